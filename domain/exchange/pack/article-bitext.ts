import type { Anchor } from '../../article/anchor';
import type { Side } from '../../article/block';
import { correctedText, toChangeSet } from '../../correction/apply-corrections';
import { groupBy } from '../../group-by';
import { mapSpan } from '../../text/map-span';
import { quoteSpan } from '../../text/quoted-span';
import { viewArticle, type ArticleView } from '../article-view';
import type { Bitext, BitextUnit, UnitIssue } from '../bitext';
import { countedErrors } from '../counted-errors';
import type { ExportArticle, ExportError } from '../export-model';
import type { SegmentSpan } from '../../article/segment-view';
import { decidedSegments } from '../triples/decided-segments';
import type { PackMaterial } from './pack-part';

const PLAIN = { isLocked: false, notes: [], issues: [] } as const;

/**
 * An article as a bilingual file: a unit for each segment, its translation with the corrections of the scope, its errors as issues with
 * spans in the text as it reads with them. A segment that is decided says that it was reviewed.
 */
export function articleBitext(material: PackMaterial): Bitext {
  const { article, progress } = material;
  const { info, segments } = article;
  const view = viewArticle(article);
  const decided = decidedSegments(article, view, progress);
  const issues = issuesBySegment(material, view);
  return {
    sourceLang: info.sourceLang,
    targetLang: info.targetLang,
    info: { title: info.title, mtSystem: info.mtSystem },
    units: segments.map(({ id }, index): BitextUnit => ({
      ...PLAIN,
      key: id,
      source: { text: view.source.textOf(index + 1), codes: [] },
      target: { text: view.corrected.textOf(index + 1), codes: [] },
      state: decided[index] === true ? 'reviewed' : 'translated',
      issues: issues.get(index + 1) ?? [],
    })),
  };
}

/** Only what is decided, and in both languages: what others may trust when they meet it again. */
export function approvedMemory(material: PackMaterial): Bitext {
  const bitext = articleBitext(material);
  const units = bitext.units.filter(
    ({ state, source, target }) => state === 'reviewed' && source.text !== '' && (target?.text ?? '') !== '',
  );
  return { ...bitext, units };
}

interface PlacedIssue {
  readonly segment: number;
  readonly issue: UnitIssue;
}

function issuesBySegment(
  { article, preferences }: PackMaterial,
  view: ArticleView,
): ReadonlyMap<number, readonly UnitIssue[]> {
  const corrections = groupBy(article.corrections, ({ correction }) => correction.errorId);
  const toCorrected = correctedAnchors(article);
  const placed = countedErrors(article, preferences).flatMap((error) => {
    const [own] = corrections.get(error.mark.id) ?? [];
    const correction = own === undefined ? null : correctedText(own.correction);
    return placesOf(error, correction, view, toCorrected);
  });
  return new Map(
    [...groupBy(placed, ({ segment }) => segment)].map(([segment, own]) => [
      segment,
      own.map(({ issue }) => issue),
    ]),
  );
}

/** An error of both sides is said of each. One of the whole article has no place in a unit. */
function placesOf(
  { mark }: ExportError,
  correction: string | null,
  view: ArticleView,
  toCorrected: (anchor: Anchor) => Anchor | null,
): readonly PlacedIssue[] {
  const { category, severity, comment, scope } = mark;
  if (scope === 'article') return [];
  const said = { category, severity, comment, mqmId: category };
  const target = mark.target === null ? null : toCorrected(mark.target);
  const inTarget = target === null ? null : view.corrected.spanOf(target);
  const inSource = mark.source === null ? null : view.source.spanOf(mark.source);
  const placed = (side: Side, span: SegmentSpan | null): readonly PlacedIssue[] => {
    if (span === null) return [];
    const { segment, start, end } = span;
    const ofSide = side === 'target' ? correction : null;
    return [{ segment, issue: { side, span: { start, end }, ...said, correction: ofSide } }];
  };
  return [...placed('source', inSource), ...placed('target', inTarget)];
}

/** Where a place in the imported translation lies in the text as it reads now. */
function correctedAnchors({ corrected, corrections }: ExportArticle): (anchor: Anchor) => Anchor | null {
  const applied = corrections.filter((entry) => entry.applied).map(({ correction }) => correction);
  const ofBlock = groupBy(applied, ({ anchor }) => anchor.blockId);
  const texts = new Map(corrected.map((block) => [block.id, block.text]));
  return (anchor) => {
    const { blockId } = anchor;
    const text = texts.get(blockId);
    const changes = toChangeSet(ofBlock.get(blockId) ?? []);
    const span = mapSpan(changes, anchor, { edges: 'exclude', deletion: 'collapse' });
    return text === undefined || span === null ? null : { blockId, ...quoteSpan(text, span) };
  };
}
