import type { CheckFinding } from './check-finding';

/** This finding; all like it in the article; all like it in the project. */
export const DISMISSAL_SCOPES = ['place', 'article', 'project'] as const;
export type DismissalScope = (typeof DISMISSAL_SCOPES)[number];

/** That somebody said of findings that they are none. */
export interface CheckDismissal {
  readonly id: string;
  /** Where it was said; null when that article is gone. */
  readonly articleId: string | null;
  readonly check: string;
  readonly scope: DismissalScope;
  /** The place's key for `place`, the pattern's for the others. */
  readonly key: string;
  /** How many findings it answered then: what it weighs in the check's accept rate. */
  readonly count: number;
}

export function dismissalKeyOf({ keys }: CheckFinding, scope: DismissalScope): string {
  return scope === 'place' ? keys.place : keys.pattern;
}

/** The dismissals of an article and of its project, ready to be asked about one finding after another of the article. */
export class Dismissals {
  readonly #keys: Set<string>;

  constructor(dismissals: Iterable<CheckDismissal>) {
    this.#keys = new Set();
    for (const { check, scope, key } of dismissals) this.#keys.add(toKey(check, scope, key));
  }

  cover(finding: CheckFinding): boolean {
    return DISMISSAL_SCOPES.some((scope) =>
      this.#keys.has(toKey(finding.check, scope, dismissalKeyOf(finding, scope))),
    );
  }
}

const toKey = (check: string, scope: DismissalScope, key: string): string => `${check} ${scope} ${key}`;
