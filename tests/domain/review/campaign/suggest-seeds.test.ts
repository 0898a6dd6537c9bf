import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_FACTS } from '@/bench/inject/language-facts';
import { readMaterial } from '@/bench/inject/read-material';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { findCategory } from '@/domain/annotation/typology';
import { checkedArticleOf } from '@/domain/checks/engine/checked-article-of';
import { checkReplacement } from '@/domain/correction/check-replacement';
import { buildArticle } from '@/domain/exchange/build-article';
import { buildLedger } from '@/domain/names/ledger/build-ledger';
import { twoWordNames } from '@/domain/names/ledger/two-word-names';
import { plantSeeds } from '@/domain/review/campaign/seeded-error';
import { stretchOf } from '@/domain/review/campaign/spoil/sentences-to-spoil';
import { suggestSeeds, type SeedWish } from '@/domain/review/campaign/spoil/suggest-seeds';

/** The texts of the injector, as they are imported, by language. */
const ARTICLES = readMaterial()
  .filter(({ lang, source }) => LANGUAGE_FACTS[lang] !== undefined && source !== null)
  .map(({ lang, blocks, source }): Omit<SeedWish, 'seed' | 'count'> => {
    let ids = 0;
    const built = buildArticle({
      ...{ kind: 'texts', sourceLang: source?.lang ?? 'und', targetLang: lang },
      ...{ newId: () => String((ids += 1)), source: source?.blocks ?? null, target: blocks },
    });
    if (!built.ok) throw new Error(built.error.code);
    const { segments, blocks: sides } = built.value;
    const article = checkedArticleOf({
      ...{ blocks: sides, segments },
      ...{ sourceLang: source?.lang ?? 'und', targetLang: lang },
    });
    return {
      ...{ lang, segments, blocks: sides.filter(({ side }) => side === 'target') },
      names: twoWordNames(buildLedger({ article, known: [], choices: [] }), lang),
    };
  });

const seedOf = fc.integer({ min: 0, max: 1_000_000 });
const articleOf = fc.constantFrom(...ARTICLES);

test('what is suggested is the same for the same seed, never two in one segment, and can be planted as it is', () => {
  fc.assert(
    fc.property(articleOf, seedOf, fc.integer({ min: 1, max: 8 }), (article, seed, count) => {
      const wish = { ...article, seed, count };
      const suggested = suggestSeeds(wish);
      expect(suggestSeeds(wish)).toEqual(suggested);
      expect(suggested.length).toBeLessThanOrEqual(count);
      const { blocks, segments, lang } = article;
      const places = blocks.flatMap(({ id, sentenceStarts }) =>
        sentenceStarts.map((start) => `${id} ${String(start)}`),
      );
      const hit = suggested.map(({ sentence }) => {
        const at = places.indexOf(`${sentence.blockId} ${String(sentence.start)}`);
        return segments.findIndex(({ target }) => target.from <= at && at < target.to);
      });
      expect(new Set(hit).size).toBe(suggested.length);
      for (const { sentence, text, category } of suggested) {
        expect(checkReplacement(sentence.text, text)).toBeNull();
        expect(findCategory(MQM_CORE, category)).not.toBeNull();
      }
      const stretches = suggested.map((one) => stretchOf(one.sentence, { ...one, kind: 'error' }));
      const planted = plantSeeds(blocks, stretches, lang);
      expect(planted.seeds).toHaveLength(suggested.length);
      // Each seed is where it is said to be, and put back it leaves what was there.
      for (const { blockId, start, end, text } of planted.seeds)
        expect(planted.blocks.find(({ id }) => id === blockId)?.text.slice(start, end)).toBe(text);
      for (const block of planted.blocks) expect(block.text).not.toMatch(/ {2}| $/);
    }),
    { numRuns: 60 },
  );
});

describe.each(Object.keys(LANGUAGE_FACTS))('in %s', (lang) => {
  test('there are errors of several kinds', () => {
    const own = ARTICLES.filter((article) => article.lang === lang);
    const kinds = new Set(
      own.flatMap((article) =>
        [1, 2, 3].flatMap((seed) =>
          suggestSeeds({ ...article, seed, count: 8 }).map(({ spoiling }) => spoiling),
        ),
      ),
    );
    expect(kinds.size, [...kinds].join()).toBeGreaterThanOrEqual(4);
  });
});

test.each(['he', 'hi', 'zh'])('in %s, which has no capitals, one name becomes another one', (lang) => {
  const made = ARTICLES.filter((article) => article.lang === lang).flatMap((article) =>
    [1, 2, 3, 4].flatMap((seed) =>
      suggestSeeds({ ...article, seed, count: 12 })
        .filter(({ spoiling }) => spoiling === 'name')
        .map(({ sentence, text }) => ({ article, from: sentence.text, to: text })),
    ),
  );
  expect(made.length).toBeGreaterThan(0);
  for (const { article, from, to } of made) {
    const moreIn = (one: string, other: string) =>
      article.names.filter((form) => one.split(form).length > other.split(form).length);
    const [gone, come] = [moreIn(from, to), moreIn(to, from)];
    expect(gone.length, `${from} → ${to}`).toBeGreaterThan(0);
    expect(come.length, `${from} → ${to}`).toBeGreaterThan(0);
  }
});
