import { foldWord } from '../alignment/evidence/stem';

/** A name as the authority compares it: without case, accents and points; a hyphen is a space, and every apostrophe the same. */
export function foldName(name: string): string {
  const folded = foldWord(name);
  if (PLAIN.test(folded)) return folded;
  return folded
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[-‐‑\s]+/g, ' ')
    .trim();
}

const PLAIN = /^[a-z]+$/;
