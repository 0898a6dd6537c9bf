import type { ErrorMark } from '../annotation/error';
import type { Anchor } from '../article/anchor';
import type { Block } from '../article/block';
import { checkCorrectionPlace, type CorrectionPlaceFailure } from '../article/check-correction-place';
import { checkReplacement, type ReplacementFailure } from '../correction/check-replacement';
import type { Correction } from '../correction/correction';
import type { CorrectionGroup } from '../correction/correction-group';
import { foldOptions } from '../correction/find-occurrences';
import { failure, success, type Result } from '../result';
import { adaptCase } from '../text/adapt-case';
import { foldText } from '../text/fold-text';
import { spansOverlap, type Span } from '../text/span';

/** A place that is to become a member of a group, with the ids made for it. */
export interface WantedMember extends Span {
  readonly id: string;
  /** Of the error that is made with it, where the group marks errors. */
  readonly errorId: string;
  readonly blockId: string;
  /** What was seen there. */
  readonly quote: string;
}

/** A mention of a name that is to become a member, in the words that its place needs. */
export interface WantedMention extends WantedMember {
  readonly replacement: string;
}

export interface Member {
  readonly correction: Correction;
  readonly error: ErrorMark | null;
}

/** What a member depends on beside its place. */
export interface MemberSetting {
  readonly articleId: string;
  readonly proposerId: string;
  readonly group: CorrectionGroup;
  /** An error to be marked like; null for corrections alone. */
  readonly model: Pick<ErrorMark, 'category' | 'severity' | 'comment' | 'typology'> | null;
}

export type MemberFailure =
  CorrectionPlaceFailure | ReplacementFailure | 'not_an_occurrence' | 'rival_approved' | 'already_covered';

/**
 * The correction, and the error, of one place, once nothing stands in the way. `there` holds the live corrections of the
 * article: somebody else's other wording is a rival, and the editor chooses; what is approved could not be approved beside.
 */
export function makeMember(
  wanted: WantedMember | WantedMention,
  setting: MemberSetting,
  block: Block | null,
  there: readonly Correction[],
): Result<Member, MemberFailure> {
  const { group, proposerId } = setting;
  const checked = checkCorrectionPlace({ ...placeOf(wanted), prefix: '', suffix: '' }, block);
  if (!checked.ok) return checked;
  const anchor = checked.value;
  const replacement = 'replacement' in wanted ? wanted.replacement : textOfGroup(group, anchor.quote);
  if (replacement === null) return failure('not_an_occurrence');
  const fault = checkReplacement(anchor.quote, replacement);
  if (fault !== null) return { ok: false, error: fault };

  const rivals = there.filter(
    (one) => one.anchor.blockId === anchor.blockId && spansOverlap(one.anchor, anchor),
  );
  if (rivals.some(({ state }) => state === 'approved')) return failure('rival_approved');
  const isCovered = rivals.some(
    (one) =>
      one.proposerId === proposerId ||
      (one.replacement === replacement && one.anchor.start === anchor.start && one.anchor.end === anchor.end),
  );
  if (isCovered) return failure('already_covered');
  return success(toMember(wanted, setting, anchor, replacement));
}

function placeOf({ blockId, start, end, quote }: WantedMember) {
  return { blockId, start, end, quote };
}

/** What the group puts in the place of this quote; null where it says nothing of it. */
function textOfGroup(group: CorrectionGroup, quote: string): string | null {
  if (group.kind !== 'text' || !isOccurrence(quote, group)) return null;
  return group.matchCase
    ? group.replacement
    : adaptCase(group.replacement, group.quote, quote, group.targetLang);
}

function isOccurrence(quote: string, group: CorrectionGroup): boolean {
  const options = foldOptions(group, group.targetLang);
  return foldText(quote, options) === foldText(group.quote, options);
}

function toMember(
  { id, errorId }: WantedMember,
  { articleId, proposerId, group, model }: MemberSetting,
  anchor: Anchor,
  replacement: string,
): Member {
  const correction: Correction = {
    id,
    articleId,
    errorId: model === null ? null : errorId,
    proposerId,
    groupId: group.id,
    anchor,
    replacement,
    state: 'proposed',
    approvedText: null,
    round: 0,
    version: 1,
  };
  if (model === null) return { correction, error: null };
  const { category, severity, comment, typology } = model;
  const error: ErrorMark = {
    id: errorId,
    articleId,
    reviewerId: proposerId,
    scope: 'span',
    target: anchor,
    source: null,
    category,
    severity,
    comment,
    provenance: { kind: 'person' },
    state: 'open',
    typology,
    version: 1,
  };
  return { correction, error };
}
