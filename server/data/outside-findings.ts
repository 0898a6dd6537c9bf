import { SEVERITIES } from '../../domain/annotation/severity';
import { OUTSIDE_KINDS, type OutsideFinding } from '../../domain/triage/outside-finding';
import type { StoredOutsideFinding } from '../../domain/triage/outside-in-article';
import type { Prisma } from '../db/generated/sqlite/client';
import type { Connection } from '../db/open-database';
import { toAnchor, toSourceColumns, toTargetColumns } from './anchor-columns';
import { bulkInsert } from './bulk-insert';

const WITH_RUN = { run: { select: { kind: true, system: true } } } as const;
type Row = Prisma.OutsideFindingGetPayload<{ include: typeof WITH_RUN }>;

function toFinding(row: Row): readonly StoredOutsideFinding[] {
  const kind = OUTSIDE_KINDS.find((one) => one === row.run.kind);
  const severity = SEVERITIES.find((one) => one === row.severity);
  const target = toAnchor(
    row.targetBlockId,
    row.targetStart,
    row.targetEnd,
    row.targetQuote,
    row.targetPrefix,
    row.targetSuffix,
  );
  if (kind === undefined || severity === undefined || target === null) return [];
  const { id, runId, category, explanation, explanationLang, suggestion, confidence } = row;
  return [
    {
      ...{ id, runId, kind, target, category, severity, explanation, explanationLang },
      ...{ suggestion, confidence, system: row.run.system },
      source: toAnchor(
        row.sourceBlockId,
        row.sourceStart,
        row.sourceEnd,
        row.sourceQuote,
        row.sourcePrefix,
        row.sourceSuffix,
      ),
      named: { category: row.namedCategory, severity: row.namedSeverity },
      readIn: { start: row.textStart, end: row.textEnd, key: row.textKey },
    },
  ];
}

/** Of all runs of an article, the newest run first. */
export async function listOutsideFindings(
  connection: Connection,
  articleId: string,
): Promise<readonly StoredOutsideFinding[]> {
  const rows = await connection.outsideFinding.findMany({
    where: { articleId },
    include: WITH_RUN,
    orderBy: [{ run: { startedAt: 'desc' } }, { runId: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(toFinding);
}

export async function hasOutsideFindings(connection: Connection, articleId: string): Promise<boolean> {
  return (await connection.outsideFinding.findFirst({ where: { articleId }, select: { id: true } })) !== null;
}

export async function findOutsideFinding(
  connection: Connection,
  articleId: string,
  id: string,
): Promise<StoredOutsideFinding | null> {
  const row = await connection.outsideFinding.findFirst({ where: { id, articleId }, include: WITH_RUN });
  return (row && toFinding(row)[0]) ?? null;
}

/** Many at once, none of which may be there yet; their run has to be. */
export async function insertOutsideFindings(
  connection: Connection,
  articleId: string,
  findings: readonly OutsideFinding[],
): Promise<void> {
  await bulkInsert(
    connection,
    'outsideFinding',
    {
      id: 'text',
      runId: 'text',
      articleId: 'text',
      targetBlockId: 'text',
      targetStart: 'integer',
      targetEnd: 'integer',
      targetQuote: 'text',
      targetPrefix: 'text',
      targetSuffix: 'text',
      sourceBlockId: 'text',
      sourceStart: 'integer',
      sourceEnd: 'integer',
      sourceQuote: 'text',
      sourcePrefix: 'text',
      sourceSuffix: 'text',
      category: 'text',
      severity: 'text',
      namedCategory: 'text',
      namedSeverity: 'text',
      explanation: 'text',
      explanationLang: 'text',
      suggestion: 'text',
      confidence: 'double precision',
      textStart: 'integer',
      textEnd: 'integer',
      textKey: 'text',
    },
    findings.map(({ target, source, named, readIn, ...columns }) => ({
      ...columns,
      articleId,
      ...toTargetColumns(target),
      ...toSourceColumns(source),
      namedCategory: named.category,
      namedSeverity: named.severity,
      textStart: readIn.start,
      textEnd: readIn.end,
      textKey: readIn.key,
    })),
  );
}
