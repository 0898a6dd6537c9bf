import type { Sight } from '../../domain/review/blindness';
import { success, type Result } from '../../domain/result';
import { canRead } from '../../domain/review/role';
import { readDeskStamp } from '../data/desk-stamp';
import type { Live } from '../live/live';
import type { Present } from '../live/presence';
import { enterArticleInSight, type ArticleInSight, type EntryRefusal } from './enter-article';
import type { SignedInContext } from './use-case';

/** In milliseconds. Proxies end what says nothing for a minute; whoever lost the right to read is noticed with the check. */
const HEARTBEAT = 25_000;
const CHECK = 60_000;

/** Events that may wait for a slow reader. */
const MOST_WAITING = 100;

interface FollowSetup {
  readonly live: Live;
  /** Of the page that asks; it is not told of what it did itself. */
  readonly tab: string;
  /** Aborted when the reader goes away. */
  readonly signal: AbortSignal;
  /** Whether the person may still read, and sees as much as at the beginning; asked again from time to time. */
  readonly mayStay: (sight: Sight) => Promise<boolean>;
  readonly heartbeat?: number;
  readonly check?: number;
}

const encoder = new TextEncoder();

/**
 * What happens to an article from now on, as server-sent events, until the reader goes away or may not read it any more:
 * `connected` with the stamp that tells whether they have missed something, `changed` with who changed it, `said` with who said
 * something about it, `agreed` when the project looks for something else, `people` with everybody who has it open. The reader counts as one of them.
 */
export async function followArticle(
  { db, user }: SignedInContext,
  articleId: string,
  setup: FollowSetup,
): Promise<Result<ReadableStream<Uint8Array>, EntryRefusal>> {
  const entered = await enterArticleInSight(db, user, articleId, canRead);
  if (!entered.ok) return entered;
  const { sight } = entered.value;
  const endings: (() => void)[] = [];
  const stop = (): void => {
    for (const end of endings.splice(0)) end();
  };
  return success(
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        const close = (): void => {
          if (endings.length === 0) return;
          stop();
          controller.close();
        };
        const send = (text: string): void => {
          // Whoever does not read what is sent to them comes back later, and fetches.
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) close();
          else controller.enqueue(encoder.encode(text));
        };
        // How long the browser waits before it comes back, in milliseconds; the first bytes also open the stream.
        send('retry: 3000\n\n');
        endings.push(...listen(entered.value, user, setup, send));
        endings.push(...keepAlive(setup, sight, send, close));
        for (const signal of [setup.signal, setup.live.ending]) {
          signal.addEventListener('abort', close);
          endings.push(() => signal.removeEventListener('abort', close));
        }
        if (setup.signal.aborted || setup.live.ending.aborted) close();
        const connected = (stamp: string | null): void => {
          if (endings.length > 0) send(eventText('connected', { stamp }));
        };
        // Read once it listens: what is saved between the two is told twice, and never missed.
        readDeskStamp(db, articleId, { userId: user.id, sight }).then(connected, () => connected(null));
      },
      cancel: stop,
    }),
  );
}

type Send = (text: string) => void;
type Endings = readonly (() => void)[];

const eventText = (name: string, data: unknown): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

function listen(
  { article: { id: articleId, projectId }, sight }: ArticleInSight,
  user: SignedInContext['user'],
  setup: FollowSetup,
  send: Send,
): Endings {
  const { bus, presence } = setup.live;
  const inSight = (people: readonly Present[]): readonly Present[] =>
    sight === 'all' ? people : people.filter(({ userId }) => userId === user.id);
  return [
    bus.subscribe(articleId, (event) => {
      if (event.kind !== 'changed' && event.kind !== 'said') return;
      if (event.tab !== '' && event.tab === setup.tab) return;
      // That others are at work is hidden too; where nobody is named, it is not known what was missed.
      if (sight === 'own' && event.byId !== null && event.byId !== user.id) return;
      send(eventText(event.kind, { byId: event.byId }));
    }),
    bus.subscribe(projectId, (event) => {
      // `changed` where it is not known what was missed.
      const isMeant = event.kind === 'agreed' || event.kind === 'changed';
      if (isMeant && (event.tab === '' || event.tab !== setup.tab)) send(eventText('agreed', {}));
    }),
    presence.enter(
      articleId,
      user,
      (people: readonly Present[]) => send(eventText('people', inSight(people))),
      setup.tab,
    ),
  ];
}

function keepAlive(setup: FollowSetup, sight: Sight, send: Send, close: () => void): Endings {
  const heartbeat = setInterval(() => send(': here\n\n'), setup.heartbeat ?? HEARTBEAT);
  const check = setInterval(() => {
    // Not being able to ask is no reason to stay.
    setup.mayStay(sight).then(
      (may) => may || close(),
      () => close(),
    );
  }, setup.check ?? CHECK);
  return [() => clearInterval(heartbeat), () => clearInterval(check)];
}
