import type { BitextFormat, TextBitextFormat } from '@/domain/exchange/bitext';
import { BITEXT_FORMATS } from '@/domain/exchange/bitext-formats';
import { detectAmong, detectBinary, detectPackedFormat } from '@/domain/exchange/detect-format';
import type { PackedFormat, TextFormat } from '@/domain/exchange/format';
import { FORMATS, PACKED_FORMATS } from '@/domain/exchange/registry';
import { CommandError, UsageError } from '../command';

/** What a file of texts can be: source beside translation, or one of the two. */
export type FileFormat = BitextFormat | TextFormat | PackedFormat;

const TEXT_FORMATS: readonly TextFormat[] = FORMATS.flatMap((format): readonly TextFormat[] =>
  format.kind === 'text' ? [format] : [],
);

/** In the order in which they are listed. */
export const FILE_FORMATS: readonly FileFormat[] = [...BITEXT_FORMATS, ...TEXT_FORMATS, ...PACKED_FORMATS];

/** What is read as text. */
type TextFileFormat = TextBitextFormat | TextFormat;

export const isText = (format: FileFormat): format is TextFileFormat =>
  format.kind === 'text' || (format.kind === 'bitext' && format.content === 'text');

const ids = (): string => FILE_FORMATS.map(({ id }) => id).join(', ');

/** The format that is asked for by name; null where none is. */
export function formatOfOption(option: string, id: string | undefined): FileFormat | null {
  if (id === undefined) return null;
  const format = FILE_FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new UsageError(`${option}: there is no format “${id}”; there are ${ids()}`);
  return format;
}

/** By what is in the file; its name counts for less. */
export const formatOfBytes = (name: string, bytes: Uint8Array): FileFormat | null =>
  detectBinary(BITEXT_FORMATS, name, bytes) ?? detectPackedFormat(bytes);

export const formatOfText = (name: string, text: string): TextFileFormat =>
  detectAmong(FILE_FORMATS.filter(isText), name, text);

/** Of a file that is to be made, only the name can say it. */
export function formatOfName(file: string): FileFormat {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = FILE_FORMATS.find(({ extensions }) => (extensions as readonly string[]).includes(extension));
  if (format === undefined)
    throw new CommandError(`${file}: its name tells no format; --to names one: ${ids()}`);
  return format;
}
