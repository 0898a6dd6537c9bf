import type { Result } from '@/domain/result';
import type { CountFindings } from '@/ui/articles/use-finding-counts';
import type { QueuePage, QueuePart, QueueRow } from '@/domain/review/queue-row';

/** What the queue asks of the outside. */
export interface QueuePort {
  readonly loadPage: (part: QueuePart, offset: number) => Promise<Result<QueuePage>>;
  /** The id of the article that was dealt, null when nothing is left. */
  readonly takeNext: () => Promise<Result<{ readonly articleId: string | null }>>;
  /** Puts back what the person took from the shared queue. */
  readonly giveBack: (row: QueueRow) => Promise<Result<unknown>>;
  readonly countFindings: CountFindings;
  /** Shows the lists anew. */
  readonly refresh: () => void;
}
