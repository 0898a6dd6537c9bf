import type { Span } from '../text/span';
import type { Suggestion } from '../triage/suggestion-placer';
import { acceptFix } from './accept-fix';
import type { Claim } from './claim';
import { resolveClaim } from './resolve-claim';
import type { CorrectedPair } from './second-look-prompt';

/** A claim whose words were found in the segment. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly span: Span;
  /** What may be proposed in their place. */
  readonly fix: string | null;
}

/** Finds the words of each claim in its segment; null for what is not there. */
export const placeClaims = (text: string, claims: readonly Claim[]): readonly (PlacedClaim | null)[] =>
  claims.map((claim) => {
    const span = resolveClaim(text, claim);
    return span && { claim, span, fix: acceptFix(text, span, claim.fix) };
  });

/** The translation as it stands and with the one correction; null where there is none. */
export function correctedPairOf(text: string, { span, fix }: PlacedClaim): CorrectedPair | null {
  if (fix === null) return null;
  return { now: text, corrected: text.slice(0, span.start) + fix + text.slice(span.end) };
}

/** `lang` (BCP 47): what the model was to explain itself in. */
export const toSuggestion = ({ claim, span, fix }: PlacedClaim, lang: string): Suggestion => ({
  target: span,
  source: claim.source === '' ? null : { quote: claim.source, before: '', after: '' },
  category: claim.category,
  severity: claim.severity,
  named: claim.named,
  explanation: claim.explanation,
  explanationLang: lang,
  suggestion: fix,
  confidence: null,
});
