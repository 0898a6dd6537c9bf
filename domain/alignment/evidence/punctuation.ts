import type { Token } from './token';

/**
 * Marks that a translator keeps more often than not, and how often. Full stop, comma and dash say too little: every
 * sentence has one.
 */
const MARKS: readonly (readonly [characters: string, name: string, strength: number])[] = [
  ['?？؟;', '?', 0.85],
  ['!！', '!', 0.6],
  ['…', '…', 0.5],
  [':：', ':', 0.5],
  ['"“”„«»「」『』״', '"', 0.6],
  ['(（', '(', 0.6],
  [';；؛', ';', 0.3],
  ['%％٪', '%', 0.6],
];

const TOKENS = new Map(
  MARKS.flatMap(([characters, name, strength]) => {
    const token: Token = { kind: 'punctuation', form: name, keys: [{ name: `mark ${name}`, strength }] };
    return Array.from(characters).map((character): [string, Token] => [character, token]);
  }),
);

export function punctuationToken(character: string): Token | null {
  return TOKENS.get(character) ?? null;
}
