import { negatedGoal } from '../../../../src/domain/lint/rules/negated-goal.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(negatedGoal);

describe('negated-goal', () => {
  fires('As a resident, I don’t want to «type my address again»', { severity: 'hint' });
  fires('As a resident, I want «not to type my address again»');
  fires('As a resident, I do not want to «lose my place» so that I can sleep');
  fires('En tant qu’habitant, je ne veux pas «ressaisir mon adresse»');
  fires('Como residente no quiero «perder mi plaza»');
  silent('As a resident, I want to see what is not paid');
  silent('As a resident, I want a note so that I do not forget it');
});
