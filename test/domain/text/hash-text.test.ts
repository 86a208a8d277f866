import fc from 'fast-check';
import { hashText } from '../../../src/domain/text/hash-text.ts';

test('eight characters, equal for equal texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hashText(text)).toMatch(/^[0-9a-v]{8}$/);
      expect(hashText(text)).toBe(hashText(`${text}x`.slice(0, -1)));
    }),
  );
});

test('20,000 different texts do not collide', () => {
  expect(new Set(Array.from({ length: 20_000 }, (_, i) => hashText(`permit ${i}`))).size).toBe(20_000);
});
