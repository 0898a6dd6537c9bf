import type { Provenance } from '../../annotation/error';
import { segmentOfError } from '../../annotation/segment-of-error';
import { groupBy } from '../../group-by';
import { viewArticle } from '../article-view';
import type { ArticleView } from '../article-view';
import { countedErrors } from '../counted-errors';
import type { ExportArticle, ExportCorrection, ExportError } from '../export-model';
import { ratingsOfArticle, spanOfProposed } from '../ratings/article/article-ratings';
import { MOVED_FROM } from '../ratings/formats/more-of-error';
import type { ArticleWriter } from '../writer';

/**
 * JSON Lines, one object a segment, always the same keys in the same order. `start` and `end` count UTF-16 code
 * units from the start of the text of the segment that the span names, `source` or `mt`; `text` is the whole
 * quote, also when the span goes on into the next segment. Errors of the whole article stand in a last line whose
 * segment is null and whose texts are empty; it is there only when there are any. An error that does not `count` was withdrawn, refused, or found to be a matter of taste.
 * `scores` has the figures from 0 to 100 that raters gave the segment. `rated_by` names who marked something in the segment or declared it free of errors, or is through with the article: without it, nobody could tell clean from unread.
 */
export const jsonl: ArticleWriter = {
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  joins: true,
  *write(article) {
    const view = viewArticle(article);
    const rated = groupBy(
      ratingsOfArticle(article).ratings.filter(({ isRated }) => isRated),
      ({ position }) => position,
    );
    const counted = new Set(countedErrors(article, article.preferences));
    const errors = groupBy(article.errors, ({ mark }) => segmentOfError(mark, view));
    const corrections = groupBy(article.corrections, ({ correction }) =>
      view.target.segmentOf(correction.anchor),
    );
    const line = (segment: number | null): string => {
      const parts = [errors.get(segment) ?? [], corrections.get(segment) ?? []] as const;
      const ratings = rated.get(segment === null ? null : segment - 1) ?? [];
      const said = {
        rated_by: ratings.map(({ rater }) => rater),
        scores: ratings.flatMap(({ rater, score }) => (score === null ? [] : [{ rater, score }])),
      };
      return `${JSON.stringify({ ...toObject(article, view, segment, counted, ...parts), ...said })}\n`;
    };
    for (let segment = 1; segment <= article.segments.length; segment++) yield line(segment);
    if (errors.has(null) || corrections.has(null)) yield line(null);
  },
};

function toObject(
  { info }: ExportArticle,
  view: ArticleView,
  segment: number | null,
  counted: ReadonlySet<ExportError>,
  errors: readonly ExportError[],
  corrections: readonly ExportCorrection[],
): object {
  const textOf = (side: keyof ArticleView): string => (segment === null ? '' : view[side].textOf(segment));
  return {
    article: info.title,
    segment,
    source_lang: info.sourceLang,
    target_lang: info.targetLang,
    mt_system: info.mtSystem,
    domain: info.domain,
    source: textOf('source'),
    mt: textOf('target'),
    corrected: textOf('corrected'),
    errors: errors.map((error) => ({ ...toErrorObject(error, view), counts: counted.has(error) })),
    corrections: corrections.map((correction) => toCorrectionObject(correction, view)),
  };
}

function toErrorObject({ mark, reviewer }: ExportError, view: ArticleView): object {
  return {
    id: mark.id,
    scope: mark.scope,
    category: mark.category,
    severity: mark.severity,
    state: mark.state,
    target: mark.target === null ? null : view.target.spanOf(mark.target),
    source: mark.source === null ? null : view.source.spanOf(mark.source),
    comment: mark.comment,
    reviewer,
    provenance: toProvenanceObject(mark.provenance, view),
    typology: mark.typology,
  };
}

/** As it is kept, but that places are of segments. */
function toProvenanceObject(provenance: Provenance, view: ArticleView): object {
  if (!('movedFrom' in provenance)) return provenance;
  const { movedFrom, ...proposed } = provenance;
  return { ...proposed, [MOVED_FROM]: spanOfProposed(movedFrom, view) };
}

function toCorrectionObject(
  { correction, proposer, applied, decisions }: ExportCorrection,
  view: ArticleView,
): object {
  return {
    id: correction.id,
    error: correction.errorId,
    state: correction.state,
    applied,
    target: view.target.spanOf(correction.anchor),
    replacement: correction.replacement,
    approved_text: correction.approvedText,
    proposer,
    decisions: decisions.map(({ decision, by }) => ({
      kind: decision.kind,
      by,
      at: decision.at,
      reason: decision.reason,
      note: decision.note,
      text: decision.editedText,
    })),
  };
}
