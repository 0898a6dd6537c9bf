import type { Change } from '@/domain/text/change-set';
import type { Span } from '@/domain/text/span';
import type { LanguageFacts } from './language-facts';

/** A clean paragraph, and what is around it. */
export interface FaultSite {
  readonly text: string;
  readonly lang: string;
  readonly facts: LanguageFacts;
  /** The paragraph it translates, where there is one. */
  readonly source: { readonly text: string; readonly lang: string } | null;
  /** The other paragraphs of the article. */
  readonly others: readonly string[];
  /** 0 ≤ x < 1, the same numbers for the same site and fault. */
  readonly random: () => number;
}

/** What is done to the paragraph: its words are changed, or one is put after it. */
export type PlannedFault =
  | {
      readonly kind: 'changes';
      readonly changes: readonly Change[];
      /**
       * Where an alarm counts, in the changed text: the damage itself; of something lost, the words it was lost from, since
       * nothing says where among them it should stand.
       */
      readonly span: Span;
    }
  | { readonly kind: 'paragraph'; readonly text: string };

export interface Fault {
  /** Kebab-case. */
  readonly id: string;
  readonly what: string;
  /** Null where the paragraph offers no place for it, or its language does not know it. */
  plan(site: FaultSite): PlannedFault | null;
}

/** One change, and the span that `from` and `to` code units around what is put there. */
export const replacing = (
  { start, end }: Span,
  insert: string,
  { before = 0, after = 0 } = {},
): PlannedFault => ({
  kind: 'changes',
  changes: [{ start, end, insert }],
  span: { start: start - before, end: start + insert.length + after },
});
