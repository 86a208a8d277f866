import fc from 'fast-check';
import { analyzeIssue } from '../../src/domain/analyze-issue.ts';
import { inputHash, toStoredAnalysis } from '../../src/domain/stored-analysis.ts';
import type { AdfDoc } from '../../src/shared/adf.ts';
import { DEFAULT_SETTINGS, NEUTRAL_PROFILE } from '../../src/shared/settings.ts';
import { snapshotOf } from './snapshot-of.ts';

const STRICT = {
  ...DEFAULT_SETTINGS,
  profile: { ...NEUTRAL_PROFILE, requireTemplate: true, requireCriteria: true, requireEstimate: true, sizeLimit: 8 },
};
const STORY = snapshotOf({
  summary: 'As a resident, I want to renew and cancel my permit quickly so that I can keep parking.',
  description:
    '## Acceptance criteria\n- The renewed permit shows the new end date.\n- The form works properly.\n- A canceled permit is not valid from the next day.',
  estimate: 3,
});

test('reads a work item as the screens show it', () => {
  const analysis = analyzeIssue(STORY, STRICT);
  expect(analysis).toMatchObject({ isStory: true, language: 'en', acceptanceCriteria: { format: 'list' } });
  expect(analysis.findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'error: Two wishes in one story: “renew” and “cancel”. Each can be done alone.',
    'warning: “quickly” cannot be checked. Say how fast or how often: “in under 3 minutes”?',
    'warning: “works properly” cannot be checked. What would a tester see?',
  ]);
  expect(analysis.checks.map(({ id, state }) => `${id} ${state}`)).toEqual(['text missed', 'criteria met', 'estimate met', 'small met']);
});

test('is stored in the shape of the data model', () => {
  const stored = toStoredAnalysis(analyzeIssue(STORY, STRICT), { epoch: 17, day: '2026-11-21' });
  expect(stored).toEqual({
    v: 1,
    e: 17,
    h: inputHash(STORY),
    t: '2026-11-21',
    o: 1,
    n: { e: 1, w: 2, h: 0 },
    c: 's06 s11 a04',
    r: 0,
    d: 'd1',
    a: 3,
    k: 'l',
    l: 'en',
  });
  expect(JSON.stringify(stored).length).toBeLessThan(200);
});

describe('the hash of the inputs', () => {
  const doc = (more: object): AdfDoc =>
    ({ type: 'doc', version: 1, content: [{ type: 'paragraph', ...more, content: [{ type: 'text', text: 'a' }] }] }) as AdfDoc;
  test('does not see key order, renewed local ids, rank, links or status', () => {
    expect(inputHash(snapshotOf({ description: doc({ attrs: { localId: '1' } }) }))).toBe(
      inputHash(snapshotOf({ description: doc({ attrs: { localId: '2' } }) })),
    );
    expect(inputHash({ ...STORY, labels: ['x'], statusName: 'Done' } as typeof STORY)).toBe(inputHash(STORY));
  });
  test.each([
    { summary: 'x' },
    { description: 'x' },
    { criteria: 'x' },
    { estimate: 5 },
    { estimate: null },
    { hasParent: true },
    { typeName: 'Bug', kind: 'bug' as const },
  ])('sees %j', (change) => {
    expect(inputHash(snapshotOf({ ...STORY, ...change }))).not.toBe(inputHash(STORY));
  });
});

test('the same text always gets the same answer', () => {
  const once = JSON.stringify(analyzeIssue(STORY, STRICT));
  for (let i = 0; i < 100; i += 1) expect(JSON.stringify(analyzeIssue(STORY, STRICT))).toBe(once);
});

test.each([
  ['trailing space', STORY.summary, `${STORY.summary} `],
  ['typographic quotes', "As a resident, I'd like a permit", 'As a resident, I’d like a permit'],
  ['no-break space', 'As a resident, I want a permit', 'As a\u00a0resident, I want a\u00a0permit'],
])('%s changes no finding', (_, before, after) => {
  const codes = (summary: string) => analyzeIssue({ ...STORY, summary }, STRICT).findings.map(({ code }) => code);
  expect(codes(after)).toEqual(codes(before));
});

test('any text and any document: no throw, every place inside its text, no rule in trouble', () => {
  const word = fc.constantFrom(
    'As a ',
    'resident',
    ', ',
    'I want to ',
    'renew',
    ' and ',
    'cancel',
    ' so that ',
    'TBD',
    '???',
    '<who knows>',
    'quickly',
    '\n',
    '## Acceptance criteria\n',
    '- ',
    'Given ',
    'When ',
    'Then ',
    '<!--',
    '-->',
    '(',
    '“',
    '"',
    '. ',
    'İ',
    '😀',
    'als ',
    'möchte ich ',
    'İstanbul ',
    '~~',
    '**',
    '| ',
  );
  const text = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text,
      text,
      fc.option(text),
      fc.constantFrom('story', 'bug', 'task', 'epic', 'subtask'),
      (summary, description, criteria, kind) => {
        const analysis = analyzeIssue(snapshotOf({ summary, description, criteria, kind }), STRICT);
        expect(analysis.findings.filter(({ message }) => message.startsWith('One text rule'))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

/** How long it takes is measured in bench/; what takes more than linear time does not come back from this length at all. */
test.each([
  'I want to renew and cancel and print, ',
  'so so that so that ',
  '<<<<',
  '<a ',
  '((((',
  '“',
  '*',
  '- ',
  '# ',
  '\n',
  'Given a\n',
  'When ',
  '- [ ] ',
  'Acceptance criteria:\n',
  'Acceptance criteria: - a ',
  '## AC\n- a\n',
  '?',
  '...',
  'to be ',
  '[add ',
  'a-',
  "a'",
  'As a ',
  '<!-- ',
  '~~',
  '`',
  '😀',
  'quickly ',
  ' ',
  ': ',
])('100,000 characters of %j', (piece) => {
  const long = piece.repeat(Math.ceil(100_000 / piece.length));
  for (const snapshot of [
    snapshotOf({ summary: 'As a resident, I want a permit', description: long }),
    snapshotOf({ summary: long.slice(0, 32_000), criteria: long }),
  ]) {
    expect(analyzeIssue(snapshot, STRICT).findings.filter(({ message }) => message.startsWith('One text rule'))).toEqual([]);
  }
});

test('the hash of an item never changes between versions: what is stored of it would count as outdated', () => {
  const description: AdfDoc = {
    version: 1,
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { localId: 'a1' },
        content: [
          { type: 'text', text: 'Fee “TBD” \n\t\u0001 "x" \\ ü 漢 😀 \ud83d' },
          { type: 'hardBreak' },
          { marks: [{ type: 'strong' }], text: '', type: 'text' },
        ],
      },
      { type: 'table', attrs: { width: 760.5, layout: 'default', isNumberColumnEnabled: false, none: null }, content: [] },
    ],
  };
  const whole = snapshotOf({ summary: 'As a resident, I want to see my permit', description, criteria: null, estimate: 3 });
  const bug = snapshotOf({ kind: 'bug', typeName: 'Bug', criteria: '- a\n- b', hasParent: true });
  expect([whole, bug].map(inputHash)).toEqual(['f4tpprm2', 'o412a1n8']);
});
