import type { ErrorMark } from '../annotation/error';
import type { Anchor } from '../article/anchor';
import type { Block } from '../article/block';
import { changeBlock } from '../article/change-block';
import { codesOfSlice, NO_CODES } from '../article/inline-code';
import { toChangeSet } from '../correction/apply-corrections';
import { refineAtCodes } from '../correction/refine-at-codes';
import { mapOffset } from '../text/map-span';
import type { Span } from '../text/span';
import type { Correction } from '../correction/correction';
import type { Decision } from '../correction/decision';
import { exchangeOf } from './exchange-of';
import { finalSentence, sentenceAround } from './final-sentence';
import type { MyDecisionRow } from './my-decision';
import { mayAnswer } from './rounds';

/** What a row is made of. */
export interface MyDecisionSource extends Pick<
  MyDecisionRow,
  'id' | 'isNew' | 'projectId' | 'articleId' | 'articleTitle' | 'sourceLang' | 'targetLang'
> {
  readonly correction: Correction | null;
  readonly mark: ErrorMark | null;
  /** ISO 8601. */
  readonly madeAt: string;
  /** Of the project. */
  readonly rounds: number;
  /** Decisions on the correction, in the order they were taken. */
  readonly history: readonly Decision[];
  readonly blockOf: (blockId: string) => Block | null;
  /** Approved corrections of a block. */
  readonly approvedIn: (blockId: string) => readonly Correction[];
}

export function describeMyDecision(source: MyDecisionSource): Omit<MyDecisionRow, 'people'> {
  const { correction, mark, history, madeAt, rounds, blockOf, approvedIn, ...rest } = source;
  const target = correction?.anchor ?? mark?.target ?? null;
  const anchor = target ?? mark?.source ?? null;
  const place = anchor && placeOf(anchor, blockOf(anchor.blockId));
  const exchange = exchangeOf(history);
  return {
    ...rest,
    at: exchange.at(-1)?.at ?? madeAt,
    mark: mark && {
      id: mark.id,
      category: mark.category,
      severity: mark.severity,
      comment: mark.comment,
      state: mark.state,
    },
    correction,
    quoted: anchor && { side: target === null ? 'source' : 'target', anchor },
    sentence: place?.text ?? '',
    spanStart: anchor && place ? anchor.start - place.sentence.start : 0,
    spanEnd: anchor && place ? anchor.end - place.sentence.start : 0,
    ...(place?.block.codes && codesIn(place.block, place.sentence)),
    ...(target === null || place === null
      ? { finalSentence: '' }
      : finalReading(place.block, place.sentence, approvedIn(place.block.id))),
    exchange,
    rounds,
    mayAnswer: correction !== null && mayAnswer(correction, rounds),
  };
}

function codesIn({ text, codes = NO_CODES }: Block, sentence: Span): Pick<MyDecisionRow, 'codes'> {
  const own = codesOfSlice(codes, sentence, sentence.end >= text.trimEnd().length);
  return own.length === 0 ? {} : { codes: own };
}

/** Its codes are told where the sentence stands by itself: a correction over its border belongs to both sides. */
function finalReading(
  block: Block,
  sentence: Span,
  approved: readonly Correction[],
): Pick<MyDecisionRow, 'finalSentence' | 'finalCodes'> {
  const text = finalSentence(block.text, sentence, approved);
  if (block.codes === undefined) return { finalSentence: text };
  const now = changeBlock(block, refineAtCodes(block, toChangeSet(approved)));
  const changes = toChangeSet(approved);
  const place = {
    start: mapOffset(changes, sentence.start, 'before'),
    end: mapOffset(changes, sentence.end, 'after'),
  };
  if (now.text.slice(place.start, place.end) !== text) return { finalSentence: text };
  const { codes = NO_CODES } = codesIn(now, place);
  return { finalSentence: text, ...(codes.length > 0 && { finalCodes: codes }) };
}

/** The sentence of an anchor; null when its block is gone with its article. */
function placeOf(anchor: Anchor, block: Block | null) {
  if (block === null) return null;
  const sentence = sentenceAround(block, anchor);
  return { block, sentence, text: block.text.slice(sentence.start, sentence.end) };
}
