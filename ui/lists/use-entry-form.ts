'use client';

import { useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import type { SaveOutcome } from '@/domain/review/save-outcome';

interface EntryFormOptions<Content, Row> {
  readonly initial: Content;
  /** 0 for a new one. */
  readonly initialVersion: number;
  readonly tidy: (content: Content) => Content;
  readonly check: (content: Content) => Failure | null;
  readonly save: (content: Content, baseVersion: number) => Promise<Result<SaveOutcome<Row>>>;
  readonly onSaved: (row: Row) => void;
}

/** An entry to be added or changed. What somebody else saved first is shown, and saved over only when it has been seen. */
export function useEntryForm<Content, Row extends Content & { readonly version: number }>({
  initial,
  initialVersion,
  tidy,
  check,
  save: saveEntry,
  onSaved,
}: EntryFormOptions<Content, Row>) {
  const [entry, setEntry] = useState(initial);
  const [version, setVersion] = useState(initialVersion);
  const [isStale, setIsStale] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isSaving) return;
    const wanted = tidy(entry);
    const fault = check(wanted);
    setFailure(fault);
    setIsStale(false);
    if (fault !== null) return;
    setIsSaving(true);
    const result = await saveEntry(wanted, version);
    setIsSaving(false);
    if (!result.ok) setFailure(result.error);
    else if (result.value.outcome === 'saved') onSaved(result.value.current);
    else {
      setEntry(result.value.current);
      setVersion(result.value.current.version);
      setIsStale(true);
    }
  }

  return {
    entry,
    set: (change: Partial<Content>) => setEntry((before) => ({ ...before, ...change })),
    failure,
    isStale,
    isSaving,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => void save(event),
  };
}
