import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentDisposition } from '@/domain/exchange/content-disposition';
import { safeFileName } from '@/domain/exchange/safe-file-name';

describe('safeFileName', () => {
  it.each([
    ['The harbour opens again', 'The harbour opens again.md'],
    ['يعود الميناء', 'يعود الميناء.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['a\\b:c*d?"e<f>g|h', 'a b c d e f g h.md'],
    ['line\r\nbreak\u0000', 'line break.md'],
    ['invoice\u202Efdp.exe', 'invoice fdp.exe.md'],
    ['CON', '_CON.md'],
    ['nul.txt', '_nul.txt.md'],
    ['Constance', 'Constance.md'],
    ['...', 'article.md'],
    ['', 'article.md'],
    ['half \ud83d', 'half.md'],
    ['.hidden', 'hidden.md'],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title, 'md')).toBe(name);
  });

  it('cuts a long title between graphemes', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(safeFileName(family.repeat(50), 'txt')).toBe(`${family.repeat(5)}.txt`);
    expect(safeFileName('عنوان '.repeat(1000), 'jsonl').length).toBeLessThan(100);
  });

  it('is never empty, never long, and never has what a file system refuses', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', ' ', '/', 'c', 'o', 'n', '\u202e', 'क्ष', '\ud800') }),
    );
    fc.assert(
      fc.property(title, (each) => {
        const name = safeFileName(each, 'csv');
        expect(name).toMatch(/^[^\s.].*\.csv$/su);
        // oxlint-disable-next-line no-control-regex -- they are what must not be there
        expect(name).not.toMatch(/[\u0000-\u001f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]/);
        expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(150);
      }),
    );
  });
});

describe('contentDisposition', () => {
  it('names the file for old and new clients', () => {
    expect(contentDisposition('Plan (1).md')).toBe(
      `attachment; filename="Plan (1).md"; filename*=UTF-8''Plan%20%281%29.md`,
    );
    expect(contentDisposition('مرحبا.md')).toBe(
      `attachment; filename="_____.md"; filename*=UTF-8''%D9%85%D8%B1%D8%AD%D8%A8%D8%A7.md`,
    );
  });

  it('cannot be broken out of, and can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = safeFileName(title, 'md');
        const header = contentDisposition(name);
        expect(header).toMatch(/^attachment; filename="[^"\\%\r\n]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]*$/);
        expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe(name);
      }),
    );
  });
});
