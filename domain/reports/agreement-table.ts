import { SEVERITIES } from '../annotation/severity';
import type { AgreementReport } from './agreement-report';
import type { ComparisonReport } from './comparison-report';
import type { ReportTable, TableWords } from './report-tables';

const cell = (figure: number | null | undefined): string =>
  typeof figure === 'number' ? String(figure) : '';

/** All figures; of pairs of reviewers too, with their names. */
export function agreementTable({ measured, pairs }: AgreementReport, words: TableWords): ReportTable {
  const named = ({ measure, category }: AgreementReport['measured'][number]): string => {
    if (measure === 'alpha-category') return words.category(category ?? '');
    const severity = measure === 'alpha-at-least' && SEVERITIES.find((each) => each === category);
    return severity ? words.severity(severity) : '';
  };
  const toRow = (one: string, other: string, each: AgreementReport['measured'][number]) => [
    ...[one, other, each.measure, each.category ?? '', named(each), cell(each.outputs)],
    ...[each.value, each.interval?.low, each.interval?.high].map(cell),
    each.reading,
  ];
  return [
    ['reviewer', 'other_reviewer', 'measure', 'of', 'name', 'segments', 'value', 'low', 'high', 'reading'],
    ...measured.map((each) => toRow('', '', each)),
    ...pairs.flatMap((pair) => pair.measured.map((each) => toRow(pair.one, pair.other, each))),
  ];
}

/** Systems first, then pairs of them; the columns of the other kind are empty. */
export function comparisonTable({ model, systems, pairs }: ComparisonReport): ReportTable {
  return [
    [
      ...[
        'model',
        'system',
        'worse_system',
        'cluster',
        'segments',
        'score',
        'low_by_segment',
        'high_by_segment',
      ],
      ...['low_by_document', 'high_by_document', 'difference', 'p', 'p_holm'],
    ],
    ...systems.map((each) => [
      ...[model, each.system, '', cell(each.cluster), cell(each.segments), cell(each.score)],
      ...[each.bySegment?.low, each.bySegment?.high, each.byDocument?.low, each.byDocument?.high].map(cell),
      ...['', '', ''],
    ]),
    ...pairs.map((each) => [
      ...[model, each.better, each.worse, '', cell(each.segments), '', '', '', '', ''],
      ...[each.difference, each.p, each.adjustedP].map(cell),
    ]),
  ];
}
