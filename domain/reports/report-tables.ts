import type { Severity } from '../annotation/severity';
import type { CheckReport } from './check-report';
import type { EffortReport } from './effort-report';
import type { ErrorReport } from './error-report';
import type { NameReport } from './name-report';
import type { ScoreReport, ScoreRow } from './score-report';

/** Rows for a file, the first with the names of the columns. Figures stand as they were worked out, with all their digits: whoever goes on counting needs them. */
export type ReportTable = readonly (readonly string[])[];

/** An empty cell where there is no figure. */
const cell = (figure: number | null | undefined): string =>
  typeof figure === 'number' ? String(figure) : '';

export function scoreTable(report: ScoreReport): ReportTable {
  const toRow = ({ key, label, before, after, errors, segments, words, articles, domains }: ScoreRow) => [
    ...[report.by, key, label, report.model],
    ...[cell(before.score), cell(before.interval?.low), cell(before.interval?.high)],
    ...[cell(after.score), cell(after.interval?.low), cell(after.interval?.high)],
    ...[errors, segments, words, articles].map(cell),
    ...[report.settings === null ? 'model' : 'project', cell(report.settings?.threshold)],
    ...[before.verdict?.kind ?? '', after.verdict?.kind ?? ''],
    domains.length === 0 ? '' : cell(domains.length),
    ...[before.segments, after.segments].map(cell),
  ];
  return [
    [
      ...['by', 'key', 'name', 'model', 'score', 'score_low', 'score_high'],
      ...['corrected_score', 'corrected_low', 'corrected_high', 'errors', 'segments', 'words', 'articles'],
      ...[
        'settings_of',
        'threshold',
        'verdict',
        'corrected_verdict',
        'domains',
        'counted_segments',
        'corrected_segments',
      ],
    ],
    ...report.rows.map(toRow),
  ];
}

/** What the reader calls them. */
export interface TableWords {
  readonly category: (category: string) => string;
  readonly severity: (severity: Severity) => string;
}

export function errorTable({ cells }: ErrorReport, words: TableWords): ReportTable {
  return [
    ['category', 'name', 'severity', 'severity_name', 'errors', 'corrected'],
    ...cells.map(({ category, severity, count, corrected }) => [
      category,
      words.category(category),
      severity,
      words.severity(severity),
      cell(count),
      cell(corrected),
    ]),
  ];
}

export function nameTable({ rows }: NameReport): ReportTable {
  return [
    ['kind', 'language', 'wording', 'corrected_to', 'corrections', 'approved', 'articles'],
    ...rows.map(({ kind, targetLang, quote, replacement, count, approved, articles }) => [
      ...[kind, targetLang, quote, replacement],
      ...[count, approved, articles].map(cell),
    ]),
  ];
}

export function checkTable({ rows }: CheckReport): ReportTable {
  return [
    ['check', 'system', 'accepted', 'refused', 'dismissed', 'precision', 'precision_low', 'precision_high'],
    ...rows.map(({ check, system, accepted, refused, dismissed, precision, interval }) => [
      ...[check, system ?? ''],
      ...[accepted, refused, dismissed, precision, interval?.low, interval?.high].map(cell),
    ]),
  ];
}

export function effortTable({ by, rows }: EffortReport): ReportTable {
  return [
    [
      ...['by', 'key', 'name', 'hter', 'hter_low', 'hter_high'],
      ...['seconds', 'timed_segments', 'timed_reviews', 'segments', 'words', 'articles'],
    ],
    ...rows.map(({ key, label, editRate, interval, time, segments, words, articles }) => [
      ...[by, key, label],
      ...[editRate, interval?.low, interval?.high].map(cell),
      ...[time?.seconds, time?.segments, time?.reviews, segments, words, articles].map(cell),
    ]),
  ];
}
