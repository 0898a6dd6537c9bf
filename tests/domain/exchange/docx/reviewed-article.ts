import fc from 'fast-check';
import type { Block } from '@/domain/article/block';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import type { Correction } from '@/domain/correction/correction';
import type { ExportArticle, ExportError } from '@/domain/exchange/export-model';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { quoteSpan } from '@/domain/text/quoted-span';

const AT = '2026-05-05T09:15:00.000Z';

const blockOf = (text: string, index: number): Block => ({
  id: `t${index}`,
  side: 'target',
  index,
  kind: 'paragraph',
  level: 0,
  text,
  sentenceStarts: text === '' ? [] : [0],
});

export interface Edit {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
export type Mark = Omit<Edit, 'replacement'>;

export function articleOf(
  texts: readonly string[],
  edits: readonly Edit[],
  marks: readonly Mark[],
  targetLang = 'en',
): ExportArticle {
  const target = texts.map(blockOf);
  const anchorOf = ({ block, start, end }: Mark) => ({
    blockId: `t${block}`,
    ...quoteSpan(texts[block] ?? '', { start, end }),
  });
  const corrections = edits.map((edit, index): Correction => ({
    id: `c${index}`,
    articleId: 'a',
    errorId: null,
    proposerId: 'p',
    groupId: null,
    anchor: anchorOf(edit),
    replacement: edit.replacement,
    state: 'approved',
    approvedText: null,
    round: 0,
    version: 1,
  }));
  const errors = marks.map((mark, index): ExportError => ({
    reviewer: `Reviewer ${index}`,
    markedAt: AT,
    mark: {
      id: `e${index}`,
      articleId: 'a',
      reviewerId: 'p',
      scope: 'span',
      target: anchorOf(mark),
      source: null,
      category: 'accuracy/mistranslation',
      severity: 'major',
      comment: `About ${index} <&>`,
      provenance: { kind: 'person' },
      state: 'open',
      typology: 'mqm-core',
      version: 1,
    },
  }));
  return {
    info: {
      title: 'T',
      sourceLang: 'en',
      targetLang,
      mtSystem: '',
      address: '',
      byline: '',
      publishedOn: '',
      domain: '',
    },
    source: [],
    target,
    corrected: correctBlocks(target, corrections),
    segments: [],
    units: [],
    reviews: [],
    preferences: new Set(),
    errors,
    corrections: corrections.map((correction, index) => ({
      correction,
      proposer: `Proposer ${index}`,
      proposedAt: AT,
      applied: true,
      decisions: [],
    })),
  };
}

const word = fc.constantFrom(
  'Boats',
  'came',
  ' ',
  'קרוב',
  'عادت',
  '🦊',
  'e\u0301',
  '渔船',
  ', ',
  '\n',
  '\t',
  '<b>&',
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(''));
/** No mark and no correction cuts a character. */
const borders = (value: string): readonly number[] =>
  Array.from({ length: value.length + 1 }, (_, at) => at).filter((at) => isGraphemeBoundary(value, at));
const spansOf = (texts: readonly string[], max: number) =>
  fc.array(
    fc.integer({ min: 0, max: texts.length - 1 }).chain((block) => {
      const at = fc.constantFrom(...borders(texts[block] ?? ''));
      return fc.tuple(at, at).map(([a, b]) => ({ block, start: Math.min(a, b), end: Math.max(a, b) }));
    }),
    { maxLength: max },
  );

/** Corrections that are no rivals of one another: none within or at the same point as another. */
function apart(spans: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const span of [...spans].sort((a, b) => a.block - b.block || a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    const isFree = last === undefined || last.block < span.block || span.start >= last.end;
    const isSamePoint = last !== undefined && last.block === span.block && last.start === span.start;
    if (isFree && !isSamePoint) kept.push(span);
  }
  return kept;
}

/** An article with corrections and marks wherever they may be, also over one another. */
export const reviewedArticle = fc.array(text, { minLength: 1, maxLength: 4 }).chain((texts) =>
  fc
    .tuple(
      fc.constant(texts),
      spansOf(texts, 6),
      fc.array(fc.constantFrom('', 'new', 'جديد', 'a\tb', ' <&>', '👩‍👩‍👧'), { minLength: 6, maxLength: 6 }),
      spansOf(texts, 5),
      fc.constantFrom('en', 'ar', 'he', 'zh', 'und'),
    )
    .map(([all, spans, replacements, marks, lang]) => {
      const edits = apart(spans)
        .map((span, index) => ({ ...span, replacement: replacements[index] ?? '' }))
        .filter(({ start, end, replacement }) => start < end || replacement !== '');
      return { article: articleOf(all, edits, marks, lang), marks };
    }),
);
