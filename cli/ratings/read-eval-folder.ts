import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readSegRating } from '@/domain/exchange/ratings/formats/seg-rating';
import { documentLines, joinTexts, textLines } from '@/domain/exchange/ratings/join-texts';
import type { RatingSet } from '@/domain/exchange/ratings/rating-set';
import { readWhole } from '../check/read-chunks';
import { CommandError, UsageError } from '../command';

const ENDINGS = ['.seg.rating', '.seg.score'] as const;

/**
 * The ratings, or else the scores, of one language pair in a folder of mt-metrics-eval, with the texts that they are of. `set` is the name of
 * its file without the ending (`zh-en.mqm`); it may be null where there is only one.
 */
export async function readEvalFolder(folder: string, set: string | null): Promise<RatingSet> {
  const scores = path.join(folder, 'human-scores');
  if (!existsSync(scores))
    throw new CommandError(`${folder}: no folder of mt-metrics-eval, which has one called human-scores`);
  const file = chooseFile(await readdir(scores), set);
  const [pair = ''] = file.split('.');
  const read = readSegRating(await readWhole(path.join(scores, file)));
  return joinTexts(read, {
    sources: textLines((await readIfThere(path.join(folder, 'sources', `${pair}.txt`))) ?? ''),
    documents: documentLines((await readIfThere(path.join(folder, 'documents', `${pair}.docs`))) ?? ''),
    outputs: await readOutputs(path.join(folder, 'system-outputs', pair)),
  });
}

function chooseFile(files: readonly string[], set: string | null): string {
  for (const ending of ENDINGS) {
    const found = files.filter(
      (file) => file.endsWith(ending) && (set === null || file === `${set}${ending}`),
    );
    const [first, second] = found.sort();
    if (first !== undefined && second === undefined) return first;
    if (second !== undefined) throw new UsageError(`--set takes one of ${namesOf(found)}`);
  }
  throw set === null
    ? new CommandError('human-scores: no ratings or scores of segments in it')
    : new UsageError(`--set: “${set}” is none of ${namesOf(files)}`);
}

const namesOf = (files: readonly string[]): string =>
  [
    ...new Set(
      files.flatMap((file) =>
        ENDINGS.filter((ending) => file.endsWith(ending)).map((ending) => file.slice(0, -ending.length)),
      ),
    ),
  ].join(', ');

const readIfThere = async (file: string): Promise<string | null> =>
  existsSync(file) ? readWhole(file) : null;

async function readOutputs(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!existsSync(folder)) return new Map();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readWhole(path.join(folder, file))));
  return new Map(files.map((file, index) => [file.slice(0, -'.txt'.length), textLines(texts[index] ?? '')]));
}
