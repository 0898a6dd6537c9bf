import { CharacterClass, classAt } from './character-class';
import { Sign, skipClosers } from './punctuation';

/** A run of signs that may end a sentence, with the quotation marks and brackets that close after it. */
export interface Terminator {
  /** The strongest sign of the run; three dots make an ellipsis. */
  readonly sign: Sign;
  /** The first sign of the run. */
  readonly start: number;
  /** After the run and its closing signs. */
  readonly end: number;
  /** Whether closing signs follow the run. */
  readonly closed: boolean;
  readonly dots: number;
}

function isTerminating(sign: number | undefined): boolean {
  return sign === Sign.stop || sign === Sign.mark || sign === Sign.strong || sign === Sign.ellipsis;
}

/** `. . .`, the ellipsis of style guides: how many further dots follow, each after one space. */
function countSpacedDots(text: string, index: number): number {
  let count = 0;
  for (let at = index; text.charAt(at + 1) === '.' && text.charAt(at + 2) !== '.'; at += 2) {
    if (text.charAt(at) !== ' ' && text.charAt(at) !== '\u00a0') break;
    count += 1;
  }
  return count;
}

/** A run of terminating signs while it is read. */
interface Run {
  sign: Sign;
  end: number;
  dots: number;
}

function readRun(text: string, signs: Uint8Array, run: Run): void {
  for (let at = signs[text.charCodeAt(run.end)]; isTerminating(at); at = signs[text.charCodeAt(run.end)]) {
    if (at === Sign.stop) run.dots += 1;
    else if (at === Sign.ellipsis) run.dots += 3;
    else if (run.sign !== Sign.strong) run.sign = at === Sign.strong ? Sign.strong : Sign.mark;
    run.end += 1;
  }
}

export function readTerminator(text: string, start: number, signs: Uint8Array): Terminator {
  const run: Run = { sign: Sign.stop, end: start, dots: 0 };
  readRun(text, signs, run);
  if (run.sign === Sign.stop && run.dots === 1) {
    const further = countSpacedDots(text, run.end);
    if (further >= 2) {
      run.dots += further;
      run.end += 2 * further;
    }
  }
  if (run.sign === Sign.stop && run.dots >= 3) run.sign = Sign.ellipsis;
  let closed = false;
  // A second run may stand behind the quotation mark: `?».`
  for (let closers = skipClosers(text, run.end); closers > run.end; closers = skipClosers(text, run.end)) {
    closed = true;
    run.end = closers;
    readRun(text, signs, run);
  }
  let { end } = run;
  // Variation selectors and other marks belong to the sign before them.
  while (classAt(text, end) === CharacterClass.mark) end += 1;
  return { sign: run.sign, start, end, closed, dots: run.dots };
}
