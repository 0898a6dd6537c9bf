import pino, { type Logger } from 'pino';
import { env } from './env';

let logger: Logger | undefined;

/** JSON lines on standard output. What people write or read never goes in: ids, durations and codes only. */
export function log(): Logger {
  logger ??= pino({ level: env().logLevel, base: null });
  return logger;
}
