import type { Correction } from '../../correction/correction';
import {
  appliedChange,
  findStandingDecision,
  isUndecided,
  reopenCorrection,
  supersedeCorrection,
  takeOverCorrection,
} from '../../correction/correction-life-cycle';
import type { Decision, NewDecision } from '../../correction/decision';
import { areRivals } from '../../correction/find-rivals';
import type { AnchorCarrier, CarriedAnchor } from './carry-anchor';
import { isSamePlace, type Edition, type Move, type Place } from './edition';
import { isTakenOver } from './is-taken-over';
import { moveOf } from './moved-anchors';

/**
 * What a new edition does to a mark; each has exactly one fate:
 * - `kept`: nothing, its paragraph is the same;
 * - `moved`: its words stand in another text of the paragraph, and it with them;
 * - `taken_over`: the new text has what was asked for;
 * - `reopened`: it was approved, or set aside for one that was, for words that are no longer there, or for a place that another one
 *   that is approved has come to: a proposal again;
 * - `reinstated`: the words that it was decided for are back, and with them the decision;
 * - `orphaned`: its words are gone, and somebody has to say what becomes of it;
 * - `left`: its words are gone, and nothing of it is open.
 */
export type MarkFate = 'kept' | 'moved' | 'taken_over' | 'reopened' | 'reinstated' | 'orphaned' | 'left';

/** What decisions of a new edition are signed with. */
export interface EditionSignature {
  /** Of the edition, and of the batch of its decisions. */
  readonly editionId: string;
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly newId: () => string;
}

export interface CorrectionsToCarry {
  /** Of every state. */
  readonly corrections: readonly Correction[];
  /** By correction, in the order in which they were taken. */
  readonly history: ReadonlyMap<string, readonly Decision[]>;
  /** Earlier ones, in order. */
  readonly editions: readonly Edition[];
  readonly carrier: AnchorCarrier;
  readonly targetLang: string;
  readonly signature: EditionSignature;
}

/** A decision, and the version of its correction that it makes. */
export interface EditionDecision {
  readonly decision: NewDecision;
  readonly version: number;
}

export interface CarriedCorrections {
  readonly fates: ReadonlyMap<string, MarkFate>;
  readonly changes: readonly { readonly before: Correction; readonly after: Correction }[];
  readonly decisions: readonly EditionDecision[];
  readonly moves: readonly Move[];
}

/** Takes the corrections of an article over to a new edition of it. */
export function carryCorrections(material: CorrectionsToCarry): CarriedCorrections {
  return new CorrectionWalk(material).run();
}

/** Closed by whoever decided it: its words are not looked for anywhere but where they were. */
const isClosed = ({ state }: Correction): boolean => !isUndecided(state) && state !== 'approved';

class CorrectionWalk {
  readonly #material: CorrectionsToCarry;
  readonly #editionIds: ReadonlySet<string>;
  readonly #fates = new Map<string, MarkFate>();
  readonly #after = new Map<string, Correction>();
  readonly #decisions: EditionDecision[] = [];
  readonly #moves: Move[] = [];
  /** Approvals that end here, with the decision that ends them; and those that are back, with the one that says so. */
  readonly #lapsed = new Map<string, string>();
  readonly #reinstated = new Map<string, string>();

  constructor(material: CorrectionsToCarry) {
    this.#material = material;
    this.#editionIds = new Set(material.editions.map(({ id }) => id));
  }

