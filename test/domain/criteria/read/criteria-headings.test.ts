import { criteriaNameLength, secondNameLength } from '../../../../src/domain/criteria/read/criteria-names.ts';
import { parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';

const read = (source: string) => parseAcceptanceCriteria(adfToText(plainToDoc(source)), null, 'en').criteria;
const texts = (source: string): readonly string[] => read(source).criteria.map(({ text }) => text);

test.each([
  'What needs to be true:',
  'What has to be true',
  'What must be true for this to be done?',
  'What has to work',
  'What should work afterwards',
  'What must hold',
  'What must happen',
  'What has to be fulfilled:',
  'What we need to see',
  'What you should see',
  'What the user should see:',
  'Must hold',
  'Must hold:',
  'Must be true',
  'Has to work:',
  'Needs to hold',
  'All of these must hold:',
  'The following must hold:',
  'This must be true:',
  'How do we know that it works?',
  "How we'll know it works",
  'How will you know this is done?',
  'How can we tell it is finished?',
  'When is it done?',
  'When are we done?',
  'When is this story finished?',
  'When do we accept it?',
  'What counts as done?',
  'What makes it done',
  'What do we expect?',
  'What do you expect to happen?',
  'What would success look like?',
])('%s asks for criteria', (line) => {
  expect(criteriaNameLength(fold(line))).toBe(line.length);
});

test.each([
  'What to test',
  'What to check:',
  'What we test',
  'What we will check',
  'What should be tested?',
  'What needs to be tested:',
  'What has to be verified',
  'What do we check?',
  'What QA will look at',
  'How we test',
  'How we test it:',
  'How will we verify this?',
  'How do we check that?',
  'To check:',
  'To be checked:',
  'Things to check',
  'Points to verify:',
])('%s asks for them where nothing firmer does', (line) => {
  expect(criteriaNameLength(fold(line))).toBe(0);
  expect(secondNameLength(fold(line))).toBe(line.length);
});

test.each([
  'How to test',
  'What to do',
  'What needs to be done',
  'What has to be changed:',
  'What happened',
  'What happens',
  'What is the current behaviour?',
  'What we know',
  'How it works',
  'How to reproduce',
  'What needs to be discussed',
  'Must be true to the original design of the page',
  'What has to be true is written in the contract',
  'When is the release?',
  'When we are done we celebrate',
  'What we test is the pump',
  'Must have a licence',
  'What to test the pump with',
  'To check the pump, press the button',
  'How do we get there?',
  'What do we know?',
  'When do we start?',
])('%s does not', (line) => {
  expect([criteriaNameLength(fold(line)), secondNameLength(fold(line))]).toStrictEqual([0, 0]);
});

test('their points are criteria', () => {
  expect(texts('What to test\n- the pump stops at 80 %\n- a lamp is lit')).toStrictEqual(['the pump stops at 80 %', 'a lamp is lit']);
  expect(texts('What needs to be true: the pump stops at 80 %.')).toStrictEqual(['the pump stops at 80 %.']);
});

test.each([
  '*AC* The pump stops at 80 %.',
  '**AC** The pump stops at 80 %.',
  '*Acceptance criteria* The pump stops at 80 %.',
  '__Acceptance Criteria__ The pump stops at 80 %.',
  '*AC:* The pump stops at 80 %.',
])('what stands behind a bold name is a criterion: %s', (source) => {
  expect(read(source).format).toBe('prose');
  expect(texts(source)).toStrictEqual(['The pump stops at 80 %.']);
});

test.each(['The *AC* of the hall is loud.', '*AC*DC is played in the hall.', 'AC The hall is cooled.', '*Acceptance* of cards is new.'])(
  'a bold word in a sentence names nothing: %s',
  (source) => {
    expect(read(source).format).toBe('none');
  },
);
