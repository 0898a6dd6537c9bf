import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { nameOfSeverity, wordsOfCategory } from '@/domain/annotation/category-messages';
import { typologyOfCategory, typologyOfSeverity } from '@/domain/annotation/typologies/registry';
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
  type TableWords,
} from '@/domain/reports/report-tables';
import { failure, success, type Result } from '@/domain/result';
import { routing } from '@/i18n/routing';
import { toReadMessage } from '@/ui/annotation/read-message';
import { resultResponse } from '@/server/services/result-response';
import { listedTypologies } from '../../../[locale]/(workspace)/reports/listed-typologies';
import { readReportChoice, type ReportChoice } from '../../../[locale]/(workspace)/reports/report-address';
import { ask } from '../../../ask';

/** A file has more rows than a page. */
const MOST_ROWS = 10_000;

const made = <Report>(
  report: Result<Report>,
  toTable: (report: Report) => ReportTable,
): Result<ReportTable> => (report.ok ? success(toTable(report.value)) : report);

/** The same, of what names categories and severities. */
const named = async <Report>(
  report: Result<Report>,
  toTable: (report: Report, words: TableWords) => ReportTable,
  choice: ReportChoice,
  locale: string | null,
): Promise<Result<ReportTable>> =>
  report.ok ? success(toTable(report.value, await tableWords(choice, locale))) : report;

/** In the language that the page was in. */
async function tableWords({ filter }: ReportChoice, locale: string | null): Promise<TableWords> {
  const reader = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  const read = toReadMessage(await getTranslations({ locale: reader }));
  const typologies = await listedTypologies(filter);
  return {
    category: (category) =>
      wordsOfCategory(typologyOfCategory(typologies, category), category, reader, read).name,
    severity: (severity) => nameOfSeverity(typologyOfSeverity(typologies, severity), severity, reader, read),
  };
}

type MakeTable = (choice: ReportChoice, locale: string | null) => Promise<Result<ReportTable>>;

const TABLES: ReadonlyMap<string, MakeTable> = new Map<string, MakeTable>([
  ['scores', async (choice) => made(await ask('get-score-report', choice), scoreTable)],
  [
    'errors',
    async (choice, locale) =>
      named(await ask('get-error-report', { filter: choice.filter }), errorTable, choice, locale),
  ],
  ['effort', async ({ filter, by }) => made(await ask('get-effort-report', { filter, by }), effortTable)],
  [
    'names',
    async ({ filter }) => made(await ask('get-names-report', { filter, limit: MOST_ROWS }), nameTable),
  ],
  [
    'agreement',
    async (choice, locale) =>
      named(await ask('get-agreement', { filter: choice.filter }), agreementTable, choice, locale),
  ],
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
  const { searchParams } = new URL(request.url);
  const choice = readReportChoice(Object.fromEntries(searchParams));
  const found = await table(choice, searchParams.get('locale'));
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
