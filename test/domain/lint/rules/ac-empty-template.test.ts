import { acEmptyTemplate } from '../../../../src/domain/lint/rules/ac-empty-template.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acEmptyTemplate);
const STORY = 'As a resident, I want to pay by card';

describe('ac-empty-template', () => {
  fires(STORY, { description: '## «Acceptance criteria»', severity: 'error', says: 'Nothing is written under “Acceptance criteria”.' });
  fires('Investigate old meters', { kind: 'task', typeName: 'Task', description: '## «Acceptance criteria»', severity: 'hint' });
  fires(STORY, { description: '## «Acceptance criteria»\n\n## Notes\n- The fee is 2 percent.' });
  fires(STORY, { description: '## «Acceptance criteria»\n- [ ] ...\n- [ ] Criterion 2', says: 'still holds the template text' });
  fires(STORY, { description: '## «Acceptance criteria»\n\n<!--\nEveryone should understand\n-->' });
  fires(STORY, { description: '## «Acceptance criteria»\n- ~~The fee is shown.~~' });
  fires(STORY, { description: '## «Acceptance criteria»\nGiven some context\nWhen some action\nThen some outcome' });
  fires('Pay by card', { kind: 'task', typeName: 'Task', description: '## «Acceptance criteria»' });
  silent(STORY, { description: '## Acceptance criteria\n- [ ] ...\n- [ ] The fee is shown.' });
  silent(STORY, { description: '## Acceptance criteria\nSee the attached table.' });
  silent(STORY, { description: '## Acceptance criteria\n```\nfee = 12\n```' });
  silent(STORY, { description: '## Acceptance criteria\n- Shown are:\n  - the fee' });
  silent(STORY);
  silent(STORY, { criteria: 'The fee is shown.' });
  // Words go on under a label of their own; what is struck out, or another section, is no answer.
  silent(STORY, { description: '**Acceptance criteria**\n\nTo do:\n- The fee is shown.' });
  fires(STORY, { description: '**«Acceptance criteria»**\n\n**To do**\n- The fee is shown.' });
  fires(STORY, { description: '«Acceptance criteria:»\n\nNotes:\n- The fee is shown.' });
  // The text says elsewhere what to check.
  const told = 'Given a card\nwhen I pay\nthen I see the fee\n\n';
  fires(STORY, { description: `${told}## «Acceptance criteria»\n- [ ] ...`, severity: 'hint', advises: 'Move what is to be checked' });
  fires(STORY, {
    description:
      'Given a card of another town\nand no coins\nwhen I pay at the meter\n\nThe fee must not be charged twice.\n\n## «Acceptance criteria»\n- [ ] ...',
    severity: 'hint',
  });
  fires(STORY, {
    description: 'The fee must not be charged twice. Owners must see the fee.\n\n## «Acceptance criteria»\n- [ ] ...',
    severity: 'warning',
    advises: 'Move',
  });
  fires(STORY, {
    description: 'The fee must not be charged twice. Owners must see the fee.\n\n## «Acceptance criteria»\n- [ ] ...',
    estimate: 1,
    severity: 'hint',
  });
  // Keywords with nothing behind them are no scenario.
  fires(STORY, { description: 'Given\nWhen\nThen\n\n## «Acceptance criteria»\n- [ ] ...', severity: 'error' });
  // Somebody can begin where a design shows it; a task is no wish.
  fires('UX: Pay by card', { description: 'The readers are new.\n\n## «Acceptance criteria»\n- [ ] ...', severity: 'warning' });
  fires(STORY, { description: 'Design: Figma\n\n## «Acceptance criteria»\n- [ ] ...', severity: 'warning' });
  fires('Pay by card', { kind: 'task', typeName: 'Task', description: '## «Acceptance criteria»', severity: 'warning' });
  fires(STORY, {
    description: '<!-- You should see this. You must not see that. -->\n\n## «Acceptance criteria»\n- [ ] ...',
    severity: 'error',
  });
  // A template of reports: what is expected stands around.
  silent('Sort permits', { description: 'Expected result\n\nSteps to reproduce\n\nThe list should be sorted by street.' });
});
