import { sendDueDigests, type DigestJob } from './send-digests';

const MINUTE_MS = 60_000;
const LOOK_MS = 5 * MINUTE_MS;
const LONGEST_MS = 60 * MINUTE_MS;

/** How long to wait for the next look, after so many in a row that failed: twice as long each time, up to an hour. */
export function waitMs(failures: number): number {
  return Math.min(LOOK_MS * 2 ** failures, LONGEST_MS);
}

/** Looks for letters that are due, now and every few minutes, for as long as the process lives. */
export function scheduleDigests(job: DigestJob): void {
  let failures = 0;
  const look = async (): Promise<void> => {
    const isDone = await sendDueDigests(job).catch((error: unknown) => {
      job.log.error({ job: 'digest', err: error }, 'job failed');
      return false;
    });
    failures = isDone ? 0 : failures + 1;
    // Does not keep a process alive that has nothing else to do.
    setTimeout(() => void look(), waitMs(failures)).unref();
  };
  void look();
}
