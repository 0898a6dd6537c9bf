import type { InlineCode } from '../../article/inline-code';
import type { CheckedArticle, CheckedBlock, CheckedPair, CheckedPiece, PiecePart } from './checked-article';

/**
 * `next` with everything that is as it was in `before` given as the object it was there, so that a `CheckRunner` asks only
 * about what changed. Takes time in proportion to the article, but compares texts only: an edit of one sentence costs the
 * checks of its paragraph and of the pairs in it whose texts or places are others now.
 */
export function keepUnchanged(next: CheckedArticle, before: CheckedArticle): CheckedArticle {
  const pairs = keep(next.pairs, before.pairs, isSamePair);
  const source = keep(next.source, before.source, isSameBlock);
  const target = keep(next.target, before.target, isSameBlock);
  const isSame =
    source === before.source &&
    target === before.target &&
    pairs === before.pairs &&
    next.sourceLang === before.sourceLang &&
    next.targetLang === before.targetLang;
  return isSame ? before : { ...next, source, target, pairs };
}

/** Each thing as it was at its place, where the two say the same; the list as it was where all of them do. */
function keep<Item>(
  next: readonly Item[],
  before: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const kept = next.map((item, index) => {
    const known = before[index];
    return known !== undefined && isSame(item, known) ? known : item;
  });
  return kept.length === before.length && kept.every((item, index) => item === before[index]) ? before : kept;
}

function isSameBlock(one: CheckedBlock, other: CheckedBlock): boolean {
  return (
    one.text === other.text &&
    one.lang === other.lang &&
    one.index === other.index &&
    one.kind === other.kind &&
    isSameList(one.sentenceStarts, other.sentenceStarts, Object.is)
  );
}

const isSamePair = (one: CheckedPair, other: CheckedPair): boolean =>
  one.index === other.index && isSamePiece(one.source, other.source) && isSamePiece(one.target, other.target);

const isSamePiece = (one: CheckedPiece, other: CheckedPiece): boolean =>
  one.text === other.text &&
  one.lang === other.lang &&
  isSameList(one.parts, other.parts, isSamePart) &&
  isSameList(one.codes, other.codes, isSameCode);

const isSameCode = (one: InlineCode, other: InlineCode): boolean =>
  one.at === other.at && one.kind === other.kind && one.id === other.id;

const isSamePart = (one: PiecePart, other: PiecePart): boolean =>
  one.at === other.at &&
  one.block === other.block &&
  one.span.start === other.span.start &&
  one.span.end === other.span.end;

const isSameList = <Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean =>
  one.length === other.length &&
  one.every((item, index) => {
    const there = other[index];
    return there !== undefined && isSame(item, there);
  });
