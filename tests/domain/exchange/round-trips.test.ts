import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFormat } from '@/domain/exchange/format';
import { html } from '@/domain/exchange/html/format';
import { md } from '@/domain/exchange/md/format';
import { txt } from '@/domain/exchange/txt/format';
import { blocks, line, token } from './arbitraries';

const RUNS = { numRuns: 200 };

function readBack(format: TextFormat, from: Parameters<TextFormat['serialize']>[0]) {
  return format.parse(format.serialize(from, 'ar'));
}

describe('a text that is written and read again has the same blocks', () => {
  it.each([md, html])('$id, for any blocks', (format) => {
    fc.assert(
      fc.property(blocks, (each) => {
        expect(readBack(format, { blocks: each, info: {} }).value?.blocks).toEqual(each);
      }),
      RUNS,
    );
  });

  it.each([txt, md, html])('$id, for what was read from any text', (format) => {
    const text = fc.array(fc.oneof(line, token, fc.constantFrom('', '  ', '\n')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (all) => {
        const read = format.parse(all.join('\n')).value;
        fc.pre(read !== null);
        expect(readBack(format, read).value?.blocks).toEqual(read.blocks);
      }),
      RUNS,
    );
  });

  it('html keeps title, byline, date, address and language too', () => {
    const info = {
      title: 'A <b> & "c"',
      byline: "O'Neil",
      publishedOn: '2026-05-04',
      address: 'https://example.org/?a=1&b=2',
      lang: 'ar',
    };
    const document = { blocks: [{ kind: 'paragraph' as const, level: 0, text: 'x' }], info };
    expect(readBack(html, document).value?.info).toEqual(info);
  });
});
