import {
  knowsAppraiseCsv,
  readAppraiseCsv,
  rewriteAppraiseCsv,
  writeAppraiseCsv,
} from './formats/appraise-csv';
import {
  knowsAppraiseJson,
  readAppraiseJson,
  rewriteAppraiseJson,
  writeAppraiseJson,
} from './formats/appraise-json';
import { knowsAvgScores, readAvgScores, writeAvgScores } from './formats/avg-scores';
import { knowsPearmutAnnotations, readPearmutAnnotations } from './formats/pearmut-annotations';
import {
  knowsPearmutJson,
  readPearmutJson,
  rewritePearmutJson,
  writePearmutJson,
} from './formats/pearmut-json';
import { knowsRatingsJsonl, readRatingsJsonl } from './formats/ratings-jsonl';
import { knowsSegRating, readSegRating, rewriteSegRating, writeSegRating } from './formats/seg-rating';
import { knowsSpansJson, readSpansJson } from './formats/spans-json';
import { knowsVersoJsonl, readVersoJsonl, writeVersoJsonl } from './formats/verso-jsonl';
import { knowsVersoSegments, readVersoSegments } from './formats/verso-segments';
import { knowsWmtQeTsv, readWmtQeTsv } from './formats/wmt-qe-tsv';
import { knowsWmtJsonl, readWmtJsonl } from './formats/wmt-jsonl';
import { mqmLayoutOf } from './mqm-tsv/layout';
import { readMqm } from './mqm-tsv/read-mqm-tsv';
import { rewriteMqmTsv } from './mqm-tsv/rewrite-mqm-tsv';
import { writeMqmTsv } from './mqm-tsv/write-mqm-tsv';
import type { RatingFormat } from './rating-format';
import { knowsWebAnnotation, readWebAnnotation } from './web-annotation/read-web-annotation';
import { rewriteWebAnnotation } from './web-annotation/rewrite-web-annotation';
import { writeWebAnnotation } from './web-annotation/write-web-annotation';

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
    write: writeVersoJsonl,
  },
  {
    id: 'verso-segments',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    knows: knowsVersoSegments,
    read: readVersoSegments,
  },
  {
    id: 'ratings-jsonl',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    knows: knowsRatingsJsonl,
    read: readRatingsJsonl,
  },
  {
    id: 'wmt-jsonl',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    knows: knowsWmtJsonl,
    read: readWmtJsonl,
  },
  {
    id: 'pearmut-annotations',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    knows: knowsPearmutAnnotations,
    read: readPearmutAnnotations,
  },
  {
    id: 'web-annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    knows: knowsWebAnnotation,
    read: readWebAnnotation,
    write: writeWebAnnotation,
    rewrite: rewriteWebAnnotation,
  },
  {
    id: 'appraise-json',
    extension: 'json',
    mediaType: JSON_TYPE,
    knows: knowsAppraiseJson,
    read: readAppraiseJson,
    write: writeAppraiseJson,
    rewrite: rewriteAppraiseJson,
  },
  {
    id: 'pearmut-json',
    extension: 'json',
    mediaType: JSON_TYPE,
    knows: knowsPearmutJson,
    read: readPearmutJson,
    write: writePearmutJson,
    rewrite: rewritePearmutJson,
  },
  { id: 'spans-json', extension: 'json', mediaType: JSON_TYPE, knows: knowsSpansJson, read: readSpansJson },
  { id: 'wmt-qe-tsv', extension: 'tsv', mediaType: TSV_TYPE, knows: knowsWmtQeTsv, read: readWmtQeTsv },
  {
    id: 'marot-tsv',
    extension: 'tsv',
    mediaType: TSV_TYPE,
    knows: (text) => (mqmLayoutOf(text)?.metadata ?? null) !== null,
    read: readMqm,
    rewrite: rewriteMqmTsv,
    write: (set, lost) => writeMqmTsv(set, 'marot', lost),
  },
  {
    id: 'mqm-tsv',
    extension: 'tsv',
    mediaType: TSV_TYPE,
    knows: (text) => mqmLayoutOf(text)?.metadata === null,
    read: readMqm,
    rewrite: rewriteMqmTsv,
    write: (set, lost) => writeMqmTsv(set, 'wmt', lost),
  },
  {
    id: 'appraise-csv',
    extension: 'csv',
    mediaType: 'text/csv',
    knows: knowsAppraiseCsv,
    read: readAppraiseCsv,
    write: writeAppraiseCsv,
    rewrite: rewriteAppraiseCsv,
  },
  {
    id: 'avg-scores',
    extension: 'tsv',
    mediaType: TSV_TYPE,
    knows: knowsAvgScores,
    read: readAvgScores,
    write: writeAvgScores,
  },
  {
    id: 'seg-rating',
    extension: 'seg.rating',
    mediaType: 'text/plain',
    knows: knowsSegRating,
    read: readSegRating,
    write: writeSegRating,
    rewrite: rewriteSegRating,
  },
] as const satisfies readonly RatingFormat[];

/** By what is in it, whatever it is called. */
export const findRatingFormat = (text: string): RatingFormat | null =>
  RATING_FORMATS.find(({ knows }) => knows(text)) ?? null;
