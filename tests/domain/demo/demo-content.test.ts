import { describe, expect, test } from 'vitest';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { findCategory } from '@/domain/annotation/typology';
import { checkReplacement } from '@/domain/correction/check-replacement';
import { checkTerm, termKey, tidyTerm } from '@/domain/terms/check-term';
import { checkKnownName, tidyKnownName } from '@/domain/names/check-known-name';
import { createFinder } from '@/domain/checks/terms/create-finder';
import { tokenize } from '@/domain/text/tokens';
import {
  listDemoSlugs,
  readDemoArticle,
  readDemoFile,
  readDemoNames,
  readDemoTerms,
  type DemoInsertion,
  type DemoQuote,
} from './demo-folder';

const articles = listDemoSlugs().map(readDemoArticle);

/** Sentences, and nearly segments, of each demo article: least and most. */
const SHELF = [
  ['01-grain-port', 'ar-en', 25, 40],
  ['02-dam-gates', 'ar-en', 12, 20],
  ['03-printing-museum', 'he-en', 20, 30],
  ['04-comet-probe', 'zh-en', 20, 30],
  ['05-rail-strike', 'en-ar', 20, 30],
  ['06-water-ruling', 'es-en', 15, 25],
  ['07-locust-swarm', 'hi-en', 12, 20],
  ['08-cup-final', 'ar-en', 25, 35],
  ['09-town-that-voted', 'es-en', 300, 345],
] as const;

/** States of an article that all its reviewers have finished, and of one where nothing waits for the editor. */
const DECIDED: ReadonlySet<string> = new Set(['approved', 'exported']);
const FINISHED: ReadonlySet<string> = new Set(['reviewed', ...DECIDED]);

test('offers nine articles in the languages a newcomer is promised', () => {
  expect(
    articles.map(({ slug, info }) => [slug, `${info.sourceLang}-${info.targetLang}`]),
  ).toEqual(SHELF.map(([slug, languages]) => [slug, languages]));
});

test.each(SHELF)('%s (%s) has between %i and %i sentences', (slug, _, least, most) => {
  const sentences = countSentences(readDemoArticle(slug).target);
  expect(sentences).toBeGreaterThanOrEqual(least);
  expect(sentences).toBeLessThanOrEqual(most);
});

test('has one translation whose source is lost, and nobody has touched it', () => {
  const lone = articles.filter(({ source }) => source === null);
  expect(lone.map(({ slug }) => slug)).toEqual(['08-cup-final']);
  expect(lone.every(({ review }) => review.reviewState === 'not_started')).toBe(true);
});

test('leaves the editor a queue, with rivals in it', () => {
  const waiting = articles.flatMap(({ review }) => {
    const decided = new Set(review.decisions.map(({ correction }) => correction));
    return review.corrections.filter(({ key }) => !decided.has(key));
  });
  expect(waiting.length).toBeGreaterThanOrEqual(25);
  expect(articles.flatMap(rivalsOfTwoReviewers).length).toBeGreaterThanOrEqual(1);
});

test('has something said about a mark, with somebody mentioned in it', () => {
  const discussions = articles.flatMap(({ review }) =>
    review.discussions.map((discussion) => ({ ...discussion, review })),
  );
  expect(discussions.length).toBeGreaterThanOrEqual(1);
  for (const { about, messages, review } of discussions) {
    expect([...review.errors, ...review.corrections].map(({ key }) => key)).toContain(about);
    expect(messages.some(({ mentions }) => mentions.length > 0)).toBe(true);
    for (const { text, mentions } of messages) expect(text.match(/@/g) ?? []).toHaveLength(mentions.length);
  }
});

test('shows every decision an editor can take', () => {
  const decisions = articles.flatMap(({ review }) => review.decisions);
  expect(new Set(decisions.map(({ kind }) => kind))).toEqual(
    new Set(['approve', 'reject', 'request_changes']),
  );
  expect(decisions.some(({ editedText }) => editedText !== undefined)).toBe(true);
  for (const { kind, reason, note } of decisions) {
    if (kind !== 'approve') expect([reason, note]).not.toContain(undefined);
  }
});

describe('its terms', () => {
  const terms = readDemoTerms();

  test('can each stand in a termbase, and say each thing once', () => {
    for (const term of terms) {
      expect(checkTerm(term), term.source).toBeNull();
      expect(term).toMatchObject(tidyTerm(term));
    }
    expect(new Set(terms.map(termKey)).size).toBe(terms.length);
  });

  test.each(terms.map((term) => [term.source || term.target, term] as const))('%s stands in an article', (_, term) => {
    const side = term.source === '' ? 'target' : 'source';
    const paragraphs = articles
      .filter(({ info }) => info.sourceLang === term.sourceLang && info.targetLang === term.targetLang)
      .flatMap((article) => article[side] ?? []);
    const finder = createFinder(term[`${side}Lang`], [term[side]], { mindsCapitals: true });
    expect(paragraphs.some((text) => finder.find(tokenize(text)).length > 0)).toBe(true);
  });
});

test.each(readDemoNames().map((name) => [name.preferred, name] as const))(
  'the name %s can be remembered, and is misspelt in an article',
  (_, name) => {
    expect(checkKnownName(name)).toBeNull();
    expect(tidyKnownName(name)).toEqual(name);
    const { sourceLang, targetLang, source, variants } = name;
    const meant = articles.filter(
      ({ info }) => info.sourceLang === sourceLang && info.targetLang === targetLang,
    );
    const target = meant.flatMap((article) => article.target).join('\n');
    for (const part of variants.flatMap((variant) => variant.split(' ').at(-1) ?? [])) expect(target).toContain(part);
    expect(meant.flatMap((article) => article.source ?? []).join('\n')).toContain(source);
  },
);

