import fc from 'fast-check';
import { analyzeIssue } from '../../../../src/domain/analyze-issue.ts';
import { outlineOf } from '../../../../src/domain/criteria/read/doc-outline.ts';
import { findCriteriaSections } from '../../../../src/domain/criteria/read/criteria-section.ts';
import { adfToText } from '../../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../../src/domain/text/adf/plain-to-doc.ts';
import type { AdfDoc, AdfNode } from '../../../../src/shared/adf.ts';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings.ts';
import { snapshotOf } from '../../snapshot-of.ts';

const STRICT = { ...DEFAULT_SETTINGS, lint: { ...DEFAULT_SETTINGS.lint, preset: 'strict' as const } };
const words = fc.constantFrom(
  'Acceptance criteria',
  'AC: ',
  '- one  - two',
  '1. a 2. b 3. c',
  'Given a card',
  'When I pay',
  'Then it works properly',
  '<!--',
  '-->',
  'Tests',
  '(DONE)',
  'Notes:',
  'h3. Out of scope',
  '  * a ** b  *Old description*  ',
  'Wie gewohnt 👩‍👩‍👧 ähnlich wie',
  '’“«»…\u00a0',
  '\n',
);
const { node: anyNode } = fc.letrec<{ node: AdfNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', maxDepth: 5 },
    fc.record({
      type: fc.constant('text'),
      text: fc.oneof(words, fc.string()),
      marks: fc.array(fc.record({ type: fc.constantFrom('strong', 'strike', 'code') }), { maxLength: 1 }),
    }),
    fc.record({
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'codeBlock',
        'bulletList',
        'listItem',
        'taskList',
        'taskItem',
        'panel',
        'expand',
        'table',
        'tableRow',
        'tableCell',
        'tableHeader',
        'blockquote',
        'layoutColumn',
        'caption',
      ),
      attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }), title: words, language: fc.constantFrom('', 'gherkin', 'java') }),
      content: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));
const anyDoc: fc.Arbitrary<AdfDoc> = fc.array(anyNode, { maxLength: 6 }).map((content) => ({ type: 'doc', version: 1, content }));
const anyText = fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }).map((parts) => parts.join(' '));

/** Every criterion is the text at its place, every finding points inside, and the same item gets the same answer. */
function holds(description: AdfDoc, criteria: string | null): void {
  const snapshot = snapshotOf({ summary: 'As a resident, I want to pay so that I can park', description, criteria });
  const analysis = analyzeIssue(snapshot, STRICT);
  const texts = {
    summary: snapshot.summary,
    description: adfToText(description).text,
    criteria: adfToText(plainToDoc(criteria ?? '')).text,
  };
  for (const { text, slice } of analysis.acceptanceCriteria.criteria) {
    expect(text).not.toBe('');
    expect(texts[slice.field].slice(slice.start, slice.end)).toBe(text);
  }
  for (const { message, span, suggestions } of analysis.findings) {
    expect(message).not.toMatch(/could not read this work item/);
    expect(suggestions.length).toBeGreaterThan(0);
    if (span !== null) expect(span.end).toBeLessThanOrEqual(texts[span.field].length);
  }
  expect(JSON.stringify(analyzeIssue(snapshot, STRICT))).toBe(JSON.stringify(analysis));
}

test('criteria of any document', () => {
  fc.assert(fc.property(anyDoc, fc.option(anyText), holds), { numRuns: 200 });
});
test('criteria of any text', () => {
  fc.assert(
    fc.property(anyText, (text) => holds(plainToDoc(text), null)),
    { numRuns: 200 },
  );
});

test('a criterion and the finding about it agree', () => {
  const settings = { ...STRICT, lint: { ...STRICT.lint, rules: {} } };
  const points = ['The form works properly.', 'Tests', 'The fee is shown.', 'Similar to before', 'Add a column for the fee', 'Is it so?'];
  const snapshot = snapshotOf({ summary: 'As a resident, I want to pay', description: `## AC\n${points.map((p) => `- ${p}`).join('\n')}` });
  const { acceptanceCriteria, findings } = analyzeIssue(snapshot, settings);
  const marked = findings.filter(({ rule }) => rule === 'ac-untestable' || rule === 'ac-not-criterion');
  for (const { testable, slice, text } of acceptanceCriteria.criteria) {
    const found = marked.some(({ span }) => span !== null && span.start >= slice.start && span.end <= slice.end);
    expect([text, found]).toEqual([text, testable === false]);
  }
});

/** How often the walk asks for a block: counted, because time depends on the machine. */
function reads(size: number, make: (i: number) => AdfNode): number {
  const doc = adfToText({ type: 'doc', version: 1, content: Array.from({ length: size }, (_, i) => make(i)) });
  let count = 0;
  const blocks = new Proxy(doc.blocks, {
    get: (target, key, self) => {
      count += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
      return Reflect.get(target, key, self) as unknown;
    },
  });
  findCriteriaSections(outlineOf({ ...doc, blocks }));
  return count;
}
const leaf = (type: string, text: string): AdfNode => ({ type, attrs: { level: 2 }, content: [{ type: 'text', text }] });
test.each<[string, (i: number) => AdfNode]>([
  ['headings', () => leaf('heading', 'Part')],
  ['headings that name criteria', (i) => leaf(i % 2 === 0 ? 'heading' : 'paragraph', 'AC')],
  ['panels that name criteria', () => ({ type: 'panel', content: [leaf('paragraph', 'AC')] })],
  [
    'tables that name criteria',
    () => ({
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', content: [leaf('paragraph', 'AC')] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [leaf('paragraph', 'The fee is shown')] }] },
      ],
    }),
  ],
])('the walk over %s costs as much as there are blocks', (_, make) => {
  const small = reads(200, make);
  expect(small).toBeGreaterThan(200);
  expect(reads(2000, make)).toBeLessThan(small * 11);
});
