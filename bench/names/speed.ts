import { CheckedBlock, CheckedPiece, type CheckedArticle } from '@/domain/checks/engine/checked-article';
import { CheckRunner, type ConfiguredCheck } from '@/domain/checks/engine/run-checks';
import { buildLedger } from '@/domain/names/ledger/build-ledger';
import { linesArticle } from './lines-article';

/** In milliseconds, the best of several rounds. */
export interface NameSpeed {
  readonly first: number;
  readonly afterEdit: number;
  readonly ledger: number;
}

const EDITS = 5;

export function measureNames(
  checks: readonly ConfiguredCheck[],
  rounds: number,
  [target, source, sourceLang, targetLang]: Readonly<Parameters<typeof linesArticle>>,
): NameSpeed {
  const best = { first: Infinity, afterEdit: Infinity, ledger: Infinity };
  const time = (what: keyof NameSpeed, run: () => unknown): void => {
    const begun = performance.now();
    run();
    best[what] = Math.min(best[what], performance.now() - begun);
  };
  for (let round = 0; round < rounds; round++) {
    const article = linesArticle(target, source, sourceLang, targetLang);
    const runner = new CheckRunner(checks);
    time('first', () => runner.run(article));
    for (let edit = 0; edit < EDITS; edit++) {
      const edited = withEdit(article, round * EDITS + edit);
      time('afterEdit', () => runner.run(edited));
    }
    const fresh = linesArticle(target, source, sourceLang, targetLang);
    time('ledger', () => buildLedger({ article: fresh, known: [], choices: [] }));
  }
  return best;
}

/** The article with one more word in one paragraph; all else are the same objects. */
function withEdit(article: CheckedArticle, at: number): CheckedArticle {
  const block = article.target[at];
  const pair = article.pairs[at];
  if (!block || !pair) return article;
  const { lang, index, kind, sentenceStarts } = block;
  const text = `${block.text} So.`;
  const piece = new CheckedPiece(text, lang, [{ at: 0, block: index, span: { start: 0, end: text.length } }]);
  return {
    ...article,
    target: article.target.with(at, new CheckedBlock(text, lang, index, kind, sentenceStarts)),
    pairs: article.pairs.with(at, { ...pair, target: piece }),
  };
}
