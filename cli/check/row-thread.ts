import { parentPort, workerData } from 'node:worker_threads';
import type { LoneRow } from './lone-row';
import { UnitChecker, type CheckOptions, type Printed } from './unit-checker';

export interface RowAnswer {
  readonly printed: Printed | null;
  /** A check that throws is a bug, and for whoever waits to hear of. */
  readonly fault: unknown;
}

// What `check-in-parallel.ts` starts the thread with.
const checker = new UnitChecker(workerData as CheckOptions);

parentPort?.on('message', (rows: readonly LoneRow[]) => {
  parentPort?.postMessage(answer(rows));
});

function answer(rows: readonly LoneRow[]): RowAnswer {
  try {
    return { printed: checker.checkRows(rows), fault: null };
  } catch (fault) {
    return { printed: null, fault };
  }
}
