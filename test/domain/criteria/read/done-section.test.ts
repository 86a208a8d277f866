import { parseAcceptanceCriteria } from '../../../../src/domain/criteria/read/parse-acceptance-criteria.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { isNamedCriteria } from '../../../../src/domain/lint/named-criteria.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import { snapshotOf } from '../../snapshot-of.ts';

const count = (source: string): number => parseAcceptanceCriteria(adfToText(plainToDoc(source)), null, 'en').criteria.criteria.length;
const OWN = '- The four gates show the fee\n- Old badges are collected\n- Tests';

test.each([
  `Definition of done\n${OWN}`,
  `**DoD**\n${OWN}`,
  `h3. Definition of Done (this gate)\n${OWN}`,
  'DoD:\n- Docs name "gate 4"\n- Code of fees.json is reviewed\n- Tests',
  'Definition of done\n[ ] The four gates show the fee\n[ ] Old badges are collected\n[x] Tests',
])('a definition of done that speaks of the item is its list of criteria: %s', (source) => {
  expect(count(source)).toBe(3);
});

test.each([
  'Definition of done\n- Reviewed by a second guard\n- Tests pass\n- Docs are written',
  'Definition of done\n- The four gates show the fee\n- Tests pass',
  `We have a definition of done\n${OWN}`,
  '- Definition of done\n- Weighed\n- Painted',
])('what holds for every item, or names no section, is none: %s', (source) => {
  expect(count(source)).toBe(0);
});

test('criteria by name come first, whose points are then judged less strictly', () => {
  expect(count(`Acceptance criteria\n- The gate opens\n\nDefinition of done\n${OWN}`)).toBe(1);
  const named = (source: string): boolean => isNamedCriteria(readStory(snapshotOf({ description: plainToDoc(source) })));
  expect(named(`Definition of done\n${OWN}`)).toBe(false);
  expect(named(`Acceptance criteria\n${OWN}`)).toBe(true);
});
