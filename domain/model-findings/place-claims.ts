import type { BlockSpan } from '../checks/engine/check';
import type { CheckedPair, CheckedPiece } from '../checks/engine/checked-article';
import type { Span } from '../text/span';
import { acceptFix } from './accept-fix';
import type { Claim } from './claim';
import type { CorrectedPair } from './second-look-prompt';
import { resolveClaim } from './resolve-claim';

/** A claim whose words were found. */
export interface PlacedClaim {
  readonly claim: Claim;
  /** In the text of the segment. */
  readonly span: Span;
  readonly target: BlockSpan;
  readonly source: BlockSpan | null;
  /** What may be proposed in place of the words. */
  readonly fix: string | null;
}

export interface PlacedClaims {
  readonly placed: readonly PlacedClaim[];
  /** How many could not be placed. */
  readonly unplaced: number;
}

/** Finds the words of each claim in its segment. What is not there is dropped, and counted. */
export function placeClaims({ source, target }: CheckedPair, claims: readonly Claim[]): PlacedClaims {
  const placed: PlacedClaim[] = [];
  const seen = new Set<string>();
  let unplaced = 0;
  for (const claim of claims) {
    const span = resolveClaim(target.text, claim);
    const at = span && placeIn(target, span);
    if (span === null || at === null) {
      unplaced += 1;
      continue;
    }
    // The same words twice: the first word counts.
    const place = `${span.start} ${span.end}`;
    if (seen.has(place)) continue;
    seen.add(place);
    placed.push({
      claim,
      span,
      target: at,
      source: placeSource(source, claim),
      fix: acceptFix(target.text.slice(span.start, span.end), claim.fix),
    });
  }
  return { placed, unplaced };
}

function placeSource(piece: CheckedPiece, { source }: Claim): BlockSpan | null {
  const span = source === '' ? null : resolveClaim(piece.text, { quote: source, before: '', after: '' });
  return span && placeIn(piece, span);
}

/** Null where it reaches from one block into the next. */
function placeIn({ parts }: CheckedPiece, { start, end }: Span): BlockSpan | null {
  const part = parts.findLast(({ at }) => at <= start);
  if (part === undefined || end - part.at > part.span.end - part.span.start) return null;
  const by = part.span.start - part.at;
  return { block: part.block, start: start + by, end: end + by };
}

/** The translation as it stands and with the one correction. */
export function correctedPairOf(target: string, { span, fix }: PlacedClaim): CorrectedPair | null {
  if (fix === null) return null;
  return { now: target, corrected: target.slice(0, span.start) + fix + target.slice(span.end) };
}