  run(): CarriedCorrections {
    const { corrections } = this.#material;
    const ended = corrections.filter((correction) => this.#isEnded(correction));
    for (const correction of corrections) if (!ended.includes(correction)) this.#carry(correction);
    // Once it is known who else has their words.
    for (const correction of ended) if (!this.#restores(correction)) this.#carry(correction);
    // What was set aside for an approval follows it, once it is known what becomes of that.
    for (const correction of corrections) this.#followApproval(correction);
    return {
      fates: this.#fates,
      changes: corrections.flatMap((before) => {
        const after = this.#after.get(before.id);
        return after === undefined ? [] : [{ before, after }];
      }),
      decisions: this.#decisions,
      moves: this.#moves,
    };
  }

  #carry(correction: Correction): void {
    const carried = this.#material.carrier.carry(correction.id, correction.anchor);
    const { id, state } = correction;
    if (carried.how === 'kept') this.#fates.set(id, 'kept');
    else if (this.#staysAsItIs(correction, carried)) this.#move(correction, carried, 'moved');
    else if (isClosed(correction)) this.#fates.set(id, 'left');
    else if (this.#asksForWhatIsThere(correction)) this.#takeOver(correction);
    else if (state === 'approved') this.#lapse(correction, carried);
    else if (carried.how === 'found') this.#move(correction, carried, 'moved');
    else this.#fates.set(id, 'orphaned');
  }

  /** With what was decided of it. Where the words between two insertions are gone, nobody gave the order of the two. */
  #staysAsItIs(correction: Correction, carried: CarriedAnchor): boolean {
    if (carried.how !== 'returned' && carried.how !== 'exact') return false;
    if (carried.how === 'exact' && this.#asksForWhatIsThere(correction)) return false;
    return correction.state !== 'approved' || this.#isFree({ ...correction, anchor: carried.anchor });
  }

  /** An insertion has no words that could be gone: only what was inserted tells. */
  #asksForWhatIsThere(correction: Correction): boolean {
    const { carrier, targetLang } = this.#material;
    if (isClosed(correction)) return false;
    const rewritten = carrier.rewritten(correction.anchor.blockId);
    if (rewritten === null) return false;
    const { how } = carrier.carry(correction.id, correction.anchor);
    if (how === 'exact' && correction.anchor.quote !== '') return false;
    return isTakenOver(correction, rewritten, targetLang);
  }

  #move(correction: Correction, carried: CarriedAnchor, fate: MarkFate): Correction {
    this.#fates.set(correction.id, fate);
    const current = this.#currentOf(correction);
    if (!('anchor' in carried)) return current;
    const standing = this.#standingOf(current);
    const approvalId = current.state === 'approved' ? (standing?.id ?? null) : null;
    this.#moves.push(moveOf(correction.id, 'target', correction.anchor, carried.anchor, approvalId));
    const version = current === correction ? correction.version + 1 : current.version;
    const moved = { ...current, anchor: carried.anchor, version };
    this.#after.set(correction.id, moved);
    return moved;
  }

  #takeOver(correction: Correction): void {
    const standing = correction.state === 'approved' ? this.#standingOf(correction) : null;
    this.#fates.set(correction.id, 'taken_over');
    this.#take('take_over', takeOverCorrection(correction), { undoesId: standing?.id ?? null });
  }

