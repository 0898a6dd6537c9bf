import type { DeskView } from '@/domain/review/desk-view';
import { success } from '@/domain/result';
import type { DeskPort } from '@/ui/desk/desk-port';
import { Outbox } from '@/ui/desk/outbox/outbox';
import { DEFAULT_PREFERENCES } from '@/ui/desk/desk-preferences';
import { Conflicts } from '@/ui/desk/session/conflicts';
import { Confirmed } from '@/ui/desk/session/confirmed';
import { DeskSession } from '@/ui/desk/session/desk-session';
import { DeskStore } from '@/ui/desk/store/desk-store';
import type { DeskRequest } from '@/ui/desk/outbox/request';
import { deskView } from './article';

export interface TestSession {
  readonly desk: DeskSession;
  /** What was written, in order. */
  readonly sent: readonly DeskRequest[];
}

interface Outside {
  readonly port?: Partial<DeskPort>;
  /** Whether no answer comes, so that all writes stay in the outbox. */
  readonly isCutOff?: boolean;
}

/** A desk whose writes are noted and never answered: all that it shows is its own doing. */
export function openDesk(view: DeskView = deskView(), outside: Outside = {}): TestSession {
  const sent: DeskRequest[] = [];
  let count = 0;
  const newId = () => `new${String(++count)}`;
  const now = () => new Date('2026-03-04T10:00:00Z');
  const store = new DeskStore(view);
  const outbox = new Outbox({
    storage: { load: () => [], store: () => true },
    deliver: (request) => {
      sent.push(request);
      if (outside.isCutOff === true) return new Promise(() => undefined);
      return Promise.resolve(success({ kind: 'saved' as const, version: null }));
    },
    onReturned: () => undefined,
    now,
    newId,
    later: () => undefined,
  });
  const desk = new DeskSession({
    store,
    confirmed: new Confirmed(view),
    outbox,
    conflicts: new Conflicts({ load: () => [], keep: () => undefined, drop: () => undefined }),
    port: { ...unusedPort(), ...outside.port },
    preferences: DEFAULT_PREFERENCES,
    isNarrow: false,
    now,
    newId,
  });
  return { desk, sent };
}

export function unusedPort(): DeskPort {
  const fail = () => Promise.reject(new Error('Not asked for in this test'));
  return {
    loadDesk: fail,
    loadChanges: fail,
    watch: () => () => undefined,
    sayPlace: () => undefined,
    recordEffort: () => undefined,
    saveError: fail,
    saveCorrection: fail,
    setChecked: fail,
    saveScore: fail,
    editAlignment: fail,
    decide: fail,
    undoDecision: fail,
    answerDecision: fail,
    setReviewState: fail,
    models: { runs: fail, estimate: fail, start: fail, stop: fail },
    listCheckFindings: fail,
    dismissFinding: fail,
    work: { list: fail, sendBack: fail },
    groups: {
      find: fail,
      propose: fail,
      withdraw: fail,
      listFindings: fail,
      acceptFindings: fail,
      dismissFindings: fail,
    },
    terms: { list: fail, save: fail, remove: fail },
    names: { load: fail, findElsewhere: fail, prefer: fail, add: fail, merge: fail, split: fail, undo: fail },
    savePreferences: fail,
  };
}
