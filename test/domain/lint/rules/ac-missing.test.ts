import { acMissing } from '../../../../src/domain/lint/rules/ac-missing.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(acMissing);
const STORY = 'As a resident, I want to pay by card';
const LONG = 'The office takes coins today, and its box is emptied twice a week. '.repeat(4);
const norms = (largestUsual: number) => ({ norms: { template: null, roles: [], criteriaFormat: null, largestUsual } });
const NO_CRITERIA = { requireCriteria: false, sample: { stories: 40, template: 0, criteria: 2, done: 50, estimated: 0 } };

describe('ac-missing', () => {
  firesOnWhole(STORY, { severity: 'error', says: 'No acceptance criteria' });
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
  silent(STORY, { habits: NO_CRITERIA });
  silent(STORY, { habits: NO_CRITERIA, description: LONG });
  firesOnWhole(STORY, { habits: { ...NO_CRITERIA, sample: { ...NO_CRITERIA.sample, stories: 4 } }, description: LONG, severity: 'hint' });
  firesOnWhole(STORY, { description: LONG, severity: 'error' });
  silent('Pay by card', { typeName: 'Improvement', habits: { requireCriteria: false }, description: LONG });
  firesOnWhole('Pay by card', { typeName: 'Improvement', description: LONG, severity: 'warning' });
  silent('Pay by card', { kind: 'task', typeName: 'Task' });
  // Boxes to tick say what must be true, unless they list the team's work.
  silent(STORY, { description: 'The page:\n\n- [ ] The fee is shown.\n- [ ] A receipt can be printed.' });
  firesOnWhole(STORY, { description: '- [ ] Add unit tests\n- [ ] Update the docs\n- [ ] The fee is shown' });
  firesOnWhole(STORY, { description: '## Definition of done\n- [ ] Tests pass.\n- [ ] The code is reviewed.' });
  silent(STORY, { description: '## Definition of done\n- [ ] The fee is shown.\n- [ ] A receipt can be printed.' });
  // What goes wrong, and what stands for another item, is no wish.
  silent('The warden sporadically gets a timeout on the fee page', { typeName: 'Improvement', description: LONG });
  firesOnWhole('The fee page gets a timeout for wardens', { typeName: 'Improvement', description: LONG });
  silent('Fees of trailers', { description: 'Placeholder for HELP-12 until the office has answered.' });
  // The same as something that is shown is told there.
  silent('Fees of trailers', { typeName: 'Improvement', description: `${LONG}It could take the same numbers listed above.` });
  firesOnWhole('Fees of trailers', { typeName: 'Improvement', description: `${LONG}It is the same street.` });
  // “So that … are not …” names what comes of it.
  silent(STORY, { description: 'The clerk changes the list, so that cards of other towns are never charged twice.' });
  // The team's own workshop.
  silent('As a developer, I need the project resources (source control and a build)', { description: LONG });
  // Work on the insides; with a story, somebody outside wants it.
  silent('Write the release notes for 4.2', { description: 'See the list of changes.' });
  silent('Upgrade Postgres to 15.2', { description: LONG });
  silent('Street names', { typeName: 'Documentation', description: LONG });
  firesOnWhole('Upgrade my permit to a year', { description: LONG });
  firesOnWhole('Upgrade Postgres to 15.2', {
    description: 'As a resident, I want to pay by card so that I need no cash',
    severity: 'error',
  });
  // The text says what to look at, under no name: all of it, or one thing, which is enough for an improvement and for small work.
  const one = 'Owners should see the fee.';
  silent(STORY, { description: `${one} A card that ended must not be taken.` });
  firesOnWhole(STORY, { description: one, severity: 'warning' });
  silent('Pay by card', { description: one, typeName: 'Improvement' });
  silent(STORY, { description: one, estimate: 3, habits: norms(8) });
  firesOnWhole(STORY, { description: one, estimate: 5, habits: norms(8) });
  silent(STORY, { description: LONG, estimate: 1 });
  firesOnWhole(STORY, { description: 'Please take the feature template below and fill in all of it.', estimate: 1, severity: 'warning' });
  firesOnWhole('Pay by card', { description: 'Pay by card', estimate: 3, severity: 'error', says: 'hardly more than the title' });
  firesOnWhole(STORY, { description: LONG, estimate: 3, habits: norms(8), severity: 'error' });
  silent('Pay by card', { description: LONG, estimate: 3, typeName: 'Improvement', habits: norms(8) });
  silent(STORY, { description: 'The acceptance criteria of the parent story apply here, too.' });
  // Of a team without the habit: a large item, or a wide wish where nothing is estimated.
  const bare = (title: string) => ({ description: `${title}.`, severity: 'hint' as const });
  firesOnWhole('Pay by card', { ...bare('Pay by card'), estimate: 8, habits: { ...NO_CRITERIA, ...norms(8) } });
  const forbid = 'Forbid coins at meters that read cards';
  silent(forbid, { ...bare(forbid), estimate: 8, habits: { ...NO_CRITERIA, ...norms(8) } });
  silent('Pay by card', { ...bare('Pay by card'), estimate: 5, habits: { ...NO_CRITERIA, ...norms(8) } });
  silent('Pay by card', { ...bare('Pay by card'), estimate: 2, habits: { ...NO_CRITERIA, ...norms(2) } });
  silent('Pay by card', { ...bare('Pay by card'), habits: { ...NO_CRITERIA, ...norms(8) } });
  firesOnWhole('Improve the permit list', { ...bare('Improve the permit list'), habits: NO_CRITERIA });
  silent('Show the street in the list', { ...bare('Show the street in the list'), habits: NO_CRITERIA });
  silent('Support fees of more than 100', { ...bare('Support fees of more than 100'), habits: NO_CRITERIA });
  // Somebody wants to know, reports a bug, or changes code.
  silent('As a developer, I want to understand how the meter counts', { description: LONG });
  silent('Permit list is empty', { description: 'Steps to reproduce: open the list on a Sunday.' });
  firesOnWhole('Permit list', { description: 'Steps to reproduce\n(How one can see it)', severity: 'error' });
  firesOnWhole('As a resident, I want to know when my permit ends', { description: LONG });
  silent('Old permits', { description: 'Set up a server for the old permits.' });
  // Where the title or the text tells a good deal, or only the builders see it, or it is a day's work, nobody has to stop.
  firesOnWhole('Pay by card', { description: 'Pay by card', estimate: 1, severity: 'warning' });
  firesOnWhole('Keep the fee if the card is declined', { description: 'Keep the fee.', severity: 'warning' });
  firesOnWhole('Print the receipt and send it to the owner', { description: 'Print it.', severity: 'warning' });
  firesOnWhole('Webhook for paid fees', { description: 'Paid fees.', severity: 'warning' });
  firesOnWhole('Webhook for paid fees', { description: 'Paid fees.', estimate: 1, severity: 'hint' });
  firesOnWhole('As a resident, I want a webhook for paid fees', { description: 'Paid fees.', severity: 'error' });
  firesOnWhole(STORY, {
    description: `${LONG}Cashiers count it on Mondays, carry the bags to the bank, and wait there in a long queue.`,
    severity: 'warning',
  });
  firesOnWhole('Pay by card', {
    typeName: 'Improvement',
    description: `${LONG}Cashiers count it on Mondays, carry the bags to the bank, and wait there in a long queue.`,
    severity: 'hint',
  });
  // A case with its order, and what is delivered, say what to look at.
  silent(STORY, { description: 'When the reader is offline, use the last price list.' });
  silent(STORY, { description: 'The deliverable of this story is a meter that keeps the time limit.' });
  firesOnWhole(STORY, { description: 'This change moves the fee to the top of the receipt.', severity: 'warning' });
  firesOnWhole(STORY, { description: 'When the office is full, the clerk gets tired.', severity: 'warning' });
  // Tests, papers and spikes.
  silent(STORY, { description: 'This item covers the testing of the reader.' });
  silent(STORY, { description: 'Spike: readers for cards.' });
  silent('As a clerk, I want to know how fees are counted', { description: 'It should all be gathered in a single document.' });
  silent('Integrate fees.Manager into the portal', { description: LONG });
  silent(STORY, { description: '{color:#333333}Acceptance: the office sees the end date{color}' });
  // What the product's insides are, told in many words, where little is to be done.
  const small = { estimate: 2, habits: norms(8) };
  firesOnWhole('Let the fee module map its own routes, each with one or more middlewares', {
    ...small,
    description: 'Fees.',
    severity: 'hint',
  });
  firesOnWhole('Fee middleware', { ...small, description: 'Fees.', severity: 'warning' });
  firesOnWhole('Let the fee module map its own routes, each with one or more middlewares', {
    habits: norms(8),
    estimate: 8,
    description: 'Fees.',
    severity: 'warning',
  });
  firesOnWhole('Keep the fee of the old zone on each of the signs if the card is declined', {
    ...small,
    description: 'Fees.',
    severity: 'hint',
  });
  firesOnWhole('Let the owners of all the shops in the old town pay by card', { ...small, description: 'Fees.', severity: 'error' });
  // Only what the form asks stands there.
  const form = { says: 'the description holds only the form' };
  firesOnWhole('Pay by card', { ...form, description: 'Something odd? Take the bug template above and fill in all of it.' });
  firesOnWhole('Pay by card', {
    ...form,
    description:
      '### Summary\n\n(Say in one sentence what you saw)\n\n### Steps\n\n(How others can see it - this matters, as nobody looks at what cannot be seen)\n\n### Map\n\n(Paste the map here,\nas a picture of the street)',
  });
  firesOnWhole('Pay by card', {
    ...form,
    description: '<!--\nIs it there already?\n-->\n\n### Summary\n\n(Say in one sentence what you saw)\n\n- [ ] ...',
  });
  firesOnWhole('Pay by card', {
    description: '### Summary\n\n(Say in one sentence what you saw)\n\nCoins run out.',
    says: 'No acceptance criteria.',
  });
  firesOnWhole('Pay by card', { description: 'Pay by card (or coins)', says: 'hardly more than the title' });
  firesOnWhole('Pay by card', { description: '(Coins run out)', says: 'hardly more than the title' });
  // “has to” like “must”, of a thing.
  silent(STORY, { description: 'The reader has to be able to take two cards. It has to show the fee that belongs to the zone.' });
  firesOnWhole(STORY, { description: 'Owners have to show two cards. At noon they have to be at the office by noon.' });
});
