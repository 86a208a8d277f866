import { lintStory } from '../../../src/domain/lint/lint-story.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { plainToDoc } from '../../../src/domain/text/adf/plain-to-doc.ts';
import { DEFAULT_LINT } from '../../../src/shared/lint-config.ts';
import { NEUTRAL_PROFILE } from '../../../src/shared/settings.ts';
import { snapshotOf } from '../snapshot-of.ts';

const STORY = 'As a resident, I want to pay by card so that I need no cash';
const LACKS = ['ac-empty-template', 'placeholder', 'ac-missing'];

function lacksOf(description: string, off?: string, ignored: Parameters<typeof lintStory>[2] = {}): readonly string[] {
  const model = readStory({ ...snapshotOf({ summary: STORY }), description: plainToDoc(description) });
  const lint = off === undefined ? DEFAULT_LINT : { ...DEFAULT_LINT, rules: { [off]: { level: 'off' as const } } };
  const { findings } = lintStory(model, { profile: NEUTRAL_PROFILE, lint }, ignored);
  return findings.map(({ rule }) => rule).filter((rule) => LACKS.includes(rule));
}

test.each([
  ['a line', '## Acceptance criteria\nTBD'],
  ['a point', 'The office knows the fee.\n\n## Acceptance criteria\n- TBD'],
  ['several points', '## Acceptance criteria\n- [ ] TBD\n- [ ] to be defined\n- ???'],
  ['the line of the heading', 'Acceptance criteria: TBD'],
])('criteria to come are one lack: %s', (_, description) => {
  expect(lacksOf(description)).toEqual(['ac-empty-template']);
});

test('what is to come elsewhere is a lack of its own', () => {
  expect(lacksOf('Fee: TBD\n\n## Acceptance criteria\n- TBD')).toEqual(['placeholder', 'ac-empty-template']);
});

test('a criterion to come among written ones is named', () => {
  expect(lacksOf('## Acceptance criteria\n- The fee is shown.\n- TBD')).toEqual(['placeholder']);
});

test('without the rule about the section, “TBD” is named', () => {
  expect(lacksOf('## Acceptance criteria\n- TBD', 'ac-empty-template')).toContain('placeholder');
});

test('who ignored the empty section is not asked again for each “TBD” of it', () => {
  const model = readStory({ ...snapshotOf({ summary: STORY }), description: plainToDoc('## Acceptance criteria\n- TBD') });
  const found = lintStory(model, { profile: NEUTRAL_PROFILE, lint: DEFAULT_LINT }).findings.find(
    ({ rule }) => rule === 'ac-empty-template',
  );
  const note = { code: found?.code ?? '', version: found?.version ?? 0 };
  expect(lacksOf('## Acceptance criteria\n- TBD', undefined, { ignored: [note] })).toEqual([]);
});
