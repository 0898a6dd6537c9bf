/** Which plural form a number takes: what stands in the header as `nplurals=3; plural=n==1 ? 0 : n<5 ? 1 : 2;`. */
export interface PluralForms {
  readonly count: number;
  readonly formOf: (number: number) => number;
}

/** No language needs more (Arabic has 6), nor a longer expression than that (200 characters). */
const MAX_FORMS = 16;
const MAX_CHARS = 1_000;
const MAX_DEPTH = 50;

type Evaluate = (n: number) => number;

/** Null where the header does not say it so that it can be understood. */
export function readPluralForms(header: string): PluralForms | null {
  const [, written = '', expression = ''] =
    /nplurals\s*=\s*(\d{1,3})\s*;\s*plural\s*=\s*([^;\n]+)/.exec(header) ?? [];
  const count = Number(written);
  if (count < 1 || count > MAX_FORMS || expression.length > MAX_CHARS) return null;
  const formOf = new Expression(expression).read();
  return formOf === null ? null : { count, formOf };
}

type Operate = (one: number, other: number) => number;

/** By how tightly they bind, the loosest first; C has no others that such expressions use. */
const OPERATORS: readonly Readonly<Record<string, Operate>>[] = [
  { '||': (a, b) => Number(a !== 0 || b !== 0) },
  { '&&': (a, b) => Number(a !== 0 && b !== 0) },
  { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
  {
    '<=': (a, b) => Number(a <= b),
    '>=': (a, b) => Number(a >= b),
    '<': (a, b) => Number(a < b),
    '>': (a, b) => Number(a > b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => Math.trunc(a / b), '%': (a, b) => a % b },
];

class NotUnderstood extends Error {}

class Expression {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = text.match(/\|\||&&|[=!<>]=|[<>!?:()+\-*/%]|\d+|n|\S/g) ?? [];
  }

  read(): Evaluate | null {
    try {
      const evaluate = this.#choice();
      return this.#at === this.#tokens.length ? evaluate : null;
    } catch (error) {
      if (error instanceof NotUnderstood) return null;
      throw error;
    }
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #choice(): Evaluate {
    if (++this.#depth > MAX_DEPTH) throw new NotUnderstood();
    const condition = this.#operation(0);
    let read = condition;
    if (this.#takes('?')) {
      const then = this.#choice();
      if (!this.#takes(':')) throw new NotUnderstood();
      const otherwise = this.#choice();
      read = (n) => (condition(n) !== 0 ? then(n) : otherwise(n));
    }
    this.#depth--;
    return read;
  }

  #operation(level: number): Evaluate {
    const operators = OPERATORS[level];
    if (operators === undefined) return this.#operand();
    let read = this.#operation(level + 1);
    for (;;) {
      const operate = operators[this.#tokens[this.#at] ?? ''];
      if (operate === undefined) return read;
      this.#at++;
      const [left, right] = [read, this.#operation(level + 1)];
      read = (n) => operate(left(n), right(n));
    }
  }

  #operand(): Evaluate {
    if (this.#takes('!')) {
      if (++this.#depth > MAX_DEPTH) throw new NotUnderstood();
      const operand = this.#operand();
      this.#depth--;
      return (n) => Number(operand(n) === 0);
    }
    if (this.#takes('(')) {
      const inner = this.#choice();
      if (!this.#takes(')')) throw new NotUnderstood();
      return inner;
    }
    const token = this.#tokens[this.#at++] ?? '';
    if (token === 'n') return (n) => n;
    if (!/^\d+$/.test(token)) throw new NotUnderstood();
    const number = Number(token);
    return () => number;
  }
}
