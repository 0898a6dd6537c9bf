import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undoMojibake } from '@/domain/checks/characters/undo-mojibake';

const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test('what was read in the wrong encoding comes back as it was written', () => {
  const beyondAscii = fc.string({
    unit: fc.integer({ min: 0x80, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(beyondAscii, (text) => {
      const read = misread(text);
      expect(undoMojibake(read, 0)).toEqual({
        start: 0,
        end: read.length,
        text,
        characters: Array.from(text).length,
      });
    }),
  );
});

test.each(['é', 'über', 'São', '“Ã”', 'Â', '™'])('nothing is undone at the beginning of %s', (text) => {
  expect(undoMojibake(text, 0)).toBeNull();
});
