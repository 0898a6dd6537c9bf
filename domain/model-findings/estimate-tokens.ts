import type { Prompt } from './prompt';

/**
 * Code units to a token, by the less thrifty of the tokenisers that are in use (cl100k; newer ones need half for what is not
 * Latin), so that estimates come out on the high side.
 */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, 0.7],
  [/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}]/gu, 1.2],
];
const LATIN = 3.2;
/** Scripts that few tokenisers were made for: more than a token for some characters. */
const OTHER = 0.8;
const OF_A_MESSAGE = 8;

/** What a text costs to read or to write, in tokens. Only the server knows how it counts; this is for before it has. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  let counted = 0;
  for (const [letters, perToken] of LETTERS) {
    const count = text.match(letters)?.length ?? 0;
    tokens += count / perToken;
    counted += count;
  }
  const latin = text.match(/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu)?.length ?? 0;
  return Math.ceil(tokens + latin / LATIN + Math.max(0, text.length - counted - latin) / OTHER);
}

/** What a question costs at most: what is sent, and the longest answer that is allowed. */
export function estimatePrompt({ messages, maxOutputTokens }: Prompt): Tokens {
  const input = messages.reduce((sum, { content }) => sum + estimateTokens(content) + OF_A_MESSAGE, 0);
  return { input, output: maxOutputTokens };
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

export const NO_TOKENS: Tokens = { input: 0, output: 0 };

export const addTokens = (one: Tokens, other: Tokens): Tokens => ({
  input: one.input + other.input,
  output: one.output + other.output,
});
