import { coreCategoryOfName } from '../annotation/core-category';
import { SEVERITIES, type Severity } from '../annotation/severity';
import { MQM_CORE } from '../annotation/typologies/mqm-core';
import { findCategory } from '../annotation/typology';
import { MAX_CLAIMS, MAX_NAME_LENGTH, type Claim } from './claim';

import { readListed } from './read-json';

/** What a model answered, as claims; null where the answer cannot be read. */
export function readClaims(answer: string): readonly Claim[] | null {
  const listed = readListed(answer, { name: 'findings', field: 'quote' });
  return listed && listed.slice(0, MAX_CLAIMS).flatMap((one) => readClaim(one) ?? []);
}

type Fields = Readonly<Record<string, unknown>>;

function readClaim(fields: Fields): Claim | null {
  const quote = textOf(fields, 'quote');
  const before = textOf(fields, 'before', 'prefix') ?? '';
  const after = textOf(fields, 'after', 'suffix') ?? '';
  if (quote === null || quote + before + after === '') return null;
  const named = {
    category: nameOf(textOf(fields, 'category', 'type')),
    severity: nameOf(textOf(fields, 'severity')),
  };
  const category = coreCategoryOfName(named.category);
  return {
    quote,
    before,
    after,
    source: textOf(fields, 'source') ?? '',
    category,
    severity: mapSeverity(named.severity, category),
    named,
    explanation: textOf(fields, 'explanation', 'reason', 'comment') ?? '',
    fix: textOf(fields, 'fix', 'correction', 'suggestion'),
  };
}

/** The first of these that is a text. */
function textOf(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string') return value;
  }
  return null;
}

const SEVERITY_NAMES: Readonly<Record<string, Severity>> = {
  fatal: 'critical',
  severe: 'critical',
  blocker: 'critical',
  high: 'major',
  serious: 'major',
  error: 'major',
  medium: 'minor',
  moderate: 'minor',
  warning: 'minor',
  low: 'minor',
  trivial: 'minor',
  info: 'neutral',
  none: 'neutral',
  preferential: 'neutral',
};

function mapSeverity(said: string, category: string): Severity {
  const name = said.trim().toLowerCase();
  const known = SEVERITIES.find((severity) => severity === name) ?? SEVERITY_NAMES[name];
  return known ?? findCategory(MQM_CORE, category)?.defaultSeverity ?? 'minor';
}

const nameOf = (said: string | null): string =>
  (said ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, MAX_NAME_LENGTH);
