import { foldWord } from '../../alignment/evidence/stem';
import { rememberLast } from '../numbers/remember-last';

/** A whole text folded like a word: several names may be looked for in it. */
export const foldedText = rememberLast(({ text }: { readonly text: string }): string => foldWord(text));
