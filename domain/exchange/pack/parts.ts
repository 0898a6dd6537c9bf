import { docxReview } from '../docx/writers';
import { bilingualCsv } from '../csv/bilingual-writer';
import { errorsCsv } from '../csv/errors-writer';
import { jsonl } from '../jsonl/writer';
import { RATING_WRITERS } from '../ratings/article/article-writers';
import { reportPart } from '../report/report-part';
import { tmx } from '../tmx/format';
import { triplesPart } from '../triples/triples-part';
import { XLIFF } from '../xliff/format';
import { xlsx } from '../xlsx/format';
import { approvedMemory, articleBitext } from './article-bitext';
import { bitextPart } from './bitext-part';
import { originalPart } from './original-part';
import type { ArticleWriter } from '../writer';
import type { PackPart } from './pack-part';
import type { PackPartId } from './part-ids';
import { textPart } from './text-part';
import { writerPart } from './writer-part';

/** All that a pack can hold. To add a part: a line here, its id in `part-ids.ts`, and its words, `pack.part.<id>`. */
const PARTS: Readonly<Record<PackPartId, PackPart>> = {
  approved: textPart('approved', 'approved'),
  text: textPart('text', 'all'),
  original: originalPart,
  'docx-review': writerPart({
    ...{ id: 'docx-review', suffix: 'review', scope: 'none', delivers: false },
    ...{ writer: docxReview, version: '1' },
  }),
  'bilingual-xlsx': bitextPart({
    ...{ id: 'bilingual-xlsx', suffix: 'bilingual', format: xlsx, version: '1' },
    bitextOf: articleBitext,
  }),
  'bilingual-csv': writerPart({
    ...{ id: 'bilingual-csv', suffix: 'bilingual', scope: 'approved', delivers: true },
    ...{ writer: bilingualCsv, version: '1' },
  }),
  'errors-csv': writerPart({
    ...{ id: 'errors-csv', suffix: 'errors', scope: 'approved', delivers: false },
    ...{ writer: errorsCsv, version: '1' },
  }),
  xliff: bitextPart({
    ...{ id: 'xliff', suffix: 'its', format: XLIFF, version: '2.1' },
    bitextOf: articleBitext,
  }),
  tmx: bitextPart({
    ...{ id: 'tmx', suffix: 'memory', format: tmx, version: '1.4b' },
    bitextOf: approvedMemory,
  }),
  'mqm-tsv': writerPart({
    ...{ id: 'mqm-tsv', suffix: 'mqm', scope: 'none', delivers: false },
    ...{ writer: ratingWriter('mqm-tsv'), version: 'wmt' },
  }),
  jsonl: writerPart({
    ...{ id: 'jsonl', suffix: 'segments', scope: 'approved', delivers: true },
    ...{ writer: jsonl, version: '1' },
  }),
  triples: triplesPart,
  report: reportPart,
};

function ratingWriter(id: string): ArticleWriter {
  const writer = RATING_WRITERS.find((one) => one.id === id);
  if (writer === undefined) throw new Error(`No writer of ratings is called ${id}`);
  return writer;
}

export const findPart = (id: PackPartId): PackPart => PARTS[id];
