import type { Finding } from '@/domain/checks/engine/check';
import type { CheckedArticle } from '@/domain/checks/engine/checked-article';

/** What a finding says, whatever its offset: an error put before it moves it. */
const keyOf = (
  { target }: CheckedArticle,
  { check, message, target: { block, start, end } }: Finding,
): string => `${check} ${message} ${target[block]?.text.slice(start, end) ?? ''}`;

export interface FoundIn {
  readonly article: CheckedArticle;
  readonly findings: readonly Finding[];
}

/** Findings that the clean text did not have: those of one key, as many as there are more. */
export function newFindings({ article, findings }: FoundIn, clean: FoundIn): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of clean.findings) {
    const key = keyOf(clean.article, finding);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return findings.filter((finding) => {
    const key = keyOf(article, finding);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
