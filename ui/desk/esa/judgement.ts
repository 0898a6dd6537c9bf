import { findEsaDisagreement, type EsaDisagreement, type EsaJudgement } from '@/domain/scoring/esa-agreement';
import { scoreKey } from '@/domain/review/segment-score';
import { findSegmentAt } from '../article/article-index';
import type { DeskSession } from '../session/desk-session';
import { mainAnchor, ownerOf } from '../store/desk-mark';
import type { DeskStore } from '../store/desk-store';

type Counts = Pick<EsaJudgement, 'minor' | 'major'>;

/** The errors that the reviewer marked in the segment. */
export function countOwn(store: DeskStore, position: number): Counts {
  const notes = store.passage(store.index.passageOfSegment[position] ?? 0).notes;
  const severities = notes.flatMap((mark) => {
    const anchor = mainAnchor(mark);
    const isHere = anchor !== null && findSegmentAt(store.index, anchor.blockId, anchor.start) === position;
    return isHere && mark.kind === 'error' && ownerOf(mark) === store.view.actor.userId
      ? [mark.error.severity]
      : [];
  });
  const minor = severities.filter((severity) => severity === 'minor').length;
  return { minor, major: severities.length - minor };
}

/** Why a score would not go with the segment's marks; null where it does, or was said to be meant so. */
export function disagreementWith(desk: DeskSession, position: number, score: number): EsaDisagreement | null {
  const found = findEsaDisagreement({ score, ...countOwn(desk.store, position) });
  return found !== null && desk.meantSo.get().has(meantKey(desk, position, score, found)) ? null : found;
}

/** Says that it is meant so: it is not told again, unless the score changes or something else comes to be wrong with it. */
export function meanIt(desk: DeskSession, position: number, score: number, what: EsaDisagreement): void {
  desk.meantSo.set(new Set([...desk.meantSo.get(), meantKey(desk, position, score, what)]));
}

function meantKey(desk: DeskSession, position: number, score: number, what: EsaDisagreement): string {
  const place = desk.store.placeOf(position);
  return `${place === null ? '' : scoreKey(place)} ${String(score)} ${what}`;
}
