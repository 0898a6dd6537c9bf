'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useExportedName } from '@/ui/pack/use-exported-name';
import type { TimelineDecision, TimelineEntry, TimelineEvent } from '@/domain/history/timeline';

/** What happened, in one sentence with the names isolated in it. */
export function EntryWords({ entry }: { readonly entry: TimelineEntry }) {
  const t = useTranslations('history');
  if (entry.type === 'imported') return t.rich('imported', { by: () => <bdi>{entry.by.name}</bdi> });
  return entry.type === 'event' ? <EventWords entry={entry} /> : <DecisionWords entry={entry} />;
}

function EventWords({ entry }: { readonly entry: TimelineEvent }) {
  const t = useTranslations('history.event');
  const exported = useExported(entry);
  return t.rich(entry.kind, {
    ...exported,
    by: () => <bdi>{entry.byName}</bdi>,
    // Who takes an article from the queue assigns it to themselves.
    about: () => <bdi>{entry.about?.name ?? entry.byName}</bdi>,
  });
}

/** Of an export: at which version, and what; the log of earlier ones does not say. */
function useExported({ details: { version, format } }: TimelineEvent) {
  const nameOf = useExportedName();
  const names = useFormatter();
  const ids = typeof format === 'string' ? format.split(' ').filter(Boolean) : [];
  return {
    isKnown: typeof version === 'number' ? 'yes' : 'no',
    version: typeof version === 'number' ? version : 0,
    what: names.list(ids.map(nameOf)),
  };
}

function DecisionWords({ entry }: { readonly entry: TimelineDecision }) {
  const t = useTranslations('history');
  const names = {
    by: () => <bdi>{entry.by.name}</bdi>,
    proposer: () => <bdi>{entry.proposer.name}</bdi>,
  };
  const { batch } = entry;
  if (batch !== null) {
    const { kind, count, version } = batch;
    return t.rich(`batch.${kind}`, { ...names, count, version: version ?? 0 });
  }
  return t.rich(`decision.${toKey(entry)}`, names);
}

function toKey({ kind, undoes }: TimelineDecision) {
  if (kind !== 'undo') return kind;
  if (undoes === 'approve' || undoes === 'reject' || undoes === 'request_changes')
    return `undo_${undoes}` as const;
  return 'undo_other';
}
