import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { BitextEdits, TextBitextFormat, UnitEdit } from '@/domain/exchange/bitext';
import { findBitextFormat } from '@/domain/exchange/bitext-formats';
import { LossLog } from '@/domain/exchange/ratings/loss-log';
import type { RatingFormat } from '@/domain/exchange/ratings/rating-format';
import type { Rating } from '@/domain/exchange/ratings/rating-set';
import { RATING_FORMATS } from '@/domain/exchange/ratings/registry';
import { changeSetOf } from '@/domain/text/change-set';
import { madeUpBitext } from './made-up-bitext';

/** Every hundredth unit is corrected. */
const ONE_IN = 100;

export const JOBS = ['library', 'read', 'write', 'create'] as const;
export type Job = (typeof JOBS)[number];

export interface Took {
  /** Of the processor, so that what else the machine does is left out. */
  readonly ms: number;
  /** Of the whole process, at its fullest. */
  readonly peakMb: number;
}

/** One job in a process of its own. The file is read from the disk beforehand; null where the format cannot do it. */
export function runJob(id: string, job: Job, file: string, segments: number): Took | null {
  const bitext = findBitextFormat(id);
  if (bitext?.content === 'text') return runBitext(bitext, job, file, segments);
  const ratings = RATING_FORMATS.find((format) => format.id === id);
  if (ratings === undefined) throw new Error(`There is no format ${id}`);
  return runRatings(ratings, job, file);
}

function runBitext(format: TextBitextFormat, job: Job, file: string, segments: number): Took | null {
  if (job === 'create') {
    const { create } = format;
    const made = madeUpBitext(segments);
    return create === undefined ? null : measure(() => count(create(made)));
  }
  const text = readFileSync(file, 'utf8');
  if (job === 'library') return measure(() => parseAlone(text));
  if (job === 'read') return measure(() => run(format.read(text)));
  const edits = editsOf(format, text);
  return measure(() => run(format.write(text, edits)));
}

function editsOf(format: TextBitextFormat, text: string): BitextEdits {
  const { value, issues } = run(format.read(text));
  if (value === null) throw new Error(JSON.stringify(issues));
  const edit: UnitEdit = { changes: changeSetOf([{ start: 0, end: 1, insert: '✓ & ' }]), isReviewed: true };
  return new Map(value.units.filter((_, index) => index % ONE_IN === 0).map(({ key }) => [key, edit]));
}

function runRatings(format: RatingFormat, job: Job, file: string): Took | null {
  const text = readFileSync(file, 'utf8');
  // There is no library for it: lines and cells are what any reader has to find.
  if (job === 'library') return measure(() => text.split('\n').map((line) => line.split('\t')).length);
  if (job === 'read') return measure(() => format.read(text));
  const set = format.read(text);
  if (job === 'create') {
    const { write } = format;
    return write === undefined ? null : measure(() => count(write(set, new LossLog())));
  }
  const { rewrite } = format;
  if (rewrite === undefined) return null;
  const edits = new Map(
    set.ratings
      .filter((_, index) => index % ONE_IN === 0)
      .map((rating): [Rating, Rating] => [
        rating,
        { ...rating, errors: rating.errors.map((error) => ({ ...error, severity: 'minor' })) },
      ]),
  );
  return measure(() => rewrite(text, set, edits, new LossLog()));
}

function measure(work: () => unknown): Took {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  return { ms, peakMb: process.resourceUsage().maxRSS / 1024 };
}

/** What the XML library does with the file when nobody listens but to hear it all. */
function parseAlone(text: string): number {
  const parser = new SaxesParser({ xmlns: true });
  let told = 0;
  const hear = (): number => told++;
  parser.on('opentag', hear);
  parser.on('closetag', hear);
  parser.on('text', hear);
  parser.write(text).close();
  return told;
}

function count(chunks: Iterable<string>): number {
  let size = 0;
  for (const { length } of chunks) size += length;
  return size;
}

function run<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
