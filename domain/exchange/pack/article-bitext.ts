import type { SegmentView } from '../../article/segment-view';
import type { ArticleUnit, SpanRating } from '../../article/unit';
import { groupBy } from '../../group-by';
import { viewArticle, type ArticleView } from '../article-view';
import type { Bitext, BitextUnit, UnitIssue } from '../bitext';
import { correctedAnchors } from '../corrected-anchors';
import { errorIssues } from '../error-issues';
import type { ExportArticle } from '../export-model';
import type { CodedText } from '../inline-code';
import { segmentRatings } from '../segment-ratings';
import { decidedSegments } from '../triples/decided-segments';
import type { PackMaterial } from './pack-part';

/**
 * An article as a bilingual file: a unit for each segment, its translation with the corrections of the scope, its errors as issues with
 * spans in the text as it reads with them; codes, notes and ratings of the file it came from, where that had any. A segment that is decided
 * says that it was reviewed.
 */
export function articleBitext(material: PackMaterial): Bitext {
  const { article, progress } = material;
  const { info, segments } = article;
  const view = viewArticle(article);
  const decided = decidedSegments(article, view, progress);
  const issues = issuesBySegment(material, view);
  const said = saidBySegment(article, view);
  const scores = segmentRatings(article);
  const rated = spanRatingsBySegment(article, view);
  return {
    sourceLang: info.sourceLang,
    targetLang: info.targetLang,
    info: { title: info.title, mtSystem: info.mtSystem },
    units: segments.map(({ id }, index): BitextUnit => ({
      key: id,
      source: codedTextOf(view.source, index + 1),
      target: codedTextOf(view.corrected, index + 1),
      mt: codedTextOf(view.target, index + 1),
      state: decided[index] === true ? 'reviewed' : 'translated',
      issues: issues.get(index + 1) ?? [],
      ...(said[index] ?? SAYS_NOTHING),
      // What people said here goes before what the file said.
      ...(scores[index] && { rating: scores[index] }),
      ...(rated.has(index + 1) && { spanRatings: rated.get(index + 1) ?? [] }),
    })),
  };
}

const codedTextOf = (view: SegmentView, segment: number): CodedText => ({
  text: view.textOf(segment),
  codes: view.codesOf(segment),
});

type SaidOfUnit = Pick<BitextUnit, 'notes' | 'isLocked' | 'rating'>;

const SAYS_NOTHING: SaidOfUnit = { notes: [], isLocked: false };

/** What the file says of the units that segments have words of: notes are said once, where the unit begins. */
function saidBySegment({ segments, units }: ExportArticle, view: ArticleView): readonly SaidOfUnit[] {
  const unitOf = new Map(
    units.flatMap((unit) =>
      [unit.sourceBlockId, unit.targetBlockId].flatMap((id) => (id === null ? [] : [[id, unit] as const])),
    ),
  );
  const noted = new Set<ArticleUnit>();
  return segments.map((_, index) => {
    const target = view.target.blocksOf(index + 1);
    const blocks = [...view.source.blocksOf(index + 1), ...target];
    const own = [...new Set(blocks.flatMap(({ id }) => unitOf.get(id) ?? []))];
    const notes = own.filter((unit) => !noted.has(unit)).flatMap((unit) => unit.notes);
    for (const unit of own) noted.add(unit);
    const [rating, ...others] = own.flatMap((unit) => unit.rating ?? []);
    return {
      notes,
      isLocked: target.length > 0 && target.every(({ isLocked }) => isLocked === true),
      // Of several that were joined none is that of the whole.
      ...(rating && others.length === 0 && { rating }),
    };
  });
}

/** Only what is decided, and in both languages: what others may trust when they meet it again. */
export function approvedMemory(material: PackMaterial): Bitext {
  const bitext = articleBitext(material);
  const units = bitext.units.filter(
    ({ state, source, target }) => state === 'reviewed' && source.text !== '' && (target?.text ?? '') !== '',
  );
  return { ...bitext, units };
}

function issuesBySegment(
  { article, preferences }: PackMaterial,
  view: ArticleView,
): ReadonlyMap<number, readonly UnitIssue[]> {
  const placed = errorIssues(article, preferences).flatMap(({ side, anchor, said }) => {
    const span = (side === 'target' ? view.corrected : view.source).spanOf(anchor);
    if (span === null) return [];
    const { segment, start, end } = span;
    return [{ segment, issue: { side, span: { start, end }, ...said } }];
  });
  return new Map(
    [...groupBy(placed, ({ segment }) => segment)].map(([segment, own]) => [
      segment,
      own.map(({ issue }) => issue),
    ]),
  );
}

/** What the file said of some words of its units, where they stand now; what of them was replaced goes with them. */
function spanRatingsBySegment(
  article: ExportArticle,
  view: ArticleView,
): ReadonlyMap<number, readonly SpanRating[]> {
  const toCorrected = correctedAnchors(article);
  const quoteless = { quote: '', prefix: '', suffix: '' };
  const placed = article.units.flatMap(({ sourceBlockId, targetBlockId, spanRatings = [] }) =>
    spanRatings.flatMap(({ side, span, rating }) => {
      const blockId = side === 'target' ? targetBlockId : sourceBlockId;
      if (blockId === null) return [];
      const anchor = { blockId, ...span };
      const now = side === 'target' ? toCorrected(anchor) : { ...anchor, ...quoteless };
      const found = now && (side === 'target' ? view.corrected : view.source).spanOf(now);
      if (!found) return [];
      const { segment, start, end } = found;
      return [{ segment, rated: { side, span: { start, end }, rating } }];
    }),
  );
  const bySegment = groupBy(placed, ({ segment }) => segment);
  return new Map([...bySegment].map(([segment, own]) => [segment, own.map(({ rated }) => rated)]));
}
