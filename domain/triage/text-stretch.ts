import { mapSpan } from '../text/map-span';
import { shortHash } from '../text/short-hash';
import type { Span } from '../text/span';
import type { TargetText } from './target-texts';

/**
 * What a system read when it found something: where that stands in the imported block, and a hash of how it read. By offsets and not
 * by its segment, so that joining and splitting segments and sentences changes nothing; without the source, which never changes.
 */
export interface TextStretch extends Span {
  readonly key: string;
}

export function textStretch(read: TargetText, { start, end }: Span): TextStretch {
  return { start, end, key: keyOf(read, { start, end }) };
}

export function readsAsThen(read: TargetText, stretch: TextStretch): boolean {
  return keyOf(read, stretch) === stretch.key;
}

function keyOf({ changes, text }: TargetText, stretch: Span): string {
  const now = mapSpan(changes, stretch, { edges: 'include', deletion: 'collapse' }) ?? stretch;
  return shortHash(text.slice(now.start, now.end).trim());
}
