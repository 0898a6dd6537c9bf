import { formsOf } from '../../terms/word-forms/forms-of';
import type { Reading, WordForms } from '../../terms/word-forms/word-forms';
import { TOKEN, tokenize, tokenText, type Tokens } from '../../text/tokens';
import { primarySubtag } from '../../text/primary-subtag';
import { capitalsAgree } from './capitals-agree';
import type { ExpressionFinder, FoundExpression } from './expression-finder';

const { word: WORD, number: NUMBER, unspaced: UNSPACED, space: SPACE, punctuation: PUNCTUATION } = TOKEN;

/** Words that expressions begin with; below each, the words that may follow. */
interface Node {
  /** By the key of a word: the words of expressions that share it. */
  readonly next: Map<string, Edge[]>;
  /** Expressions that end here. */
  readonly ends: number[];
}

interface Edge {
  /** As it is compared. */
  readonly word: string;
  readonly node: Node;
}

/** How a word of a text may go on an expression. */
interface Step {
  readonly node: Node;
  readonly reading: Reading;
}

const newNode = (): Node => ({ next: new Map(), ends: [] });

/** Words of a text whose readings are remembered: texts repeat theirs, and no text has more that matter. */
const REMEMBERED = 20_000;

/** Between two words of an expression: hyphens of all kinds, maqaf, apostrophes. */
const JOINS_WORDS = /^[-\u2010\u2011\u2013\u05be'’]$/;

interface WordFinderOptions {
  /** Whether a capital in an expression has to be one in the text. The other way round, headlines and beginnings may. */
  readonly mindsCapitals: boolean;
}

/** Finds expressions of a language with spaces between its words, in whatever form their words stand. */
export class WordFinder implements ExpressionFinder {
  readonly #expressions: readonly string[];
  readonly #forms: WordForms;
  readonly #mindsCapitals: boolean;
  readonly #root = newNode();
  /** What the words of texts begin, where they begin anything. */
  readonly #begins = new Map<string, readonly Step[]>();
  /** First letters of expressions, where forms keep them; null where any letter may begin a form. */
  readonly #firstLetters: Set<number> | null;

  constructor(lang: string, expressions: readonly string[], { mindsCapitals }: WordFinderOptions) {
    this.#expressions = expressions;
    this.#forms = formsOf(primarySubtag(lang));
    this.#mindsCapitals = mindsCapitals;
    this.#firstLetters = this.#forms.keepsFirstLetter ? new Set() : null;
    expressions.forEach((expression, index) => this.#add(expression, index));
  }

  find(tokens: Tokens): readonly FoundExpression[] {
    const found: FoundExpression[] = [];
    const { count, kinds, starts, text } = tokens;
    const letters = this.#firstLetters;
    for (let index = 0; index < count; index += 1) {
      if (!isWord(kinds[index])) continue;
      if (letters !== null && !letters.has(text.charCodeAt(starts[index] ?? 0))) continue;
      const steps = this.#beginsOf(tokenText(tokens, index));
      for (const { node, reading } of steps) {
        const at = starts[index] ?? 0;
        this.#goOn(tokens, index, node, at + reading.start, at + reading.end, found);
      }
    }
    return found;
  }

  #add(expression: string, index: number): void {
    const tokens = tokenize(expression);
    let node = this.#root;
    for (let token = 0; token < tokens.count; token += 1) {
      if (!isWord(tokens.kinds[token])) continue;
      const text = tokenText(tokens, token);
      const { key, word, start } = this.#forms.termReading(text);
      if (node === this.#root) this.#rememberFirst(text.slice(start));
      const edges = node.next.get(key) ?? [];
      let edge = edges.find((one) => one.word === word);
      if (edge === undefined) {
        edge = { word, node: newNode() };
        node.next.set(key, [...edges, edge]);
      }
      node = edge.node;
    }
    if (node !== this.#root) node.ends.push(index);
  }

  /** With the letters that a mark or a capital makes others of. */
  #rememberFirst(word: string): void {
    if (this.#firstLetters === null) return;
    const letter = word.normalize('NFC').charAt(0);
    const bare = letter.normalize('NFD').charAt(0);
    for (const one of [letter, bare])
      for (const variant of [one, one.toLowerCase(), one.toUpperCase()])
        this.#firstLetters.add(variant.charCodeAt(0));
  }

  #beginsOf(word: string): readonly Step[] {
    let steps = this.#begins.get(word);
    if (steps === undefined) {
      steps = this.#stepsFrom(this.#root, word);
      if (this.#begins.size >= REMEMBERED) this.#begins.clear();
      this.#begins.set(word, steps);
    }
    return steps;
  }

  #stepsFrom(node: Node, word: string): readonly Step[] {
    const steps: Step[] = [];
    for (const reading of this.#forms.readings(word)) {
      for (const edge of node.next.get(reading.key) ?? []) {
        const isKnown = steps.some((step) => step.node === edge.node);
        if (!isKnown && this.#forms.areForms(edge.word, reading.word))
          steps.push({ node: edge.node, reading });
      }
    }
    return steps;
  }

  #goOn(
    tokens: Tokens,
    index: number,
    node: Node,
    start: number,
    end: number,
    found: FoundExpression[],
  ): void {
    for (const expression of node.ends) {
      const isMeant =
        !this.#mindsCapitals ||
        capitalsAgree(this.#expressions[expression] ?? '', tokens.text.slice(start, end));
      if (isMeant) found.push({ expression, start, end });
    }
    if (node.next.size === 0) return;
    const next = nextWord(tokens, index);
    if (next === -1) return;
    const at = tokens.starts[next] ?? 0;
    for (const step of this.#stepsFrom(node, tokenText(tokens, next)))
      this.#goOn(tokens, next, step.node, start, at + step.reading.end, found);
  }
}

const isWord = (kind: number | undefined): boolean => kind === WORD || kind === NUMBER || kind === UNSPACED;

/** The word that follows with nothing but white space or a joining sign between; -1 where there is none. */
function nextWord(tokens: Tokens, index: number): number {
  let next = index + 1;
  if (tokens.kinds[next] === SPACE) next += 1;
  else if (tokens.kinds[next] === PUNCTUATION && JOINS_WORDS.test(tokenText(tokens, next))) next += 1;
  return isWord(tokens.kinds[next]) ? next : -1;
}
