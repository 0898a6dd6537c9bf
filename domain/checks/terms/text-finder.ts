import { CHAR_CLASS, charClasses } from '../engine/char-class';
import type { Tokens } from '../engine/tokens';
import type { ExpressionFinder, FoundExpression } from './expression-finder';

interface TextFinderOptions {
  readonly mindsCapitals: boolean;
}

interface Sought {
  readonly expression: number;
  readonly text: string;
}

/** Finds expressions letter by letter: for languages without spaces between words, and for what must not be changed at all. */
export class TextFinder implements ExpressionFinder {
  readonly #mindsCapitals: boolean;
  /** By their first two code units, or the only one. */
  readonly #byBeginning = new Map<string, Sought[]>();
  readonly #isFirst = new Uint8Array(0x10000);

  constructor(expressions: readonly string[], { mindsCapitals }: TextFinderOptions) {
    this.#mindsCapitals = mindsCapitals;
    expressions.forEach((expression, index) => {
      const text = this.#toCompare(expression);
      if (text === '') return;
      const beginning = text.slice(0, 2);
      this.#isFirst[text.charCodeAt(0)] = 1;
      const sought = { expression: index, text };
      this.#byBeginning.set(beginning, [...(this.#byBeginning.get(beginning) ?? []), sought]);
    });
  }

  find({ text }: Pick<Tokens, 'text'>): readonly FoundExpression[] {
    const found: FoundExpression[] = [];
    const compared = this.#toCompare(text);
    for (let at = 0; at < compared.length; at += 1) {
      if (this.#isFirst[compared.charCodeAt(at)] === 0) continue;
      this.#findAt(compared, at, compared.slice(at, at + 2), found);
      this.#findAt(compared, at, compared.charAt(at), found);
    }
    return found;
  }

  #findAt(text: string, at: number, beginning: string, found: FoundExpression[]): void {
    for (const sought of this.#byBeginning.get(beginning) ?? []) {
      if (sought.text.length === 1 && beginning.length === 2) continue;
      const end = at + sought.text.length;
      if (text.startsWith(sought.text, at) && isBorder(text, at) && isBorder(text, end))
        found.push({ expression: sought.expression, start: at, end });
    }
  }

  /** The same length as the text, so that places are those of the text. */
  #toCompare(text: string): string {
    if (this.#mindsCapitals) return text;
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : text;
  }
}

/** Not within a word of letters with capitals, or a number: there is no NATO in NATOs and no G2 in G20, but one in 对NATO的. */
function isBorder(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  return before === 0 || before !== kindAt(text, at);
}

function kindAt(text: string, at: number): 0 | 1 | 2 {
  if (at < 0 || at >= text.length) return 0;
  const charClass = charClasses()[text.charCodeAt(at)];
  if (charClass === CHAR_CLASS.lower || charClass === CHAR_CLASS.upper) return 1;
  return charClass === CHAR_CLASS.digit ? 2 : 0;
}
