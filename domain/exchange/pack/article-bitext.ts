import { groupBy } from '../../group-by';
import { viewArticle, type ArticleView } from '../article-view';
import type { Bitext, BitextUnit, UnitIssue } from '../bitext';
import { errorIssues } from '../error-issues';
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
