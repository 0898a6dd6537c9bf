import { findLanguage } from '@/domain/exchange/find-language';
import type { Material } from './import-item';

/** Which source belongs to a translation; null: it comes without one. */
export interface Match {
  readonly targetId: string;
  readonly sourceId: string | null;
}

/** Words that say which side a file is on, and nothing of what is in it. */
const SIDE_WORD = /^(?:source|src|original|orig|target|tgt|translation|translated|mt)$/;

const saysSideOrLanguage = (word: string | undefined): boolean =>
  word !== undefined && (SIDE_WORD.test(word) || findLanguage(word) !== null);

/**
 * What a file is called apart from its ending, its side and its language at either end: `03_dam.ar.txt` and
 * `EN 03 dam.md` both give `03 dam`. A name that would vanish is kept whole.
 */
export function fileStem(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .split(/[\s._()[\]]+/)
    // `pt-br` is one word, `dam-source` two.
    .flatMap((word) => (saysSideOrLanguage(word) ? [word] : word.split('-')))
    .filter((word) => word !== '');
  let from = 0;
  let to = words.length;
  while (saysSideOrLanguage(words[from])) from += 1;
  while (to > from && saysSideOrLanguage(words[to - 1])) to -= 1;
  return (from === to ? words : words.slice(from, to)).join(' ');
}

/**
 * Pairs translations with sources: as a person chose; what was pasted with what was pasted; then by name; and the
 * last one left on each side with the other.
 */
export function matchMaterials(
  sources: readonly Material[],
  targets: readonly Material[],
  chosen: readonly Match[],
): readonly Match[] {
  const matches = new Map<string, string | null>();
  const freeSources = new Set(sources.map(({ id }) => id));
  const take = (targetId: string, sourceId: string | null): void => {
    matches.set(targetId, sourceId);
    if (sourceId !== null) freeSources.delete(sourceId);
  };
  for (const { targetId, sourceId } of chosen) {
    const exists = targets.some(({ id }) => id === targetId);
    if (exists && (sourceId === null || freeSources.has(sourceId))) take(targetId, sourceId);
  }
  const stemOf = ({ name }: Material): string | null => (name === null ? null : fileStem(name));
  for (const target of targets) {
    if (matches.has(target.id)) continue;
    const fits = sources.find((source) => freeSources.has(source.id) && stemOf(source) === stemOf(target));
    if (fits !== undefined) take(target.id, fits.id);
  }
  const freeTargets = targets.filter(({ id }) => !matches.has(id));
  const [lastTarget] = freeTargets;
  const [lastSource] = freeSources;
  if (freeTargets.length === 1 && freeSources.size === 1 && lastTarget !== undefined) {
    take(lastTarget.id, lastSource ?? null);
  }
  return targets.map(({ id }) => ({ targetId: id, sourceId: matches.get(id) ?? null }));
}
