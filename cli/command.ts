import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; handed in, so that a test can be the terminal. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * Exit codes: 0 done · 1 the work failed (a file cannot be read, a text is refused, a rule is broken) · 2 the words of
 * the call are off. What was asked for goes to `output`, everything said about it to `errors`.
 */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  /** `align SOURCE TARGET --source-lang xx …` */
  readonly usage: string;
  /** What `--help` adds: each option on a line of its own. */
  readonly options: readonly string[];
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** The words of the call are off: printed with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The work cannot be done, for a reason the person can mend: printed as it is, exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
