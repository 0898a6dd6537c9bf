import { loadCheckFindings } from '../commands/load-check-findings';
import type { DeskSession } from '../session/desk-session';
import type { DeskStore } from '../store/desk-store';

/** In milliseconds: longer than the gap between two decisions in a row. */
const PAUSE = 400;

/**
 * Findings are of the text as it reads now: they are asked for at the beginning, and again when an approval or the sentences have
 * changed and the server has been told. Ends when the answered function is called.
 */
export function followText(desk: DeskSession): () => void {
  let loaded: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const stamp = textStamp(desk.store);
    if (stamp === loaded || desk.outbox.state.get().unsaved > 0) return;
    loaded = stamp;
    if (!(await loadCheckFindings(desk)) && loaded === stamp) loaded = null;
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  };
  void look();
  const stops = [desk.store.subscribe('progress', plan), desk.outbox.state.subscribe(plan)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** The same as long as the text reads the same and is cut in the same way. */
function textStamp({ alignmentVersion, listCorrections }: DeskStore): string {
  const approved = listCorrections().filter(({ state }) => state === 'approved');
  return [alignmentVersion, ...approved.map(({ id, version }) => `${id} ${version}`)].join(' ');
}
