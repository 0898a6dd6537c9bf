import { LineIndex } from '../line-index';
import type { Violation, ViolationCode, ViolationParams } from './violation';

/** More than anybody reads; a file with as many is wrong as a whole. */
const MAX_VIOLATIONS = 1_000;
/** What is quoted from the file: enough to know it again. */
const MAX_QUOTE = 120;

interface Found {
  readonly code: ViolationCode;
  readonly severity: Violation['severity'];
  readonly offset: number | null;
  readonly params: object;
}

/** Gathers what is wrong with a file, by offsets; lines and columns are counted once, at the end. */
export class ViolationList {
  readonly #found: Found[] = [];
  #isFull = false;

  get isFull(): boolean {
    return this.#isFull;
  }

  add<Code extends ViolationCode>(
    code: Code,
    offset: number | null,
    params: ViolationParams[Code],
    severity: Violation['severity'] = 'error',
  ): void {
    if (this.#found.length >= MAX_VIOLATIONS) {
      this.#isFull = true;
      return;
    }
    this.#found.push({ code, severity, offset, params: shorten(params) });
  }

  /** In the order of the file. */
  inFile(text: string): readonly Violation[] {
    const lines = new LineIndex(text);
    const found = this.#found.toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
    if (this.#isFull)
      found.push({
        code: 'too_many_violations',
        severity: 'error',
        offset: null,
        params: { limit: MAX_VIOLATIONS },
      });
    return found.map(
      ({ code, severity, offset, params }) =>
        // Code and params were of one member of the union when they were added.
        ({ code, severity, position: offset === null ? null : lines.at(offset), params }) as Violation,
    );
  }
}

const shorten = (params: object): object =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      // What is allowed is ours, and told whole.
      typeof value === 'string' && value.length > MAX_QUOTE && name !== 'allowed'
        ? `${value.slice(0, MAX_QUOTE)}…`
        : value,
    ]),
  );
