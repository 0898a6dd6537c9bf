import { SEVERITIES, type Severity } from '../annotation/severity';
import { categoryPath } from '../annotation/category-path';
import { isCreative, isSourceError, severityOf } from './error-names';
import { MQM_WEIGHTS, type SeverityWeights } from './penalties';
import type { PenaltyOf } from './scoring-model';

/** What errors weigh in a project: by severity, and otherwise in some categories. */
export interface ErrorWeights {
  readonly severities: SeverityWeights;
  /** By path (`accuracy/mistranslation`); a category has what the nearest above it says. */
  readonly categories: Readonly<Record<string, Readonly<Partial<Record<Severity, number>>>>>;
}

export const DEFAULT_WEIGHTS: ErrorWeights = { severities: MQM_WEIGHTS, categories: {} };

export const areDefaultWeights = ({ severities, categories }: ErrorWeights): boolean =>
  Object.keys(categories).length === 0 &&
  SEVERITIES.every((severity) => severities[severity] === MQM_WEIGHTS[severity]);

export const MAX_WEIGHT = 1000;
const MAX_CATEGORIES = 500;
const MAX_PATH = 200;

export function penaltyByWeights({ severities, categories }: ErrorWeights): PenaltyOf {
  const byPath = new Map(
    Object.entries(categories).map(([path, weights]) => [categoryPath(path).join('/'), weights]),
  );
  return ({ category, severity }) => {
    const level = severityOf(severity);
    if (level === null) return 0;
    const path = categoryPath(category);
    for (let length = path.length; length > 0; length--) {
      const weight = byPath.get(path.slice(0, length).join('/'))?.[level];
      if (weight !== undefined) return weight;
    }
    // Of the source, or a liberty that was found right: only who says so by name counts them.
    return isSourceError(path) || isCreative(path) ? 0 : severities[level];
  };
}

/** Null where it is no such thing: what comes from a file or a client may be anything. A severity that is not named weighs as in MQM. */
export function readErrorWeights(value: unknown): ErrorWeights | null {
  if (!isRecord(value)) return null;
  const severities = readRow(value.severities ?? {});
  const { categories = {} } = value;
  if (severities === null || !isRecord(categories)) return null;
  const rows = Object.entries(categories);
  if (rows.length > MAX_CATEGORIES) return null;
  const read: [string, Partial<Record<Severity, number>>][] = [];
  for (const [path, row] of rows) {
    const weights = readRow(row);
    if (weights === null || path.length > MAX_PATH || categoryPath(path).length === 0) return null;
    read.push([path, weights]);
  }
  return {
    severities: { ...MQM_WEIGHTS, ...severities },
    // Not by assignment: `__proto__` is a name as any other.
    categories: Object.fromEntries(read),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readRow(value: unknown): Partial<Record<Severity, number>> | null {
  if (!isRecord(value)) return null;
  const row: Partial<Record<Severity, number>> = {};
  for (const [name, weight] of Object.entries(value)) {
    const severity = SEVERITIES.find((each) => each === name);
    if (severity === undefined || !isWeight(weight)) return null;
    row[severity] = weight;
  }
  return row;
}

const isWeight = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= MAX_WEIGHT;
