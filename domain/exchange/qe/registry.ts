import { appraiseCsv } from './appraise-csv';
import { appraiseJson } from './appraise-json';
import { mqmTsv } from './mqm-tsv';
import { pearmutJson } from './pearmut-json';
import type { QeFormat } from './qe-file';
import { spansJson } from './spans-json';
import { versoJsonl } from './verso-jsonl';
import { wmtQeTsv } from './wmt-qe-tsv';

/** In the order in which they are asked whether a file is theirs. */
export const QE_FORMATS: readonly QeFormat[] = [
  versoJsonl,
  appraiseJson,
  pearmutJson,
  spansJson,
  wmtQeTsv,
  mqmTsv,
  appraiseCsv,
];

/** By what is in it, whatever it is called. */
export function findQeFormat(text: string): QeFormat | null {
  return QE_FORMATS.find(({ knows }) => knows(text)) ?? null;
}
