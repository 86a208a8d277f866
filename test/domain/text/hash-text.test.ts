import fc from 'fast-check';
import { hashText, TextHash } from '../../../src/domain/text/hash-text.ts';

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

test('pieces give the hash of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const hash = new TextHash();
      for (const part of parts) hash.add(part);
      expect(hash.digest()).toBe(hashText(parts.join('')));
    }),
  );
});

test('the low 32 bits are FNV-1a over the two bytes of each unit, computed here with big integers', () => {
  const low = (text: string): string => {
    let hash = 0x811c9dc5n;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      for (const byte of [unit & 0xff, unit >>> 8]) hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
    }
    return hash.toString(32).padStart(7, '0').slice(-6);
  };
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => hashText(text).endsWith(low(text))));
});
