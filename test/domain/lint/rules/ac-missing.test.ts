import { acMissing } from '../../../../src/domain/lint/rules/ac-missing.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(acMissing);
const STORY = 'As a resident, I want to pay by card';
const LONG = 'The office takes coins today, and its box is emptied twice a week. '.repeat(4);
const NO_CRITERIA = { requireCriteria: false, sample: { stories: 40, template: 0, criteria: 2, done: 50, estimated: 0 } };

describe('ac-missing', () => {
  firesOnWhole(STORY, { severity: 'error', says: 'No acceptance criteria.' });
  firesOnWhole(STORY, { habits: { requireCriteria: false }, severity: 'hint' });
  firesOnWhole(STORY, { description: null });
  silent('Permit page', { description: null });
  firesOnWhole(STORY, { description: 'An acceptance test coverage report is good to have.' });
  firesOnWhole(STORY, { description: '## Definition of done\n- Reviewed' });
  silent(STORY, { criteria: 'The fee is shown.' });
  silent(STORY, { description: '*Acceptance criteria*\n- The fee is shown.' });
  silent(STORY, { description: 'AC: the fee is shown.' });
  silent(STORY, { description: '## Akzeptanzkriterien\n- Die Gebühr steht da.' });
  silent(STORY, { description: '```gherkin\nScenario: fee\n  When I pay\n  Then I see the fee\n```' });
  silent(STORY, { description: '## Acceptance criteria' });
  // “Hyväksymiskriteerit” is not read here: the list below it may be anything. Without a list there is nothing that could be criteria.
  const finnish = 'Asukkaana haluan uusia pysäköintilupani, jotta voin pysäköidä kadulla koko vuoden';
  silent(finnish, { description: '## Hyväksymiskriteerit\n- Lupa on voimassa koko vuoden.' });
  firesOnWhole(finnish, { description: 'Asukas saa luvan postitse, kun hän on maksanut sen.' });
  // A team that is known to write no criteria is asked where there is hardly a text, not on every item.
  firesOnWhole(STORY, { habits: NO_CRITERIA, severity: 'hint' });
  silent(STORY, { habits: NO_CRITERIA, description: LONG });
  firesOnWhole(STORY, { habits: { ...NO_CRITERIA, sample: { ...NO_CRITERIA.sample, stories: 4 } }, description: LONG, severity: 'hint' });
  firesOnWhole(STORY, { description: LONG, severity: 'error' });
  silent('Pay by card', { typeName: 'Improvement', habits: { requireCriteria: false }, description: LONG });
  firesOnWhole('Pay by card', { typeName: 'Improvement', description: LONG, severity: 'error' });
  silent('Pay by card', { kind: 'task', typeName: 'Task' });
  // Boxes to tick say what must be true, unless they list the team's work.
  silent(STORY, { description: 'The page:\n\n- [ ] The fee is shown.\n- [ ] A receipt can be printed.' });
  firesOnWhole(STORY, { description: '- [ ] Add unit tests\n- [ ] Update the docs\n- [ ] The fee is shown' });
  firesOnWhole(STORY, { description: '## Definition of done\n- [ ] The fee is shown.\n- [ ] A receipt can be printed.' });
  // Work on the insides; with a story, somebody outside wants it.
  silent('Write the release notes for 4.2', { description: 'See the list of changes.' });
  silent('Upgrade Postgres to 15.2', { description: LONG });
  silent('Street names', { typeName: 'Documentation', description: LONG });
  firesOnWhole('Upgrade my permit to a year', { description: LONG });
  firesOnWhole('Upgrade Postgres to 15.2', {
    description: 'As a resident, I want to pay by card so that I need no cash',
    severity: 'error',
  });
  silent(STORY, { description: '{color:#333333}Acceptance: the office sees the end date{color}' });
});
