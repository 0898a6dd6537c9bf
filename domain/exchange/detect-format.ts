import type { BinaryBitextFormat, BitextFormat, TextBitextFormat } from './bitext';
import type { Likelihood, PackedFormat } from './format';
import { FORMATS, PACKED_FORMATS, type Format } from './registry';

/** Content first, name second: a name outweighs content that is only likely, not one that is certain. */
const WEIGHT: Readonly<Record<Likelihood, number>> = { certain: 4, likely: 2, possible: 1, unlikely: 0 };
const NAME_WEIGHT = 3;

const SAMPLE_CHARS = 16_384;

/** The format of a text, for a person to confirm. `fileName` is null for text that was pasted. */
export const detectFormat = (fileName: string | null, text: string): Format =>
  detectAmong<Format>(FORMATS, fileName, text);

/** The packed format of a file, whatever its name; null for one that is not packed, or holds something else. */
export function detectPackedFormat(bytes: Uint8Array): PackedFormat | null {
  return PACKED_FORMATS.find((format) => format.detect(bytes) === 'certain') ?? null;
}

/** Of several bilingual formats, the first on a par; null where none looks like it. */
export function detectBilingual(
  formats: readonly TextBitextFormat[],
  fileName: string | null,
  text: string,
): TextBitextFormat | null {
  const sample = text.slice(0, SAMPLE_CHARS);
  return best(formats, (format) => format.detect(sample), extensionOf(fileName));
}

/** Of formats of any kind, the likeliest. One of them has to take any text. */
export function detectAmong<Candidate extends Named & { readonly detect: (sample: string) => Likelihood }>(
  formats: readonly Candidate[],
  fileName: string | null,
  text: string,
): Candidate {
  const sample = text.slice(0, SAMPLE_CHARS);
  const found = best(formats, (format) => format.detect(sample), extensionOf(fileName));
  if (found === null) throw new Error('No format takes any text');
  return found;
}

/** The same for files that are packed. A name alone is not enough: what is inside a ZIP file shows. */
export function detectBinary(
  formats: readonly BitextFormat[],
  fileName: string | null,
  bytes: Uint8Array,
): BinaryBitextFormat | null {
  const binary = formats.filter((format) => format.content === 'bytes');
  const found = best(binary, (format) => format.detect(bytes), extensionOf(fileName));
  return found?.detect(bytes) === 'unlikely' ? null : found;
}

type Named = Pick<Format | BitextFormat, 'id' | 'extensions'>;

function best<Candidate extends Named>(
  formats: readonly Candidate[],
  detect: (format: Candidate) => Likelihood,
  extension: string,
): Candidate | null {
  let found: Candidate | null = null;
  let most = 0;
  for (const format of formats) {
    const score = scoreOf(format, detect(format), extension);
    if (score <= most) continue;
    [found, most] = [format, score];
  }
  return found;
}

const extensionOf = (fileName: string | null): string =>
  /\.([^.]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';

function scoreOf({ id, extensions }: Named, likelihood: Likelihood, extension: string): number {
  const named = (extensions as readonly string[]).includes(extension);
  // Text of every kind is kept in .txt files, so that this name says nothing.
  return WEIGHT[likelihood] + (named && id !== 'txt' ? NAME_WEIGHT : 0);
}
