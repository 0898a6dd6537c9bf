import { coreCategoryOf } from '../../../annotation/core-category';
import type { ErrorMark } from '../../../annotation/error';
import { MQM_CORE } from '../../../annotation/typologies/mqm-core';
import { typologyFinder } from '../../../annotation/typologies/registry';
import { WMT_MQM } from '../../../annotation/typologies/wmt-mqm';
import { wmtNameOf } from '../../../annotation/typologies/wmt-names';
import { typologyReference } from '../../../annotation/typology';
import { groupBy } from '../../../group-by';
import type { ExportArticle } from '../../export-model';
import type { ArticleWriter } from '../../writer';
import { restObject } from '../formats/more-of-error';
import { writeAppraiseCsv } from '../formats/appraise-csv';
import { writePearmutJson } from '../formats/pearmut-json';
import { writeSegRating } from '../formats/seg-rating';
import { LossLog } from '../loss-log';
import { METADATA } from '../mqm-tsv/layout';
import { writeMqmTsv } from '../mqm-tsv/write-mqm-tsv';
import { segmentKeyOf, type RatedError, type Rating, type RatingSet } from '../rating-set';
import { writeWebAnnotation } from '../web-annotation/write-web-annotation';
import { ratingsOfArticle } from './article-ratings';
import { coreName, wmtCategory } from './wmt-categories';

/** For research: what reviewers found, in the formats that campaigns, metrics and annotation tools read. See docs/formats/ratings.md. */
export const RATING_WRITERS: readonly ArticleWriter[] = [
  {
    ...{ id: 'mqm-tsv', extension: 'tsv', mediaType: 'text/tab-separated-values', joins: true },
    write: (article, { header = true } = {}) =>
      writeMqmTsv(mapErrors(numbered(asWmt(article)), inWmtNames), 'wmt', new LossLog(), header),
  },
  {
    ...{ id: 'marot-tsv', extension: 'tsv', mediaType: 'text/tab-separated-values', joins: true },
    write: (article, { header = true } = {}) =>
      writeMqmTsv(mapErrors(numbered(asWmt(article)), inMarotNames), 'marot', new LossLog(), header),
  },
  {
    ...{ id: 'web-annotation', extension: 'jsonld', mediaType: 'application/ld+json', joins: false },
    write: (article) => writeWebAnnotation(ratingsOfArticle(article), new LossLog()),
  },
  {
    ...{ id: 'pearmut-json', extension: 'json', mediaType: 'application/json', joins: false },
    write: (article) => writePearmutJson(mapErrors(segmentsOf(asCore(article)), inCoreNames), new LossLog()),
  },
  {
    ...{ id: 'appraise-csv', extension: 'csv', mediaType: 'text/csv', joins: true },
    write: (article) =>
      writeAppraiseCsv(
        withLanguages(mapErrors(segmentsOf(asCore(article)), inCoreNames), article),
        new LossLog(),
      ),
  },
  {
    ...{ id: 'seg-rating', extension: 'seg.rating', mediaType: 'text/plain', joins: false },
    write: (article) =>
      writeSegRating(mergeRaters(mapErrors(segmentsOf(asCore(article)), inCoreNames)), new LossLog()),
  },
];

/** Tables of segments have no place for what is of the whole article. */
const segmentsOf = (article: ExportArticle): RatingSet => {
  const { ratings, unread } = ratingsOfArticle(article);
  return { ratings: ratings.filter(({ segment }) => segment !== ''), unread };
};

/** Their tables number segments twice, and programs that read them want a number in both columns. */
const numbered = (article: ExportArticle): RatingSet => {
  const { ratings, unread } = segmentsOf(article);
  return { ratings: ratings.map((rating) => ({ ...rating, globalSegment: rating.segment })), unread };
};

const WMT = typologyReference(WMT_MQM);

/** With categories of MQM-Core, whatever typology its errors were marked with. */
function asCore(
  article: ExportArticle,
  rename: (mark: ErrorMark) => string | null = () => null,
): ExportArticle {
  const find = typologyFinder(article.ownTypologies ?? []);
  const nameOf = (mark: ErrorMark): string => {
    const typology = find(mark.typology);
    if (typology === null || typology === MQM_CORE) return mark.category;
    return rename(mark) ?? coreCategoryOf(mark.typology, mark.category, find);
  };
  return {
    ...article,
    errors: article.errors.map((error) => ({
      ...error,
      mark: { ...error.mark, category: nameOf(error.mark) },
    })),
  };
}

/** … but for those that were marked with the categories of WMT: they have their names already. */
const asWmt = (article: ExportArticle): ExportArticle =>
  asCore(article, ({ typology, category }) => (typology === WMT ? wmtNameOf(category) : null));

const mapErrors = ({ ratings, unread }: RatingSet, change: (error: RatedError) => RatedError): RatingSet => ({
  ratings: ratings.map((rating) => ({ ...rating, errors: rating.errors.map(change) })),
  unread,
});

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Of a file that was imported: ids of ours have no capitals and no spaces. */
const isName = (category: string): boolean => /[^a-z0-9/-]/.test(category);

/** The id of a category that has no name of theirs stands in the comment, in brackets. */
function inWmtNames(error: RatedError): RatedError {
  if (isName(error.category)) return { ...error, severity: capitalised(error.severity) };
  const { name, isLossy } = wmtCategory(error.category);
  const comment =
    isLossy && error.category !== '' ? `${error.comment} [${error.category}]`.trimStart() : error.comment;
  return { ...error, category: name, severity: capitalised(error.severity), comment, rest: [] };
}

/** … or in the metadata. */
function inMarotNames(error: RatedError): RatedError {
  if (isName(error.category)) return { ...error, severity: capitalised(error.severity) };
  const { name } = wmtCategory(error.category);
  const category = error.category === '' ? {} : { category: error.category };
  const rest = [{ name: METADATA, value: JSON.stringify({ ...restObject(error.rest), ...category }) }];
  return { ...error, category: name, severity: capitalised(error.severity), rest };
}

const inCoreNames = (error: RatedError): RatedError => ({ ...error, category: coreName(error.category) });

const withLanguages = ({ ratings, unread }: RatingSet, { info }: ExportArticle): RatingSet => ({
  ratings: ratings.map((rating) => ({
    ...rating,
    rest: [
      { name: 'sourceLanguage', value: info.sourceLang },
      { name: 'targetLanguage', value: info.targetLang },
    ],
  })),
  unread,
});

/** A line is one rating: where several people reviewed, it has what any of them found, and all their names. */
function mergeRaters({ ratings, unread }: RatingSet): RatingSet {
  const merged = [...groupBy(ratings, segmentKeyOf).values()].flatMap((ofSegment): readonly Rating[] => {
    const rated = ofSegment.filter(({ isRated }) => isRated);
    const [first] = ofSegment;
    if (first === undefined) return [];
    const rater = rated.map((rating) => rating.rater).join(' + ');
    return [{ ...first, rater, errors: rated.flatMap(({ errors }) => errors), isRated: rated.length > 0 }];
  });
  return { ratings: merged, unread };
}
