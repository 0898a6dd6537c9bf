import { collapseSpaces } from '../xml/collapse-spaces';

/** What fits on a chip in a line of text. */
const MAX_LABEL = 40;

/** What a person sees of a code: the first that says anything, on one line, and cut where it is long. */
export function codeLabel(...candidates: readonly (string | undefined)[]): string {
  for (const candidate of candidates) {
    const label = collapseSpaces(candidate ?? '');
    if (label !== '') return cutLabel(label);
  }
  return '';
}

function cutLabel(label: string): string {
  if (label.length <= MAX_LABEL) return label;
  const characters = Array.from(label.slice(0, MAX_LABEL * 2));
  return `${characters.slice(0, MAX_LABEL - 1).join('')}…`;
}
