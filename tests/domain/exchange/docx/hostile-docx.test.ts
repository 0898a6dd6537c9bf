import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx } from '@/domain/exchange/docx/format';
import { readReview } from '@/domain/exchange/docx/read-review';
import { replaceParts } from '@/domain/exchange/zip/write-zip';
import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { changeSetOf } from '@/domain/text/change-set';
import { makeDocx, p, r } from '@/tests/support/make-docx';
import { articleOf } from './reviewed-article';
import { runSteps } from '@/domain/run-steps';

const FILE = new Uint8Array(readFileSync('tests/fixtures/exchange/docx/reviewed-ar.docx'));
const ARTICLE = articleOf(['الميناء عند الفجر', 'سردين من شركة Atlantic Fish'], [], []);

describe('a file that was made to do harm', () => {
  it('is read or refused, however its XML is broken', () => {
    const zip = ZipFile.open(FILE);
    if (!zip.ok) throw new Error(zip.issue.code);
    const names = [
      'word/document.xml',
      'word/comments.xml',
      'word/styles.xml',
      'word/_rels/document.xml.rels',
      '[Content_Types].xml',
    ];
    const edits = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('<', '>', '&', '"', '/', 'w:p', '</w:r>', '<w:del>', '\0', '-1', ' ', ''),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), edits, (name, changes) => {
        const part = zip.value.read(name);
        let text = part.ok && part.value ? new TextDecoder().decode(part.value) : '';
        for (const [share, insert] of changes) {
          const at = Math.floor(share * text.length);
          text = text.slice(0, at) + insert + text.slice(at + (insert === '' ? 3 : 0));
        }
        const bytes = replaceParts(zip.value, new Map([[name, new TextEncoder().encode(text)]]));
        const { value, issues } = runSteps(docx.parse(bytes));
        expect(value !== null || issues.some(({ severity }) => severity === 'error')).toBe(true);
        if (value !== null)
          runSteps(docx.rewrite(bytes, new Map([[0, changeSetOf([{ start: 0, end: 1, insert: '<x>' }])]])));
        readReview(bytes, ARTICLE, []);
      }),
      { numRuns: 40 },
    );
  });

  const many = 20_000;
  const varied = (each: (index: number) => string): string =>
    Array.from({ length: many }, (_, index) => each(index)).join('');

  it.each([
    [
      'fields that never end',
      'no_text',
      varied((index) => p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r(`a${index}`))),
    ],
    [
      'paragraphs whose marks are all deleted',
      'docx_tracked_changes',
      varied((index) => `<w:p><w:pPr><w:rPr><w:del w:id="${index}"/></w:rPr></w:pPr>${r(`a${index}`)}</w:p>`),
    ],
    [
      'one paragraph of changes and comments',
      'docx_tracked_changes',
      p(
        varied(
          (index) =>
            `<w:commentRangeStart w:id="${index}"/><w:ins w:id="${index}">${r(`a${index}`)}</w:ins>${r('b')}<w:commentRangeEnd w:id="${index}"/>`,
        ),
      ),
    ],
    [
      'the same paragraph again and again',
      null,
      varied((index) => p(r('Same.'), `<!--${index.toString(36)}-->`)),
    ],
    [
      'one run of references',
      null,
      p(`<w:r><w:t>${varied((index) => `&#x${(0x4e00 + (index % 20_000)).toString(16)};`)}</w:t></w:r>`),
    ],
  ])('of 20,000 parts is read to its end, reviewed and changed: %s', (_, said, body) => {
    const bytes = makeDocx({ body });
    const article = articleOf(
      Array.from({ length: 2_000 }, () => 'Same.'),
      [],
      [],
    );
    const { value, issues } = runSteps(docx.parse(bytes));
    expect(issues.map(({ code }) => code)).toEqual(said === null ? [] : [said]);
    expect(readReview(bytes, article, [])).toMatchObject({ ok: true, value: { proposals: [] } });
    if (value === null) return;
    const edit = new Map([[0, changeSetOf([{ start: 0, end: 1, insert: 'x' }])]]);
    const changed = runSteps(docx.parse(runSteps(docx.rewrite(bytes, edit)))).value;
    expect(changed?.blocks[0]?.text).toMatch(/^x/);
  });

  it('is refused where it declares entities, wherever they would be fetched from', () => {
    const zip = ZipFile.open(makeDocx({ body: p(r('a')) }));
    if (!zip.ok) throw new Error(zip.issue.code);
    for (const entity of [
      '<!ENTITY x SYSTEM "file:///etc/passwd">',
      '<!ENTITY x "lol"><!ENTITY y "&x;&x;">',
    ]) {
      const xml = `<!DOCTYPE d [${entity}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r('&x;'))}</w:body></w:document>`;
      const bytes = replaceParts(zip.value, new Map([['word/document.xml', new TextEncoder().encode(xml)]]));
      expect(runSteps(docx.parse(bytes))).toMatchObject({ value: null, issues: [{ code: 'xml_entity' }] });
    }
  });
});
