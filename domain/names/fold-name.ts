import { foldWord } from '../alignment/evidence/stem';

/** A name as the authority compares it: without case, accents and points; a hyphen is a space, and every apostrophe the same. */
export const foldName = (name: string): string =>
  foldWord(name)
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[-‐‑\s]+/g, ' ')
    .trim();
