import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewPlan } from '@/domain/exchange/docx/plan-review';
import { readReview } from '@/domain/exchange/docx/read-review';
import { PLAIN_WORDS, type ReviewWords } from '@/domain/exchange/docx/review-words';
import { writeReviewDocument as reviewSteps } from '@/domain/exchange/docx/review-document';
import { runSteps } from '@/domain/run-steps';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { replaceParts } from '@/domain/exchange/zip/write-zip';
import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { applyChanges, changeSetOf } from '@/domain/text/change-set';
import { makeDocx, p, r } from '@/tests/support/make-docx';
import { articleOf, reviewedArticle } from './reviewed-article';

const writeReviewDocument = (...given: Parameters<typeof reviewSteps>): Uint8Array =>
  runSteps(reviewSteps(...given));

function planOf(bytes: Uint8Array, article: ExportArticle): ReviewPlan {
  const read = readReview(bytes, article, []);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

const without = (article: ExportArticle): ExportArticle => ({ ...article, errors: [], corrections: [] });

/** The translation with what was read taken into it. */
const textsWith = ({ target }: ExportArticle, { proposals }: ReviewPlan): readonly string[] =>
  target.map(({ id, text }) => {
    const own = proposals.flatMap(({ anchor, replacement }) =>
      anchor.blockId === id && replacement !== null
        ? [{ start: anchor.start, end: anchor.end, insert: replacement }]
        : [],
    );
    return applyChanges(text, changeSetOf(own.sort((a, b) => a.start - b.start || a.end - b.end)));
  });

/** The document as if somebody had worked on it in Word. */
function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const zip = ZipFile.open(bytes);
  if (!zip.ok) throw new Error(zip.issue.code);
  const part = zip.value.read('word/document.xml');
  if (!part.ok || part.value === null) throw new Error('It has a document');
  const xml = edit(new TextDecoder().decode(part.value));
  return replaceParts(zip.value, new Map([['word/document.xml', new TextEncoder().encode(xml)]]));
}

const by = (kind: 'ins' | 'del', text: string, author = 'Omar'): string =>
  `<w:${kind} w:id="90" w:author="${author}" w:date="2026-06-01T08:00:00Z">` +
  (kind === 'ins' ? r(text) : `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`) +
  `</w:${kind}>`;

const TEXTS = ['The boats came back.', 'Nobody was there.', 'A light was seen.'];

