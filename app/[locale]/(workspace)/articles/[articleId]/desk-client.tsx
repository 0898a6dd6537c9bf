'use client';

import { useEffect, useState } from 'react';
import { ConnectionLost } from '@/ui/desk/connection-lost';
import { Desk } from '@/ui/desk/desk';
import type { DeskNews, DeskPort } from '@/ui/desk/desk-port';
import type { DeskPreferences } from '@/ui/desk/desk-preferences';
import { newId } from '@/ui/desk/new-id';
import { SignedOut } from '@/ui/desk/signed-out';
import { success, type Result } from '@/domain/result';
import type { DeskView } from '@/domain/review/desk-view';
import { unpackDesk, type PackedDesk } from '@/domain/review/pack-desk';
import { TalkProvider } from '@/ui/talk/talk-context';
import type { TalkPort } from '@/ui/talk/talk-port';
import { callUseCase, postJson } from '../../../../api-client';
import { markRead } from '../../mark-read';
import { createTalkPort } from '../../talk-client';
import { deskAddress } from './desk-address';
import { eventsAddress, watchArticle } from './watch-article';

interface DeskClientProps {
  readonly articleId: string;
  readonly preferences: DeskPreferences;
  /** The mark or correction that somebody was sent to. */
  readonly subjectId: string | null;
  /** Whether they were sent to what checks found. */
  readonly opensFindings: boolean;
}

export function DeskClient({ articleId, preferences, subjectId, opensFindings }: DeskClientProps) {
  const [ports] = useState(() => createPorts(articleId));
  useEffect(() => {
    // Who came to see it, from an e-mail perhaps, has read what they were told of it.
    if (subjectId !== null) void markRead({ kind: 'subject', subjectId });
  }, [subjectId]);
  return (
    <TalkProvider articleId={articleId} port={ports.talk}>
      <Desk port={ports.desk} preferences={preferences} subjectId={subjectId} opensFindings={opensFindings} />
    </TalkProvider>
  );
}

interface Ports {
  readonly desk: DeskPort;
  readonly talk: TalkPort;
}

/** Both follow the article on the one connection of the page. */
function createPorts(articleId: string): Ports {
  // So that the server does not tell this page of what it did itself.
  const tab = newId();
  const listeners = new Set<() => void>();
  let wasConnected = false;
  const onTalk = ({ kind }: DeskNews) => {
    // When the line is open again, nobody knows what was missed; the first time, the discussions have just been loaded.
    const isToLoad = kind === 'said' || (kind === 'connected' && wasConnected);
    wasConnected ||= kind === 'connected';
    if (isToLoad) for (const listener of [...listeners]) listener();
  };
  return {
    desk: createDeskPort(articleId, tab, onTalk),
    talk: {
      ...createTalkPort(tab),
      watch: (onNews) => {
        listeners.add(onNews);
        return () => listeners.delete(onNews);
      },
    },
  };
}

function createDeskPort(articleId: string, tab: string, onTalk: (news: DeskNews) => void): DeskPort {
  const ask: typeof callUseCase = (id, input) => callUseCase(id, input, tab);
  return {
    loadDesk: () => loadDesk(articleId),
    loadChanges: (knownAlignment) => answered(loadDesk(articleId, knownAlignment)),
    watch: (onNews) =>
      watchArticle(articleId, tab, (news) => {
        onTalk(news);
        onNews(news);
      }),
    sayPlace: (segmentId) => void postJson(eventsAddress(articleId), { tab, segmentId }),
    recordEffort: (input) => void ask('record-effort', input),
    saveError: (input) => answered(ask('save-error', input)),
    saveCorrection: (input) => answered(ask('save-correction', input)),
    setChecked: (input) => answered(ask('set-checked', input)),
    saveScore: (input) => answered(ask('save-segment-score', input)),
    editAlignment: (input) => answered(ask('edit-alignment', input)),
    decide: (input) => answered(ask('decide', input)),
    undoDecision: (input) => answered(ask('undo-decision', input)),
    answerDecision: (input) => answered(ask('answer-decision', input)),
    setReviewState: (input) => answered(ask('set-review-state', input)),
    savePreferences: (value) => answered(ask('save-preferences', { value })),
    listCheckFindings: (input) => answered(ask('list-check-findings', input)),
    dismissFinding: (input) => answered(ask('dismiss-check-finding', input)),
    work: {
      list: () => answered(ask('list-work', { articleId })),
      sendBack: (input) => answered(ask('return-article', input)),
    },
    models: {
      runs: () => answered(ask('get-model-runs', { articleId })),
      estimate: () => answered(ask('estimate-model-run', { articleId })),
      start: (id) => answered(ask('start-model-run', { id, articleId })),
      stop: (runId) => answered(ask('stop-model-run', { articleId, runId })),
    },
    terms: {
      list: (input) => answered(ask('get-termbase', input)),
      save: (input) => answered(ask('save-term', input)),
      remove: (input) => answered(ask('delete-term', input)),
    },
    names: {
      load: (input) => answered(ask('get-name-ledger', input)),
      findElsewhere: (input) => answered(ask('find-name-elsewhere', input)),
      prefer: (input) => answered(ask('prefer-name', input)),
      add: (input) => answered(ask('add-name', input)),
      merge: (input) => answered(ask('merge-names', input)),
      split: (input) => answered(ask('split-name', input)),
      undo: (input) => answered(ask('undo-name-choice', input)),
    },
    groups: {
      find: (input) => answered(ask('find-occurrences', input)),
      propose: (input) => answered(ask('propose-group', input)),
      withdraw: (input) => answered(ask('withdraw-group', input)),
      listFindings: (input) => answered(ask('list-findings', input)),
      acceptFindings: (input) => answered(ask('accept-findings', input)),
      dismissFindings: (input) => answered(ask('dismiss-finding', input)),
    },
  };
}

/** The desk sends again what could not be dealt with, and what was refused never: the two must not look alike. */
async function answered<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await asked;
  if (result.ok) return result;
  const { code } = result.error;
  if (code === 'connection_lost') throw new ConnectionLost();
  if (code === 'signed_out') throw new SignedOut();
  if (code === 'unexpected') throw new Error('The server failed');
  return result;
}

async function loadDesk(articleId: string, knownAlignment?: number): Promise<Result<DeskView>> {
  let response: Response;
  try {
    response = await fetch(deskAddress(articleId, knownAlignment));
  } catch (error) {
    throw new ConnectionLost(error);
  }
  // The route answers with the packed Result of `get-desk`, by construction.
  const packed = (await response.json()) as Result<PackedDesk>;
  return packed.ok ? success(unpackDesk(packed.value)) : packed;
}
