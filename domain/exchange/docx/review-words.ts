import type { ErrorMark } from '../../annotation/error';
import type { DecisionKind, ReasonCode } from '../../correction/decision';
import type { Reason } from '../../review/reason';
import type { ReportWords } from '../report/report-words';

/** What comments of review documents say in one language; the domain knows none. */
export interface ReviewWords {
  readonly category: (mark: Pick<ErrorMark, 'category' | 'typology'>) => string;
  readonly severity: (mark: Pick<ErrorMark, 'severity' | 'typology'>) => string;
  readonly decision: (kind: DecisionKind) => string;
  readonly reason: (code: ReasonCode) => string;
}

/** Where nobody says in which language: by their ids, which are standard terms. */
export const PLAIN_WORDS: ReviewWords = {
  category: ({ category }) => category,
  severity: ({ severity }) => severity,
  decision: (kind) => kind,
  reason: (code) => code,
};

/** Those of a language, with the reasons that the project of an article has. */
export function reviewWordsOf(words: ReportWords, reasons: readonly Reason[]): ReviewWords {
  const byCode = new Map(reasons.map((reason) => [reason.code, reason]));
  return {
    category: words.category,
    severity: words.severityOf,
    decision: words.decision,
    reason: (code) => {
      const reason = byCode.get(code);
      return reason === undefined ? code : words.reason(reason);
    },
  };
}
