import type { Change } from '../../text/change-set';
import type { BitextEdits } from '../bitext';
import { editUnit1 } from './edit-unit-1';
import { editUnit2 } from './edit-unit-2';
import type { XliffUnit } from './unit';
import type { XliffFamily } from './version';
import { walkXliff } from './walk';

/**
 * Writes edits into a document that `readXliff` has read: what they do not concern stays as it is. Throws where there is no unit of a
 * key, so that no correction is lost unseen.
 */
export function* writeXliff(document: string, edits: BitextEdits): Generator<void, string> {
  if (edits.size === 0) return document;
  const writing = new Writing(document, edits);
  const refusal = yield* walkXliff(document, writing);
  if (refusal !== null) throw new Error(`A document that cannot be read cannot be changed: ${refusal.code}`);
  return writing.result();
}

class Writing {
  readonly #parts: string[] = [];
  readonly #left: Set<string>;
  #written = 0;

  constructor(
    readonly document: string,
    readonly edits: BitextEdits,
  ) {
    this.#left = new Set(edits.keys());
  }

  readonly unit = (unit: XliffUnit, family: XliffFamily): void => {
    const keys = unit.segments.map(({ key }) => key).filter((key) => this.#left.delete(key));
    if (keys.length === 0) return;
    const editUnit = family === 1 ? editUnit1 : editUnit2;
    this.#write(editUnit(this.document, unit, this.edits));
  };

  result(): string {
    const [left] = this.#left;
    if (left !== undefined) throw new RangeError(`The document has no unit ${left}`);
    this.#parts.push(this.document.slice(this.#written));
    return this.#parts.join('');
  }

  #write(changes: readonly Change[]): void {
    for (const { start, end, insert } of changes) {
      this.#parts.push(this.document.slice(this.#written, start), insert);
      this.#written = end;
    }
  }
}
