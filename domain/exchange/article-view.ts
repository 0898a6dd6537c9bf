import type { ExportArticle } from './export-model';
import { SegmentView } from '../article/segment-view';

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
