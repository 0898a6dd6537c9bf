import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '@/domain/exchange/docx/read-docx';
import { writeReviewDocument as reviewSteps } from '@/domain/exchange/docx/review-document';
import { runSteps } from '@/domain/run-steps';
import { isInReading, type DocxReading } from '@/domain/exchange/docx/paragraph';
import { articleOf, reviewedArticle } from './reviewed-article';
import { makeDocx, p, r } from '@/tests/support/make-docx';
import { parseXmlTree } from '@/domain/exchange/xml/xml-tree';

const writeReviewDocument = (...given: Parameters<typeof reviewSteps>): Uint8Array =>
  runSteps(reviewSteps(...given));

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  return part === undefined ? '' : strFromU8(part);
};

/** The paragraphs in one reading, white space and empty ones included. */
function readingOf(bytes: Uint8Array, reading: DocxReading): readonly string[] {
  const file = readDocx(bytes);
  if (!file.ok) throw new Error(file.issue.code);
  return (file.value.parts[0]?.paragraphs ?? []).map(({ pieces }) =>
    pieces
      .filter(({ revision }) => isInReading(revision, reading))
      .map(({ text }) => text)
      .join(''),
  );
}

/** Text of comments by their id: what of the rejected reading stands between start and end. */
function commented(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = readDocx(bytes);
  if (!file.ok) throw new Error(file.issue.code);
  const texts = new Map<string, string>();
  for (const { comments, pieces } of file.value.parts[0]?.paragraphs ?? []) {
    for (const { id, kind, at } of comments) {
      if (kind !== 'start') continue;
      const end = comments.find((other) => other.id === id && other.kind === 'end')?.at;
      const within = pieces.slice(at, end).filter(({ revision }) => isInReading(revision, 'rejected'));
      texts.set(id, within.map(({ text }) => text).join(''));
    }
  }
  return texts;
}

