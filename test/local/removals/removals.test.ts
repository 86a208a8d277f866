import { readFileSync } from 'node:fs';
import { ALL_REMOVALS } from './all-removals.ts';

const texts = new Map<string, string>();
function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, known);
  return known;
}

/** That each test fails is proven by `prove.ts`; here, that the table does not fall behind what it speaks of. */
test.each(ALL_REMOVALS.map((removal) => [`${removal.line} (${removal.file})`, removal] as const))('%s', (_name, removal) => {
  expect(textOf(removal.file).split(removal.from)).toHaveLength(2);
  expect(removal.to).not.toBe(removal.from);
  // A title begins with those of its groups: its last words stand in the file as they are.
  const words = removal.title.split(' ');
  const isThere = words.some((_word, from) => textOf(removal.test).includes(words.slice(from).join(' ')));
  expect(isThere).toBe(true);
});

test('each of the eighteen points is there', () => {
  const points = new Set(ALL_REMOVALS.map(({ line }) => /^(\d+) /u.exec(line)?.[1]).filter((point) => Number(point) <= 18));
  for (let point = 1; point <= 18; point += 1) expect(points).toContain(String(point));
});
