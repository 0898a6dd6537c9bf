import { lazy, Suspense } from 'react';
import { loadMenus } from '@/ui/primitives/menu';
import { useDesk } from '../session/desk-context';
import { loadRealignment } from '../commands/align';
import { HoldKeys } from '../keys/hold-keys';
import { useCell } from '../store/cell';
import { useLoadLater } from '@/ui/primitives/use-load-later';

const loadPalette = () => import('./command-palette');
const loadTermDialog = () => import('../terms/term-dialog');
const loadNameDialog = () => import('../names/name-dialog');
const loadCheatSheet = () => import('./cheat-sheet');
const loadNoteDialog = () => import('./note-dialog');

const CommandPalette = lazy(() => loadPalette().then((module) => ({ default: module.CommandPalette })));
const CheatSheet = lazy(() => loadCheatSheet().then((module) => ({ default: module.CheatSheet })));
const TermDialog = lazy(() => loadTermDialog().then((module) => ({ default: module.TermDialog })));
const NoteDialog = lazy(() => loadNoteDialog().then((module) => ({ default: module.NoteDialog })));
const NameDialog = lazy(() => loadNameDialog().then((module) => ({ default: module.NameDialog })));

const LOADS = [
  loadPalette,
  loadMenus,
  loadCheatSheet,
  loadTermDialog,
  loadNameDialog,
  loadNoteDialog,
  loadRealignment,
];

/**
 * The dialogs of the desk. Nobody's first key opens one, so their scripts come after the article; but before anyone
 * asks for them, so that they open at once, and without a connection too.
 */
export function LateDialogs() {
  const dialog = useCell(useDesk().dialog);
  useLoadLater(LOADS);
  return (
    <Suspense fallback={<HoldKeys />}>
      {dialog === 'palette' && <CommandPalette />}
      {dialog === 'help' && <CheatSheet />}
      {dialog === 'term' && <TermDialog />}
      {dialog === 'name' && <NameDialog />}
      {dialog === 'note' && <NoteDialog />}
    </Suspense>
  );
}
