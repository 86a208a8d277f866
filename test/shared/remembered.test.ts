import { remembered } from '../../src/shared/remembered.ts';

function counted(most: number): { readonly lengthOf: (text: string) => number; readonly asked: string[] } {
  const asked: string[] = [];
  const lengthOf = remembered(most, (text) => {
    asked.push(text);
    return text.length;
  });
  return { lengthOf, asked };
}

test('the same text is worked out once', () => {
  const { lengthOf, asked } = counted(2);
  expect([lengthOf('permit'), lengthOf('permit'), lengthOf('fine'), lengthOf('permit')]).toEqual([6, 6, 4, 6]);
  expect(asked).toEqual(['permit', 'fine']);
});

test('only the last answers are kept, the oldest goes first', () => {
  const { lengthOf, asked } = counted(2);
  for (const text of ['a', 'bb', 'ccc', 'bb', 'a', 'ccc']) expect(lengthOf(text)).toBe(text.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});

test('an object is known by what it is, not by what it holds', () => {
  const asked: object[] = [];
  const read = remembered(1, (item: { readonly key: string }) => asked.push(item));
  const [one, other] = [{ key: 'PERM-1' }, { key: 'PERM-1' }];
  for (const item of [one, one, other]) read(item);
  expect(asked).toHaveLength(2);
});
