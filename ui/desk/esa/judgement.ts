import type { ErrorMark } from '@/domain/annotation/error';
import { findEsaDisagreement, type EsaDisagreement, type EsaJudgement } from '@/domain/scoring/esa-agreement';
import { digestOfMarks } from '@/domain/scoring/meant-so';
import { findSegmentAt } from '../article/article-index';
import type { DeskSession } from '../session/desk-session';
import { mainAnchor, ownerOf } from '../store/desk-mark';
import type { DeskStore } from '../store/desk-store';

type Counts = Pick<EsaJudgement, 'minor' | 'major'>;

/** The errors that the reviewer marked in the segment. */
export function ownMarksIn(store: DeskStore, position: number): readonly ErrorMark[] {
  const notes = store.passage(store.index.passageOfSegment[position] ?? 0).notes;
  return notes.flatMap((mark) => {
    const anchor = mainAnchor(mark);
    const isHere = anchor !== null && findSegmentAt(store.index, anchor.blockId, anchor.start) === position;
    return isHere && mark.kind === 'error' && ownerOf(mark) === store.view.actor.userId ? [mark.error] : [];
  });
}

export const countOwn = (store: DeskStore, position: number): Counts =>
  countSeverities(ownMarksIn(store, position));

function countSeverities(marks: readonly ErrorMark[]): Counts {
  const minor = marks.filter(({ severity }) => severity === 'minor').length;
  return { minor, major: marks.length - minor };
}

/** Why a score would not go with the segment's marks; null where it does, or was said to be meant so. */
export function disagreementWith(
  { store }: DeskSession,
  position: number,
  score: number,
): EsaDisagreement | null {
  const marks = ownMarksIn(store, position);
  const place = store.placeOf(position);
  const given = place && store.findScore(place);
  if (given?.score === score && given.meantWith === digestOfMarks(marks)) return null;
  return findEsaDisagreement({ score, ...countSeverities(marks) });
}
