import { placeholder } from '../../../../src/domain/lint/rules/placeholder.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, firesOnWhole, silent } = ruleTester(placeholder);
const STORY = 'As a resident, I want to pay by card so that I need no cash';

describe('placeholder', () => {
  fires(STORY, { description: 'Fee: «TBD»', severity: 'error', says: '“TBD” is still to be written.' });
  fires(STORY, { description: 'The fee is «to be defined».' });
  fires(STORY, { description: 'Fee: «???»' });
  fires(STORY, { description: '## Acceptance criteria\n- «TODO»' });
  fires(STORY, { criteria: '- The fee is «TBC»' });
  fires('As a «<type of user>», I want to pay');
  fires('As a resident, I want «[insert goal]»');
  silent('As a clerk, I want to see the bookings that are still to be confirmed so that I can call the guests');
  silent('As a clerk, I want a list of guests whose room is to be decided so that I can ask them');
  silent('As a planner, I want shifts marked as TBD to be shown in gray so that I see gaps');
  silent(STORY, { description: 'Whether or not the fee is rounded is TBD.' });
  silent(STORY, { description: 'In scope:\n- fees of cards\n- More TBD' });
  silent('Investigate the fees of cards', { kind: 'task', description: 'Design: TBD' });
  silent(STORY, { description: 'Owner: TBD' });
  silent(STORY, { description: 'Reviewer:  TBD' });
  silent(STORY, { description: 'Street list (Mara - TBD)' });
  fires(STORY, { description: 'Street list (two zones - «TBD»)' });
  // What a program calls it is up to whoever writes it.
  silent(STORY, { description: 'Keep the fee in a table of its own (exact name tbd).' });
  silent(STORY, { description: 'One function, signature to be determined.' });
  fires(STORY, { description: 'The words on the receipt are «tbd».' });
  silent(STORY, { description: 'First the "TBD part" of the old letter has to go.' });
  silent(STORY, { description: 'TBD: the owner of the car should live in the zone' });
  fires(STORY, { description: '«TBD»: should the owner live in the zone?' });
  fires(STORY, { description: '«TBD»: the fee of the second car' });
  silent(STORY, { description: 'It works on old phones (???), says the office.' });
  // The same word is one finding.
  fires(STORY, { description: 'Zones:\n\n- North\n- «TBD»\n- TBD\n- TBD' });
  fires('Permit fee «TBD»', { description: 'Fee TBD\n\nSee the letter of the office.' });
  fires(STORY, { description: 'Fee «TBD»\n\nZone TBD', says: 'is still to be written, in 2 places.' });
  fires(STORY, { description: 'Fee «TBD»\n\nZone «???»' });
  silent(STORY, { description: 'Stakeholders: the wardens, the office, others TBD' });
  fires('Pay by card', { kind: 'bug', typeName: 'Bug', description: 'Steps: «TBD»' });
  fires(STORY, { description: 'The code is «XXX».' });
  fires(STORY, { description: 'Die Gebühr ist «noch zu definieren».' });
  fires(STORY, { description: 'Gebühr: «noch offen»' });
  fires(STORY, { description: 'Les frais sont «à définir».' });
  fires(STORY, { description: 'Tarifa: «por definir»' });
  fires(STORY, { description: 'A taxa é «a definir».' });
  fires(STORY, { description: 'De prijs is «nog te bepalen».' });
  fires(STORY, { description: 'Tariffa: «da definire»' });
  fires(STORY, {
    description: '## Acceptance criteria\n- «Do we show the fee before the payment?»\n- The fee is shown.',
    severity: 'warning',
    says: 'is a question',
  });
  silent(STORY, { description: '## Acceptance criteria\n- The page asks “Pay now?”\n- The fee is shown.' });
  silent(STORY, { description: '## Acceptance criteria\n- Perhaps?\n- The fee is shown.' });
  silent(STORY, { description: 'Is the fee shown? We asked.' });
  silent(STORY, { description: '## Acceptance criteria\n- Is the fee shown before the payment?\n- Does the page name the street?' });
  silent(STORY, { description: 'TODO:\n\n- Ask the office\n- Print the letters' });
  fires(STORY, { description: '## What needs to be done\n\n«TODO»\n\n## Tests\n\nBy hand.' });
  silent(STORY, { description: 'Use lorem ipsum as text. Each task begins with TODO: then its name.' });
  fires(STORY, { description: '«Lorem ipsum» dolor sit amet' });
  silent(STORY, { description: '<!-- Title: [Your title] -->\n\nThe office asked for it.' });
  fires('As a «<…>», I want to pay by card');
  silent(STORY, { description: 'Call SERVICE <...> with the number.' });
  silent(STORY, { description: 'Der Benutzer hat die Felder zu definieren, die er sieht. Size XXXL-2.' });
  silent(STORY, { description: 'El usuario va a definir los campos.' });
  firesOnWhole('Permit page', { description: null, says: 'No description yet.' });
  silent('Permit page', { description: null, kind: 'task', typeName: 'Task' });
  firesOnWhole('Permit page', { description: null, typeName: 'New Feature' });
  firesOnWhole('Ausweis verlängern', { description: null, typeName: 'Anforderung' });
  firesOnWhole('  ', { description: null, typeName: 'Source' });
  // Types of a site's own that ask for nothing.
  silent('Street names', { description: null, typeName: 'Source' });
  silent('Permit page', { description: null, typeName: 'Design' });
  // Work of the team, and what stands in another item.
  silent('Add unit tests for the fees', { description: null });
  silent('Rewrite the fee reader as one class', { description: null });
  silent('Move the permit page to another repository on GitHub', { description: null });
  silent('Prepare the letter for PERM-12', { description: null });
  silent('Choose a tool for drawing maps', { description: null });
  firesOnWhole('Choose a parking zone', { description: null });
  firesOnWhole('(feat): parking zones', { description: null });
  silent('Do we show two zones?', { description: null });
  // The title says it all.
  silent('Add the zone and the name of the street to the list of permits', { description: null });
  silent('Modify the office page to call the map service via the list of streets', { description: null });
  silent('Add the post "Market day in the old town"', { description: null });
  firesOnWhole('Add the ability to read the name of the street in the list', { description: null });
  silent('Show the street of the office instead of the number of the zone', { description: null });
  silent('Send a letter to each resident whose permit ends within the next two weeks of a month', { description: null });
  firesOnWhole('Send a letter to each resident of a street', { description: null });
  silent(STORY, { description: null });
  silent('As a clerk, I want a TODO list');
  silent(STORY, { description: 'The list is to be completed by the resident.' });
  silent(STORY, { description: 'A Map<String, List> and <b> are code.' });
  silent(STORY, { description: 'Use `TBD` as text. ~~TBD~~' });
  silent(STORY, { description: '```\nTODO\n```' });
  silent(STORY, { description: 'Is it right? Yes.' });
  silent(STORY, { description: 'Why does it fail???' });
  silent(STORY, { description: 'Open File, New, <project type>.' });
  silent(STORY, { description: 'Groups may not be allowed to be defined twice.' });
  silent(STORY, { description: 'Remove the TODO comments.' });
  silent(STORY, { description: 'The office runs fee = read(key) # TBD: cents too, and rate = 2; // TODO: ask the office' });
  fires(STORY, { description: 'The fee is #«TBD», the street # is known' });
  silent(STORY, { description: 'The driver has TBD comments in many places.' });
  // A link, a name out of a log, an address with a gap, a value that was blacked out, the size of a column.
  silent(STORY, { description: 'There is [some doubt|https://example.org/fees] about cents.' });
  silent(STORY, { description: 'Ask IsInRole("[Role Name]") and [localhost].[/permits].[action] first; classes are fl-[thing]-[role].' });
  silent(STORY, { description: 'Open <your office url>/admin/fees and report.php?id=XXX with api_key: XXX and VARCHAR(???).' });
  fires(STORY, { description: 'Tell <«»type of card>.'.replace('<«»', '«<').replace('>.', '>».') });
  // What a bug quotes in brackets came out of the product.
  silent('Card is refused', { kind: 'bug', typeName: 'Bug', description: 'The log says [replace] and <your role>, state XXX ???' });
  silent('Card is refused', { kind: 'bug', typeName: 'Bug', description: 'Expected result:\n\nThe fee is shown. Is that by design?' });
  // Work that is told in words is no gap; a list, a quotation and code are none either.
  silent(STORY, { description: 'TODO: remove the old form from the office page' });
  silent(STORY, { description: 'TODO in this item: use the street as title' });
  silent(STORY, { description: 'TODO for this item:\nUse the street as title\nKeep the zone' });
  silent(STORY, { description: 'Done:\nThe form\nTODO:\nThe receipt, the letter' });
  fires(STORY, { description: '«TODO»: write how the fee is rounded' });
  silent(STORY, { description: 'TODO: can we ask the office for another sign?' });
  silent(STORY, { description: 'TODO: check with the office whether the fee has cents' });
  silent(STORY, { description: 'TODO in this item:\n\nUse the street as title' });
  fires(STORY, { description: '«TODO»: ask the office' });
  silent(STORY, { description: '??? do we show the zone on the map too' });
  fires(STORY, { description: '«???» zone of guests' });
  // Fields that nobody has to fill.
  silent(STORY, { description: '## Out of scope\n\nTBD' });
  silent(STORY, { description: 'Out of scope\nWhat is left for a later letter?\nThe rest: none\nNot part of it: TBD' });
  silent(STORY, { description: '**Attach any maps**\n\nTBD' });
  silent(STORY, { description: 'Pictures (optional): TBD' });
  fires(STORY, { description: '## In scope\n\n«TBD»' });
  fires(STORY, { description: 'Any resident may pay.\n\n«TBD»' });
  // How it is done may be open where the criteria say what has to be there.
  silent(STORY, { description: '## What needs to be done\n\nTBD\n\n## Acceptance criteria\n- The fee is shown.\n- The card is kept.' });
  fires(STORY, { description: '## What needs to be done\n\n«TBD»\n\n## Acceptance criteria\n- The fee is shown.' });
  // How far it is, one of several options, what is done only where it is needed.
  silent(STORY, { description: '- Draw the sign (done)\n- Put up the sign (TBD)' });
  fires(STORY, { description: '- Draw the sign in red\n- Put up the sign («TBD»)' });
  silent(STORY, { description: 'Options\n- By letter: a few of them (number TBD) each week\n- By phone' });
  silent(STORY, { description: 'Other candidates: a kiosk (place TBD)' });
  silent(STORY, { description: 'Print new signs as needed (TBD).' });
  // An item to come, a release, a sentence that somebody will confirm.
  silent(STORY, { description: 'Cash comes with a separate ticket TBC.' });
  silent(STORY, { description: 'TBD for Parking 2.3' });
  fires(STORY, { description: 'The fee is «TBD» for guests.' });
  silent(STORY, { description: '- [TBC] The receipt should name the street' });
  fires(STORY, { description: '- [«TBC»] receipt' });
  silent(STORY, { description: 'The TBD comments below must go.\n\nfee = 2\nTBD: cents\nzone = 1' });
  fires(STORY, { description: 'What it costs\n«TODO»\nWho pays' });
  fires(STORY, { description: 'Streets and zones - «TODO» @warden' });
  silent(STORY, { description: 'The page says: "An old list is on the XXX page of the office" until then.' });
  silent(STORY, { description: 'Enter a long street, such as "Lorem ipsum dolor sit amet".' });
  silent('Card is refused', { kind: 'bug', typeName: 'Bug', description: 'The zone has yet to be defined at this point, so it fails.' });
  silent('Marker is too long', { kind: 'bug', typeName: 'Bug', description: 'It fails: Value is too long: TODO "},{"token' });
  silent('Card is refused', { kind: 'bug', typeName: 'Bug', description: 'The zone has yet to be defined causing it to fail.' });
  // Work can start with a value that may change, a word of a sentence, or a part about looks and tests that is empty.
  const LIGHT = { severity: 'warning' } as const;
  fires(STORY, { description: 'Round the fee to two («TBD») digits.', ...LIGHT });
  fires(STORY, { description: 'The receipt names the street (words «TBC»).', ...LIGHT });
  fires(STORY, { description: 'Refuse cards below a «TBD» amount.', ...LIGHT });
  fires(STORY, { description: '## Goal\n\nResidents pay by card.\n\n## QA\n\n«TBD»', ...LIGHT });
  fires(STORY, { description: '## Goal\n\n«TBD»\n\n## QA\n\nBy hand.', severity: 'error' });
  fires(STORY, { description: 'The page names the fee.\n\nDesigns «TBD»', ...LIGHT });
  fires(STORY, { description: '## Goal\n\n«TBD»\n\n## QA\n\nTBD', severity: 'error' });
  fires('Refactor the fees', { description: 'Classes that move: «TBD»', ...LIGHT });
  firesOnWhole('Renew a permit from the list', { description: null, ...LIGHT });
  firesOnWhole('Permit page', { description: null, severity: 'error' });
  firesOnWhole('Fee table of ZoneManager', { description: null, ...LIGHT });
  // A fact that the writer did not know, beside others that are told.
  const SLIGHT = { severity: 'hint' } as const;
  fires(STORY, { description: 'What is in the drawers:\n\nA - permits of guests\n\nB - «???»\n\nC - maps', ...SLIGHT });
  fires(STORY, { description: 'Most of the words are taken from «???»', ...SLIGHT });
  fires(STORY, { description: 'Fee: «???»', severity: 'error' });
  fires(STORY, { description: 'The fee must be taken from «???»', severity: 'error' });
  fires(STORY, { description: '## Acceptance criteria\n- The fee comes from «???»\n- The street is shown.', severity: 'error' });
  silent('On maps of zones, show the fee and the street', { description: null });
  silent('Add the crest of Ostrow to the browser tab', { description: null });
  silent('Add ability to remove a plate from the page of a permit view', { description: null });
  firesOnWhole('Add parking fees to the app', { description: null, ...LIGHT });
  firesOnWhole('Zone projection planner', { description: null, ...LIGHT });
  // Another item has it, an effect that nobody has measured, a way that is only thought of, the last of several ways, a date.
  silent(STORY, { description: 'Cards of other towns wait (TODO: a page about them, see HELP-12).' });
  fires(STORY, { description: 'Cards of other towns wait («TODO»: write a page).' });
  silent(STORY, { description: 'One table should speed up the payment (TBD).' });
  silent(STORY, { description: 'If the table were built in another way (TBD), the page would be short.' });
  silent(STORY, { description: 'Either:\n\n- round the fee, or\n- ???' });
  silent('Pay by card, go live TBD', { description: 'The page names the fee and the street of the car.' });
  silent(STORY, { description: 'Launch date: TBD' });
  silent('Fees of the zones', { description: 'We need to find a way to round the fees. It has yet to be decided how.' });
  // The explanation of a template stands between the name of a part and its gap.
  const NOTE = '<!---\nSay how the item will be tried and shown\nbefore it is out\n--->';
  fires(STORY, { description: `## QA\n\n${NOTE}\n\n«TBD»\n\n## Acceptance criteria\n\n- The fee is shown.`, ...LIGHT });
  silent(STORY, {
    description: `## What needs to be done\n\n${NOTE}\n\nTBD\n\n## Acceptance criteria\n- The fee is shown.\n- The card is kept.`,
  });
  fires(STORY, { description: `## Goal\n\n${NOTE}\n\n«TBD»\n\n## QA\n\nBy hand.`, severity: 'error' });
  // Whoever looks around does not know yet for whom, and how; where to look must be written.
  silent('Plan: zones of the old town (exploration and research)', {
    description: '## Goal\n\nSee what we have.\n\n## Jobs To Be Done\n\nTBD',
  });
  silent('Discovery for the permit page', { description: '## Personas\n\nTBD' });
  silent('Zones of the old town', {
    description: 'Goal\nWe would like to learn more about the zones to find opportunities for change.\n\nJobs To Be Done\nTBD',
  });
  fires('Discovery for the permit page', { description: '## Streets that we visit\n\n«TBD»', ...LIGHT });
  fires('Discovery page', { description: '## Streets that are listed\n\n«TBD»', severity: 'error' });
  fires('Zones of the old town', { description: 'Goal\nWe would like to update the zones.\n\nJobs To Be Done\n«TBD»', ...LIGHT });
  // What could be is listed behind the gap.
  fires('Card is refused', {
    kind: 'bug',
    typeName: 'Bug',
    description: 'What should happen:\n\n«TBC» - options include\n\n- ask again',
    ...LIGHT,
  });
});
