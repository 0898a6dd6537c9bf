import { loadCheckFindings } from '../commands/load-check-findings';
import { takeAgreed } from '../commands/take-agreed';
import { loadNames } from '../commands/names';
import { mergeView } from './merge-view';
import { sayPlaces } from './say-places';
import type { DeskSession } from '../session/desk-session';

/** In milliseconds. Several changes in a row are fetched at once, and never more often than this. */
const PAUSE = 200;
const BETWEEN = 1_000;
/** Before it asks again, when no answer came. */
const AFTER_FAILURE = 5_000;

/** What a fetch came to: `left`, something is still to be taken in when the reviewer has closed what they have open. */
type Outcome = 'merged' | 'left' | 'overtaken' | 'failed' | 'refused';

/** Keeps the desk up to date with what others do, until the answered function is called. */
export function follow(desk: DeskSession): () => void {
  const fetcher = new Fetcher(desk);
  let wasConnected = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookAgain = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => takeAgreed(desk), PAUSE);
  };
  const unwatch = desk.port.watch((news) => {
    // When the line is open again, nobody knows what was missed.
    if (news.kind === 'agreed' || (news.kind === 'connected' && wasConnected)) lookAgain();
    wasConnected ||= news.kind === 'connected';
    if (news.kind === 'agreed') return;
    if (news.kind === 'people') desk.people.set(news.people);
    // Talk is beside the desk, but for what has to be answered where the article was returned.
    else if (news.kind === 'said') {
      if (desk.assignment.get()?.state === 'returned') fetcher.ask(PAUSE);
    } else if (news.kind === 'changed' || news.stamp !== desk.confirmed.stamp) fetcher.ask(PAUSE);
  });
  const stopSaying = sayPlaces(desk);
  const unfollowCursor = desk.store.subscribe('cursor', fetcher.takeRest);
  const unfollowInspector = desk.inspector.subscribe(fetcher.takeRest);
  return () => {
    unwatch();
    unfollowCursor();
    unfollowInspector();
    stopSaying();
    clearTimeout(timer);
    fetcher.stop();
    desk.people.set([]);
  };
}

/** One fetch at a time; what is asked for meanwhile makes one more. */
class Fetcher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isFetching = false;
  /** How often it was asked. */
  private asked = 0;
  private isLeft = false;
  /** The mark that was open then. */
  private leftAt: string | null = null;
  private isStopped = false;

  constructor(private readonly desk: DeskSession) {}

  ask(delay: number): void {
    this.asked += 1;
    if (this.isStopped || this.isFetching || this.timer !== undefined) return;
    this.timer = setTimeout(() => void this.fetch(), delay);
  }

  /** The reviewer moved on: what was left because of what they had open can be taken in. */
  readonly takeRest = (): void => {
    const { store, inspector } = this.desk;
    const isOpen = inspector.get() !== null && store.cursor.markId === this.leftAt;
    if (this.isLeft && !isOpen && !store.cursor.isEditing) this.ask(PAUSE);
  };

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private async fetch(): Promise<void> {
    this.timer = undefined;
    this.isFetching = true;
    const { asked } = this;
    const outcome = await fetchOnce(this.desk, () => this.isStopped);
    this.isFetching = false;
    this.isLeft = outcome === 'left';
    this.leftAt = this.desk.store.cursor.markId;
    if (outcome === 'refused') return;
    if (outcome === 'failed') this.ask(AFTER_FAILURE);
    else if (this.asked > asked || outcome === 'overtaken') this.ask(BETWEEN);
  }
}

async function fetchOnce(desk: DeskSession, isStopped: () => boolean): Promise<Outcome> {
  const { store, outbox, port } = desk;
  const before = { saving: outbox.state.get(), review: store.review };
  try {
    const loaded = await port.loadChanges(store.alignmentVersion);
    if (!loaded.ok || isStopped()) return 'refused';
    // Something of one's own was saved on the way: the answer may be of before.
    if (outbox.state.get() !== before.saving || store.review !== before.review) return 'overtaken';
    // What others dismissed is no part of the view.
    void loadCheckFindings(desk);
    // Nor is what they decided about names.
    if (desk.sidePanel.get() === 'names') void loadNames(desk);
    return mergeView(desk, loaded.value) ? 'merged' : 'left';
  } catch {
    return 'failed';
  }
}
