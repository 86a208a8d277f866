import { MOST_SCENARIOS } from '../../../../src/domain/criteria/scenario/read-scenarios.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import { snapshotOf } from '../../snapshot-of.ts';

const scenariosOf = (count: number): number =>
  readStory(snapshotOf({ description: plainToDoc('Given a\nWhen b\nThen c\n\n'.repeat(count)) })).scenarios.length;

test('all scenarios are looked at, up to more than anybody writes', () => {
  expect(scenariosOf(MOST_SCENARIOS - 1)).toBe(MOST_SCENARIOS - 1);
  expect(scenariosOf(MOST_SCENARIOS + 50)).toBe(MOST_SCENARIOS);
});
