import { getSystemErrorMap } from 'node:util';
import { CommandError } from './command';

/** Why a file could not be read, in the words of the system: "no such file or directory". */
export function readFailure(path: string, error: unknown): CommandError {
  const number = error instanceof Error && 'errno' in error ? Number(error.errno) : NaN;
  const [, reason = String(error)] = getSystemErrorMap().get(number) ?? [];
  return new CommandError(`${path}: ${reason}`);
}
