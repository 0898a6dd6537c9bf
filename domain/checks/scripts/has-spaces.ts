import { usesSpaces } from '../../text/script';

const known = new Map<string, boolean>();

/** `usesSpaces`, asked once for each language: checks ask it of every paragraph. */
export function hasSpaces(lang: string): boolean {
  let answer = known.get(lang);
  if (answer === undefined) known.set(lang, (answer = usesSpaces(lang)));
  return answer;
}
