import { contentDisposition } from '@/domain/exchange/content-disposition';
import { csvRows } from '@/domain/exchange/csv-rows';
import { safeFileName } from '@/domain/exchange/safe-file-name';
import { agreementTable, comparisonTable } from '@/domain/reports/agreement-table';
import {
  checkTable,
  effortTable,
  errorTable,
  nameTable,
  scoreTable,
  type ReportTable,
} from '@/domain/reports/report-tables';
import { failure, success, type Result } from '@/domain/result';
import { resultResponse } from '@/server/services/result-response';
import { readReportChoice, type ReportChoice } from '../../../[locale]/(workspace)/reports/report-address';
import { ask } from '../../../ask';

/** A file has more rows than a page. */
const MOST_ROWS = 10_000;

const made = <Report>(
  report: Result<Report>,
  toTable: (report: Report) => ReportTable,
): Result<ReportTable> => (report.ok ? success(toTable(report.value)) : report);

const TABLES: ReadonlyMap<string, (choice: ReportChoice) => Promise<Result<ReportTable>>> = new Map([
  ['scores', async (choice) => made(await ask('get-score-report', choice), scoreTable)],
  ['errors', async ({ filter }) => made(await ask('get-error-report', { filter }), errorTable)],
  ['effort', async ({ filter, by }) => made(await ask('get-effort-report', { filter, by }), effortTable)],
  [
    'names',
    async ({ filter }) => made(await ask('get-names-report', { filter, limit: MOST_ROWS }), nameTable),
  ],
  ['agreement', async ({ filter }) => made(await ask('get-agreement', { filter }), agreementTable)],
  [
    'comparison',
    async ({ filter, model }) => made(await ask('get-significance', { filter, model }), comparisonTable),
  ],
  ['checks', async ({ filter }) => made(await ask('get-check-report', { filter }), checkTable)],
]);

/** The rows of a report as CSV that no spreadsheet takes for formulas, chosen as the page of the report is. */
export async function GET(request: Request, { params }: RouteContext<'/api/reports/[table]'>) {
  const { table: name } = await params;
  const table = TABLES.get(name);
  if (table === undefined) return resultResponse(failure('not_found'));
  const found = await table(readReportChoice(Object.fromEntries(new URL(request.url).searchParams)));
  if (!found.ok) return resultResponse(found);
  const text = [...csvRows(found.value, { byteOrderMark: true })].join('');
  return new Response(text, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': contentDisposition(
        safeFileName(`${name} ${new Date().toISOString().slice(0, 10)}`, 'csv'),
      ),
    },
  });
}
