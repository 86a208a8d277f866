import { passiveNoActor } from '../../../../src/domain/lint/rules/passive-no-actor.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(passiveNoActor);
const STORY = 'As a resident, I want to renew my permit so that I can park';
const list = (line: string) => ({ description: `## Acceptance criteria\n- ${line}\n- The end date is shown.` });

describe('passive-no-actor', () => {
  fires('As a resident, I want my permit «to be approved»', { severity: 'hint', says: 'Who does it?' });
  fires(STORY, list('A second car «must be approved».'));
  fires(STORY, list('The fee «needs to be reviewed» once a year.'));
  silent(STORY, list('A second car must be approved by a clerk.'));
  silent(STORY, list('A second car must be approved automatically.'));
  silent(STORY, list('The receipt is displayed and must be sent.'));
  silent(STORY, { description: '## Acceptance criteria\nGiven a permit\nWhen it ends\nThen it must be approved' });
  silent('As a clerk, I want to approve permits');
});
