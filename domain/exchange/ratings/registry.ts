import { knowsAppraiseCsv, readAppraiseCsv } from './formats/appraise-csv';
import { knowsAppraiseJson, readAppraiseJson } from './formats/appraise-json';
import { knowsAvgScores, readAvgScores } from './formats/avg-scores';
import { knowsPearmutJson, readPearmutJson } from './formats/pearmut-json';
import { knowsSegRating, readSegRating } from './formats/seg-rating';
import { knowsSpansJson, readSpansJson } from './formats/spans-json';
import { knowsVersoJsonl, readVersoJsonl } from './formats/verso-jsonl';
import { knowsWmtQeTsv, readWmtQeTsv } from './formats/wmt-qe-tsv';
import { mqmLayoutOf } from './mqm-tsv/layout';
import { readMqm } from './mqm-tsv/read-mqm-tsv';
import type { RatingFormat } from './rating-format';
import { knowsWebAnnotation, readWebAnnotation } from './web-annotation/read-web-annotation';

const JSON_TYPE = 'application/json';
const TSV_TYPE = 'text/tab-separated-values';

/** In the order in which they are asked whether a file is theirs. */
export const RATING_FORMATS = [
  {
    id: 'verso-jsonl',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    knows: knowsVersoJsonl,
    read: readVersoJsonl,
  },
  {
    id: 'web-annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    knows: knowsWebAnnotation,
    read: readWebAnnotation,
  },
  {
    id: 'appraise-json',
    extension: 'json',
    mediaType: JSON_TYPE,
    knows: knowsAppraiseJson,
    read: readAppraiseJson,
  },
  {
    id: 'pearmut-json',
    extension: 'json',
    mediaType: JSON_TYPE,
    knows: knowsPearmutJson,
    read: readPearmutJson,
  },
  { id: 'spans-json', extension: 'json', mediaType: JSON_TYPE, knows: knowsSpansJson, read: readSpansJson },
  { id: 'wmt-qe-tsv', extension: 'tsv', mediaType: TSV_TYPE, knows: knowsWmtQeTsv, read: readWmtQeTsv },
  {
    id: 'marot-tsv',
    extension: 'tsv',
    mediaType: TSV_TYPE,
    knows: (text) => (mqmLayoutOf(text)?.metadata ?? null) !== null,
    read: readMqm,
  },
  {
    id: 'mqm-tsv',
    extension: 'tsv',
    mediaType: TSV_TYPE,
    knows: (text) => mqmLayoutOf(text)?.metadata === null,
    read: readMqm,
  },
  {
    id: 'appraise-csv',
    extension: 'csv',
    mediaType: 'text/csv',
    knows: knowsAppraiseCsv,
    read: readAppraiseCsv,
  },
  { id: 'avg-scores', extension: 'tsv', mediaType: TSV_TYPE, knows: knowsAvgScores, read: readAvgScores },
  {
    id: 'seg-rating',
    extension: 'seg.rating',
    mediaType: 'text/plain',
    knows: knowsSegRating,
    read: readSegRating,
  },
] as const satisfies readonly RatingFormat[];

/** By what is in it, whatever it is called. */
export const findRatingFormat = (text: string): RatingFormat | null =>
  RATING_FORMATS.find(({ knows }) => knows(text)) ?? null;
