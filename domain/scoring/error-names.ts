import type { Severity } from '../annotation/severity';

const SEVERITY_NAMES: Readonly<Record<string, Severity>> = {
  neutral: 'neutral',
  trivial: 'neutral',
  minor: 'minor',
  major: 'major',
  critical: 'critical',
};

/** Null for what is no error: `No-error`, a planted attention check, nothing at all. */
export function severityOf(named: string): Severity | null {
  const name = named.trim().toLowerCase();
  return Object.hasOwn(SEVERITY_NAMES, name) ? (SEVERITY_NAMES[name] ?? null) : null;
}

/** Dimensions by all the names that campaigns and typologies give them. */
const FLUENCY: ReadonlySet<string> = new Set(['fluency', 'linguistic-conventions']);

export const isNonTranslation = (path: readonly string[]): boolean => path.includes('non-translation');
export const isPunctuation = (path: readonly string[]): boolean =>
  FLUENCY.has(path[0] ?? '') && path[1] === 'punctuation';
/** Of the source, not of its translation: what campaigns have called so since 2023. */
export const isSourceIssue = (path: readonly string[]): boolean => path[0] === 'source-issue';
/** The same by any name. */
export const isSourceError = (path: readonly string[]): boolean =>
  path[0] === 'source-error' || isSourceIssue(path);
/** A liberty that the rater found right. */
export const isCreative = (path: readonly string[]): boolean => path.includes('creative-reinterpretation');
