import {
  appliedChange,
  findStandingDecision,
  isLive,
  reopenCorrection,
} from '../correction/correction-life-cycle';
import type { Correction } from '../correction/correction';
import type { Decision, NewDecision } from '../correction/decision';
import { areRivals } from '../correction/find-rivals';
import type { Failure } from '../result';
import type { DecisionRequest } from './decision-request';
import { judgeDecision, type DecisionPolicy } from './judge-decision';
import type { Actor } from './role';

/** What the decisions on the corrections of one article depend on. */
export interface BoardArticle {
  readonly actor: Actor;
  readonly policy: DecisionPolicy;
  /** BCP 47, of the translation. */
  readonly targetLang: string;
}

export interface BoardMaterial {
  /** All that are to be decided, and all live ones of their blocks, among which their rivals are. */
  readonly corrections: readonly Correction[];
  /** By id. */
  readonly articles: ReadonlyMap<string, BoardArticle>;
  /** Of each correction that is to be undone or follows from such a one, in order; others may be missing. */
  readonly history: ReadonlyMap<string, readonly Decision[]>;
  /** Imported texts by block, where something is to be merged. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of the blocks among theirs that only an earlier edition of the article has. */
  readonly formerBlocks: ReadonlySet<string>;
  readonly byId: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  /** Of all that is decided here; null where each decision stands for itself, together with what follows from it. */
  readonly batchId: string | null;
  readonly newId: () => string;
}

/** What follows from one decision, and the decision itself: read as one, and taken back as one. */
export interface DecisionWithConsequences {
  readonly id: string;
  readonly kind: 'approve' | 'undo';
  /** Of an `undo`: the batch that it takes back whole. */
  readonly undoesId: string | null;
}

/** A decision that was taken, and the correction as it is after it. */
export interface Deed {
  readonly decision: NewDecision;
  readonly correction: Correction;
}

/** What came of a request: the deed, with what else changed by it; or why nothing was done. */
export type BoardOutcome =
  | {
      readonly outcome: 'saved';
      readonly correction: Correction;
      readonly decision: NewDecision;
      /** Ids of rivals that stay open, and can no longer be approved beside this one. */
      readonly rivals: readonly string[];
      readonly changed: readonly Correction[];
    }
  | { readonly outcome: 'stale'; readonly correction: Correction }
  | { readonly outcome: 'refused'; readonly correction: Correction; readonly error: Failure };

export interface UndoRequest {
  readonly id: string;
  readonly correctionId: string;
  /** The decision to take back. */
  readonly decisionId: string;
  /** The batch of which it was the only verdict, so that it is taken back whole. */
  readonly batchId?: string | null;
}

type Details = Partial<Omit<NewDecision, 'correctionId' | 'kind' | 'byId' | 'at'>>;

/**
 * Decisions taken one after the other, each seeing what those before it changed; nothing is written. A dry run and the real
 * thing are the same walk over the same board, so that the one cannot promise what the other does not keep.
 */
export class DecisionBoard {
  readonly #material: BoardMaterial;
  readonly #current: Map<string, Correction>;
  readonly #idsOfBlock = new Map<string, string[]>();
  readonly #taken: Deed[] = [];
  readonly #batches: DecisionWithConsequences[] = [];

  constructor(material: BoardMaterial) {
    this.#material = material;
    this.#current = new Map(material.corrections.map((one) => [one.id, one]));
    for (const { id, anchor } of this.#current.values()) {
      const ids = this.#idsOfBlock.get(anchor.blockId);
      if (ids) ids.push(id);
      else this.#idsOfBlock.set(anchor.blockId, [id]);
    }
  }

  /** In the order in which they were taken. */
  get deeds(): readonly Deed[] {
    return this.#taken;
  }

  /** Those that were begun here. */
  get batches(): readonly DecisionWithConsequences[] {
    return this.#batches;
  }

