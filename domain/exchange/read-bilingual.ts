import type { BilingualRow, BilingualTable, TableColumns } from './bilingual-table';
import type { Bitext, BitextFormat, BitextOptions, TextBitextFormat } from './bitext';
import { BITEXT_FORMATS } from './bitext-formats';
import { csv } from './csv/format';
import { declaredCharset } from './declared-charset';
import { detectBilingual, detectBinary } from './detect-format';
import type { ImportFile } from './import-file';
import type { ImportWishes } from './import-view';
import type { ReadingOptions } from './kept-file';
import type { Parsed } from './parsed';
import { decodeFile, keptContent, type ReadFile } from './read-text';
import { tsv } from './tsv/format';

/** A bilingual file as rows, and what else it says. */
export interface ReadBilingual extends BilingualTable {
  readonly columns?: TableColumns;
  readonly info: Bitext['info'];
}

/** A file with source and translation side by side, of whichever format its content shows. */
export function* readBilingual(
  file: ImportFile,
  { info, columns, encodings }: ImportWishes,
  maxBytes: number,
): Generator<void, ReadFile<ReadBilingual>> {
  const chosen: BitextOptions = {
    ...(columns && { columns }),
    ...(info.sourceLang && { sourceLang: info.sourceLang }),
    ...(info.targetLang && { targetLang: info.targetLang }),
  };
  const { content } = file;
  const binary = typeof content === 'string' ? null : detectBinary(BITEXT_FORMATS, file.name, content);
  if (binary !== null && typeof content !== 'string') {
    const size = content.byteLength;
    if (size > maxBytes) {
      const params = { size, limit: maxBytes };
      return {
        value: null,
        issues: [{ code: 'too_large', severity: 'error', position: null, params }],
        files: [],
      };
    }
    return keep(file, binary, chosen, readUnits(yield* binary.read(content, chosen)));
  }
  const declared = typeof content === 'string' ? undefined : declaredCharset(content);
  const decoded = decodeFile(file, encodings.target ?? declared, maxBytes);
  if (decoded.value === null) return { value: null, issues: decoded.issues, files: [] };
  const { text, encoding } = decoded.value;
  const format = formatOf(file.name, text);
  const parsed = readUnits(yield* format.read(text, chosen));
  const issues = [...decoded.issues, ...parsed.issues];
  return keep(file, format, { ...chosen, encoding }, { value: parsed.value, issues });
}

function formatOf(name: string | null, text: string): TextBitextFormat {
  const bitexts = BITEXT_FORMATS.filter((format) => format.content === 'text');
  return detectBilingual(bitexts, name, text) ?? (text.includes('\t') ? tsv : csv);
}

function keep(
  file: ImportFile,
  { id }: BitextFormat,
  options: ReadingOptions,
  read: Parsed<ReadBilingual>,
): ReadFile<ReadBilingual> {
  return { ...read, files: [{ side: 'both', format: id, options, ...keptContent(file) }] };
}

function readUnits({ value, issues }: Parsed<Bitext>): Parsed<ReadBilingual> {
  if (value === null) return { value, issues };
  const { units, ...said } = value;
  const rows = units.map((unit): BilingualRow => ({
    source: unit.source.text,
    target: unit.target?.text ?? '',
    unit,
  }));
  return { value: { ...said, rows }, issues };
}
