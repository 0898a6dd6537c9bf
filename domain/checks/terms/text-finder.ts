import type { Tokens } from '../../text/tokens';
import type { ExpressionFinder, FoundExpression } from './expression-finder';
import { comparable, isBorder } from './find-verbatim';

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

  #toCompare(text: string): string {
    return this.#mindsCapitals ? text : comparable(text);
  }
}
