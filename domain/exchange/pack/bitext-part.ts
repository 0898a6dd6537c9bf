import type { Bitext, BitextFormat } from '../bitext';
import { inSteps } from '../writer';
import type { PackMaterial, StreamedPart } from './pack-part';

interface BitextPart extends Pick<StreamedPart, 'id' | 'suffix'> {
  readonly format: BitextFormat;
  /** Of the format. */
  readonly version: string;
  readonly bitextOf: (material: PackMaterial) => Bitext;
}

/** A new bilingual file of the article with what was approved, whatever it came from. */
export function bitextPart({ id, suffix, format, version, bitextOf }: BitextPart): StreamedPart {
  const [extension] = format.extensions;
  return {
    ...{ id, suffix, scope: 'approved', delivers: true },
    format: () => ({ id: format.id, version, extension, mediaType: format.mediaType }),
    write: (material) => {
      const bitext = bitextOf(material);
      const made = format.content === 'text' ? format.create?.(bitext) : stepsOf(format.create?.(bitext));
      if (made === undefined) throw new Error(`No new file of ${format.id} can be made`);
      return made;
    },
  };
}

const stepsOf = (steps: Generator<void, Uint8Array> | undefined) => steps && inSteps(steps);
