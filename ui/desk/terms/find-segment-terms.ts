import type { Side } from '@/domain/article/block';
import { tokenize } from '@/domain/text/tokens';
import { withoutParts, type ExpressionFinder } from '@/domain/checks/terms/expression-finder';
import { forbiddenIndexOf } from '@/domain/checks/terms/forbidden-index';
import { termIndexOf } from '@/domain/checks/terms/term-index';
import type { Term } from '@/domain/terms/term';
import { listStretches, type ArticleIndex, type SentencePlace } from '../article/article-index';

/** What is agreed for an expression that stands in the segment. */
export interface AgreedTerm {
  readonly source: string;
  /** What may stand for it; empty where only what may not is known. */
  readonly accepted: readonly string[];
  readonly isUntouchable: boolean;
}

export interface SegmentTerms {
  readonly places: readonly SentencePlace[];
  readonly agreed: readonly AgreedTerm[];
}

export interface Langs {
  readonly source: string;
  readonly target: string;
}

interface Found extends SentencePlace {
  readonly expression: number;
}

/** The terms of both sides of a segment: where they stand, and what is agreed for those of the source. */
export function findSegmentTerms(
  index: ArticleIndex,
  segment: number,
  terms: readonly Term[],
  langs: Langs,
): SegmentTerms {
  const find = (side: Side, finder: ExpressionFinder): readonly Found[] =>
    findOnSide(index, segment, side, finder);
  const known = termIndexOf(terms, langs.source, langs.target);
  const forbidden = forbiddenIndexOf(terms, langs.target);
  const sources = known === null ? [] : find('source', known.sources);
  const untouchable = known?.untouchable ?? null;
  const kept = untouchable === null ? [] : find('source', untouchable.finder);
  const wanted = new Set(sources.map(({ expression }) => expression));
  const targets =
    known === null || wanted.size === 0
      ? []
      : find('target', known.targets).filter(({ expression }) =>
          wanted.has(known.targetExpressions[expression]?.concept ?? -1),
        );
  return {
    places: [
      ...sources,
      ...kept,
      ...targets,
      ...(untouchable === null || kept.length === 0 ? [] : find('target', untouchable.finder)),
      ...(forbidden === null ? [] : find('target', forbidden.finder)),
    ],
    agreed: [
      ...[...wanted].flatMap((concept): AgreedTerm[] => {
        const one = known?.concepts[concept];
        return one === undefined ? [] : [{ ...one, isUntouchable: false }];
      }),
      ...[...new Set(kept.map(({ expression }) => expression))].map((expression): AgreedTerm => {
        const source = untouchable?.texts[expression] ?? '';
        return { source, accepted: [source], isUntouchable: true };
      }),
    ],
  };
}

function findOnSide(
  index: ArticleIndex,
  segment: number,
  side: Side,
  finder: ExpressionFinder,
): readonly Found[] {
  const range = index.segments[segment]?.[side];
  const stretches = range === undefined ? [] : listStretches(index, side, range);
  return stretches.flatMap(({ blockId, start, end }) => {
    const text = index.blocks.get(blockId)?.text.slice(start, end) ?? '';
    return withoutParts(finder.find(tokenize(text))).map((found) => ({
      expression: found.expression,
      blockId,
      start: start + found.start,
      end: start + found.end,
    }));
  });
}
