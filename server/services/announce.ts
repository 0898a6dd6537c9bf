import { getLive } from '../live/live';
import { id } from './fields';
import { getFindingCounter } from './finding-counter';

/** What a use case does to the articles it names: `changed`, what the desk shows of them; `said`, what is said about them. */
export type Happening = 'changed' | 'said';

/** Told of every article that somebody did something to, after it was saved; and of every project that agreed on something else. */
export type Announce = (articleOrProjectId: string, byId: string, happening: Happening | 'agreed') => void;

/** For what is asked by itself, as in a program of the command line: nobody has it open. */
export const toNobody: Announce = () => undefined;

/** Names the page that asks, so that it is not told of what it did itself. */
const TAB_HEADER = 'X-Verso-Tab';

/** Tells whoever has the article open, but not the page that sent the request; its findings are counted again. */
export function announcer(headers: Headers): Announce {
  const tab = id.safeParse(headers.get(TAB_HEADER)).data ?? '';
  return (subjectId, byId, kind) => {
    getLive().bus.publish(subjectId, { kind, byId, tab });
    if (kind === 'changed') getFindingCounter().changed(subjectId);
  };
}
