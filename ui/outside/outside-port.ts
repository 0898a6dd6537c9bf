import type { QeImportOutcome } from '@/domain/exchange/qe/import-view';
import type { Result } from '@/domain/result';
import type { BatchScore } from '@/domain/triage/run-batch';
import type { SaveChecks } from '@/ui/checks/checks-editor';

export interface ImportFindingsInput {
  readonly batchId: string;
  /** Null for whichever articles the file is about. */
  readonly articleId: string | null;
  readonly text: string;
  readonly fileName: string;
  readonly system: string;
  /** One of the systems of the file, where it is about several; null for all. */
  readonly fileSystem: string | null;
  /** Only to say what it would do. */
  readonly dry: boolean;
}

/** What can be done about findings of other systems; null where this person may not. */
export interface OutsidePort {
  readonly importFindings: ((input: ImportFindingsInput) => Promise<Result<QeImportOutcome>>) | null;
  readonly removeFindings: ((batchId: string) => Promise<Result<unknown>>) | null;
  readonly scoreFindings: (batchId: string) => Promise<Result<BatchScore>>;
  readonly saveSettings: SaveChecks | null;
}