  /** Every correction that changed, as it was and as it is. */
  get changes(): readonly { readonly before: Correction; readonly after: Correction }[] {
    const touched = new Set(this.#taken.map(({ correction }) => correction.id));
    return this.#material.corrections
      .filter(({ id }) => touched.has(id))
      .map((before) => ({ before, after: this.#get(before.id) }));
  }

  find(correctionId: string): Correction | null {
    return this.#current.get(correctionId) ?? null;
  }

  /** Live corrections that this one cannot stand beside. */
  rivalsOf(correction: Correction): readonly Correction[] {
    return this.#neighbours(correction).filter((other) => areRivals(correction, other));
  }

  /** Throws for a correction, or an article, that is not on the board. */
  decide(request: DecisionRequest): BoardOutcome {
    const correction = this.#get(request.correctionId);
    const article = this.#material.articles.get(correction.articleId);
    if (article === undefined) throw new Error(`The article ${correction.articleId} is not on the board`);
    if (correction.version !== request.baseVersion) return { outcome: 'stale', correction };
    const text = this.#material.texts.get(correction.anchor.blockId);
    const judged = judgeDecision(request, {
      actor: article.actor,
      policy: article.policy,
      correction,
      others: this.#neighbours(correction),
      text: text === undefined ? null : { text, lang: article.targetLang },
      hasWords: !this.#material.formerBlocks.has(correction.anchor.blockId),
    });
    if (!judged.ok) return { outcome: 'refused', correction, error: judged.error };
    const { takenBack, superseded, leftOpen, override } = judged.value;
    const batchId = superseded.length === 0 ? this.#material.batchId : this.#batchFor('approve');
    for (const one of takenBack) {
      const undoesId = this.#standingOf(one.id)?.id ?? null;
      this.#take('undo', one, { undoesId, causeId: request.id, batchId });
    }
    for (const one of superseded) this.#take('supersede', one, { causeId: request.id, batchId });
    const decision = this.#take(request.kind, judged.value.correction, {
      id: request.id,
      reason: request.reason,
      note: request.note,
      editedText: judged.value.correction.approvedText,
      applied: appliedChange(judged.value.correction),
      override,
      batchId,
    });
    return {
      outcome: 'saved',
      correction: judged.value.correction,
      decision,
      rivals: leftOpen,
      changed: superseded,
    };
  }

  /**
   * Takes back the decision that a correction rests on. What an approval had closed is open again, and what it had taken
   * the place of is approved again, unless something else was decided about it since.
   */
  undo({ id, correctionId, decisionId, batchId: undoesBatch = null }: UndoRequest): BoardOutcome {
    const correction = this.#get(correctionId);
    if (this.#standingOf(correctionId)?.id !== decisionId) {
      return { outcome: 'refused', correction, error: { code: 'nothing_to_undo' } };
    }
    const reopened = reopenCorrection(correction);
    const closedBy = this.#listClosedBy(decisionId);
    const batchId = closedBy.length === 0 ? this.#material.batchId : this.#batchFor('undo', undoesBatch);
    const decision = this.#take('undo', reopened, { id, undoesId: decisionId, batchId });
    const changed = closedBy.map((closed) => this.#bringBack(closed, decision));
    return { outcome: 'saved', correction: reopened, decision, rivals: [], changed };
  }

  #listClosedBy(approvalId: string): readonly Correction[] {
    return [...this.#material.history.keys()].flatMap((id) => {
      const standing = this.#standingOf(id);
      const closed = this.#current.get(id);
      return closed && standing?.kind === 'supersede' && standing.causeId === approvalId ? [closed] : [];
    });
  }

  #bringBack(closed: Correction, { id: causeId, undoesId, batchId }: NewDecision): Correction {
    const history = this.#historyOf(closed.id);
    const reopened = reopenCorrection(closed);
    this.#take('undo', reopened, { undoesId: this.#standingOf(closed.id)?.id ?? null, causeId, batchId });
    const takenBack = history.find((one) => one.kind === 'undo' && one.causeId === undoesId);
    const before = history.find(({ id }) => id === takenBack?.undoesId);
    const isFree = this.rivalsOf(reopened).every(({ state }) => state !== 'approved');
    if (before?.kind !== 'approve' || !isFree) return reopened;
    const { reason, note, editedText, override } = before;
    const approved: Correction = {
      ...reopened,
      state: 'approved',
      approvedText: editedText,
      version: reopened.version + 1,
    };
    this.#take('approve', approved, {
      reason,
      note,
      editedText,
      override,
      causeId,
      batchId,
      applied: appliedChange(approved),
    });
    return approved;
  }

  /** The batch of all that is decided here, or a new one. */
  #batchFor(kind: DecisionWithConsequences['kind'], undoesId: string | null = null): string {
    if (this.#material.batchId !== null) return this.#material.batchId;
    const id = this.#material.newId();
    this.#batches.push({ id, kind, undoesId });
    return id;
  }

  #take(kind: NewDecision['kind'], correction: Correction, details: Details): NewDecision {
    const { byId, at, newId } = this.#material;
    const decision: NewDecision = {
      id: details.id ?? newId(),
      correctionId: correction.id,
      kind,
      byId,
      at,
      reason: null,
      note: '',
      editedText: null,
      undoesId: null,
      causeId: null,
      applied: null,
      override: false,
      batchId: null,
      ...details,
    };
    this.#current.set(correction.id, correction);
    this.#taken.push({ decision, correction });
    return decision;
  }

  #get(id: string): Correction {
    const correction = this.#current.get(id);
    if (correction === undefined) throw new Error(`The correction ${id} is not on the board`);
    return correction;
  }

  #neighbours({ id, anchor }: Correction): readonly Correction[] {
    return (this.#idsOfBlock.get(anchor.blockId) ?? []).flatMap((other) => {
      const correction = this.#current.get(other);
      return other !== id && correction && isLive(correction.state) ? [correction] : [];
    });
  }

  /** What was known and what was decided since, in order. */
  #historyOf(id: string): readonly NewDecision[] {
    const since = this.#taken.flatMap(({ decision }) => (decision.correctionId === id ? [decision] : []));
    return [...(this.#material.history.get(id) ?? []), ...since];
  }

  #standingOf(id: string): NewDecision | null {
    return findStandingDecision(this.#get(id).state, this.#historyOf(id));
  }
}
