import * as z from 'zod';
import type { ImportFile, ImportMaterial } from '../../domain/exchange/read-import';
import { failure, success, type Result } from '../../domain/result';
import { id } from './fields';

const text = z.string().max(2000);
const column = z.int().min(0);

const form = z.object({
  /** '' for a preview, which belongs to no project yet. */
  projectId: z.union([z.literal(''), id]),
  wishes: z.object({
    info: z
      .object({
        title: text,
        sourceLang: text,
        targetLang: text,
        mtSystem: text,
        address: text,
        byline: text,
        publishedOn: text,
      })
      .partial(),
    encodings: z.object({ source: text, target: text }).partial(),
    columns: z.object({ source: column, target: column }).nullable(),
  }),
});

export interface ImportForm extends z.output<typeof form> {
  readonly material: ImportMaterial;
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
  let data: FormData;
  const body = new CappedBody(request, maxBytes);
  try {
    data = await body.response.formData();
  } catch {
    return body.isTooLarge ? failure('too_large', { maxBytes }) : failure('invalid_input', { path: '' });
  }
  const parsed = form.safeParse(parseJson(data.get('request')));
  if (!parsed.success) {
    return failure('invalid_input', { path: parsed.error.issues[0]?.path.join('.') ?? 'request' });
  }
  const [source, target, table] = await Promise.all(
    ['source', 'target', 'table'].map((part) => toFile(data.get(part))),
  );
  if (table) return success({ ...parsed.data, material: { way: 'table', table } });
  if (!target) return failure('invalid_input', { path: 'target' });
  return success({ ...parsed.data, material: { way: 'texts', source: source ?? null, target } });
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