describe('a document of our own', () => {
  it('holds nothing new for the article that it was made from', () => {
    fc.assert(
      fc.property(reviewedArticle, ({ article }) => {
        // A paragraph of white space is none to a reader of documents.
        fc.pre(article.target.every(({ text }) => text.trim() !== ''));
        const plan = planOf(writeReviewDocument(article, null), article);
        expect(plan).toMatchObject({ proposals: [], left: [] });
      }),
      { numRuns: 50 },
    );
  });

  it('brings the corrected text to an article that has no corrections yet', () => {
    fc.assert(
      fc.property(reviewedArticle, ({ article }) => {
        const bare = without(article);
        const texts = new Set(bare.target.map(({ text }) => text.trim()));
        // Of two paragraphs with the same words, either may be meant.
        fc.pre(texts.size === bare.target.length && !texts.has(''));
        const plan = planOf(writeReviewDocument(article, null), bare);
        const unplaced = plan.left.filter(({ reason }) => reason !== 'not_allowed');
        expect(unplaced).toEqual([]);
        if (plan.left.length === 0)
          expect(textsWith(bare, plan)).toEqual(article.corrected.map(({ text }) => text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what kind of error a comment is about', () => {
  const words: ReviewWords = {
    ...PLAIN_WORDS,
    category: ({ category }) => (category === 'terminology/wrong-term' ? 'مصطلح خاطئ' : category),
    severity: ({ severity }) => (severity === 'major' ? 'كبير' : severity),
  };
  const comment = (lines: readonly string[]) =>
    makeDocx({
      body: p(
        '<w:commentRangeStart w:id="0"/>',
        r('Nobody'),
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        r(' was there.'),
      ),
      comments: `<w:comment w:id="0" w:author="Omar">${lines.map((line) => p(r(line))).join('')}</w:comment>`,
    });
  const article = articleOf(['Nobody was there.'], [], []);
  const read = (bytes: Uint8Array) => {
    const plan = readReview(bytes, article, [words]);
    if (!plan.ok) throw new Error(plan.issue.code);
    return plan.value.proposals.map(({ head, comment: said, anchor }) => [head, said, anchor.quote]);
  };
  const wrongTerm = {
    ...{ category: 'terminology/wrong-term', core: 'terminology/wrong-term', severity: 'major' },
    typology: 'mqm-core/2.0',
  };

  it('is read from its first line, in any language or as ids, whatever marks of direction stand in it', () => {
    expect(read(comment(['مصطلح خاطئ · كبير', 'Who?']))).toEqual([[wrongTerm, 'Who?', 'Nobody']]);
    expect(read(comment(['\u200fمصطلح  خاطئ\u200f · \u2067كبير\u2069']))).toEqual([
      [wrongTerm, '', 'Nobody'],
    ]);
    expect(read(comment(['Terminology/Wrong-term · MAJOR']))).toEqual([[wrongTerm, '', 'Nobody']]);
  });

  it('is not guessed at', () => {
    expect(read(comment(['A · b', 'c']))).toEqual([[null, 'A · b\nc', 'Nobody']]);
    expect(read(comment(['Bad style']))).toEqual([[null, 'Bad style', 'Nobody']]);
  });

  it('may be all it says, and is then known at its own words alone', () => {
    const marked = articleOf(['Nobody was there.'], [], [{ block: 0, start: 7, end: 10 }]);
    const [first] = marked.errors;
    if (first === undefined) throw new Error('It has one');
    const own = { ...first, mark: { ...first.mark, category: 'style', comment: '' } };
    const plan = readReview(comment(['style · major']), { ...marked, errors: [own] }, []);
    expect(plan.ok && plan.value.proposals).toMatchObject([
      { anchor: { quote: 'Nobody' }, head: { category: 'style' } },
    ]);
  });
});

describe('what a colleague changed', () => {
  const article = articleOf(TEXTS, [{ block: 0, start: 4, end: 9, replacement: 'ships' }], []);
  const file = writeReviewDocument(article, null);

  it('becomes a proposal with who made it, beside what Verso has already', () => {
    const plan = planOf(
      edited(file, (xml) =>
        xml.replace(
          r('Nobody was there.'),
          r('Nobody ') + by('del', 'was') + by('ins', 'had been') + r(' there.'),
        ),
      ),
      article,
    );
    expect(plan.known).toBe(1);
    expect(plan.left).toEqual([]);
    expect(plan.proposals).toMatchObject([
      {
        anchor: { blockId: 't1', start: 7, end: 10, quote: 'was' },
        replacement: 'had been',
        authors: ['Omar'],
        date: '2026-06-01T08:00:00.000Z',
        comment: '',
      },
    ]);
  });

  it('is a rival where it changes what was proposed', () => {
    const plan = planOf(
      edited(file, (xml) =>
        xml.replace(r('ships'), '').replace(/<w:ins [^>]*><\/w:ins>/, by('ins', 'vessels')),
      ),
      article,
    );
    expect(plan.proposals).toMatchObject([{ anchor: { start: 4, end: 9 }, replacement: 'vessels' }]);
  });

  it('is found by its words where changes were accepted in the document', () => {
    const accepted = makeDocx({
      body:
        p(r('The ships came '), by('del', 'back'), by('ins', 'home'), r('.')) +
        p(r(TEXTS[1] ?? '')) +
        p(r(TEXTS[2] ?? '')),
    });
    const plan = planOf(accepted, article);
    expect(plan.left).toEqual([]);
    expect(plan.proposals).toMatchObject([
      { anchor: { blockId: 't0', quote: 'back', start: 15 }, replacement: 'home' },
    ]);
  });

  it('is reported with its place where it cannot be taken in', () => {
    const mark = '<w:pPr><w:rPr><w:ins w:id="8" w:author="Omar"/></w:rPr></w:pPr>';
    const body =
      p(r('The boats came back.')) +
      // Changed without tracking.
      p(r('Nobody at all was there.')) +
      // A paragraph of its own.
      `<w:p>${mark}${by('ins', 'And then?')}</w:p>` +
      p(r('A light was seen.')) +
      p(r('Something quite different '), by('del', 'stands'), r(' here')) +
      p(by('ins', 'The end.'));
    const plan = planOf(makeDocx({ body }), without(article));
    expect(plan.proposals).toEqual([]);
    expect(plan.left).toMatchObject([
      { reason: 'untracked', paragraph: 2, quote: 'Nobody at all was there.' },
      { reason: 'paragraphs', paragraph: 3, replacement: 'And then?\n', authors: ['Omar'] },
      { reason: 'no_paragraph', paragraph: 4, quote: 'stands', replacement: '' },
      { reason: 'paragraphs', paragraph: null, replacement: 'The end.' },
    ]);
  });

  it('never cuts a character, and never stands in a text that is locked', () => {
    const body = p(r('cafe'), by('ins', '\u0301'), r(' 👩'), by('del', '\u200d👩'), r('\u200d👧 end'));
    const given = articleOf(['cafe 👩\u200d👩\u200d👧 end'], [], []);
    const plan = planOf(makeDocx({ body }), given);
    expect(plan.proposals).toMatchObject([
      { anchor: { quote: '' }, replacement: '\u0301' },
      { anchor: { quote: '👩\u200d👩\u200d👧' }, replacement: '👩\u200d👧' },
    ]);
    const locked = { ...given, target: given.target.map((block) => ({ ...block, isLocked: true })) };
    expect(planOf(makeDocx({ body }), locked).left.map(({ reason }) => reason)).toEqual([
      'not_allowed',
      'not_allowed',
    ]);
  });

  it('takes what was said of it along, also where it cannot be taken in', () => {
    const bytes = makeDocx({
      body: p(
        '<w:commentRangeStart w:id="1"/>',
        by('ins', 'x'),
        r('The boats'),
        '<w:commentRangeEnd w:id="1"/>',
        r(' came back.'),
      ),
      comments: `<w:comment w:id="1" w:author="Lina">${p(r('Why?'))}</w:comment>`,
    });
    const locked = articleOf(TEXTS.slice(0, 1), [], []);
    const plan = planOf(bytes, {
      ...locked,
      target: locked.target.map((block) => ({ ...block, isLocked: true })),
    });
    expect(plan.left).toMatchObject([
      { reason: 'not_allowed', replacement: 'x' },
      { reason: 'not_allowed', replacement: 'Why?', authors: ['Lina'] },
    ]);
  });

  it('keeps to its paragraph where others are gone, doubled or turned round', () => {
    const given = articleOf(['One.', 'Same.', 'Same.', 'Two words here.', 'Last.'], [], []);
    const body =
      p(r('Same.')) +
      p(r('Same'), by('ins', ' again'), r('.')) +
      p(r('Two '), by('del', 'words '), r('here.'));
    const plan = planOf(makeDocx({ body }), given);
    expect(plan.proposals.map(({ anchor }) => [anchor.blockId, anchor.start])).toEqual([
      ['t2', 4],
      ['t3', 4],
    ]);
  });
});

describe('what a colleague said', () => {
  const article = articleOf(TEXTS, [], [{ block: 0, start: 4, end: 9 }]);

  it('is read beside our own comments: with the change that it is about, or alone', () => {
    const file = writeReviewDocument(article, null);
    const zip = ZipFile.open(file);
    if (!zip.ok) throw new Error(zip.issue.code);
    const part = zip.value.read('word/comments.xml');
    const ours = part.ok && part.value ? new TextDecoder().decode(part.value) : '';
    const comment = (id: number, text: string) =>
      `<w:comment w:id="${id}" w:author="Lina" w:date="2026-06-02T08:00:00Z">${p(r(text))}${p(r('Really.'))}</w:comment>`;
    const theirs = ours.replace(
      '</w:comments>',
      `${comment(50, 'Too strong')}${comment(51, 'Who?')}</w:comments>`,
    );
    const withTheirs = replaceParts(
      zip.value,
      new Map([['word/comments.xml', new TextEncoder().encode(theirs)]]),
    );
    const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
    const end = (id: number) =>
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const bytes = edited(withTheirs, (xml) =>
      xml
        .replace(
          r('Nobody was there.'),
          start(50) + by('del', 'Nobody') + by('ins', 'Few', 'Lina') + end(50) + r(' was there.'),
        )
        .replace(r('A light was seen.'), r('A ') + start(51) + r('light') + end(51) + r(' was seen.')),
    );
    const plan = planOf(bytes, article);
    expect(plan.known).toBe(1);
    expect(plan.proposals).toMatchObject([
      {
        anchor: { quote: 'Nobody' },
        replacement: 'Few',
        authors: ['Omar', 'Lina'],
        comment: 'Too strong\nReally.',
      },
      { anchor: { quote: 'light' }, replacement: null, authors: ['Lina'], comment: 'Who?\nReally.' },
    ]);
  });
});

describe('a review document that was worked on in LibreOffice', () => {
  const TARGET = [
    'الميناء عند الفجر',
    'عادت القوارب قبل الفجر في عام 2026، ولم يكن أحد في الانتظار.',
    'سردين من شركة Atlantic Fish',
    '«رأينا ضوءًا»، قال القبطان.',
  ];
  const at = (block: number, quote: string) => {
    const start = TARGET[block]?.indexOf(quote) ?? -1;
    return { block, start, end: start + quote.length };
  };

  it('brings what was changed there, and nothing of what was in it', () => {
    const article = articleOf(
      TARGET,
      [
        { ...at(1, 'القوارب'), replacement: 'المراكب' },
        { ...at(1, '2026'), replacement: '2027' },
        { ...at(2, 'Atlantic Fish'), replacement: 'أتلانتيك فيش' },
      ],
      [],
      'ar',
    );
    const bytes = new Uint8Array(readFileSync('tests/fixtures/exchange/docx/reviewed-ar.docx'));
    const { proposals, known, left } = planOf(bytes, article);
    expect(left).toEqual([]);
    expect(known).toBe(3);
    expect(proposals.filter(({ replacement }) => replacement !== null)).toMatchObject([
      { anchor: { quote: 'الانتظار' }, replacement: 'الاستقبال' },
      { anchor: { quote: 'سردين' }, replacement: 'أنشوفة' },
    ]);
    expect(proposals.map(({ comment }) => comment)).toContain('من القائل؟');
  });
});
