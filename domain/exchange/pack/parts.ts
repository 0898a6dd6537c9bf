import { bilingualCsv } from '../csv/bilingual-writer';
import { errorsCsv } from '../csv/errors-writer';
import { jsonl } from '../jsonl/writer';
import { reportPart } from '../report/report-part';
import { triplesPart } from '../triples/triples-part';
import type { PackPart } from './pack-part';
import type { PackPartId } from './part-ids';
import { textPart } from './text-part';
import { writerPart } from './writer-part';

/** All that a pack can hold. To add a part: a line here, its id in `part-ids.ts`, and its words, `pack.part.<id>`. */
const PARTS: Readonly<Record<PackPartId, PackPart>> = {
  approved: textPart('approved', 'approved'),
  text: textPart('text', 'all'),
  'bilingual-csv': writerPart({
    ...{ id: 'bilingual-csv', suffix: 'bilingual', scope: 'approved', delivers: true },
    ...{ writer: bilingualCsv, version: '1' },
  }),
  'errors-csv': writerPart({
    ...{ id: 'errors-csv', suffix: 'errors', scope: 'approved', delivers: false },
    ...{ writer: errorsCsv, version: '1' },
  }),
  jsonl: writerPart({
    ...{ id: 'jsonl', suffix: 'segments', scope: 'approved', delivers: true },
    ...{ writer: jsonl, version: '1' },
  }),
  triples: triplesPart,
  report: reportPart,
};

export const findPart = (id: PackPartId): PackPart => PARTS[id];