  #lapse(correction: Correction, carried: CarriedAnchor): void {
    const approvalId = this.#standingOf(correction)?.id ?? null;
    const { id } = this.#take('undo', reopenCorrection(correction), { undoesId: approvalId });
    if (approvalId !== null) this.#lapsed.set(approvalId, id);
    this.#move(correction, carried, 'reopened');
  }

  /** Whether the last word on it was that of an earlier edition. */
  #isEnded(correction: Correction): boolean {
    return this.#editionIds.has(this.#historyOf(correction).at(-1)?.batchId ?? '');
  }

  /** Whether what an earlier edition ended is as it was before: its words are where they were decided. */
  #restores(correction: Correction): boolean {
    const history = this.#historyOf(correction);
    const last = history.at(-1);
    const carried = this.#material.carrier.carry(correction.id, correction.anchor);
    const place = 'anchor' in carried ? carried.anchor : correction.anchor;
    if (last === undefined || !this.#material.carrier.has(place.blockId)) return false;
    const ended = history.find(({ id }) => id === last.undoesId);
    if (ended?.kind === 'approve' && this.#reinstate(correction, carried, ended, last)) return true;
    if (correction.state !== 'taken_over' || last.kind !== 'take_over' || carried.how !== 'kept')
      return false;
    this.#fates.set(correction.id, 'reinstated');
    this.#take('undo', reopenCorrection(correction), { undoesId: last.id });
    return true;
  }

  #reinstate(correction: Correction, carried: CarriedAnchor, ended: Decision, last: Decision): boolean {
    const anchor = 'anchor' in carried ? carried.anchor : correction.anchor;
    const before = this.#placeBefore(ended, last);
    const isAsEnded = correction.state === (last.kind === 'take_over' ? 'taken_over' : 'proposed');
    if (!isAsEnded || before === null || !isSamePlace(before, anchor)) return false;
    const { reason, note, editedText, override } = ended;
    const version = correction.version + 1;
    const approved: Correction = {
      ...correction,
      anchor,
      state: 'approved',
      approvedText: editedText,
      version,
    };
    if (!this.#isFree(approved)) return false;
    const told = { reason, note, editedText, override, causeId: ended.id };
    this.#reinstated.set(ended.id, this.#take('approve', approved, told).id);
    if (anchor !== correction.anchor) {
      this.#moves.push(moveOf(correction.id, 'target', correction.anchor, anchor));
    }
    this.#fates.set(correction.id, 'reinstated');
    return true;
  }

  #isFree(correction: Correction): boolean {
    return this.#material.corrections
      .map((other) => this.#currentOf(other))
      .every((other) => other.state !== 'approved' || !areRivals(other, correction));
  }

  /** Where an approval was in force when it was ended. */
  #placeBefore({ id, applied }: Decision, last: Decision): Place | null {
    let place: Place | null = applied;
    for (const edition of this.#material.editions) {
      if (edition.sequence >= last.sequence || edition.id === last.batchId) break;
      place = edition.moves.find(({ approvalId }) => approvalId === id)?.to ?? place;
    }
    return place;
  }

  #followApproval(correction: Correction): void {
    const history = this.#historyOf(correction);
    const last = history.at(-1);
    if (last === undefined) return;
    const lapse = this.#lapsed.get(last.causeId ?? '');
    if (correction.state === 'superseded' && last.kind === 'supersede' && lapse !== undefined) {
      const carried = this.#material.carrier.carry(correction.id, correction.anchor);
      const current = this.#currentOf(correction);
      const moved = current !== correction || carried.how === 'kept';
      this.#take('undo', reopenCorrection(correction), { undoesId: last.id, causeId: lapse });
      if (!moved) this.#move(correction, carried, 'reopened');
      else this.#after.set(correction.id, { ...this.#currentOf(correction), anchor: current.anchor });
      this.#fates.set(correction.id, 'reopened');
      return;
    }
    const undone = history.find(({ id }) => id === last.undoesId);
    const back = undone?.kind === 'supersede' ? this.#reinstated.get(undone.causeId ?? '') : undefined;
    const isReopened = last.kind === 'undo' && this.#editionIds.has(last.batchId ?? '');
    if (back === undefined || !isReopened || correction.state !== 'proposed') return;
    const { anchor } = this.#currentOf(correction);
    this.#take('supersede', { ...supersedeCorrection(correction), anchor }, { causeId: back });
    this.#fates.set(correction.id, 'reinstated');
  }

  #take(kind: NewDecision['kind'], correction: Correction, details: Partial<NewDecision>): NewDecision {
    const { editionId, byId, at, newId } = this.#material.signature;
    const decision: NewDecision = {
      id: newId(),
      correctionId: correction.id,
      kind,
      byId,
      at,
      reason: null,
      note: '',
      editedText: null,
      undoesId: null,
      causeId: null,
      override: false,
      batchId: editionId,
      applied: kind === 'approve' ? appliedChange(correction) : null,
      ...details,
    };
    this.#decisions.push({ decision, version: correction.version });
    this.#after.set(correction.id, correction);
    return decision;
  }

  #currentOf(correction: Correction): Correction {
    return this.#after.get(correction.id) ?? correction;
  }

  #historyOf({ id }: Correction): readonly Decision[] {
    return this.#material.history.get(id) ?? [];
  }

  #standingOf(correction: Correction): Decision | null {
    return findStandingDecision(correction.state, this.#historyOf(correction));
  }
}
