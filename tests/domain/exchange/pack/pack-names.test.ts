import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDEX_NAME, MANIFEST_NAME, PackNames, README_NAME } from '@/domain/exchange/pack/pack-names';

const HOSTILE = [
  '../../etc/passwd',
  'con',
  'CON.txt',
  'a/b\\c',
  '..',
  '',
  ' . ',
  'A',
  'a',
  'é',
  'e\u0301',
  MANIFEST_NAME,
  README_NAME,
];

test('whatever articles are called, each file has a path of its own that stays in the pack', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), {
        minLength: 2,
        maxLength: 12,
      }),
      (titles) => {
        const names = new PackNames(titles.length);
        const paths = titles.flatMap((title) => {
          const folder = names.folderOf(title);
          return ['approved', 'report'].map((suffix) => names.fileOf(folder, title, suffix, 'txt'));
        });
        const keys = [...paths, MANIFEST_NAME, INDEX_NAME].map((path) => path.normalize('NFC').toLowerCase());
        expect(new Set(keys).size).toBe(keys.length);
        for (const path of paths) {
          expect(path).toMatch(/^[^/\\]+\/[^/\\]+\.(?:approved|report)\.txt$/u);
          expect(path.split('/')).not.toContain('..');
          expect(Buffer.byteLength(path)).toBeLessThan(240);
        }
      },
    ),
  );
});
