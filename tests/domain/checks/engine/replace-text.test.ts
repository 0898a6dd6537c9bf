import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineArticleCheck, type BlockCheck, type PairCheck } from '@/domain/checks/engine/check';
import { checkedArticleOf, type ArticleTexts } from '@/domain/checks/engine/checked-article-of';
import {
  putUnderCheck,
  replaceText,
  replaceTexts,
  type ArticleUnderCheck,
} from '@/domain/checks/engine/replace-text';
import { CheckRunner, configureCheck } from '@/domain/checks/engine/run-checks';
import { CHECKS } from '@/domain/checks/registry';
import { buildArticle } from '@/domain/exchange/build-article';
import { changeSetOf } from '@/domain/text/change-set';
import { arbitraryChangeSet } from '@/tests/support/arbitrary-changes';
import { arbitraryText } from '@/tests/support/arbitrary-text';

const info = {
  version: 1,
  category: 'accuracy/mistranslation',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  parameters: {},
} as const;
/** Says the whole text of all it is given, so that nothing that changed can go unseen. */
const everyBlock: BlockCheck = {
  ...info,
  id: 'every-block',
  unit: 'block',
  run: ({ text, sentenceStarts }) => [
    { span: { start: 0, end: text.length }, params: { text, starts: sentenceStarts.join() } },
  ],
};
const everyPair: PairCheck = {
  ...info,
  id: 'every-pair',
  unit: 'pair',
  sources: 'any',
  run: ({ source, target }) => [
    {
      span: { start: 0, end: target.text.length },
      sourceSpan: { start: 0, end: source.text.length },
      params: { source: source.text, target: target.text },
    },
  ],
};
const everyLength = defineArticleCheck<number>({
  ...info,
  id: 'every-length',
  unit: 'article',
  sources: null,
  collect: ({ text }) => text.length,
  judge: (_, lengths) => [{ at: { block: 0, start: 0, end: 0 }, params: { lengths: lengths.join() } }],
});
const asked = [everyBlock, everyPair, everyLength, ...CHECKS].map((check) => configureCheck(check));

function textsOf(source: readonly string[], target: readonly string[]): ArticleTexts | null {
  const blocksOf = (texts: readonly string[]) =>
    texts.map((text) => ({ kind: 'paragraph', level: 0, text }) as const);
  let ids = 0;
  const built = buildArticle({
    kind: 'texts',
    sourceLang: 'es',
    targetLang: 'en',
    newId: () => String((ids += 1)),
    source: blocksOf(source),
    target: blocksOf(target),
  });
  return built.ok ? { ...built.value, sourceLang: 'es', targetLang: 'en' } : null;
}

const paragraph = fc
  .array(fc.oneof(arbitraryText(6), fc.constant('The ship left left. It was late.')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((pieces) => pieces.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

test('an article after any edits is found what the article asked from scratch is found', () => {
  fc.assert(
    fc.property(
      paragraphs,
      paragraphs,
      fc.infiniteStream(fc.nat(1000)),
      fc.gen(),
      (source, target, picks, g) => {
        const texts = textsOf(source, target);
        if (texts === null) return;
        const runner = new CheckRunner(asked);
        let now: ArticleUnderCheck = putUnderCheck(texts);
        runner.run(now.article);
        for (let edit = 0; edit < 3; edit++) {
          const block = now.texts.blocks[(picks.next().value ?? 0) % now.texts.blocks.length];
          if (block === undefined) return;
          now = replaceText(now, block.id, g(arbitraryChangeSet, block.text.length));
          expect(runner.runOnce(now.article)).toEqual(runner.run(now.article));
          expect(runner.run(now.article)).toEqual(new CheckRunner(asked).run(checkedArticleOf(now.texts)));
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('what did not change keeps its objects', () => {
  const texts = textsOf(
    ['El barco salió tarde. Nadie lo vio.', 'Volvió el lunes.'],
    ['The ship left late. Nobody saw it.', 'It came back on Monday.'],
  );
  if (texts === null) throw new Error('There is no article');
  const before = putUnderCheck(texts);
  const [first] = texts.blocks.filter(({ side }) => side === 'target');
  const after = replaceText(before, first?.id ?? '', changeSetOf([{ start: 20, end: 26, insert: 'No one' }]));
  expect(after.article.target.map(({ text }) => text)).toEqual([
    'The ship left late. No one saw it.',
    'It came back on Monday.',
  ]);
  const kept = after.article.pairs.map((pair, index) => pair === before.article.pairs[index]);
  expect(kept).toEqual([true, false, true]);
  expect(after.article.target[1]).toBe(before.article.target[1]);
  expect(after.article.source).toBe(before.article.source);
  expect(replaceTexts({ ...texts, blocks: [...texts.blocks] }, before).article).toBe(before.article);
});
