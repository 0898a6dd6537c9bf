import { ratingsOfArticle } from '@/domain/exchange/ratings/article/article-ratings';
import { describe, expect, test } from 'vitest';
import { findWriter } from '@/domain/exchange/registry';
import { joinTexts } from '@/domain/exchange/ratings/join-texts';
import { wordsAt, type Rating } from '@/domain/exchange/ratings/rating-set';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import { coreName, wmtCategory } from '@/domain/exchange/ratings/article/wmt-categories';
import { coreCategoryOfName } from '@/domain/annotation/core-category';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { listCategories } from '@/domain/annotation/typology';
import type { ExportArticle } from '@/domain/exchange/export-model';
import { viewArticle } from '@/domain/exchange/article-view';
import { NEWSROOM } from '../../../support/own-typology';
import { EXAMPLE } from '../example-article';

function write(id: string, article: ExportArticle = EXAMPLE, header = true): string {
  const writer = findWriter(id);
  if (writer === null) throw new Error(`No writer ${id}`);
  return [...writer.write(article, { header, byteOrderMark: true })].join('');
}

function read(id: string, article?: ExportArticle): readonly Rating[] {
  const text = write(id, article);
  const format = findRatingFormat(text);
  expect(format?.id).toBe(id);
  return format?.read(text).ratings ?? [];
}

const told = (ratings: readonly Rating[]): readonly string[] =>
  ratings.flatMap((rating) =>
    rating.errors.map((error) => {
      const words = error.places.map(
        (place) => `${place.side === 'source' ? '|' : ''}${wordsAt(rating, place)}`,
      );
      return `${rating.segment} ${rating.rater}: ${words.join(' ')} ${error.category} ${error.severity}`;
    }),
  );

describe('the MQM table of an article', () => {
  const ratings = read('mqm-tsv');

  test('has a row for each error that stands, with its reviewer, and for what was found clean', () => {
    expect(told(ratings)).toEqual([
      '1 Rana: harbor |الميناء Other Minor',
      '3 Rana: returned Accuracy/Mistranslation Major',
      '4 Omar: |غنوا Accuracy/Omission Critical',
    ]);
    const clean = ratings.filter(({ errors, isRated }) => isRated && errors.length === 0);
    // What somebody corrected without marking an error, as the caption of the photo, is neither.
    expect(clean.map(({ segment, rater }) => `${segment} ${rater}`)).toEqual(['2 Rana']);
    expect(ratings[0]).toMatchObject({ system: 'Babel 3', document: 'The harbour' });
  });

  test('keeps the comment, the correction and the category that has no name there', () => {
    expect(ratings[0]?.errors[0]?.comment).toBe('=British spelling [locale/spelling] [→ Harbour]');
  });

  test('leaves out what was withdrawn or refused', () => {
    const errors = EXAMPLE.errors.map(({ mark, ...one }) => ({
      ...one,
      mark: { ...mark, state: mark.id === 'e1' ? ('refused' as const) : ('withdrawn' as const) },
    }));
    const left = read('mqm-tsv', { ...EXAMPLE, errors });
    expect(told(left)).toEqual([]);
  });

  test('goes on without a header and without a byte order mark', () => {
    const [header = '', ...rows] = write('mqm-tsv').split('\n');
    expect(header.startsWith('system\tdoc\tdoc_id\tseg_id\trater\t')).toBe(true);
    expect(write('mqm-tsv', EXAMPLE, false)).toBe(rows.join('\n'));
  });
});

test('Marot’s table has the rest in its metadata', () => {
  const [first] = read('marot-tsv');
  expect(first?.errors[0]).toMatchObject({ comment: '=British spelling', correction: 'Harbour' });
  expect(first?.errors[0]?.rest).toEqual([
    {
      name: 'metadata',
      value: '{"category":"locale/spelling","note":"=British spelling","correction":"Harbour"}',
    },
  ]);
});

test('the annotations hold all of it, by our own ids, also what is of the whole article', () => {
  const ratings = read('web-annotation');
  expect(told(ratings)).toEqual([
    '1 Rana: harbor |الميناء locale/spelling minor',
    '3 Rana: returned accuracy/mistranslation major',
    '4 Omar: |غنوا accuracy/omission critical',
    ' Omar:  style neutral',
  ]);
  expect(ratings[0]?.errors[0]?.correction).toBe('Harbour');
  expect(JSON.parse(write('web-annotation'))).toMatchObject({ type: 'AnnotationPage' });
});