describe('a review document', () => {
  it('is the corrected text when all is accepted, the machine translation when all is rejected, paragraph by paragraph', () => {
    fc.assert(
      fc.property(reviewedArticle, ({ article: given, marks }) => {
        const bytes = writeReviewDocument(given, null);
        expect(readingOf(bytes, 'accepted')).toEqual(given.corrected.map((block) => block.text));
        expect(readingOf(bytes, 'rejected')).toEqual(given.target.map((block) => block.text));
        // Comments are about the words that were marked, also where those were deleted.
        const quotes = marks.map(({ block, start, end }) => given.target[block]?.text.slice(start, end));
        expect(
          [...commented(bytes)].sort(([a], [b]) => Number(a) - Number(b)).map(([, quote]) => quote),
        ).toEqual(quotes);
        const ids = [...partOf(bytes, 'word/document.xml').matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(
          ([, id]) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const part of [
          'word/document.xml',
          'word/comments.xml',
          'word/styles.xml',
          '[Content_Types].xml',
        ])
          if (partOf(bytes, part) !== '')
            expect(parseXmlTree(partOf(bytes, part))).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it('names who proposed and who said what, and when', () => {
    const given = articleOf(
      ['The old door.'],
      [{ block: 0, start: 4, end: 7, replacement: 'new' }],
      [{ block: 0, start: 4, end: 12 }],
    );
    const document = partOf(writeReviewDocument(given, null), 'word/document.xml');
    const run = (name: string, value: string) =>
      `<w:r><w:${name} xml:space="preserve">${value}</w:${name}></w:r>`;
    const by = 'w:author="Proposer 0" w:date="2026-05-05T09:15:00Z"';
    expect(document).toContain(
      `<w:p>${run('t', 'The ')}<w:commentRangeStart w:id="0"/>` +
        `<w:del w:id="1" ${by}>${run('delText', 'old')}</w:del><w:ins w:id="2" ${by}>${run('t', 'new')}</w:ins>${run('t', ' door')}` +
        `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('t', '.')}</w:p>`,
    );
    const comments = partOf(writeReviewDocument(given, null), 'word/comments.xml');
    expect(comments).toContain('w:author="Reviewer 0" w:date="2026-05-05T09:15:00Z" w:initials="R0"');
    expect(comments).toContain('accuracy/mistranslation · major');
    expect(comments).toContain('About 0 &lt;&amp;&gt;');
  });

  it('has what an editor worded in another way by the editor', () => {
    const given = articleOf(['A b.'], [{ block: 0, start: 2, end: 3, replacement: 'c' }], []);
    const [first] = given.corrections;
    if (first === undefined) throw new Error('One correction was given');
    const decision = {
      ...{
        id: 'd',
        correctionId: 'c0',
        sequence: 1,
        kind: 'approve' as const,
        byId: 'm',
        at: '2026-05-06T10:00:00.000Z',
      },
      ...{
        reason: 'preference' as const,
        note: 'House style',
        editedText: 'd',
        undoesId: null,
        causeId: null,
        batchId: null,
      },
      ...{ applied: null, override: false },
    } as const;
    const edited = {
      ...given,
      corrections: [
        {
          ...first,
          correction: { ...first.correction, approvedText: 'd' },
          decisions: [{ decision, by: 'Mona' }],
        },
      ],
    };
    const bytes = writeReviewDocument(edited, null);
    expect(readingOf(bytes, 'accepted')).toEqual(['A d.']);
    expect(partOf(bytes, 'word/document.xml')).toContain('w:author="Mona" w:date="2026-05-06T10:00:00Z"');
    expect(partOf(bytes, 'word/comments.xml')).toContain('Mona · approve · preference: House style');
  });

  it('runs from right to left where the language does, and says which language it is', () => {
    const bytes = writeReviewDocument(
      articleOf(['عادت القوارب'], [{ block: 0, start: 0, end: 4, replacement: 'رجعت' }], [], 'ar'),
      null,
    );
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain('<w:pPr><w:bidi/></w:pPr>');
    expect(document.match(/<w:rtl\/>/g)).toHaveLength(3);
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:bidi="ar-EG"/>');
    const chinese = writeReviewDocument(articleOf(['渔船'], [], [], 'zh-Hant'), null);
    expect(partOf(chinese, 'word/styles.xml')).toContain('<w:lang w:eastAsia="zh-TW"/>');
  });

  const texts = ['The boats came back.', 'Nobody was there.'];
  const original = makeDocx({
    body:
      p(
        '<w:bookmarkStart w:id="7" w:name="b"/>',
        r('The '),
        r('boats', '<w:b/>'),
        r(' came'),
        '<w:hyperlink w:anchor="b">',
        r(' back', '<w:u/>'),
        '</w:hyperlink>',
        r('.'),
      ) +
      p() +
      p(r('Nobody was there.')),
  });

  it('is the document that the article came from, with its formatting', () => {
    const given = articleOf(
      texts,
      [
        { block: 0, start: 6, end: 12, replacement: 'ats slowly c' },
        { block: 1, start: 17, end: 17, replacement: ' At all.' },
      ],
      [{ block: 0, start: 4, end: 19 }],
    );
    const bytes = writeReviewDocument(given, original);
    expect(readingOf(bytes, 'rejected')).toEqual([texts[0], '', texts[1]]);
    expect(readingOf(bytes, 'accepted')).toEqual([given.corrected[0]?.text, '', given.corrected[1]?.text]);
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain('<w:hyperlink w:anchor="b">');
    // Words that were bold are bold where they are deleted, and what replaces them is too.
    expect(document).toContain('<w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">ats</w:delText>');
    expect(document).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">ats slowly c</w:t>');
    expect(document).not.toMatch(/<w:(?:ins|del) w:id="7"/);
    expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(commented(bytes).get('0')).toBe('boats came back');
  });

  it('is a document of its own where the one it came from is another by now, or is tracked itself', () => {
    const given = articleOf(['Another text.'], [], []);
    expect(readingOf(writeReviewDocument(given, original), 'rejected')).toEqual(['Another text.']);
    const tracked = makeDocx({
      body: p(r('Another'), '<w:ins w:id="1" w:author="x">', r(' text.'), '</w:ins>'),
    });
    expect(readingOf(writeReviewDocument(given, tracked), 'rejected')).toEqual(['Another text.']);
  });
});

it('of two changes by one person that meet at the end of a paragraph, the second says no time: LibreOffice would make one of them', () => {
  const edit = (block: number, start: number, replacement: string) => ({
    ...{ block, start, end: start, replacement },
  });
  const together = articleOf(
    ['One', 'Two', 'Three'],
    [edit(0, 3, '!'), edit(1, 0, 'And '), edit(2, 1, 'x')],
    [],
  );
  const oneAuthor = {
    ...together,
    corrections: together.corrections.map((each) => ({ ...each, proposer: 'Sami' })),
  };
  const datesOf = (article: typeof together): readonly boolean[] =>
    [...partOf(writeReviewDocument(article, null), 'word/document.xml').matchAll(/<w:ins [^>]*>/g)].map(
      ([tag]) => tag.includes('w:date='),
    );
  expect(datesOf(oneAuthor)).toEqual([true, false, true]);
  expect(datesOf(together)).toEqual([true, true, true]);
});
