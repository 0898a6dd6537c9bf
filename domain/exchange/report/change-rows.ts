import { listCorrectedRuns, type CorrectedRun } from '../../correction/apply-corrections';
import { groupBy } from '../../group-by';
import { directionOfLang } from '../../text/script';
import { viewArticle } from '../article-view';
import { escapeHtml } from '../html/write-html';
import type { PackMaterial } from '../pack/pack-part';
import { row } from './markup';
import { headOf, tailOf } from './excerpt';
import type { ReportWords } from './report-words';

/** In UTF-16 code units: of what stands unchanged between two changes no more is shown on either side. */
const KEPT = 90;

/** A row for each paragraph that reads otherwise now: how it was, and how it is. */
export function* changeRows(
  { facts: { info }, article }: PackMaterial,
  words: ReportWords,
): Generator<string> {
  const view = viewArticle(article);
  const applied = article.corrections.filter((entry) => entry.applied).map(({ correction }) => correction);
  const ofBlock = groupBy(applied, ({ anchor }) => anchor.blockId);
  const cell = (inner: string): string =>
    `<span lang="${escapeHtml(info.targetLang)}" dir="${directionOfLang(info.targetLang)}">${inner}</span>`;
  for (const block of article.target) {
    const own = ofBlock.get(block.id);
    const first = own?.reduce((one, other) => (other.anchor.start < one.anchor.start ? other : one));
    if (own === undefined || first === undefined) continue;
    const runs = listCorrectedRuns(block, own);
    const segment = view.target.segmentOf(first.anchor);
    yield row([
      segment === null ? '' : escapeHtml(words.number(segment)),
      cell(sideOf(runs, 'removed', 'del')),
      cell(sideOf(runs, 'added', 'ins')),
    ]);
  }
}

function sideOf(runs: readonly CorrectedRun[], kind: 'removed' | 'added', tag: 'del' | 'ins'): string {
  return runs
    .map((run, index) => {
      if (run.kind === kind) return `<${tag}>${escapeHtml(run.text)}</${tag}>`;
      if (run.kind !== 'same') return '';
      return escapeHtml(shorten(run.text, index === 0, index === runs.length - 1));
    })
    .join('');
}

/** So that a change is read where it stands, and a long paragraph does not fill the page. */
function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return text;
  if (isFirst) return tailOf(text, KEPT);
  if (isLast) return headOf(text, KEPT);
  return text.length <= 2 * KEPT ? text : `${headOf(text, KEPT)} ${tailOf(text, KEPT).slice(1)}`;
}