test('the campaigns have an item for each segment, and what is missing by their mark', () => {
  for (const id of ['pearmut-json', 'appraise-csv']) {
    const ratings = read(id);
    const errors = ratings.flatMap((rating) => rating.errors);
    expect(
      errors.map(({ category, isMissing }) => [category, isMissing]),
      id,
    ).toEqual([
      ['Locale/Spelling', false],
      ['Accuracy/Mistranslation', false],
      ['Accuracy/Omission', true],
    ]);
  }
});

test('ratings of mt-metrics-eval have a line for each segment, of all reviewers together', () => {
  const text = write('seg-rating');
  expect(text.trimEnd().split('\n')).toHaveLength(EXAMPLE.segments.length);
  const view = viewArticle(EXAMPLE);
  const textsOf = (side: 'source' | 'target') =>
    EXAMPLE.segments.map((_, index) => view[side].textOf(index + 1));
  const set = findRatingFormat(text)?.read(text) ?? { ratings: [], unread: [] };
  const outputs = new Map([['Babel 3', textsOf('target')]]);
  const { ratings } = joinTexts(set, { sources: textsOf('source'), outputs, documents: [] });
  // It has no names of segments.
  expect(told(ratings).map((line) => line.trim())).toEqual([
    'Rana: harbor Locale/Spelling minor',
    'Rana: |الميناء Locale/Spelling minor',
    'Rana: returned Accuracy/Mistranslation major',
    'Omar: |غنوا Accuracy/Omission critical',
  ]);
});

test('the JSON Lines of an article are rated data as well', () => {
  const text = write('jsonl');
  const format = findRatingFormat(text);
  expect(format?.id).toBe('verso-segments');
  const ratings = format?.read(text).ratings ?? [];
  const clean = ratingsOfArticle(EXAMPLE).ratings.filter(
    ({ isRated, errors }) => isRated && errors.length === 0,
  );
  expect(ratings.filter(({ isRated, errors }) => isRated && errors.length === 0)).toHaveLength(clean.length);
  expect(told(ratings)).toEqual([
    '1 Rana: harbor |الميناء locale/spelling minor',
    '3 Rana: returned accuracy/mistranslation major',
    '4 Omar: |غنوا accuracy/omission critical',
    ' Omar:  style neutral',
  ]);
  expect(ratings[0]?.errors[0]).toMatchObject({ correction: 'Harbour', problem: null });
  expect(ratings.flatMap(({ errors }) => errors.map(({ isMissing }) => isMissing))).toEqual([
    ...[false, false, true, false],
  ]);
});

describe('a category of ours', () => {
  const ids = listCategories(MQM_CORE).map(({ id }) => id);

  test('is read back from its name in MQM-Core', () => {
    for (const id of ids) expect(coreCategoryOfName(coreName(id)), coreName(id)).toBe(id);
  });

  test('has a name of WMT of the same dimension, or is told to say less', () => {
    for (const id of ids) {
      const { name, isLossy } = wmtCategory(id);
      expect(isLossy || coreCategoryOfName(name) === id, `${id}: ${name}`).toBe(true);
    }
    const same = ['accuracy/omission', 'linguistic-conventions/grammar', 'locale-conventions/date-format'];
    expect(same.map((id) => wmtCategory(id).isLossy)).toEqual([false, false, false]);
    expect(wmtCategory('accuracy/undertranslation')).toEqual({
      name: 'Accuracy/Mistranslation',
      isLossy: true,
    });
  });
});

test('what was marked with another typology goes out by the names that the format has', () => {
  const own = { ...NEWSROOM, id: 'project:p', version: '2' };
  const marked: readonly (readonly [string, string])[] = [
    ['wmt-mqm/2025', 'fluency/punctuation'],
    ['project:p/2', 'facts/figures/dates'],
    ['mqm-core/2.0', 'accuracy/omission'],
  ];
  const errors = EXAMPLE.errors.map((error, index) => {
    const [typology, category] = marked[index] ?? ['mqm-core/2.0', error.mark.category];
    return { ...error, mark: { ...error.mark, typology, category } };
  });
  const article = { ...EXAMPLE, errors, ownTypologies: [own] };
  const names = (id: string) =>
    read(id, article).flatMap((one) => one.errors.map(({ category }) => category));
  expect(names('mqm-tsv').sort()).toEqual([
    'Accuracy/Omission',
    'Fluency/Punctuation',
    'Locale convention/Date format',
  ]);
  expect(names('pearmut-json').sort()).toEqual([
    'Accuracy/Omission',
    'Linguistic conventions/Punctuation',
    'Locale conventions/Date format',
  ]);
});
