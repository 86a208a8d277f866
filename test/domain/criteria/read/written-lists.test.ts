import { isWritten } from '../../../../src/domain/criteria/judge/is-written.ts';
import { parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';

const read = (source: string) => parseAcceptanceCriteria(adfToText(plainToDoc(source)), null, 'en').criteria;
const points = (source: string): readonly string[] =>
  read(source)
    .criteria.filter(isWritten)
    .map(({ text }) => text);

const TWO = ['The fee is shown', 'It can be paid by card'];

test.each([
  '-The fee is shown\n-It can be paid by card',
  '*The fee is shown\n*It can be paid by card',
  '•The fee is shown\n•It can be paid by card',
  '• The fee is shown\n• It can be paid by card',
  '(1) The fee is shown\n(2) It can be paid by card',
  '1) The fee is shown\n2) It can be paid by card',
  '1. The fee is shown\n2. It can be paid by card',
  '1 The fee is shown\n2 It can be paid by card',
  '1.1 The fee is shown\n1.2 It can be paid by card',
  '1 - The fee is shown\n2 - It can be paid by card',
  'a) The fee is shown\nb) It can be paid by card',
  '(a) The fee is shown\n(b) It can be paid by card',
  'a. The fee is shown\nb. It can be paid by card',
  'i) The fee is shown\nii) It can be paid by card',
  '(/) The fee is shown\n(x) It can be paid by card',
  '[ ] The fee is shown\n[x] It can be paid by card',
  '☐ The fee is shown\n☑ It can be paid by card',
  '✅ The fee is shown\n❌ It can be paid by card',
  '→ The fee is shown\n→ It can be paid by card',
  ':white_check_mark: The fee is shown\n:x: It can be paid by card',
  'AC1: The fee is shown\nAC2: It can be paid by card',
  'AC-1 – The fee is shown\n\nAC-2 – It can be paid by card',
  '**AC1**: The fee is shown\n**AC2**: It can be paid by card',
  '- AC 1. The fee is shown\n- AC 2. It can be paid by card',
  'Acceptance criterion 1: The fee is shown\nAcceptance criterion 2: It can be paid by card',
  '|| # || What || Done ||\n| 1 | The fee is shown | yes |\n| 2 | It can be paid by card | no |',
  '| # | What |\n|---|---|\n| 1 | The fee is shown |\n| 2 | It can be paid by card |',
])('%j is two points', (list) => {
  const { format } = read(`Acceptance criteria\n\n${list}`);
  expect({ format, points: points(`Acceptance criteria\n\n${list}`) }).toEqual({ format: 'list', points: TWO });
});

test.each([
  '(1) The fee is shown (2) It can be paid by card',
  'a) The fee is shown b) It can be paid by card',
  'AC1: The fee is shown AC2: It can be paid by card',
])('%j is two points that lost their line breaks', (line) => {
  expect(points(`Acceptance criteria: ${line}`)).toEqual(TWO);
});

test('lines that each begin anew are one criterion each; wrapped lines are one', () => {
  expect(points('AC:\nThe fee is shown\nIt can be paid by card')).toEqual(TWO);
  expect(points('AC:\nthe fee is shown\nit can be paid by card')).toHaveLength(2);
  expect(points('AC:\nThe fee is shown next to the\nnumber of the permit.')).toHaveLength(1);
});

test('a point goes on in a row that begins small', () => {
  expect(points('AC:\n(1) The fee is shown\n    in euros\n(2) It can be paid by card')).toEqual(['The fee is shown\nin euros', TWO[1]]);
});

test('criteria with numbers of their own need no heading', () => {
  expect(
    read('The office wants it.\n\nAC1: The fee is shown\n\nAC2: It can be paid by card\n- in euros').criteria.map(({ kind, text }) => [
      kind,
      text,
    ]),
  ).toEqual([
    ['behaviour', TWO[0]],
    ['behaviour', TWO[1]],
    ['context', 'in euros'],
  ]);
  expect(points('AC-112 is the key of another work item')).toEqual([]);
  expect(points('### AC1: Paid\nGiven a card\nWhen I pay\nThen I see the fee')).toEqual(['Given a card\nWhen I pay\nThen I see the fee']);
});

test('a dash that stands for the colon makes no list', () => {
  expect(read('Success criteria - whoever has a permit sees the fee').format).toBe('prose');
  expect(read('Success criteria: - whoever has a permit sees the fee').format).toBe('list');
});

test('bold lines right below the name are parts of the section', () => {
  const source = '*Acceptance criteria*\n\n*Paying*\n- The fee is shown\n\n*Errors*\n- It can be paid by card\n\n*Out of scope*\n- Cash';
  expect(points(source)).toEqual(TWO);
  expect(points('*Acceptance criteria*\n- The fee is shown\n\n*Mobile*\n- Cash')).toEqual([TWO[0]]);
});

test.each([
  ['AC\n- The fee is shown\n- It can be paid by card\n\n/label ~fees\n/estimate 3h', TWO],
  ['AC:\nThe fee is shown.\nAttachments: fee.png', ['The fee is shown.']],
  ['AC\n- The fee is shown\n- (legal is fine with it)\n- See also the request of the council\n- It can be paid by card', TWO],
  ['AC\nThis is for residents only.\n- The fee is shown\n- It can be paid by card', TWO],
  ['AC\n- Last year we did it on paper\n- The fee is shown\n- It can be paid by card', TWO],
  ['AC\nn/a for now', []],
  ['AC\n- more to come', []],
  ['AC\n- Fee: to be decided by the board', []],
  ['AC\nhttps://example.org/fees', []],
])('%j: only what must hold counts', (source, wanted) => {
  expect(points(source)).toEqual(wanted);
});

test.each([
  ['AC\n- See the fee of the permit\n- Last name is shown', 2],
  ['AC\n- It is shown for residents only', 1],
  ['AC\n- Currently selected streets are on top', 1],
])('%j: these are criteria', (source, number) => {
  expect(points(source)).toHaveLength(number);
});

test('prose and a list are mixed; what only says where it holds is neither', () => {
  expect(read('AC\n\nEvery fee can be traced to the permit.\n\n- The fee is shown').format).toBe('mixed');
  expect(read('AC\n\nThis is for residents only.\n\n- The fee is shown').format).toBe('list');
});

const STEPS = 'Given a permit\nWhen the warden opens it\nThen the fee is shown';

test.each([
  ['points below a step that leads to them', 'AC:\nGiven a permit\nWhen I open it\nThen these are shown:\n- the fee\n- the end date', 1],
  ['points inside a scenario', 'AC:\nGiven a permit with\n- class A\n- an end\nWhen I open it\nThen the fee is shown', 1],
  ['an “or” between scenarios', `AC:\n${STEPS}\n\nOR\n\n${STEPS}`, 2],
  ['a background in one line above its only scenario', `Background: the warden is logged in\n${STEPS}`, 1],
])('%s', (_, source, number) => {
  const { format, criteria } = read(source);
  expect({ format, number: criteria.length }).toEqual({ format: 'gherkin', number });
});

test.each([
  ['a background with a line of its own', `AC:\nBackground:\n  Given a warden\n\nScenario: fee\n${STEPS}\n\nScenario: date\n${STEPS}`],
  [
    'what a feature is about, and its background',
    `AC:\nFeature: permits\n  As a warden\n  I want to see fees\n\n  Background:\n    Given a warden\n\nScenario: fee\n${STEPS}\nScenario: date\n${STEPS}`,
  ],
])('%s are no criteria', (_, source) => {
  expect(read(source).format).toBe('gherkin');
  expect(points(source)).toHaveLength(2);
});

test('steps behind the marks of wiki text', () => {
  const source = '(/) Given a permit, when I open it, then the fee is shown\n(x) Given no permit, when I open it, then I am asked for one';
  expect(read(source)).toMatchObject({ format: 'gherkin', criteria: [{ kind: 'behaviour' }, { kind: 'behaviour' }] });
});

test('steps that are gaps are a template, steps with a parameter are not', () => {
  expect(read('AC\n\nGiven <precondition>\nWhen <action>\nThen <result>').criteria).toMatchObject([{ kind: 'placeholder' }]);
  expect(read('AC\n\nGiven [a context]\nWhen [an event]\nThen [an outcome]').criteria).toMatchObject([{ kind: 'placeholder' }]);
  const outline = 'Scenario Outline: fee\nGiven <permit>\nWhen I open it\nThen I see <fee>\nExamples:\n| permit | fee |\n| A | 3 |';
  expect(read(`AC\n\n${outline}`).criteria).toMatchObject([{ kind: 'behaviour' }]);
});

test('criteria of a wiki panel end with it', () => {
  const source =
    '{panel:title=Acceptance criteria|bgColor=#eee}\n# The fee is shown\n# It can be paid by card\n{panel}\n\nThe office asked in May.';
  expect(points(source)).toEqual(TWO);
});

test('a background that tells why ends the criteria; a feature without scenarios has criteria', () => {
  expect(points('AC:\n- The fee is shown\n\nBackground:\nThe office asked for it in May.')).toEqual(['The fee is shown']);
  expect(points('AC:\nFeature: permits\n- The fee is shown\n- It can be paid by card')).toHaveLength(2);
});

test('a sentence that argues is no scenario', () => {
  expect(read('Given that the vendor is slow, we look for another one, then ask for offers.').format).toBe('none');
  expect(read('Given no card, then nothing is charged.').format).toBe('gherkin');
});

test('a demand behind the list is a criterion; a comment is none', () => {
  expect(points('AC\n- The fee is shown\n\nResidents must not see the fees of others.')).toHaveLength(2);
  expect(points('AC\n- The fee is shown\n\nPrinting takes about five days. We must ask the shop early.')).toHaveLength(1);
});

test('the actual result is no criterion', () => {
  expect(points('Expected result\nThe fee is shown.\nActual result\nNo fee.')).toEqual(['The fee is shown.']);
  expect(points('Expected behavior: the fee is shown.\nActual behavior: it takes seconds.')).toEqual(['the fee is shown.']);
});

test('an item of a list goes on in a line that is set in or begins small', () => {
  expect(points('AC\n- The fee is shown\n  In euros\n- It is paid\nby card\n- It is booked')).toHaveLength(3);
});
