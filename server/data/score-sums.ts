import { EVERYBODY } from '../../domain/reports/article-facts';
import { groupBy } from '../../domain/group-by';
import { sumRows, type PhaseSums, type SummedRow } from '../../domain/reports/make-score-report';
import type { ReportFilter, ReportGroup } from '../../domain/reports/report-filter';
import type { Measure } from '../../domain/scoring/scoring-model';
import type { UnitSums } from '../../domain/reports/unit-sums';
import { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { articleIsIn, dayIsIn, reviewerIsIn, type ReportScope } from './report-scope';

/** What tells rows apart. */
export const REPORT_KEYS: Readonly<Record<ReportGroup, Prisma.Sql>> = {
  system: Prisma.sql`"article"."mtSystem"`,
  pair: Prisma.sql`"article"."sourceLang" || '>' || "article"."targetLang"`,
  project: Prisma.sql`"article"."projectId"`,
  reviewer: Prisma.sql`"articleFact"."reviewerId"`,
  month: Prisma.sql`substr("articleFact"."day", 1, 7)`,
  domain: Prisma.sql`"article"."domain"`,
  article: Prisma.sql`"article"."id"`,
};

const UNITS = ['amount', 'size', 'amountSquares', 'sizeSquares', 'products'] as const;
/** As columns of the two sides of the corrections begin. */
const PHASES = ['', 'corrected'] as const;
type Phase = (typeof PHASES)[number];

const column = (phase: Phase, name: string): string =>
  phase === '' ? name : phase + name.charAt(0).toUpperCase() + name.slice(1);

/** What is summed up, by the name that the sum has: over segments, which facts are, and over articles, whose amounts the facts are. */
function partsOfPhase(phase: Phase): readonly (readonly [name: string, part: string])[] {
  const fact = (name: string): string => `"scoreFact"."${column(phase, name)}"`;
  const [amount, size] = [fact('amount'), fact('size')];
  const parts = [
    ['segments', fact('segments')],
    ...UNITS.map((name) => [name, fact(name)] as const),
    ['articles', `CASE WHEN ${fact('segments')} > 0 THEN 1 ELSE 0 END`],
    ['articleAmountSquares', `${amount} * ${amount}`],
    ['articleSizeSquares', `${size} * ${size}`],
    ['articleProducts', `${amount} * ${size}`],
  ] as const;
  return parts.map(([name, part]) => [column(phase, name), part]);
}

const namesOfPhase = (phase: Phase): readonly string[] => partsOfPhase(phase).map(([name]) => name);

const SUMS = Prisma.raw(
  PHASES.flatMap(partsOfPhase)
    .map(([name, part]) => `COALESCE(SUM(${part}), 0) AS "${name}"`)
    .join(', '),
);

type SumRow = Readonly<Record<string, number | string>>;

export interface ScoreQuestion {
  readonly scope: ReportScope;
  readonly filter: ReportFilter;
  /** As sums are stored under: `ownSums` of a model, or its id. */
  readonly model: string;
  /** Each domain by itself. */
  readonly isMeanOfDomains?: boolean | undefined;
  readonly by: ReportGroup;
  /** Of these articles only. */
  readonly among?: readonly string[];
}

/** A row for each group, in the order of their keys. Of several raters of an article the mean counts, but where reviewers are told apart. */
export async function sumScores(
  connection: Connection,
  question: ScoreQuestion,
): Promise<readonly SummedRow[]> {
  const domain = question.isMeanOfDomains === true ? Prisma.sql`"article"."domain"` : Prisma.sql`''`;
  const grouped = Prisma.sql`
    SELECT ${REPORT_KEYS[question.by]} AS "key", ${domain} AS "domain", COUNT(*) AS "rows", SUM("articleFact"."segments") AS "rated",
      SUM("articleFact"."words") AS "words", SUM("articleFact"."errors") AS "errors",
      SUM("articleFact"."critical") AS "critical", SUM("articleFact"."criticalLeft") AS "criticalLeft",
      ${SUMS}
    ${asked(question)}
    GROUP BY 1, 2`;
  const [answer] = await connection.$queryRaw<readonly { readonly rows: string }[]>(
    connection.provider === 'sqlite'
      ? Prisma.sql`SELECT json_group_array(json_object(${FIELDS})) AS "rows" FROM (${grouped})`
      : Prisma.sql`SELECT COALESCE(json_agg(g), '[]')::text AS "rows" FROM (${grouped}) g`,
  );
  // Written from the same columns just now.
  const rows = (JSON.parse(answer?.rows ?? '[]') as SumRow[]).map(toSummedRow);
  const byKey = groupBy(rows, ({ key }) => key);
  return Array.from(byKey, ([key, domains]) => ({ ...sumRows(domains), key })).sort((one, other) =>
    one.key < other.key ? -1 : 1,
  );
}

/** The facts that are asked for; of an article there is one, where reviewers are not told apart. */
function asked({ scope, filter, model, by, among }: ScoreQuestion): Prisma.Sql {
  const isAmong =
    among === undefined
      ? Prisma.sql`1 = 1`
      : Prisma.sql`"articleFact"."articleId" IN (${Prisma.join([...among])})`;
  return Prisma.sql`
    FROM "articleFact" JOIN "article" ON "article"."id" = "articleFact"."articleId"
    LEFT JOIN "scoreFact" ON "scoreFact"."model" = ${model} AND "scoreFact"."articleId" = "articleFact"."articleId"
      AND "scoreFact"."reviewerId" = "articleFact"."reviewerId"
    WHERE ${whose(scope, filter, by)} AND ${dayIsIn(filter)} AND ${isAmong}
      AND ("articleFact"."segments" > 0 OR "articleFact"."errors" > 0) AND ${articleIsIn(scope, filter)}`;
}

/** An article with as much as its score is made of. */
export interface RankedArticle {
  readonly id: string;
  readonly total: Measure;
}

/** Every article that is asked for, without all that else is told of a row: of ten thousand a few hundred are shown. */
export async function listRanked(
  connection: Connection,
  question: Omit<ScoreQuestion, 'by'>,
): Promise<readonly RankedArticle[]> {
  const each = Prisma.sql`SELECT "article"."id" AS "id", "scoreFact"."amount" AS "amount", "scoreFact"."size" AS "size"
    ${asked({ ...question, by: 'article' })}`;
  const [answer] = await connection.$queryRaw<readonly { readonly rows: string }[]>(
    connection.provider === 'sqlite'
      ? Prisma.sql`SELECT json_group_array(json_array("id", "amount", "size")) AS "rows" FROM (${each})`
      : Prisma.sql`SELECT COALESCE(json_agg(json_build_array("id", "amount", "size")), '[]')::text AS "rows" FROM (${each}) e`,
  );
  // Written from the same columns just now; without amount and size where the model counts nothing.
  const rows = JSON.parse(answer?.rows ?? '[]') as (readonly [string, number | null, number | null])[];
  return rows
    .map(([id, amount, size]) => ({ id, total: { amount: amount ?? 0, size: size ?? 0 } }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Rows come as JSON that the database writes: Prisma would make each of two dozen values of each of ten thousand articles by itself. */
const FIELDS = Prisma.raw(
  [
    'key',
    'domain',
    'rows',
    'rated',
    'words',
    'errors',
    'critical',
    'criticalLeft',
    ...PHASES.flatMap(namesOfPhase),
  ]
    .map((name) => `'${name}', "${name}"`)
    .join(', '),
);

function whose(scope: ReportScope, { reviewerId }: ReportFilter, by: ReportGroup): Prisma.Sql {
  const of = Prisma.sql`"articleFact"."reviewerId"`;
  if (reviewerId !== null) return Prisma.sql`${of} = ${reviewerId} AND ${reviewerIsIn(scope, 'articleFact')}`;
  if (by === 'reviewer') return Prisma.sql`${of} <> ${EVERYBODY} AND ${reviewerIsIn(scope, 'articleFact')}`;
  return Prisma.sql`${of} = ${EVERYBODY}`;
}

const toSummedRow = (row: SumRow): SummedRow => ({
  key: String(row['key']),
  articles: Number(row['rows']),
  segments: Number(row['rated']),
  words: Number(row['words']),
  errors: Number(row['errors']),
  critical: { before: Number(row['critical']), after: Number(row['criticalLeft']) },
  domains: [{ domain: String(row['domain']), before: phaseOf(row, ''), after: phaseOf(row, 'corrected') }],
});

function phaseOf(row: SumRow, phase: Phase): PhaseSums {
  const at = (name: string): number => Number(row[column(phase, name)] ?? 0);
  const total = { amount: at('amount'), size: at('size') };
  const squares = (name: string): Pick<UnitSums, 'amountSquares' | 'sizeSquares' | 'products'> => ({
    amountSquares: at(name === '' ? 'amountSquares' : `${name}AmountSquares`),
    sizeSquares: at(name === '' ? 'sizeSquares' : `${name}SizeSquares`),
    products: at(name === '' ? 'products' : `${name}Products`),
  });
  return {
    bySegment: { units: at('segments'), ...total, ...squares('') },
    byArticle: { units: at('articles'), ...total, ...squares('article') },
  };
}
