import { acUntestable } from '../../../../src/domain/lint/rules/ac-untestable.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acUntestable);
const STORY = 'As a resident, I want to pay by card';

describe('ac-untestable', () => {
  fires(STORY, {
    description: '## Acceptance criteria\n- «The form works properly.»\n- The fee is shown.',
    severity: 'warning',
    says: '“works properly” cannot be checked. What would a tester see?',
  });
  fires(STORY, { description: '## Acceptance criteria\n- An «appropriate» message is shown.' });
  fires(STORY, { description: '## Acceptance criteria\n- «Videos should work as usual»' });
  fires(STORY, { criteria: '- The page loads «quickly».' });
  fires(STORY, { description: '## Acceptance criteria\nGiven a card, when I pay, then a «suitable» message is shown' });
  fires(STORY, {
    description: '## AC\n- «Similar behavior to the old form»\n- «The page should follow the mockups»\n- «Card support.»',
  });
  fires(STORY, {
    description: '## AC\n- «Residents know how to pay»\n- «The old tests pass most of the time»\n- «The search is improved»',
  });
  fires(STORY, { description: '## AC\n- «Should we keep the old form?»\n- «Edge cases are handled»\n- «This is a task for the import»' });
  fires('Als Anwohner möchte ich mit Karte zahlen, damit ich kein Bargeld brauche', {
    criteria: '- «Das Formular funktioniert wie gewohnt und der Betrag wird gezeigt.»\n- Der Betrag ist in Euro und wird gezeigt.',
  });
  silent(STORY, { description: 'The page: https://www.figma.com/file/17\n\n## AC\n- The page should follow the mockups' });
  silent(STORY, {
    description: '## AC\n- The page follows the mockups: https://example.com/fee\n- The search is 2 seconds faster than before',
  });
  silent(STORY, {
    description: '## AC\n- The warden knows how many permits there are\n- Is the permit valid?\n- The list (simple, for now) shows the fee',
  });
  silent(STORY, { description: '## AC\n- An appropriate message is shown', words: { allowed: ['appropriate'] } });
  silent(STORY, { description: '## Acceptance criteria\n- The page loads fast: in under 2 seconds.' });
  fires(STORY, { description: '## Acceptance criteria\n- «Add card support»' });
  silent(STORY, { description: '## Acceptance criteria\n- Add tests' });
  fires(STORY, { description: '## Acceptance criteria\n- Add an «appropriate» message' });
  silent(STORY, { description: '## Acceptance criteria\n- ~~The form works properly.~~' });
  // A folder, names in code, what stands above, what is there in any case, a tie of columns, a function, a system, a remark.
  silent(STORY, {
    description:
      '## AC\n- The limit stands in etc/fees.yml and in causally_consistent_reads.\n- Zip files hold the best effort of each meter.',
  });
  silent(STORY, {
    description: '## AC\n- Each test shows the various messages outlined above.\n- The old receipts are still available if needed.',
  });
  silent(STORY, {
    description: '## AC\n- Fees are aligned with the other columns.\n- The form lets the resident know that the card is refused.',
  });
  silent(STORY, {
    description: '## AC\n- The backend should be aware that the permit was paid in the app.\n- NOTE: mainly useful with the new meters.',
  });
  fires(STORY, { description: '## AC\n- «Wardens should be aware of the fee.»\n- Lists, fees, «etc»./more' });
  silent(STORY, { description: '## Out of scope\n- The form works properly.' });
  silent(STORY, { description: '## Acceptance criteria\n- The form works with Visa and Maestro.' });
  // An example, a measure or a reason stands beside the word.
  silent(STORY, {
    description: '## AC\n- Fees are easily read, for example on the back of the receipt\n- Fees are rounded properly according to the law',
  });
  silent(STORY, {
    description:
      '## AC\n- Basic checks of the plate are done. In particular, blanks are refused\n- The manual has good pages equivalent to those of the old form',
  });
  silent(STORY, {
    description:
      '## AC\n- Because the plate is probably old, the warden can change it\n- Sorted by date, since that is the most accurate order we have',
  });
  silent(STORY, {
    description:
      '## AC\n- The receipt must have a line to easily find the meter\n- The list shows the street so that meters are found easily',
  });
  fires(STORY, {
    description: '## AC\n- The list should allow wardens to «easily» find a meter\n- Wardens must be able to «quickly» find a meter',
  });
  // What is wished for, denied, so called, one of two, or explained by what it does.
  silent(STORY, {
    description: '## AC\n- A warning would be great\n- Sorting by plate is random and not helpful\n- Plates, often called tags, are shown',
  });
  silent(STORY, {
    description:
      '## AC\n- Legacy and modern meters take the card\n- Letters are sent weekly or periodically\n- A simple page that lists the fees of a street',
  });
  fires(STORY, { description: '## AC\n- «Modern» meters take the card\n- Letters are sent «periodically»\n- A «simple» page' });
  // Tests pass or fail; a likeness that is spelled out.
  silent(STORY, {
    description:
      '## AC\n- The old tests should still work\n- The night pass of wardens still works\n- Make a clear distinction between old and new permits\n- A button similar to “Pay”, which prints a receipt\n- Cancelling works the same as paying, returning the fee',
  });
  fires(STORY, { description: '## AC\n- «The old form should still work»\n- «A button similar to “Pay”»' });
  silent(STORY, { description: '## AC\n- The box has a consistent width with the form\n- These detailed receipts are kept' });
  silent(STORY, { description: '## AC\n- A call with appropriate arguments returns the fee\n- The name is correctly capitalized' });
  silent(STORY, {
    description: '## AC\n- The list is enhanced with a column that shows the fee\n- Holds sufficient data to print the fee',
  });
  // Struck out in marks that nobody rendered.
  silent(STORY, {
    description: '## AC\n- ~Print it if necessary~ <- not now, the office has none\n- -Letters are somehow sent-\n- The fee is shown',
  });
  // What may come, what ends, what somebody decides then; a plain line that opens something else.
  silent(STORY, {
    description:
      '## AC\n- Possible errors are listed on the page\n- A letter is sent for permits expiring soon\n- The limit can be set in case the meter is too slow',
  });
  silent(STORY, { description: '## AC\n- A general note (“no fee in this zone”) is shown' });
  silent(STORY, { description: 'Expected result\nThe fee is shown.\nActual result\nIt shows many fees.' });
  silent(STORY, { description: '## AC\n- The resident should be informed that the permit ends' });
  fires(STORY, { description: '## AC\n- Residents should be «well» informed' });
  silent(STORY, { description: '## Requirements\n- [ ] Cards are handled properly\n- [ ] Meter support' });
  silent(STORY, { description: '## AC\n- The call returns only if the fee is correctly reckoned' });
  fires(STORY, { criteria: '- «Wardens trust the list»\n- «The resident is not annoyed»\n- The fee is shown.' });
  fires(STORY, { criteria: '- «Nothing else changes for residents»\n- «The receipt meets the legal requirements»\n- The fee is shown.' });
  fires(STORY, {
    criteria: '- «The search is faster than today»\n- «It has been thought through what happens at night»\n- The fee is shown.',
  });
  silent(STORY, { criteria: '- The server knows the fee.\n- The receipt meets the rules: number, date and fee are on it.' });
  silent(STORY, { criteria: '- Reasonable fee: at most twice the fee of last year.\n- A letter is deemed readable when its score is 60.' });

  describe('what stands beside the word says what it means', () => {
    silent(STORY, {
      criteria: '- Wardens have an easy way to tell who paid (a mark beside the plate, or a line in the list).\n- The fee is shown.',
    });
    fires(STORY, { criteria: '- Wardens have an «easy» way to tell who paid (if the office wants that at all).\n- The fee is shown.' });
    silent(STORY, { criteria: '- The receipt clearly shows which zone was paid.\n- The letter clearly names and numbers all zones.' });
    fires(STORY, { criteria: '- The receipt «clearly» shows the zone.\n- The fee is shown.' });
    silent(STORY, {
      criteria: '- A friendly note that the office is closed is shown.\n- An appropriate sample is added that shows a refused card.',
    });
    silent(STORY, { criteria: '- Paying stops gracefully, telling the resident why.\n- Paying closes gracefully --> the reason is kept.' });
    silent(STORY, { criteria: '- There is a secure way to sign, with a code by post.\n- The letter is readable with no word cut off.' });
    silent(STORY, { criteria: '- The letter prints correctly and a copy is kept in the register.\n- The fee is shown.' });
    silent(STORY, { criteria: '- The plate is handled correctly. Missing, foreign and given.\n- The fee is shown.' });
    silent(STORY, { criteria: '- The appropriate text of the table above is shown.\n- The fee is shown.' });
    silent(STORY, { criteria: '- All of a permit is shown, e.g. street, plate, zone etc.\n- The fee is shown.' });
    fires(STORY, { criteria: '- Street, plate, zone «etc» are shown.\n- The fee is shown.' });
    silent(STORY, { criteria: '- For example the warden prints the list several times.\n- The permit has the same number as before.' });
    silent(STORY, { criteria: '- The letter names the simplified form.\n- The warden compares which of two zones is the best.' });
    silent(STORY, {
      criteria: '- Changes of the table if necessary to count the fees.\n- The list regularly drops permits after they ended.',
    });
    silent(STORY, { criteria: '- The card is taken in certain zones only.\n- The resident chooses from a range of supported cards.' });
    silent(STORY, { criteria: '- The note says "Your card was changed recently, please sign in".\n- The fee is shown.' });
    silent(STORY, { criteria: '- It has the same look and feel as the page of fines.\n- The resident is informed there is no fee.' });
    silent(STORY, { criteria: '- Amend the manual so that residents know how to pay.\n- The fee is shown.' });
    silent(STORY, { criteria: '- Note that we try to keep as many of the old fees as possible.\n- The fee is shown.' });
    silent(STORY, {
      description:
        '## AC\n- Fees are sent to the office periodically\n  - on the first and the fifteenth of each month\n- The fee is shown',
    });
    silent(STORY, { description: '## AC\n- Given a resident who owns two cars...\n- Show: both plates\n- The fee is shown' });
    silent(STORY, { criteria: '- Describe commands like pay and refund.\n- Trust scores of residents are shown.' });
    fires(STORY, { criteria: '- «Residents like the new page.»\n- The fee is shown.' });
    silent(STORY, {
      description: 'Steps\n1. Pay by card.\nExpected result\nThe receipt prints correctly.\nActual result\nNothing is printed.',
    });
    fires(STORY, {
      description: 'Steps\n1. Pay by card.\nExpected result\nThe receipt is «user-friendly».\nActual result\nNothing is printed.',
    });
    silent(STORY, {
      description: 'Zone A is red, zone B is blue.\n## AC\n- Cars are put in the appropriate zone\n- Zones are those described above',
    });
    fires(STORY, { description: 'Zone A is red.\n## AC\n- Cars are put in the «appropriate» zone\n- Zones are shown' });
    silent(STORY, { criteria: '- The number of a receipt is essentially its date.\n- The fee is shown.' });
    silent('Run the optimized fee check every night', { description: '## AC\n- Optimized fee check runs at night\n- The fee is shown' });
  });

  describe('what the item shows elsewhere', () => {
    const STILL = '- The street is shown.';
    fires(STORY, {
      description: `## AC\n- The letter goes to the «appropriate» office of the town\n${STILL}`,
      severity: 'hint',
    });
    fires(STORY, { description: `## AC\n- Cards are read «correctly»\n${STILL}`, severity: 'warning' });
    silent(STORY, { description: `Fee table rows:\n\nA and B.\n\n## AC\n- The relevant fee table rows are printed\n${STILL}` });
    silent(STORY, { description: `Find meters that take no cards.\n\n## AC\n- A mark is put on the relevant meters\n${STILL}` });
    silent(STORY, {
      description: `Change 'toll' to 'fee'\nChange 'badge' to 'permit'\n\n## AC\n- Words are correctly changed\n- Words are correct on paper\n${STILL}`,
    });
    fires(STORY, { description: `Change 'toll' to 'fee'\n\n## AC\n- Words are «correctly» changed\n${STILL}` });
    silent(STORY, {
      description: `When no plate is given\nThen “Plate missing” is shown\n\nWhen two plates are given\nThen “One plate only” is shown\n\nAC:\n- Plates are correctly checked\n${STILL}`,
    });
    silent(STORY, { description: `## AC\nWithin the timebox:\n- Sort the list, maybe even by street\n${STILL}` });
    fires(STORY, { description: `## AC\n- «Sort the list, maybe even by street»\n${STILL}` });
    silent(STORY, { description: `![](list.png)\n\n## AC\n- The page shows detailed fees\n${STILL}` });
    silent(STORY, { description: `Rows are listed above.\n\n## AC\n- The office copies the necessary rows\n${STILL}` });
  });

  describe('how safe, how often and what text the item says elsewhere', () => {
    silent(STORY, { description: '## AC\n- Meters use a secure line\n\n## Notes\nOnly the latest TLS with long keys.' });
    fires(STORY, { description: '## AC\n- «The line is secure»\n\n## Notes\nOnly red meters.' });
    silent(STORY, { description: '## AC\n- Fees are sent periodically\n- In the same period as permits' });
    fires(STORY, { description: '## AC\n- Fees are sent «periodically»\n- In the same order as permits' });
    silent(STORY, { description: 'Town: Permit\nTown: Fine\nTown: Gift\n\n## AC\n- Lines on receipts are descriptive' });
    fires(STORY, { description: 'Town: Permit\n\n## AC\n- The receipt has an «informative» line' });
  });

  describe('what stands around the word in its own point', () => {
    silent(STORY, { criteria: '- Refusals come with a short explanation\n- The fee is shown.' });
    fires(STORY, { criteria: '- Refusals come with a «short» wait\n- The fee is shown.' });
    silent(STORY, { criteria: '- Move the common questions to the help page\n- The fee is shown.' });
    fires(STORY, { criteria: '- Answer the «common» questions\n- The fee is shown.' });
    silent(STORY, { criteria: '- Fees are stored each night, building a consistent record\n- The fee is shown.' });
    silent(STORY, { criteria: '- See if this kind of card is suitable\n- Make it clear that parking there is inconvenient' });
    silent(STORY, { criteria: '- All code to store / change / etc cards is removed\n- The fee is shown.' });
    silent(STORY, { criteria: '- Each row should clearly say it was refused\n- The fee is shown.' });
    silent(STORY, { criteria: '- There is a way to quickly go back. A button being one.\n- The fee is shown.' });
    silent(STORY, { criteria: '- Keep routinely used forms apart from rarely used ones\n- The fee is shown.' });
    silent(STORY, { criteria: '- Give a warning as Card was changed recently but an old one is used\n- The fee is shown.' });
    silent(STORY, { criteria: '- The next town has the same page and it is really useful\n- The fee is shown.' });
    silent(STORY, { criteria: '- A list of your streets makes it easier to find what you look for\n- The fee is shown.' });
    silent(STORY, {
      criteria: '- The clerk opens a resident, trader, or carer file and sends it to an appropriate check file office\n- The fee is shown.',
    });
    silent(STORY, { description: '## AC\n\nA) Easy.\n\nThe card is read at the meter.\n\nB) Dear.\n\nA warden comes.' });
    // The docs are kept up where a look at them tells; own tests weigh little.
    silent(STORY, { criteria: '- Check and update the documentation where necessary\n- The fee is shown.' });
    fires(STORY, { criteria: '- Update the fee «where necessary»\n- The fee is shown.' });
    fires(STORY, { criteria: '- Integration tests «if possible»\n- The fee is shown.', severity: 'hint' });
    fires('Document the fees', { kind: 'task', typeName: 'Task', criteria: '- «All zones are clear.»', severity: 'hint' });
    const research = { criteria: '- Draw the way of owners\n- «Understand why owners refuse»\n- Write the report of May' };
    fires(STORY, { ...research, severity: 'hint' });
    fires(STORY, { criteria: '- The fee is shown.\n- «Understand why owners refuse»\n- The zone is shown.', severity: 'warning' });
    // The title calls it a fault, and the text says what happens.
    const wrong =
      'The meter shows only the first digit of the fee. It should hold the other digits back until the card is read, as the old meters do it.';
    silent('Fees are not shown correctly', { description: `${wrong}\n\n## AC\n- Fees are shown correctly` });
    fires('Fees are not shown correctly', { description: '## AC\n- Fees are shown «correctly»' });
    fires('Fees on the meter', { description: `${wrong}\n\n## AC\n- Fees are shown «correctly»` });
    fires(STORY, { criteria: '- The street is «easy» to read.\n- The fee is shown.', says: 'contrast' });
    fires(STORY, { criteria: '- The form is «easy» to use.\n- The fee is shown.', says: 'in 3 steps' });
    fires(STORY, { criteria: '- «Significant» drop of refusals\n- The fee is shown.', says: 'how much' });
    silent(STORY, { criteria: '- No bar below the list for quite posts\n- The fee is shown.' });
    fires(STORY, { criteria: '- The list is «quite» long\n- The fee is shown.' });
  });
  // A plan ends with the items that it makes.
  silent('Make a plan for permits by phone', {
    description: '## AC\n- Necessary stories are added and refined\n- Relevant tickets were created',
  });
  silent('Split up the permit epic into stories', { description: '## AC\n- The relevant stories are written' });
  fires('Permits by phone', { description: '## AC\n- «Necessary» stories are added and refined' });
  fires('Make a plan for permits by phone', { description: '## AC\n- «Necessary» streets are added' });
});
