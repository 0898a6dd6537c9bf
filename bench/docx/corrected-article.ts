import type { Block } from '@/domain/article/block';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import type { Correction } from '@/domain/correction/correction';
import type { ExportArticle, ExportError } from '@/domain/exchange/export-model';
import { isGraphemeBoundary } from '@/domain/text/graphemes';
import { quoteSpan } from '@/domain/text/quoted-span';

const AT = '2026-05-05T09:15:00.000Z';
const WORDS = ['new', 'جديد', 'שונה', '渔船', '👩‍👩‍👧', 'a < b & c', ' two words '] as const;

/** An article of these paragraphs with a correction, and often a comment, in every other one, between whole characters. */
export function correctedArticle(texts: readonly string[], random: () => number): ExportArticle {
  const below = (limit: number): number => Math.floor(random() * limit);
  const target = texts.map((text, index): Block => ({
    ...{ id: `t${String(index)}`, side: 'target', index, kind: 'paragraph', level: 0 },
    ...{ text, sentenceStarts: [0] },
  }));
  const placed = target
    .filter(() => below(2) === 0)
    .map(({ id, text }) => {
      const borders = Array.from({ length: text.length + 1 }, (_, at) => at);
      const starts = borders.filter((at) => isGraphemeBoundary(text, at));
      const [one, other] = [starts[below(starts.length)] ?? 0, starts[below(starts.length)] ?? 0];
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      const isInsertion = below(3) === 0;
      return { blockId: id, ...quoteSpan(text, isInsertion ? { ...span, end: span.start } : span) };
    });
  const corrections = placed.flatMap((anchor, index): readonly Correction[] => {
    // Part of a paragraph stays, or there would be one less.
    const isWhole = anchor.quote.trim() === target.find(({ id }) => id === anchor.blockId)?.text.trim();
    const replacement = below(4) === 0 && !isWhole ? '' : (WORDS[below(WORDS.length)] ?? 'new');
    if (anchor.start === anchor.end && replacement === '') return [];
    return [
      {
        ...{ id: `c${String(index)}`, articleId: 'a', errorId: null, proposerId: 'p', groupId: null, anchor },
        ...{ replacement, state: 'approved', approvedText: null, round: 0, version: 1 },
      },
    ];
  });
  const errors = placed
    .filter(() => below(2) === 0)
    .map((anchor, index): ExportError => ({
      ...{ reviewer: 'Rana', markedAt: AT },
      mark: {
        ...{ id: `e${String(index)}`, articleId: 'a', reviewerId: 'p', scope: 'span', target: anchor },
        ...{ source: null, category: 'style', severity: 'minor', comment: 'why & <how>' },
        ...{ provenance: { kind: 'person' }, state: 'open', typology: 'mqm-core', version: 1 },
      },
    }));
  return {
    info: {
      ...{ title: 'T', sourceLang: 'en', targetLang: 'en', mtSystem: '' },
      ...{ address: '', byline: '', publishedOn: '', domain: '' },
    },
    ...{ source: [], target, corrected: correctBlocks(target, corrections), segments: [], units: [] },
    ...{ reviews: [], preferences: new Set<never>(), errors },
    corrections: corrections.map((correction) => ({
      ...{ correction, proposer: 'Sami', proposedAt: AT, applied: true, decisions: [] },
    })),
  };
}
