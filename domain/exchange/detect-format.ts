import type { Format, Likelihood, PackedFormat } from './format';
import { FORMATS, PACKED_FORMATS } from './registry';

/** Content first, name second: a name outweighs content that is only likely, not one that is certain. */
const WEIGHT: Readonly<Record<Likelihood, number>> = { certain: 4, likely: 2, possible: 1, unlikely: 0 };
const NAME_WEIGHT = 3;

const SAMPLE_CHARS = 16_384;

/** The format of a text, for a person to confirm. `fileName` is null for text that was pasted. */
export function detectFormat(fileName: string | null, text: string): Format {
  const sample = text.slice(0, SAMPLE_CHARS);
  const extension = /\.([^.]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
  const score = (format: Format): number => {
    const named = (format.extensions as readonly string[]).includes(extension);
    // Text of every kind is kept in .txt files, so that this name says nothing.
    return WEIGHT[format.detect(sample)] + (named && format.id !== 'txt' ? NAME_WEIGHT : 0);
  };
  return FORMATS.reduce<Format>((best, format) => (score(format) > score(best) ? format : best), FORMATS[0]);
}

/** The packed format of a file, whatever its name; null for one that is not packed, or holds something else. */
export function detectPackedFormat(bytes: Uint8Array): PackedFormat | null {
  return PACKED_FORMATS.find((format) => format.detect(bytes) === 'certain') ?? null;
}
