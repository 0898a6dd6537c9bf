import type { DeskNews, PresentPerson } from '@/ui/desk/desk-port';

/** In milliseconds. */
const HIDDEN_FOR = 30_000;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

export const eventsAddress = (articleId: string): string => `/api/events/${encodeURIComponent(articleId)}`;

/**
 * Listens to the events of an article until the answered function is called. The browser comes back by itself after a break; where it
 * gives up, since the server refused or was not there, it is tried again, ever more seldom. A page that nobody has looked at
 * for a while lets go: a browser has only so many connections for all its pages.
 */
export function watchArticle(articleId: string, tab: string, onNews: (news: DeskNews) => void): () => void {
  const address = `${eventsAddress(articleId)}?tab=${encodeURIComponent(tab)}`;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    const opened = new EventSource(address);
    source = opened;
    opened.addEventListener('open', () => (failures = 0));
    opened.addEventListener('connected', ({ data }: MessageEvent<string>) => {
      const { stamp } = JSON.parse(data) as { readonly stamp: string | null };
      onNews({ kind: 'connected', stamp });
    });
    opened.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      onNews({ kind: 'changed' });
      // The server lost touch for a while, and does not know what was missed.
      if ((JSON.parse(data) as { readonly byId: string | null }).byId === null) onNews({ kind: 'said' });
    });
    opened.addEventListener('said', () => onNews({ kind: 'said' }));
    opened.addEventListener('agreed', () => onNews({ kind: 'agreed' }));
    opened.addEventListener('people', ({ data }: MessageEvent<string>) => {
      // Written by the route of the address above, by construction.
      onNews({ kind: 'people', people: JSON.parse(data) as readonly PresentPerson[] });
    });
    opened.addEventListener('error', () => {
      onNews({ kind: 'people', people: [] });
      if (opened.readyState !== EventSource.CLOSED || source !== opened) return;
      timer = setTimeout(open, Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT));
      failures += 1;
    });
  };
  const onVisibility = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      timer = setTimeout(() => {
        close();
        onNews({ kind: 'people', people: [] });
      }, HIDDEN_FOR);
    } else if (source === null || source.readyState === EventSource.CLOSED) open();
  };

  open();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    close();
  };
}