describe.each(articles.map((article) => [article.slug, article] as const))('%s', (slug, article) => {
  const { source, target, review } = article;
  const errors = new Set(review.errors.map(({ key }) => key));
  const marked = [...review.errors, ...review.corrections].map(
    (mark) => (mark.target ?? mark.insertionAfter)?.paragraph,
  );

  test('is UTF-8 in NFC, with LF and no tabs, one line a paragraph', () => {
    for (const name of ['article.json', 'review.json', 'source.md', 'target.md']) {
      const text = readDemoFile(slug, name) ?? '';
      expect(text, name).toBe(text.normalize('NFC'));
      expect(text, name).not.toMatch(/[\t\r]/);
    }
    for (const paragraph of [...(source ?? []), ...target]) expect(paragraph).not.toContain('\n');
  });

  test('keeps its structure in translation', () => {
    if (source) expect(target.map(markup)).toEqual(source.map(markup));
  });

  test('names every error and every correction once, and only what exists', () => {
    expect(errors.size).toBe(review.errors.length);
    const corrections = new Set(review.corrections.map(({ key }) => key));
    expect(corrections.size).toBe(review.corrections.length);
    for (const { error } of review.corrections) if (error !== null) expect(errors).toContain(error);
    const decided = review.decisions.map(({ correction }) => correction);
    for (const key of decided) expect(corrections).toContain(key);
    expect(new Set(decided).size).toBe(decided.length);
  });

  test('marks only what is in the text, with a category of the typology', () => {
    for (const error of review.errors) {
      expectPlace(target, error, error.key);
      if (error.source) expectQuote(source ?? [], error.source, error.key);
      expect(findCategory(MQM_CORE, error.category), error.category).not.toBeNull();
    }
  });

  test('proposes only corrections that change something', () => {
    for (const correction of review.corrections) {
      expectPlace(target, correction, correction.key);
      expect(checkReplacement(correction.target?.quote ?? '', correction.replacement)).toBeNull();
    }
    for (const { editedText, correction } of review.decisions) {
      const proposal = review.corrections.find(({ key }) => key === correction)?.replacement;
      if (editedText !== undefined) expect(editedText).not.toBe(proposal);
    }
  });

  test('says “checked, no error” only of paragraphs without a mark', () => {
    for (const paragraph of review.checkedParagraphs) {
      expect(target[paragraph]).toBeDefined();
      expect(marked).not.toContain(paragraph);
    }
  });

  test('is in the state its marks say', () => {
    const done = new Set([...review.checkedParagraphs, ...marked]);
    if (review.reviewState === 'not_started') expect(done.size).toBe(0);
    if (FINISHED.has(review.reviewState)) expect(done.size).toBe(target.length);
    if (DECIDED.has(review.reviewState)) {
      const settled = review.decisions.filter(({ kind }) => kind === 'approve' || kind === 'reject');
      expect(settled.map(({ correction }) => correction).sort()).toEqual(
        review.corrections.map(({ key }) => key).sort(),
      );
    }
    if (review.reviewState === 'in_review') {
      expect(done.size).toBeGreaterThan(0);
      expect(done.size).toBeLessThan(target.length);
    }
  });
});

type Place = { readonly target?: DemoQuote; readonly insertionAfter?: DemoInsertion };

/** A mark of the target is a quote or an insertion point, one of the two. */
function expectPlace(paragraphs: readonly string[], place: Place, key: string): void {
  const { target, insertionAfter } = place;
  expect([target, insertionAfter].filter((one) => one !== undefined), key).toHaveLength(1);
  if (target) expectQuote(paragraphs, target, key);
  if (insertionAfter) {
    const occurrences = occurrencesOf(insertionAfter.after, paragraphs[insertionAfter.paragraph] ?? '');
    expect(occurrences, `${key}: ${insertionAfter.after}`).toBe(1);
  }
}

/** The first occurrence needs no number; a quote that says its number has that many before it. */
function expectQuote(paragraphs: readonly string[], { paragraph, quote, occurrence = 0 }: DemoQuote, key: string) {
  expect(occurrencesOf(quote, paragraphs[paragraph] ?? ''), `${key}: ${quote}`).toBeGreaterThan(occurrence);
}

function occurrencesOf(quote: string, text: string): number {
  return text.split(quote).length - 1;
}

function rivalsOfTwoReviewers({ target, review }: (typeof articles)[number]) {
  const spans = review.corrections.flatMap((correction) => {
    if (!correction.target) return [];
    const { paragraph, quote } = correction.target;
    const start = target[paragraph]?.indexOf(quote) ?? 0;
    return [{ by: correction.by, paragraph, start, end: start + quote.length }];
  });
  return spans.flatMap((a) =>
    spans.filter(
      (b) =>
        a.by === 'reviewer' &&
        b.by === 'reviewer2' &&
        a.paragraph === b.paragraph &&
        a.start < b.end &&
        b.start < a.end,
    ),
  );
}

/** `#`, `##`, `>` or nothing. */
function markup(paragraph: string): string {
  return /^(?:#+|>)(?= )/.exec(paragraph)?.[0] ?? '';
}

/** Ends of sentences before white space or the end, and one for a paragraph without any: near enough for a range. */
function countSentences(paragraphs: readonly string[]): number {
  const ends = /[.!?؟]+[”»"’)]*(?=\s|$)/g;
  return paragraphs.reduce((sum, paragraph) => sum + Math.max(1, paragraph.match(ends)?.length ?? 0), 0);
}
