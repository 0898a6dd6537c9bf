import type { Change } from '../../text/change-set';
import type { BitextEdits, BitextOptions } from '../bitext';
import { setAttribute } from '../xml/edit-tag';
import type { XmlElement } from '../xml/read-xml';
import { editUnit1 } from './edit-unit-1';
import { editUnit2 } from './edit-unit-2';
import { applyWithin } from './edit-text';
import type { FoundUnit } from './unit';
import type { XliffFamily } from './version';
import { walkXliff } from './walk';
import { writeQuality } from './write-quality';

/**
 * Writes edits into a document that `readXliff` has read: what they do not concern stays as it is. Throws where there is no unit of a
 * key, so that no correction is lost unseen.
 */
export function* writeXliff(
  document: string,
  edits: BitextEdits,
  { targetLang }: BitextOptions = {},
): Generator<void, string> {
  if (edits.size === 0) return document;
  const writing = new Writing(document, edits, targetLang);
  const refusal = yield* walkXliff(document, writing);
  if (refusal !== null) throw new Error(`A document that cannot be read cannot be changed: ${refusal.code}`);
  return writing.result();
}

class Writing {
  readonly #parts: string[] = [];
  readonly #left: Set<string>;
  #written = 0;
  #root: XmlElement | null = null;

  constructor(
    readonly document: string,
    readonly edits: BitextEdits,
    readonly targetLang: string | undefined,
  ) {
    this.#left = new Set(edits.keys());
  }

  /** XLIFF 2 says once what language its targets are in, and has to where there is one. */
  readonly root = (root: XmlElement, family: XliffFamily): void => {
    if (family === 2 && root.attribute('trgLang') === undefined) this.#root = root;
  };

  readonly unit = (unit: FoundUnit): void => {
    const keys = unit.segments.map(({ key }) => key).filter((key) => this.#left.delete(key));
    if (keys.length === 0) return;
    if (this.#root !== null && this.#makesTarget(unit)) this.#sayLanguage(this.#root);
    const editUnit = unit.family === 1 ? editUnit1 : editUnit2;
    const changes = editUnit(this.document, unit, this.edits);
    const quality = new Map(
      unit.segments.flatMap(({ key }, index) => {
        const { issues: all, addedIssues: added = [], rating, spanRatings } = this.edits.get(key) ?? {};
        const issues = all ?? (added.length > 0 ? { added } : undefined);
        const said = {
          ...(issues && { issues }),
          ...(rating && { rating }),
          ...(spanRatings && { spanRatings }),
        };
        return Object.keys(said).length === 0 ? [] : [[index, said] as const];
      }),
    );
    if (quality.size === 0) {
      this.#write(changes);
      return;
    }
    const { start, end } = unit.node;
    const edited = applyWithin(this.document, start, end, changes);
    const around = { ...unit.around, hasIssues: true };
    this.#write([{ start, end, insert: writeQuality(edited, { ...unit, around }, quality) }]);
  };

  result(): string {
    const [left] = this.#left;
    if (left !== undefined) throw new RangeError(`The document has no unit ${left}`);
    this.#parts.push(this.document.slice(this.#written));
    return this.#parts.join('');
  }

  #makesTarget({ segments }: FoundUnit): boolean {
    return segments.some(({ key, target }) => {
      const changes = target === null ? this.edits.get(key)?.changes.changes : undefined;
      return changes !== undefined && changes.length > 0;
    });
  }

  /** Its tag stands before all that has been written so far, or in the first part of it. */
  #sayLanguage({ offset, contentOffset, attribute }: XmlElement): void {
    this.#root = null;
    if (this.targetLang === undefined) return;
    const tag = { start: offset, contentOffset, attribute };
    const change = setAttribute(this.document, tag, 'trgLang', this.targetLang);
    if (change === null) return;
    const [first] = this.#parts;
    if (first === undefined) this.#write([change]);
    else this.#parts[0] = first.slice(0, change.start) + change.insert + first.slice(change.end);
  }

  #write(changes: readonly Change[]): void {
    for (const { start, end, insert } of changes) {
      this.#parts.push(this.document.slice(this.#written, start), insert);
      this.#written = end;
    }
  }
}
