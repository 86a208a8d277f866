import fc from 'fast-check';
import { canonicalJson, writeCanonical } from '../../../src/domain/text/canonical-json.ts';

/** The same by recursion, as plainly as it can be said: a comma behind each item of a list and before each key. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => `${plainly(one)},`).join('')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([key, one]) => key !== 'localId' && one !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `,${key}:${plainly(one)}`).join('')}}`;
}

const text = fc.string({ unit: 'binary' });
const tree = fc.object({ key: fc.oneof(text, fc.constant('localId')), values: [text, fc.double(), fc.boolean(), fc.constant(null)] });

test('any tree, quotes and halves of pairs included, is written as recursion would write it', () => {
  fc.assert(fc.property(tree, (value) => canonicalJson(value) === plainly(value)));
});

test('its pieces joined are the whole', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const parts: string[] = [];
      writeCanonical(value, (part) => parts.push(part));
      return parts.join('') === canonicalJson(value);
    }),
  );
});

test('the order of keys does not matter, of two keys or of twenty', () => {
  const keys = Array.from({ length: 20 }, (_, i) => `k${(i * 7) % 20}`);
  const named = (list: readonly string[]): object => Object.fromEntries(list.map((key) => [key, key]));
  for (const count of [2, 8, 9, 20]) {
    const some = keys.slice(0, count);
    expect(canonicalJson(named(some))).toBe(canonicalJson(named(some.toReversed())));
    expect(canonicalJson(named(some))).toBe(plainly(named(some)));
  }
});

test('a chain of 100,000 nodes costs no call stack', () => {
  let deep: object = { type: 'text' };
  for (let i = 0; i < 100_000; i += 1) deep = { content: [deep] };
  expect(canonicalJson(deep).length).toBe(100_000 * '{,content:[,]}'.length + '{,type:"text"}'.length);
});

/** Documents as editors make them, with what few of them have. */
const node = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(fc.constantFrom('text', 'paragraph', 'hardBreak', 'a "node"'), fc.constant(undefined)),
      text: fc.oneof(text, fc.constant(undefined), fc.constant(7)),
      content: fc.oneof({ maxDepth: 3 }, fc.array(tie('node'), { maxLength: 3 }), fc.constantFrom(undefined, null, 'words')),
      marks: fc.constantFrom([], [{ type: 'strong' }]),
      localId: text,
    },
    { requiredKeys: [] },
  ),
})).node;

test('nodes are written as any other tree', () => {
  fc.assert(fc.property(node, (value) => canonicalJson(value) === plainly(value)));
});
