import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/domain/article/block';
import type { BilingualRow } from '@/domain/exchange/bilingual-table';
import type { BuildInput, BuiltArticle } from '@/domain/exchange/build-article';
import { buildArticle, buildArticleInSteps, MAX_SENTENCES } from '@/domain/exchange/build-article';
import type { DocumentBlock } from '@/domain/exchange/document';
import { line } from './arbitraries';

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', level: 0, text });

function languages(): Pick<BuildInput, 'sourceLang' | 'targetLang' | 'newId'> {
  let last = 0;
  return { sourceLang: 'es', targetLang: 'en', newId: () => `id-${++last}` };
}

function built(input: Parameters<typeof buildArticle>[0]): BuiltArticle {
  const result = buildArticle(input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const sentencesOf = (blocks: readonly Block[], side: Block['side']): number =>
  blocks.filter((block) => block.side === side).reduce((sum, block) => sum + block.sentenceStarts.length, 0);

/** The law of segments: in order, they tile the sentences of both sides. */
function expectTiling({ blocks, segments }: BuiltArticle): void {
  for (const side of ['source', 'target'] as const) {
    const ranges = segments.map((segment) => segment[side]);
    let at = 0;
    for (const { from, to } of ranges) {
      expect(from).toBe(at);
      at = to;
    }
    expect(at).toBe(sentencesOf(blocks, side));
  }
}

describe('an article from two texts', () => {
  const source = [
    { kind: 'heading', level: 1, text: 'El puerto abre de nuevo' },
    paragraph('El primer barco salió a las 6.40. Llevaba 40 pasajeros.'),
    paragraph('«Esperamos nueve años», dijo Marta Ruiz.'),
  ] as const;
  const target = [
    { kind: 'heading', level: 1, text: 'The harbour opens again' },
    paragraph('The first ferry left at 6.40 and carried 40 passengers.'),
    paragraph('“We waited nine years,” said Marta Ruiz.'),
  ] as const;

  it('keeps blocks as they are, with sentences, in order, source first', () => {
    const { blocks } = built({ kind: 'texts', source, target, ...languages() });
    expect(blocks.map(({ side, index, kind, level, text }) => ({ side, index, kind, level, text }))).toEqual([
      ...source.map((block, index) => ({ side: 'source', index, ...block })),
      ...target.map((block, index) => ({ side: 'target', index, ...block })),
    ]);
    expect(blocks.map(({ sentenceStarts }) => sentenceStarts.length)).toEqual([1, 2, 1, 1, 1, 1]);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(6);
  });

  it('pairs the sentences, two with one where the translator joined them', () => {
    const article = built({ kind: 'texts', source, target, ...languages() });
    expectTiling(article);
    expect(article.segments.map((segment) => [segment.source.to, segment.target.to])).toEqual([
      [1, 1],
      [3, 2],
      [4, 3],
    ]);
    for (const { confidence, pinned } of article.segments) {
      expect(confidence).toBeGreaterThan(0);
      expect(pinned).toBe(false);
    }
  });

  it('can be made in steps, each of which says how far it is', () => {
    const steps = [...buildArticleInSteps({ kind: 'texts', source, target, ...languages() })];
    expect(steps.length).toBeGreaterThan(0);
    for (const { done, total } of steps) expect(done).toBeLessThanOrEqual(total);
  });
});

describe('an article without a source', () => {
  it('has a segment for each sentence, with nothing on the source side', () => {
    const target = [paragraph('One. Two.'), paragraph(' '), paragraph('Three.')];
    const article = built({ kind: 'texts', source: null, target, ...languages() });
    expectTiling(article);
    expect(article.blocks).toHaveLength(2);
    expect(article.segments.map(({ source }) => source)).toEqual(Array(3).fill({ from: 0, to: 0 }));
  });
});

describe('an article from the rows of a table', () => {
  it('pairs what a row pairs, whatever the sentences, and leaves it so', () => {
    const rows = [
      { source: 'Uno. Dos.', target: 'One.' },
      { source: '', target: 'Added.' },
      { source: 'Tres.', target: '  ' },
    ];
    const article = built({ kind: 'rows', rows, ...languages() });
    expect(article.segments).toMatchObject([
      { source: { from: 0, to: 2 }, target: { from: 0, to: 1 }, confidence: 1, pinned: true },
      { source: { from: 2, to: 2 }, target: { from: 1, to: 2 }, confidence: 1, pinned: true },
      { source: { from: 2, to: 3 }, target: { from: 2, to: 2 }, confidence: 1, pinned: true },
    ]);
    expectTiling(article);
  });

  it('tiles both sides for any rows', () => {
    const cell = fc.oneof(line, fc.constant(''), fc.constant(' '));
    const rows: fc.Arbitrary<readonly BilingualRow[]> = fc.array(fc.record({ source: cell, target: cell }));
    fc.assert(
      fc.property(rows, (each) => {
        const result = buildArticle({ kind: 'rows', rows: each, ...languages() });
        if (result.ok) expectTiling(result.value);
        else expect(each.every(({ source, target }) => (source + target).trim() === '')).toBe(true);
      }),
    );
  });
});

describe('what is no article', () => {
  it('a translation without words', () => {
    expect(
      buildArticle({ kind: 'texts', source: [paragraph('Uno.')], target: [paragraph(' ')], ...languages() }),
    ).toMatchObject({
      ok: false,
      error: { code: 'no_text' },
    });
  });

  it('more sentences than a desk can show', () => {
    const target = Array.from({ length: MAX_SENTENCES + 1 }, () => paragraph('One.'));
    expect(buildArticle({ kind: 'texts', source: null, target, ...languages() })).toMatchObject({
      ok: false,
      error: { code: 'too_many_sentences', params: { sentences: MAX_SENTENCES + 1, limit: MAX_SENTENCES } },
    });
  });
});
