import { SEVERITIES, type Severity } from '../../annotation/severity';

/** What others call them, where they do not use our four. What nobody knows, or was left undecided, is taken for minor. */
const OTHERS: Readonly<Record<string, Severity>> = {
  'no-error': 'neutral',
  none: 'neutral',
  'very low': 'neutral',
  high: 'major',
  serious: 'major',
  'very high': 'critical',
  'non-translation': 'critical',
};

export function mapSeverity(named: string): Severity {
  const name = named.trim().toLowerCase();
  const known = SEVERITIES.find((severity) => severity === name);
  return known ?? (Object.hasOwn(OTHERS, name) ? OTHERS[name] : undefined) ?? 'minor';
}
