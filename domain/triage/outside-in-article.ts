import { mapSpan } from '../text/map-span';
import type { CheckFinding } from './check-finding';
import type { FindingsInput } from './find-in-article';
import { findingKeys } from './finding-keys';
import { outsideCheckId, type OutsideFinding, type OutsideKind } from './outside-finding';
import { targetTexts } from './target-texts';
import { readsAsThen } from './text-stretch';

/** With who said so. */
export interface StoredOutsideFinding extends OutsideFinding {
  readonly kind: OutsideKind;
  readonly system: string;
}

/**
 * What came from outside, as it stands beside what checks find. What was said of a segment that reads otherwise by now is left out, and is
 * back when its text is.
 */
export function outsideInArticle(
  { blocks, corrections }: Pick<FindingsInput, 'blocks' | 'corrections'>,
  stored: readonly StoredOutsideFinding[],
): readonly CheckFinding[] {
  const texts = new Map(targetTexts(blocks, corrections).map((one) => [one.block.id, one]));
  return stored.flatMap((one): readonly CheckFinding[] => {
    const { id, runId, kind, system, target, source, category, severity } = one;
    const read = texts.get(target.blockId);
    if (read === undefined || !readsAsThen(read, one.readIn)) return [];
    const span = mapSpan(read.changes, target, { edges: 'exclude', deletion: 'collapse' }) ?? target;
    const found = { message: category, text: read.text, span, sourceQuote: source?.quote ?? '' };
    const { explanation, explanationLang, confidence } = one;
    return [
      {
        ...{ id, check: outsideCheckId(kind, system), version: 0, category, severity },
        ...{ message: '', params: {}, target, source, suggestion: one.suggestion },
        words: read.text.slice(span.start, span.end),
        keys: findingKeys(found),
        outside: { kind, system, runId, explanation, explanationLang, confidence },
      },
    ];
  });
}
