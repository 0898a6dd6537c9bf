import * as z from 'zod';
import type { ImportFile, ImportMaterial } from '../../domain/exchange/read-import';
import type { NewMaterial } from '../../domain/exchange/read-new-text';
import { failure, success, type Result } from '../../domain/result';
import { languageTag } from './article-fields';
import { id, line } from './fields';

const text = z.string().max(2000);
const column = z.int().min(0);

const wishes = z.object({
  info: z
    .object({
      title: text,
      sourceLang: text,
      targetLang: text,
      mtSystem: text,
      address: text,
      byline: text,
      publishedOn: text,
      domain: text,
    })
    .partial(),
  encodings: z.object({ source: text, target: text }).partial(),
  columns: z.object({ source: column, target: column }).nullable(),
});

const form = z.object({
  /** '' for a preview, which belongs to no project yet. */
  projectId: z.union([z.literal(''), id]),
  wishes,
});

/** Of a new text for an article. */
const editionForm = z.object({
  articleId: id,
  /** Of the edition that it makes. */
  id,
  baseEdition: z.int().min(1),
  wishes,
});

/** Of rated data, which becomes a campaign for each pair of languages. */
const ratingsForm = z.object({
  projectId: id,
  /** None for a preview. */
  campaigns: z
    .array(
      z.object({
        pair: text,
        /** '' for the name of the file. */
        name: z.union([z.literal(''), line]),
        sourceLang: languageTag,
        targetLang: languageTag,
      }),
    )
    .max(200),
});

export interface RatingsForm extends z.output<typeof ratingsForm> {
  readonly file: ImportFile;
}

export interface ImportForm extends z.output<typeof form> {
  readonly material: ImportMaterial;
}

export interface EditionForm extends z.output<typeof editionForm> {
  readonly material: NewMaterial;
}

type FormCode = 'invalid_input' | 'too_large';

/**
 * Reads a multipart form: `request`, JSON of project and wishes; and `target` with or without `source`, or `table`. A file
 * part is a file, a plain part is pasted text. Reads no further than `maxBytes`.
 */
export async function readImportForm(
  request: Request,
  maxBytes: number,
): Promise<Result<ImportForm, FormCode>> {
  const read = await readForm(request, maxBytes, form);
  if (!read.ok) return read;
  const { asked, source, target, table } = read.value;
  if (table) return success({ ...asked, material: { way: 'table', table } });
  if (!target) return failure('invalid_input', { path: 'target' });
  return success({ ...asked, material: { way: 'texts', source, target } });
}

/** The same of a new text for an article, which may be a source alone. */
export async function readEditionForm(
  request: Request,
  maxBytes: number,
): Promise<Result<EditionForm, FormCode>> {
  const read = await readForm(request, maxBytes, editionForm);
  if (!read.ok) return read;
  const { asked, source, target, table } = read.value;
  if (table) return success({ ...asked, material: { way: 'table', table } });
  if (!source && !target) return failure('invalid_input', { path: 'target' });
  return success({ ...asked, material: { way: 'texts', source, target } });
}

/** A file of ratings, in `table`. */
export async function readRatingsForm(
  request: Request,
  maxBytes: number,
): Promise<Result<RatingsForm, FormCode>> {
  const read = await readForm(request, maxBytes, ratingsForm);
  if (!read.ok) return read;
  const { asked, table } = read.value;
  return table === null ? failure('invalid_input', { path: 'table' }) : success({ ...asked, file: table });
}

interface FormParts<Asked> {
  readonly asked: Asked;
  readonly source: ImportFile | null;
  readonly target: ImportFile | null;
  readonly table: ImportFile | null;
}

async function readForm<Schema extends z.ZodType>(
  request: Request,
  maxBytes: number,
  schema: Schema,
): Promise<Result<FormParts<z.output<Schema>>, FormCode>> {
  let data: FormData;
  const body = new CappedBody(request, maxBytes);
  try {
    data = await body.response.formData();
  } catch {
    return body.isTooLarge ? failure('too_large', { maxBytes }) : failure('invalid_input', { path: '' });
  }
  const parsed = schema.safeParse(parseJson(data.get('request')));
  if (!parsed.success) {
    return failure('invalid_input', { path: parsed.error.issues[0]?.path.join('.') ?? 'request' });
  }
  const fileOf = (part: string) => toFile(data.get(part));
  const [source, target, table] = await Promise.all([fileOf('source'), fileOf('target'), fileOf('table')]);
  return success({ asked: parsed.data, source, target, table });
}

/** The header may say less than is sent, or nothing at all. */
class CappedBody {
  readonly response: Response;
  isTooLarge = false;

  constructor(request: Request, maxBytes: number) {
    let size = 0;
    const cap = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.byteLength;
        this.isTooLarge = size > maxBytes;
        if (this.isTooLarge) controller.error(new RangeError('The upload is too large'));
        else controller.enqueue(chunk);
      },
    });
    const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
    this.response = new Response(request.body?.pipeThrough(cap) ?? null, { headers });
  }
}

function parseJson(part: FormDataEntryValue | null): unknown {
  try {
    return typeof part === 'string' ? JSON.parse(part) : null;
  } catch {
    return null;
  }
}

async function toFile(part: FormDataEntryValue | null): Promise<ImportFile | null> {
  if (part === null) return null;
  if (typeof part === 'string') return { name: null, content: part };
  return { name: part.name, content: new Uint8Array(await part.arrayBuffer()) };
}
