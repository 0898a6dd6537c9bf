'use client';

import { useEffect, useState } from 'react';
import { useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';
import { findBlockers, type Blockers } from './blockers';

/**
 * The blockers, counted again when the reviewer pauses: counting looks at the whole article, so it must not happen
 * between a key and its mark.
 */
export function useBlockers(): Blockers | null {
  const desk = useDesk();
  const revision = useRevision();
  const conflicts = useCell(desk.conflicts.list);
  const assignment = useCell(desk.assignment);
  const [blockers, setBlockers] = useState<Blockers | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setBlockers(findBlockers(desk)), PAUSE);
    return () => clearTimeout(timer);
  }, [desk, revision, conflicts, assignment]);
  return blockers;
}

/** In milliseconds: shorter than a glance at the counter, longer than the gap between two keys. */
const PAUSE = 250;
