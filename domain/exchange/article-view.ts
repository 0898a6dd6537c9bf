import type { ErrorMark } from '../annotation/error';
import type { ExportArticle } from './export-model';
import { SegmentView } from './segment-view';

/** The segments of an article with their three texts. */
export interface ArticleView {
  readonly source: SegmentView;
  readonly target: SegmentView;
  readonly corrected: SegmentView;
}

export function viewArticle({ source, target, corrected, segments }: ExportArticle): ArticleView {
  return {
    source: new SegmentView(source, segments, 'source'),
    target: new SegmentView(target, segments, 'target'),
    corrected: new SegmentView(corrected, segments, 'target'),
  };
}

/**
 * The segment an error belongs to, from 1: where its target begins; for an omission, whose target is only a point
 * at which something is missing, where its source begins. Null for an error of the whole article.
 */
export function segmentOfError({ source, target }: ErrorMark, view: ArticleView): number | null {
  const inSource = source === null ? null : view.source.segmentOf(source);
  const inTarget = target === null ? null : view.target.segmentOf(target);
  const isPoint = target === null || target.start === target.end;
  return isPoint ? (inSource ?? inTarget) : (inTarget ?? inSource);
}
