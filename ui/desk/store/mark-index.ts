import type { ErrorMark } from '@/domain/annotation/error';
import type { Correction } from '@/domain/correction/correction';
import { isShownCorrection, isShownError, type DeskMark } from './desk-mark';

/** Stands for "the whole article" where blocks are named by id. */
type BlockIdOrArticle = string | null;

/**
 * Errors and corrections by id and by the block they stand in. Withdrawn ones are kept, so that undo finds their
 * version, but are in no block. Every change answers with the blocks it touched.
 */
export class MarkIndex {
  private readonly errors = new Map<string, ErrorMark>();
  private readonly corrections = new Map<string, Correction>();
  private readonly correctionsOfError = new Map<string, Set<string>>();
  private readonly correctionsOfBlock = new Map<string, Set<string>>();
  private readonly marksOfBlock = new Map<BlockIdOrArticle, Set<string>>();

  constructor(errors: readonly ErrorMark[], corrections: readonly Correction[]) {
    for (const error of errors) this.putError(error);
    for (const correction of corrections) this.putCorrection(correction);
  }

  find(id: string): DeskMark | null {
    const error = this.errors.get(id);
    if (error) return isShownError(error) ? this.errorMark(error) : null;
    const correction = this.corrections.get(id);
    return correction && this.standsAlone(correction) ? { kind: 'correction', id, correction } : null;
  }

  findError(id: string): ErrorMark | null {
    return this.errors.get(id) ?? null;
  }

  /** Whether a new edition of the article has what a correction of the error asked for. */
  isTakenOver(errorId: string): boolean {
    const ids = [...(this.correctionsOfError.get(errorId) ?? [])];
    return ids.some((id) => this.corrections.get(id)?.state === 'taken_over');
  }

  findCorrection(id: string): Correction | null {
    return this.corrections.get(id) ?? null;
  }

  /** In the order in which they were made. */
  listOfBlock(blockId: string): readonly DeskMark[] {
    return this.list(blockId);
  }

  /** Those that stand in the block, in the order in which they were proposed. */
  listCorrectionsOfBlock(blockId: string): readonly Correction[] {
    return [...(this.correctionsOfBlock.get(blockId) ?? [])].flatMap((id) => this.corrections.get(id) ?? []);
  }

  listOfArticle(): readonly DeskMark[] {
    return this.list(null);
  }

  listErrors(): readonly ErrorMark[] {
    return [...this.errors.values()].filter(isShownError);
  }

  listCorrections(): readonly Correction[] {
    return [...this.corrections.values()].filter(isShownCorrection);
  }

  putError(error: ErrorMark): readonly BlockIdOrArticle[] {
    const before = this.errors.get(error.id);
    this.errors.set(error.id, error);
    const touched = new Set([...blocksOfError(before), ...blocksOfError(error)]);
    this.place(error.id, blocksOfError(before), isShownError(error) ? blocksOfError(error) : []);
    // Its corrections stand alone while the error is withdrawn, and under it again when it returns.
    for (const id of this.correctionsOfError.get(error.id) ?? []) {
      for (const blockId of this.placeCorrection(id)) touched.add(blockId);
    }
    return [...touched];
  }

  putCorrection(correction: Correction): readonly BlockIdOrArticle[] {
    const before = this.corrections.get(correction.id);
    const touched = new Set(this.blocksOfCorrection(correction.id));
    if (before?.errorId) this.correctionsOfError.get(before.errorId)?.delete(correction.id);
    this.corrections.set(correction.id, correction);
    if (correction.errorId !== null) {
      const siblings = this.correctionsOfError.get(correction.errorId) ?? new Set();
      this.correctionsOfError.set(correction.errorId, siblings.add(correction.id));
    }
    this.putAmongNeighbours(correction, before?.anchor.blockId ?? null);
    if (before) this.place(correction.id, [before.anchor.blockId], []);
    for (const blockId of this.placeCorrection(correction.id)) touched.add(blockId);
    for (const blockId of this.blocksOfCorrection(correction.id)) touched.add(blockId);
    return [...touched];
  }

  /** Where a change of it is seen: its own block, and those of its error. */
  blocksOfCorrection(id: string): readonly BlockIdOrArticle[] {
    const correction = this.corrections.get(id);
    if (!correction) return [];
    const error = correction.errorId === null ? undefined : this.errors.get(correction.errorId);
    return [correction.anchor.blockId, ...blocksOfError(error)];
  }

  private putAmongNeighbours({ id, anchor: { blockId } }: Correction, from: string | null): void {
    const neighbours = this.correctionsOfBlock.get(blockId) ?? new Set();
    this.correctionsOfBlock.set(blockId, neighbours.add(id));
    if (from === null || from === blockId) return;
    this.correctionsOfBlock.get(from)?.delete(id);
    // Rarely does one move to another paragraph: there, those proposed later come after it.
    const inOrder = [...this.corrections.values()].filter((one) => one.anchor.blockId === blockId);
    this.correctionsOfBlock.set(blockId, new Set(inOrder.map((one) => one.id)));
  }

  private placeCorrection(id: string): readonly BlockIdOrArticle[] {
    const correction = this.corrections.get(id);
    if (!correction) return [];
    const blocks = [correction.anchor.blockId];
    this.place(id, blocks, this.standsAlone(correction) ? blocks : []);
    return blocks;
  }

  /** A correction whose error is gone or never was is shown as a mark of its own. */
  private standsAlone(correction: Correction): boolean {
    if (!isShownCorrection(correction)) return false;
    const error = correction.errorId === null ? undefined : this.errors.get(correction.errorId);
    return error === undefined || !isShownError(error);
  }

  private errorMark(error: ErrorMark): DeskMark {
    const ids = [...(this.correctionsOfError.get(error.id) ?? [])];
    const corrections = ids.flatMap((id) => this.corrections.get(id) ?? []).filter(isShownCorrection);
    return { kind: 'error', id: error.id, error, corrections };
  }

  private list(blockId: BlockIdOrArticle): readonly DeskMark[] {
    return [...(this.marksOfBlock.get(blockId) ?? [])].flatMap((id) => this.find(id) ?? []);
  }

  private place(id: string, from: readonly BlockIdOrArticle[], to: readonly BlockIdOrArticle[]): void {
    for (const blockId of from) if (!to.includes(blockId)) this.marksOfBlock.get(blockId)?.delete(id);
    for (const blockId of to) {
      const set = this.marksOfBlock.get(blockId) ?? new Set();
      this.marksOfBlock.set(blockId, set.add(id));
    }
  }
}

function blocksOfError(error: ErrorMark | undefined): readonly BlockIdOrArticle[] {
  if (error === undefined) return [];
  const blocks = [error.target, error.source].flatMap((anchor) => anchor?.blockId ?? []);
  return blocks.length === 0 ? [null] : blocks;
}
