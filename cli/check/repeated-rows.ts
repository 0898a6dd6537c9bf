import type { Finding } from '@/domain/checks/engine/check';
import type { LoneRow } from './lone-row';

/** Code units that are kept, in each thread. */
const MOST_CHARS = 1 << 22;
const NONE: readonly Finding[] = [];

/**
 * What was found in rows that have been read already. The outputs of several systems, and what a memory or an interface repeats, hold the
 * same row again and again; a row is an article of its own, so that the same is found in it wherever it stands.
 */
export class RepeatedRows {
  readonly #known = new Map<string, readonly Finding[]>();
  #chars = 0;

  findingsOf(row: LoneRow, find: () => readonly Finding[]): readonly Finding[] {
    const key = `${row.sourceLang}\t${row.targetLang}\t${row.source ?? '\0'}\t${row.target}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = find();
    if (this.#chars + key.length > MOST_CHARS) {
      this.#known.clear();
      this.#chars = 0;
    }
    this.#known.set(key, found.length === 0 ? NONE : found);
    this.#chars += key.length;
    return found;
  }
}
