import { correctedText } from '../../domain/correction/apply-corrections';
import { isLive } from '../../domain/correction/correction-life-cycle';
import type { Correction } from '../../domain/correction/correction';
import { failure, success, type Result } from '../../domain/result';
import { findCorrection } from '../data/corrections';
import type { Connection } from '../db/open-database';

export interface SearchedText {
  readonly quote: string;
  /** Null only looks. */
  readonly replacement: string | null;
}

export interface GroupOrigin extends SearchedText {
  /** Null when the text was typed. */
  readonly origin: Correction | null;
}

interface Wanted {
  readonly articleId: string;
  readonly originId: string | null;
  readonly text: SearchedText | null;
}

/** What is looked for, and the correction that it began with. */
export async function findGroupOrigin(
  connection: Connection,
  { articleId, originId, text }: Wanted,
): Promise<Result<GroupOrigin, 'not_found' | 'correction_not_live' | 'no_occurrences'>> {
  const origin = originId === null ? null : await findCorrection(connection, originId);
  if (originId !== null && origin?.articleId !== articleId) return failure('not_found');
  if (origin !== null && !isLive(origin.state)) return failure('correction_not_live');
  const searched =
    origin === null ? text : { quote: origin.anchor.quote, replacement: correctedText(origin) };
  if (searched === null || searched.quote === '') return failure('no_occurrences');
  return success({ ...searched, origin });
}
