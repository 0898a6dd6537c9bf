import type { Span } from '../../text/span';
import { TOKEN, type Tokens } from '../../text/tokens';
import type { NativeScripts } from './native-scripts';
import { scriptNumber, scriptTable } from './script-table';

const { word, unspaced } = TOKEN;

/** Words, or letters within a word, of a script that is not the text's. */
export interface ForeignLetters extends Span {
  /** Letters of the text's own script in the same word: more than none means that the word is mixed. */
  readonly nativeInWord: number;
  readonly foreign: number;
  readonly script: number;
}

/** In order; words of another script that follow each other are one run. */
export function findForeignLetters(tokens: Tokens, { isNative }: NativeScripts): readonly ForeignLetters[] {
  const { kinds, starts, count, text } = tokens;
  const scripts = scriptTable();
  const found: ForeignLetters[] = [];
  let goesOn = false;
  for (let index = 0; index < count; index++) {
    const kind = kinds[index];
    if (kind !== word && kind !== unspaced) continue;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    let foreign = 0;
    let native = 0;
    let script = 0;
    for (let at = start; at < end; at++) {
      const number = scripts[text.charCodeAt(at)] ?? 0;
      if (number === 0) continue;
      if (isNative[number] === 1) native += 1;
      else {
        foreign += 1;
        script = number;
      }
    }
    if (foreign === 0) {
      if (native > 0) goesOn = false;
      continue;
    }
    const run = goesOn && native === 0 ? found.pop() : undefined;
    found.push(
      run === undefined
        ? { start, end, nativeInWord: native, foreign, script }
        : { ...run, end, foreign: run.foreign + foreign },
    );
    goesOn = native === 0;
  }
  return found;
}

/**
 * The word in a text of another script that mixes it with Latin letters: Latin is at home there, but not within a word of
 * the other script.
 */
export function findMixedWords(tokens: Tokens, { isNative }: NativeScripts): readonly ForeignLetters[] {
  const { kinds, starts, count, text } = tokens;
  const scripts = scriptTable();
  const latin = scriptNumber('Latn');
  const found: ForeignLetters[] = [];
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== word) continue;
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? start;
    let foreign = 0;
    let native = 0;
    for (let at = start; at < end; at++) {
      const number = scripts[text.charCodeAt(at)] ?? 0;
      if (number === latin) foreign += 1;
      else if (number !== 0 && isNative[number] === 1) native += 1;
    }
    if (foreign > 0 && native > 0) found.push({ start, end, nativeInWord: native, foreign, script: latin });
  }
  return found;
}
