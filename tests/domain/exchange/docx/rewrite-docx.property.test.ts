import fc from 'fast-check';
import { expect, it } from 'vitest';
import { docx } from '@/domain/exchange/docx/format';
import { readDocx, textOf } from '@/domain/exchange/docx/read-docx';
import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { applyChanges, changeSetOf, type Change, type ChangeSet } from '@/domain/text/change-set';
import { makeDocx } from '@/tests/support/make-docx';
import { runSteps } from '@/domain/run-steps';

/** Text as it stands in `w:t`. */
const written = fc
  .array(
    fc.constantFrom('a', 'bc ', 'שלום', ' عربي', '🦊', 'e\u0301', '&amp;', '&lt;b', '中文', ' ', '&#x1F600;'),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));
const inRun = fc.oneof(
  { weight: 4, arbitrary: written.map((text) => `<w:t xml:space="preserve">${text}</w:t>`) },
  { weight: 2, arbitrary: written.map((text) => `<w:t>\n ${text} </w:t>`) },
  fc.constantFrom(
    '<w:tab/>',
    '<w:br/>',
    '<w:noBreakHyphen/>',
    '<w:t/>',
    '<w:t><![CDATA[a<b&c]]></w:t>',
    '<w:lastRenderedPageBreak/>',
    '<w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:drawing>',
  ),
);
const PROPERTIES = [
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:vanish/></w:rPr>',
  '<w:rPr><w:rtl/><w:rPrChange w:id="9"/></w:rPr>',
];
const run = fc
  .tuple(
    fc.constantFrom('w:r', 'w:r w:rsidR="00AB12"'),
    fc.constantFrom(...PROPERTIES),
    fc.array(inRun, { maxLength: 4 }),
  )
  .map(([tag, properties, items]) => `<${tag}>${properties}${items.join('')}</w:r>`);
const around = fc.oneof(
  { weight: 5, arbitrary: run },
  run.map((inner) => `<w:hyperlink w:anchor="x">${inner}</w:hyperlink>`),
  run.map((inner) => `<w:ins w:id="1" w:author="Rana">${inner}</w:ins>`),
  run.map(
    (inner) =>
      `<w:del w:id="2" w:author="Rana">${inner.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`,
  ),
  fc.constantFrom(
    '<w:bookmarkStart w:id="0" w:name="b"/>',
    '<w:proofErr w:type="spellStart"/>',
    '<!-- < -->',
  ),
);
const paragraph = fc.array(around, { maxLength: 5 }).map((parts) => `<w:p><w:pPr/>${parts.join('')}</w:p>`);
/** The first paragraph has text, so that the document has. */
const body = fc
  .array(paragraph, { maxLength: 4 })
  .map((all) => `<w:p><w:r><w:t>First.</w:t></w:r></w:p>${all.join('')}`);

/** Changes of a text: up to three, apart, as corrections are. */
function changesOf(text: string): fc.Arbitrary<ChangeSet> {
  // No correction cuts a character.
  const at = fc.constantFrom(text.length, ...[...text.matchAll(/[^]/gu)].map(({ index }) => index));
  const insert = fc.constantFrom('', 'new', 'جديد', 'a\tb', 'a\nb', '<&>', ' ', '🦊');
  return fc.array(fc.tuple(at, at, insert), { maxLength: 3 }).map((all) => {
    const changes: Change[] = [];
    for (const [one, other, inserted] of all.sort((a, b) => Math.min(a[0], a[1]) - Math.min(b[0], b[1]))) {
      const [start, end] = one < other ? [one, other] : [other, one];
      if (start >= (changes.at(-1)?.end ?? 0)) changes.push({ start, end, insert: inserted });
    }
    return changeSetOf(changes);
  });
}

const read = (bytes: Uint8Array) => {
  const file = readDocx(bytes);
  return file.ok ? textOf(file.value, 'accepted').blocks : [];
};

const xmlOf = (bytes: Uint8Array): string => {
  const opened = ZipFile.open(bytes);
  const part = opened.ok ? opened.value.read('word/document.xml') : null;
  return part?.ok && part.value ? new TextDecoder().decode(part.value) : '';
};

/** What of a document is not text of paragraphs, without where runs begin and end their text. */
const markupOf = (bytes: Uint8Array): string =>
  xmlOf(bytes).replace(/<w:t(?: [^>]*)?(?:\/>|>[^]*?<\/w:t>)|<w:(?:tab|br|noBreakHyphen)\/>/g, '');

it('a document without changes is the same file', () => {
  fc.assert(
    fc.property(body, (xml) => {
      const bytes = makeDocx({ body: xml });
      expect(runSteps(docx.rewrite(bytes, new Map()))).toBe(bytes);
    }),
    { numRuns: 30 },
  );
});

it('changes of its blocks are in the document that is written, and nothing else of it is another', () => {
  const cases = body.chain((xml) => {
    const bytes = makeDocx({ body: xml });
    return fc.tuple(fc.constant(bytes), ...read(bytes).map(({ text }) => changesOf(text)));
  });
  fc.assert(
    fc.property(cases, ([bytes, ...changes]) => {
      const before = read(bytes);
      const after = runSteps(docx.rewrite(bytes, new Map(changes.entries())));
      const expected = before.map(({ text }, index) => applyChanges(text, changes[index] ?? changeSetOf([])));
      const trimmed = expected
        .map((text) => text.replace(/^[ \t\n]+|[ \t\n]+$/g, ''))
        .filter((text) => text !== '');
      expect(read(after).map(({ text }) => text)).toEqual(trimmed);
      expect(markupOf(after)).toBe(markupOf(bytes));
    }),
    { numRuns: 200 },
  );
});
