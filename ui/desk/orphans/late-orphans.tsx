import { lazy, Suspense, type ComponentProps } from 'react';
import { useCursor } from '../session/desk-context';
import { useLoadLater } from '@/ui/primitives/use-load-later';

const loadBar = () => import('./placing-bar').then(({ PlacingBar: bar }) => ({ default: bar }));
const loadNote = () => import('./orphan-note').then(({ OrphanNote: note }) => ({ default: note }));
const loadWordless = () => import('./orphan-note').then(({ WordlessNote: note }) => ({ default: note }));
const loadLinks = () => import('./orphan-links').then(({ OrphanLinks: links }) => ({ default: links }));
const LOADS = [loadBar, loadNote, loadLinks];

const PlacingBar = lazy(loadBar);
const OrphanNote = lazy(loadNote);
const WordlessNote = lazy(loadWordless);
const OrphanLinks = lazy(loadLinks);

/** What belongs to corrections and errors that have lost their words: rare, so that its scripts come after the article. */
export function LatePlacingBar() {
  const { placing } = useCursor();
  useLoadLater(LOADS);
  return <Suspense>{placing !== null && <PlacingBar markId={placing} />}</Suspense>;
}

export function LateOrphanNote(props: ComponentProps<typeof OrphanNote>) {
  return (
    <Suspense>
      <OrphanNote {...props} />
    </Suspense>
  );
}

export function LateWordlessNote(props: ComponentProps<typeof WordlessNote>) {
  return (
    <Suspense>
      <WordlessNote {...props} />
    </Suspense>
  );
}

export function LateOrphanLinks(props: ComponentProps<typeof OrphanLinks>) {
  return (
    <Suspense>
      <OrphanLinks {...props} />
    </Suspense>
  );
}
