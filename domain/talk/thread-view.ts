import type { Person } from '../review/desk-view';
import type { Thread } from './thread';

/** All that is said about one article, and to whom one may say more. */
export interface ThreadsView {
  readonly threads: readonly Thread[];
  /** Everyone named by an id in the threads. */
  readonly people: readonly Person[];
  /** Who can be mentioned: the members of the project, in the order of their names. */
  readonly members: readonly Person[];
  readonly userId: string;
  /** Whether the person may write, resolve and open again. */
  readonly mayWrite: boolean;
}
