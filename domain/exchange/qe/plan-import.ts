import type { FindingsInput } from '../../triage/find-in-article';
import { NO_COUNTS, type RunCounts } from '../../triage/finding-run';
import type { PlacedSuggestion } from '../../triage/suggestion-placer';
import { takeSuggestions } from '../../triage/take-suggestions';
import { RowMatcher, type MatchedRow, type MatchFailure } from './match-rows';
import type { QeFile, QeReadFailure } from './qe-file';

export type QeDropReason = QeReadFailure | MatchFailure;

/** A span that is not taken, and where in the file it is. */
export interface QeDropped {
  readonly row: number;
  readonly reason: QeDropReason;
}

export interface ArticleToMatch {
  readonly articleId: string;
  readonly input: FindingsInput;
}

export interface ArticlePlan {
  readonly articleId: string;
  readonly placed: readonly PlacedSuggestion[];
  readonly counts: RunCounts;
  /** Segments and paragraphs that something is said of. */
  readonly segments: number;
}

export interface QePlan {
  /** Those that the file says something of. */
  readonly articles: readonly ArticlePlan[];
  /** In the order of the file. */
  readonly dropped: readonly QeDropped[];
}

/**
 * Which articles a file is about, and what it says of them. An article is handed over, matched and forgotten, one after the other, so that
 * a project of many needs the memory of one. What no article has is dropped.
 */
export class QePlanner {
  readonly #file: QeFile;
  readonly #articles: ArticlePlan[] = [];
  readonly #dropped: QeDropped[];
  /** Rows that no article has had, and why not the last one. */
  #left: readonly number[];
  readonly #keys = new Map<string, string>();
  readonly #reasons = new Map<number, readonly MatchFailure[]>();

  constructor(file: QeFile) {
    this.#file = file;
    this.#dropped = [...file.unread];
    this.#left = file.rows.map((_, index) => index);
  }

  /** Takes from the rows that are left those of this article. */
  match({ articleId, input }: ArticleToMatch): void {
    const matcher = new RowMatcher(input, this.#keys);
    const left: number[] = [];
    const matched: MatchedRow[] = [];
    for (const index of this.#left) {
      const row = this.#file.rows[index];
      if (row === undefined) continue;
      const found = matcher.match(row);
      if (found.isOfArticle) matched.push(found);
      else {
        left.push(index);
        this.#reasons.set(index, found.dropped);
      }
    }
    this.#left = left;
    if (matched.length > 0) this.#take(articleId, matcher, matched);
  }

  #take(articleId: string, matcher: RowMatcher, matched: readonly MatchedRow[]): void {
    const said = matched.flatMap(({ said: ofRow }) => ofRow);
    const rowOf = matched.flatMap(({ row, said: ofRow }) => ofRow.map(() => row));
    const { placed, dropped, counts } = takeSuggestions(matcher.placer, said);
    const unmatched = matched.flatMap(({ row, dropped: ofRow }) =>
      ofRow.map((reason): QeDropped => ({ row, reason })),
    );
    this.#dropped.push(...unmatched);
    for (const { at, reason } of dropped) this.#dropped.push({ row: rowOf[at] ?? 0, reason });
    if (said.length + unmatched.length === 0) return;
    const places = new Set(placed.map(({ readIn, target }) => `${target.blockId} ${String(readIn.start)}`));
    const received = counts.received + unmatched.length;
    const unresolved = counts.unresolved + unmatched.length;
    const all = { ...NO_COUNTS, ...counts, received, unresolved };
    this.#articles.push({ articleId, placed, counts: all, segments: places.size });
  }

  done(): QePlan {
    const nowhere = this.#left.flatMap((index): readonly QeDropped[] => {
      const row = this.#file.rows[index];
      if (row === undefined) return [];
      const reasons = this.#reasons.get(index) ?? row.spans.map(() => 'no_segment' as const);
      return reasons.map((reason) => ({ row: row.row, reason }));
    });
    const dropped = [...this.#dropped, ...nowhere].sort((a, b) => a.row - b.row);
    return { articles: this.#articles, dropped };
  }
}
