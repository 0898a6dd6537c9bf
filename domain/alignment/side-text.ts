import type { Key, Token, TokenKind } from './evidence/token';
import type { Tokeniser } from './evidence/tokenise';

/** Tokens that count as the same word, whatever their form in a sentence. */
export interface TokenType {
  readonly kind: TokenKind;
  /** The keys that its forms have, each name once, with its greatest strength. */
  readonly keys: readonly Key[];
}

/** One language's sentences as the aligner reads them: the types of tokens in each, and its length. */
export interface SideText {
  readonly types: readonly TokenType[];
  /** For each sentence, the distinct types that occur in it. */
  readonly sentences: readonly (readonly number[])[];
  /** In how many sentences each type occurs. */
  readonly frequency: readonly number[];
  /** For each sentence, its length in characters, white space not counted. */
  readonly lengths: Float64Array;
}

export function readSide(sentences: readonly string[], tokeniser: Tokeniser): SideText {
  const types: { kind: TokenKind; keys: readonly Key[] }[] = [];
  const typeByForm = new Map<string, number>();
  const typeByToken = new Map<Token, number>();
  const typeOf = (token: Token): number => {
    const seen = typeByToken.get(token);
    if (seen !== undefined) return seen;
    const form =
      token.kind === 'word' || token.kind === 'character' ? token.form : `${token.kind} ${token.form}`;
    let type = typeByForm.get(form);
    if (type === undefined) {
      type = types.length;
      types.push({ kind: token.kind, keys: [] });
      typeByForm.set(form, type);
    }
    const known = types[type];
    if (known) known.keys = mergeKeys(known.keys, token.keys);
    typeByToken.set(token, type);
    return type;
  };
  const frequency: number[] = [];
  const lastSeen: number[] = [];
  const typesOfSentences = sentences.map((sentence, index) => {
    const distinct: number[] = [];
    for (const token of tokeniser.tokenise(sentence)) {
      const type = typeOf(token);
      if (lastSeen[type] === index) continue;
      lastSeen[type] = index;
      frequency[type] = (frequency[type] ?? 0) + 1;
      distinct.push(type);
    }
    return distinct;
  });
  return {
    types,
    sentences: typesOfSentences,
    frequency,
    lengths: Float64Array.from(sentences, lengthWithoutSpace),
  };
}

const OTHER_SPACE = /[^\S ]/g;

/** Nearly all white space is plain spaces, which are counted without a list of them. */
function lengthWithoutSpace(sentence: string): number {
  let length = sentence.length;
  for (let at = sentence.indexOf(' '); at >= 0; at = sentence.indexOf(' ', at + 1)) length -= 1;
  return length - (sentence.match(OTHER_SPACE)?.length ?? 0);
}

/** Most types have one form, whose keys are taken as they are. */
function mergeKeys(known: readonly Key[], added: readonly Key[]): readonly Key[] {
  if (known.length === 0 && !hasRepeatedName(added)) return added;
  const merged = [...known];
  for (const key of added) {
    const at = merged.findIndex(({ name }) => name === key.name);
    const same = merged[at];
    if (same === undefined) merged.push(key);
    else if (key.strength > same.strength) merged[at] = key;
  }
  return merged;
}

function hasRepeatedName(keys: readonly Key[]): boolean {
  for (let at = 1; at < keys.length; at++) {
    for (let before = 0; before < at; before++) if (keys[before]?.name === keys[at]?.name) return true;
  }
  return false;
}
