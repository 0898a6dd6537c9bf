import { describe, expect, test } from 'vitest';
import type { ErrorMark } from '@/domain/annotation/error';
import { followMove } from '@/domain/annotation/follow-move';
import { ESA, ESA_CATEGORY } from '@/domain/annotation/typologies/esa';
import { typologyReference } from '@/domain/annotation/typology';
import type { Anchor } from '@/domain/article/anchor';
import type { Block, Side } from '@/domain/article/block';
import { missingPointOf } from '@/domain/article/missing-point';
import type { ExportArticle } from '@/domain/exchange/export-model';
import type { Rating } from '@/domain/exchange/ratings/rating-set';
import { ratedSegments } from '@/domain/exchange/ratings/rated-segments';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import { findWriter } from '@/domain/exchange/registry';
import { esa } from '@/domain/scoring/models/esa';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { quoteSpan } from '@/domain/text/quoted-span';
import { EXAMPLE } from '../example-article';

const block = (side: Side, text: string, sentenceStarts: readonly number[]): Block => ({
  ...{ id: side, side, index: 0, kind: 'paragraph', level: 0, text, sentenceStarts },
});
const SOURCE = block('source', 'Llovió. Nadie salió.', [0, 8]);
const TARGET = block('target', '下雨了。没人出门。', [0, 4]);

const at = ({ id, text }: Block, start: number, end: number): Anchor => ({
  ...{ blockId: id, ...quoteSpan(text, { start, end }) },
});

function mark(id: string, change: Partial<ErrorMark>): ErrorMark {
  return {
    ...{ id, articleId: 'a', reviewerId: 'r', scope: 'span', target: null, source: null, comment: '' },
    ...{ category: ESA_CATEGORY, severity: 'minor', state: 'open', version: 1 },
    ...{ provenance: { kind: 'person' }, typology: typologyReference(ESA) },
    ...change,
  };
}

const missingAt = missingPointOf(TARGET.text, { start: 0, end: 4 });
const MARKS: readonly ErrorMark[] = [
  mark('missing', { target: at(TARGET, missingAt, missingAt) }),
  mark('omission', { severity: 'major', source: at(SOURCE, 0, 6) }),
  mark('moved', {
    target: at(TARGET, 4, 8),
    provenance: followMove(
      { kind: 'import', system: 'QE-7', run: 'run', finding: 'f' },
      at(TARGET, 4, 6),
      at(TARGET, 4, 8),
    ),
  }),
];

const ARTICLE: ExportArticle = {
  ...EXAMPLE,
  ...{ source: [SOURCE], target: [TARGET], corrected: [TARGET], corrections: [] },
  segments: [0, 1].map((at) => ({
    ...{ id: String(at), source: { from: at, to: at + 1 }, target: { from: at, to: at + 1 } },
    ...{ confidence: 1, pinned: false },
  })),
  reviews: [
    {
      ...{ reviewerId: 'r', reviewer: 'Rana', checked: [], isFinished: true },
      scores: [
        { blockId: 'target', start: 0, score: 40 },
        { blockId: 'target', start: 4, score: 77 },
      ],
    },
  ],
  errors: MARKS.map((one) => ({ mark: one, reviewer: 'Rana', markedAt: '2026-05-04T08:00:00Z' })),
};

function write(id: string): string {
  const writer = findWriter(id);
  if (writer === null) throw new Error(`No writer ${id}`);
  return [...writer.write(ARTICLE, { header: true, byteOrderMark: true })].join('');
}

function read(id: string): readonly Rating[] {
  const text = write(id);
  const format = findRatingFormat(text);
  expect(format?.id).toBe(id === 'jsonl' ? 'verso-segments' : id);
  return format?.read(text).ratings ?? [];
}

const FORMATS = ['pearmut-json', 'appraise-csv', 'web-annotation', 'jsonl'] as const;

describe.each(FORMATS)('our own ESA review as %s', (id) => {
  test('has the score of each segment', () => {
    const scores = read(id).flatMap(({ score }) => (score === null ? [] : [score]));
    expect(scores).toEqual([40, 77]);
  });

  test('says of what is missing that it is, whether its words are known or not', () => {
    const errors = read(id).flatMap((rating) => rating.errors.map((error) => ({ rating, error })));
    const missing = errors.filter(({ error }) => error.isMissing);
    expect(missing.map(({ error }) => error.severity).sort()).toEqual(['major', 'minor']);
    const first = read(id)[0]?.segment ?? '';
    for (const { rating, error } of missing) {
      expect(rating.segment).toBe(first);
      // Neither of them is a place in the translation.
      expect(error.places.filter(({ side }) => side === 'target')).toEqual([]);
    }
    expect(errors.length - missing.length).toBe(1);
  });

  test('keeps who proposed a mark, that it was moved, and from where', () => {
    const moved = read(id).flatMap(({ errors }) => errors.filter(({ provenance }) => provenance !== ''));
    expect(moved).toHaveLength(1);
    expect(moved[0]?.provenance).toBe('QE-7');
    expect(moved[0]?.places[0]?.span).toEqual({ start: 0, end: 4 });
    const [from] = moved[0]?.rest ?? [];
    expect(from?.name).toBe('moved_from');
    expect(JSON.parse(from?.value ?? '')).toEqual({ start: 0, end: 2, text: '没人' });
  });

  test('is scored as ESA is', () => {
    const [system] = scoreGroups(ratedSegments({ ratings: read(id), unread: [] }), esa, 'system');
    expect(system?.segments).toHaveLength(2);
    expect(system?.score).toBe(58.5);
  });
});

test('Pearmut is told that there are no categories, and Appraise that there is something missing', () => {
  expect(write('pearmut-json')).toContain('"protocol":"ESA"');
  expect(write('appraise-csv')).toContain('""start_i"":""missing""');
});

test('Marot’s table keeps from where a mark was moved; that of 2020/21 has no place for it', () => {
  const moved = read('marot-tsv').flatMap(({ errors }) =>
    errors.filter(({ provenance }) => provenance !== ''),
  );
  const [metadata] = moved[0]?.rest ?? [];
  expect(JSON.parse(metadata?.value ?? '')).toMatchObject({
    prior_rater: 'QE-7',
    moved_from: { start: 0, end: 2, text: '没人' },
  });
  expect(write('mqm-tsv')).not.toContain('moved_from');
});
