import * as z from 'zod';
import { csvRows } from '../../domain/exchange/csv-rows';
import { safeFileName } from '../../domain/exchange/safe-file-name';
import type { AuditKind } from '../../domain/history/audit-event';
import { failure, success, type Result } from '../../domain/result';
import { canExport } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { findProjectName } from '../data/projects';
import type { Connection } from '../db/open-database';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import type { SignedInContext } from './use-case';

const MEDIA_TYPES = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tbx: 'application/x-tbx',
} as const;
const DELIMITERS = { csv: ',', tsv: '\t' } as const;

export const listFormat = z.enum(['csv', 'tsv', 'tbx']);
export type ListFormat = z.output<typeof listFormat>;

/** Entries read at once: memory stays bounded, however many there are. */
const ENTRIES_A_STEP = 1_000;

interface AgreedExport<Entry> {
  /** What the file is called, after the project. */
  readonly title: string;
  readonly kind: AuditKind;
  readonly header: readonly string[];
  readonly rowOf: (entry: Entry) => readonly string[];
  readonly listAfter: (
    connection: Connection,
    projectId: string,
    afterId: string | null,
    limit: number,
  ) => Promise<readonly Entry[]>;
  /** All of them in their order: entries of TBX hold what stands in several rows. */
  readonly listAll: (connection: Connection, projectId: string) => Promise<readonly Entry[]>;
  readonly writeTbx: (entries: readonly Entry[], title: string) => Generator<string>;
}

export interface ListDownload {
  readonly fileName: string;
  readonly mediaType: string;
  /** UTF-8; made as it is read. */
  readonly body: AsyncGenerator<Uint8Array>;
}

/** What a project has agreed on as a file; as a table, one in which no cell is a formula. That it was taken is in the log. */
export async function exportAgreed<Entry extends { readonly id: string }>(
  list: AgreedExport<Entry>,
  context: SignedInContext,
  projectId: string,
  format: ListFormat,
): Promise<Result<ListDownload, 'not_found' | 'forbidden'>> {
  const { db, user } = context;
  const refused = refusal(await findActor(db, user, projectId), canExport);
  if (refused !== null) return failure(refused);
  await recordAudit(db, context, [{ kind: list.kind, projectId, details: { format } }]);
  const title = `${(await findProjectName(db, projectId)) ?? ''} ${list.title}`;
  const chunks =
    format === 'tbx' ? writeTbx(list, db, projectId, title) : writeTable(list, db, projectId, format);
  return success({
    fileName: safeFileName(title, format),
    mediaType: `${MEDIA_TYPES[format]}; charset=utf-8`,
    body: encode(chunks),
  });
}

async function* encode(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(chunk);
}

async function* writeTbx<Entry>(
  { listAll, writeTbx: write }: AgreedExport<Entry>,
  connection: Connection,
  projectId: string,
  title: string,
): AsyncGenerator<string> {
  yield* write(await listAll(connection, projectId), title);
}

async function* writeTable<Entry extends { readonly id: string }>(
  { header, rowOf, listAfter }: AgreedExport<Entry>,
  connection: Connection,
  projectId: string,
  format: keyof typeof DELIMITERS,
): AsyncGenerator<string> {
  const delimiter = DELIMITERS[format];
  yield* csvRows([header], { byteOrderMark: true, delimiter });
  for (let last: string | null = null; ;) {
    const entries: readonly Entry[] = await listAfter(connection, projectId, last, ENTRIES_A_STEP);
    yield* csvRows(entries.map(rowOf), { delimiter });
    last = entries.at(-1)?.id ?? null;
    if (last === null || entries.length < ENTRIES_A_STEP) return;
  }
}
