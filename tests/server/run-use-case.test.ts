import { Writable } from 'node:stream';
import pino, { type Logger } from 'pino';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { failure, success } from '@/domain/result';
import { runUseCase } from '@/server/services/run-use-case';
import { defineUseCase, type AnyUseCase } from '@/server/services/use-case';
import { contextOf } from '../support/test-context';
import { useTestDatabase } from '../support/test-database';

const database = useTestDatabase();
const WHO = { id: 'u1', name: 'Mara', email: 'mara@example.org', isAdministrator: false };

function recordingLog(): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: pino({ base: null }, stream), lines };
}

const say = defineUseCase({
  id: 'say',
  access: 'signed-in',
  input: z.object({ words: z.string(), then: z.enum(['well', 'refused', 'bug']) }),
  run(_context, { words, then }) {
    if (then === 'bug') return Promise.reject(new Error('broken'));
    return Promise.resolve(then === 'well' ? success({ words }) : failure('forbidden'));
  },
});

const ask = (useCase: AnyUseCase, input: unknown, log: Logger, user: typeof WHO | null = WHO) =>
  runUseCase(useCase, contextOf(database(), user), input, log);

test('the log has one line for each request: who, what, how long, and what came of it', async () => {
  const { log, lines } = recordingLog();
  await ask(say, { words: 'a secret headline', then: 'well' }, log);
  await ask(say, { words: 'a secret headline', then: 'refused' }, log);
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(entries).toEqual([
    expect.objectContaining({
      useCase: 'say',
      userId: 'u1',
      outcome: 'ok',
      ms: expect.any(Number) as number,
    }),
    expect.objectContaining({ useCase: 'say', userId: 'u1', outcome: 'forbidden' }),
  ]);
  expect(lines.join('')).not.toContain('secret');
});

test('a bug is logged and thrown on', async () => {
  const { log, lines } = recordingLog();
  await expect(ask(say, { words: '', then: 'bug' }, log)).rejects.toThrow('broken');
  expect(lines.join('')).toContain('"outcome":"bug"');
});

test('input of another shape is refused with the place', async () => {
  const { log } = recordingLog();
  const result = await ask(say, { words: 7, then: 'well' }, log);
  expect(result).toEqual(failure('invalid_input', { path: 'words' }));
});

test('nobody is told what is wrong with their input before they are signed in', async () => {
  const { log } = recordingLog();
  expect(await ask(say, { words: 7 }, log, null)).toEqual(failure('signed_out'));
});
