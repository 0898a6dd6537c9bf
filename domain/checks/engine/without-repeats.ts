import type { Finding } from './check';

/**
 * Findings in the order of the text, without those whose correction another one makes too: of two that put the same at the same place
 * the first, and of one that begins where a longer one does, and whose words that one begins with, the longer one. A reviewer
 * would have to answer the same question twice.
 */
export function withoutRepeats(inOrder: readonly Finding[]): readonly Finding[] {
  const kept = inOrder.filter((finding, index) => !isMadeByNeighbour(inOrder, index, finding));
  return kept.length === inOrder.length ? inOrder : kept;
}

function isMadeByNeighbour(inOrder: readonly Finding[], index: number, finding: Finding): boolean {
  for (let at = index - 1; startsWithIt(inOrder[at], finding); at--)
    if (isSame(inOrder[at], finding)) return true;
  for (let at = index + 1; startsWithIt(inOrder[at], finding); at++)
    if (isPartOf(finding, inOrder[at])) return true;
  return false;
}

const startsWithIt = (other: Finding | undefined, { target }: Finding): other is Finding =>
  other?.target.block === target.block && other.target.start === target.start;

const isSame = (other: Finding | undefined, { target, suggestion }: Finding): boolean =>
  suggestion !== null && other?.target.end === target.end && other.suggestion === suggestion;

/** An insertion is a part of nothing: what is inserted is not what the words there become. */
const isPartOf = ({ target, suggestion }: Finding, other: Finding | undefined): boolean =>
  suggestion !== null &&
  suggestion !== '' &&
  target.end > target.start &&
  other !== undefined &&
  other.suggestion !== null &&
  other.target.end > target.end &&
  other.suggestion.startsWith(suggestion);
