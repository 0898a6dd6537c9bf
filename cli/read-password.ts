import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Terminal } from './command';

/** What is typed into it is not shown. */
const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });

/**
 * One line from the input: a password is never an argument, which every user of the machine could read in the list
 * of processes. Asks for it when a person sits there.
 */
export async function readPassword({ input, errors }: Terminal): Promise<string> {
  const isPerson = 'isTTY' in input && input.isTTY === true;
  if (isPerson) errors.write('Password (8 to 128 characters; it is not shown): ');
  const lines = createInterface({ input, output: nowhere, terminal: isPerson });
  try {
    const first = await lines[Symbol.asyncIterator]().next();
    if (isPerson) errors.write('\n');
    return first.done === true ? '' : first.value;
  } finally {
    lines.close();
  }
}
