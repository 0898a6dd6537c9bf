import type { Severity } from '../../annotation/severity';

/** ITS has numbers from 0 to 100, and says no more of them than that the highest is the worst. These are what we write. */
const WRITTEN: Readonly<Record<Severity, string>> = {
  neutral: '0',
  minor: '25',
  major: '75',
  critical: '100',
};

/** From which number on an issue is read as that bad. */
const FROM: readonly (readonly [number, Severity])[] = [
  [90, 'critical'],
  [50, 'major'],
  [Number.MIN_VALUE, 'minor'],
  [0, 'neutral'],
];

/** A number as ITS has it; null for anything else. */
export function itsNumber(value: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,20})?$/.test(value.trim())) return null;
  const number = Number(value);
  return number <= 100 ? number : null;
}

/** What is written for a severity: ours, or a number that came from a file. Null where it is neither. */
export function writtenSeverity(severity: string): string | null {
  if (itsNumber(severity) !== null) return severity.trim();
  return Object.hasOwn(WRITTEN, severity) ? WRITTEN[severity as Severity] : null;
}

/** Our severity for a number of ITS; null where it is none. */
export function severityOfIts(value: string): Severity | null {
  const number = itsNumber(value);
  return number === null ? null : (FROM.find(([from]) => number >= from)?.[1] ?? null);
}
