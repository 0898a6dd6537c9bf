'use client';

import { useEffect, type KeyboardEvent } from 'react';
import { DeskBar } from './bar/desk-bar';
import { ThumbBar } from './bar/thumb-bar';
import { runCommand } from './commands/run-command';
import { LateDialogs } from './dialogs/late-dialogs';
import { tellWork } from './effort/tell-work';
import { SidePanel } from './groups/side-panel';
import { Inspector } from './inspector/inspector';
import { strokeOf } from './keys/stroke';
import { follow } from './live/follow';
import { Notices } from './notices';
import { LatePreview } from './preview/late-preview';
import { DeskContext } from './session/desk-context';
import type { DeskSession } from './session/desk-session';
import { useCell } from './store/cell';
import { Surface } from './surface';
import { FollowLink } from './talk/follow-link';
import { ThreadsPanel } from './talk/threads-panel';
import { ArticleMarks } from './text/article-marks';
import { DeskWordsProvider } from './words/desk-words';
import styles from './workspace.module.css';

interface WorkspaceProps {
  readonly desk: DeskSession;
  /** The mark or correction that somebody was sent to. */
  readonly subjectId: string | null;
  /** Whether they were sent to the findings. */
  readonly opensFindings: boolean;
}

export function Workspace({ desk, subjectId, opensFindings }: WorkspaceProps) {
  useEffect(() => desk.outbox.resume(), [desk]);
  const isPreviewOpen = useCell(desk.isPreviewOpen);
  useEffect(() => follow(desk), [desk]);
  useEffect(() => tellWork(desk), [desk]);
  return (
    <DeskContext value={desk}>
      <DeskWordsProvider>
        <div
          className={styles.desk}
          data-preview={isPreviewOpen || undefined}
          onKeyDown={(event) => takeKeyAnywhere(desk, event)}
        >
          <DeskBar />
          <main id="main" className={styles.page}>
            <ArticleMarks />
            <Surface />
          </main>
          <LatePreview />
          <Inspector />
          <SidePanel />
          {!desk.isEsa && <ThumbBar />}
          <LateDialogs />
          <Notices />
          <ThreadsPanel />
          <FollowLink subjectId={subjectId} opensFindings={opensFindings} />
        </div>
      </DeskWordsProvider>
    </DeskContext>
  );
}

/**
 * Keys that cannot be taken for typing (with Ctrl, and F6) work everywhere on the desk but in a text field, which has an
 * undo of its own. The text takes its keys first.
 */
function takeKeyAnywhere(desk: DeskSession, event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof Node) || !event.currentTarget.contains(target)) return;
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  const stroke = strokeOf(event);
  if (stroke === null || !(stroke === 'F6' || stroke === 'Mod+K' || (stroke.startsWith('Mod+') && !isField)))
    return;
  const command = desk.keymap.get().commandOf(stroke, desk.direction);
  if (command === null) return;
  event.preventDefault();
  runCommand(desk, command);
}
