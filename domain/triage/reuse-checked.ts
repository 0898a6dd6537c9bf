import type {
  CheckedArticle,
  CheckedBlock,
  CheckedPair,
  CheckedPiece,
} from '../checks/engine/checked-article';

/** The article, with the objects it had before wherever they say the same: `CheckRunner` remembers what it found in those. */
export function reuseChecked(before: CheckedArticle, after: CheckedArticle): CheckedArticle {
  return {
    ...after,
    source: after.source.map((block, index) => reused(before.source[index], block, isSameBlock)),
    target: after.target.map((block, index) => reused(before.target[index], block, isSameBlock)),
    pairs: after.pairs.map((pair, index) => reused(before.pairs[index], pair, isSamePair)),
  };
}

const reused = <Part>(before: Part | undefined, after: Part, isSame: (a: Part, b: Part) => boolean): Part =>
  before !== undefined && isSame(before, after) ? before : after;

function isSameBlock(a: CheckedBlock, b: CheckedBlock): boolean {
  return (
    a.text === b.text &&
    a.lang === b.lang &&
    a.kind === b.kind &&
    a.sentenceStarts.length === b.sentenceStarts.length &&
    a.sentenceStarts.every((start, index) => start === b.sentenceStarts[index])
  );
}

function isSamePair(a: CheckedPair, b: CheckedPair): boolean {
  return isSamePiece(a.source, b.source) && isSamePiece(a.target, b.target);
}

function isSamePiece(a: CheckedPiece, b: CheckedPiece): boolean {
  return (
    a.text === b.text &&
    a.lang === b.lang &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ at, block, span }, index) => {
      const other = b.parts[index];
      return (
        other?.at === at &&
        other.block === block &&
        other.span.start === span.start &&
        other.span.end === span.end
      );
    })
  );
}
