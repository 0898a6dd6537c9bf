import { describe, expect, test } from 'vitest';
import type { RatedSegment } from '@/domain/scoring/rated-segment';
import { countWords } from '@/domain/scoring/count-words';
import { esa } from '@/domain/scoring/models/esa';
import { googleMqm } from '@/domain/scoring/models/google-mqm';
import { hter } from '@/domain/scoring/models/hter';
import {
  logarithmicTolerance,
  MQM_DEFAULTS,
  mqmLinear,
  mqmNonLinear,
  mqmRaw,
} from '@/domain/scoring/models/mqm';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { saeJ2450 } from '@/domain/scoring/models/sae-j2450';
import { unbabel } from '@/domain/scoring/models/unbabel';
import { scoreGroups } from '@/domain/scoring/score-groups';
import type { ScoringModel } from '@/domain/scoring/scoring-model';
import { rated, words } from './rated';

const scoreOf = (model: ScoringModel, ...segments: readonly RatedSegment[]): number | null =>
  scoreGroups(segments, model, 'system')[0]?.score ?? null;

const minors = (count: number): readonly string[] =>
  Array.from({ length: count }, () => 'Minor style/awkward');

describe('Google and WMT', () => {
  test.each([
    ['Major accuracy/omission', 5],
    ['minor Fluency/Grammar', 1],
    ['Minor Fluency/Punctuation', 0.1],
    ['Minor linguistic-conventions/punctuation', 0.1],
    ['Major Fluency/Punctuation', 5],
    ['Major Non-translation', 25],
    ['major non-translation!', 25],
    ['Critical accuracy/mistranslation', 5],
    ['Neutral style/awkward', 0],
    ['Major Source error', 5],
    ['Major Source issue', 0],
    ['Minor accuracy/creative reinterpretation', 0],
  ])('%s weighs %d', (error, weight) => {
    expect(scoreOf(googleMqm, rated([error]))).toBe(weight);
  });

  test('sums a rater, averages raters, then segments', () => {
    const one = rated(['Major a', 'Minor b'], ['Minor b'], []);
    expect(scoreOf(googleMqm, one)).toBeCloseTo((6 + 1 + 0) / 3, 10);
    expect(scoreOf(googleMqm, one, rated([], []))).toBeCloseTo(7 / 6, 10);
  });
});

describe('MQM', () => {
  test('raw: ten minor errors in a thousand words give 99', () => {
    expect(scoreOf(mqmRaw(), rated(minors(10), { target: words(1000) }))).toBeCloseTo(99, 10);
  });

  test.each([
    [90, 10, 10, 90],
    [90, 10, 20, 80],
    [98, 2, 3, 97],
  ])(
    'linear, threshold %d, %d points acceptable: %d points give %d',
    (threshold, acceptablePoints, points, expected) => {
      const model = mqmLinear({ ...MQM_DEFAULTS, threshold, acceptablePoints });
      expect(scoreOf(model, rated(minors(points), { target: words(1000) }))).toBeCloseTo(expected, 10);
    },
  );

  test('linear: a major and four minor errors in 1,500 words', () => {
    const errors = ['Major accuracy', ...minors(4)];
    expect(scoreOf(mqmLinear(), rated(errors, { target: words(1500) }))).toBeCloseTo(94, 10);
  });

  test('a score below nought is shown', () => {
    expect(scoreOf(mqmRaw(), rated(['Critical accuracy'], { target: 'ten words' }))).toBeCloseTo(-1150, 10);
  });

  test('tolerance through two points grows with the logarithm', () => {
    const tolerance = logarithmicTolerance({ words: 1000, points: 10 }, { words: 5000, points: 20 });
    expect(tolerance(250)).toBeCloseTo(4.03677, 5);
    expect(tolerance(1000)).toBeCloseTo(10, 10);
    expect(tolerance(5000)).toBeCloseTo(20, 10);
    expect(() => logarithmicTolerance({ words: 1000, points: 10 }, { words: 2000, points: 20 })).toThrow(
      RangeError,
    );
    expect(() => logarithmicTolerance({ words: 1000, points: 10 }, { words: 5000, points: 9 })).toThrow(
      RangeError,
    );
  });

  test('not linear: a text with the points that its length bears just passes', () => {
    const points = [
      { words: 1000, points: 10 },
      { words: 5000, points: 20 },
    ] as const;
    const model = mqmNonLinear(MQM_DEFAULTS, points);
    expect(scoreOf(model, rated(minors(20), { target: words(5000) }))).toBeCloseTo(95, 10);
  });
});

test('Unbabel: a hundred less the points in a hundred words, the mean over segments', () => {
  const one = rated(['Major accuracy', 'Minor style'], { target: words(12) });
  expect(scoreOf(unbabel, one)).toBeCloseTo(50, 10);
  expect(scoreOf(unbabel, one, rated([], { target: words(3) }))).toBeCloseTo(75, 10);
  expect(scoreOf(unbabel, rated([], { target: '' }))).toBe(0);
});

test('ESA: of several domains the mean of their means', () => {
  const said = (score: number, domain: string) => rated([], { domain, score });
  expect(scoreOf(esa, said(80, 'news'), said(90, 'news'), said(40, 'speech'))).toBeCloseTo(62.5, 10);
  expect(scoreOf(esa, rated(['Minor style']))).toBeNull();
});

test('SAE J2450: weighted errors for each word of the source', () => {
  const errors = ['Major terminology/wrong-term', 'Minor linguistic-conventions/spelling', 'Neutral style'];
  expect(scoreOf(saeJ2450, rated(errors, { source: words(60) }))).toBeCloseTo(0.1, 10);
});

describe('HTER', () => {
  const edited = (target: string, corrected: string) => rated([], { target, corrected });

  test('a shift is one edit, and capitals do not count', () => {
    expect(scoreOf(hter, edited('On Monday the port opened', 'the port opened on Monday'))).toBeCloseTo(
      0.2,
      10,
    );
    expect(scoreOf(hter, edited('the port opened', 'The port opened'))).toBe(0);
  });

  test('is no more than 1, and counts segments by their words', () => {
    expect(scoreOf(hter, edited('a b c d e f', 'g'))).toBe(1);
    expect(scoreOf(hter, edited('a b c d', 'a b c d'), edited('x', 'y'))).toBeCloseTo(0.2, 10);
  });
});

test('lengths are counted as translators count them', () => {
  expect(countWords('One — two, three.')).toBe(3);
  expect(countWords('今天 天气很好。', 'zh')).toBe(7);
  expect(countWords('今天天气很好。')).toBe(7);
  expect(countWords('ميناء المدينة القديمة', 'ar')).toBe(3);
  expect(countWords('สวัสดีชาวโลก', 'th')).toBe(3);
  expect(countWords('')).toBe(0);
  // Characters, whatever script most of them are of; where nobody knows the language, the script tells.
  expect(countWords('iPhone 15 Pro 发布', 'zh-CN')).toBe(13);
  expect(countWords('iPhone 15 Pro 发布')).toBe(4);
  expect(countWords('今天天气很好。', 'und')).toBe(7);
  expect(countWords('今天天气很好。', 'yue')).toBe(7);
});

test('every model has an id of its own', () => {
  expect(new Set(SCORING_MODELS.map(({ id }) => id)).size).toBe(SCORING_MODELS.length);
});

test('models count the length of each side in its own language', () => {
  const segment = {
    ...rated(['Minor style']),
    ...{ source: 'Windows 11 已发布', target: 'Windows 11 is out' },
    ...{ sourceLang: 'zh', targetLang: 'en' },
  };
  expect(mqmRaw().measure(segment)?.size).toBe(4);
  expect(mqmRaw({ ...MQM_DEFAULTS, wordsOf: 'source' }).measure(segment)?.size).toBe(12);
  expect(saeJ2450.measure(segment)?.size).toBe(12);
});

test('what is said of a whole document is no segment of it', () => {
  const clean = Array.from({ length: 9 }, (_, index) =>
    rated([], { segment: String(index + 1), target: words(10) }),
  );
  const whole = { ...rated(['Minor style'], { segment: '', source: '', target: '' }), isWhole: true };
  const scoreBy = (model: (typeof SCORING_MODELS)[number]) =>
    scoreGroups([...clean, whole], model, 'system')[0]?.score;
  // A point in nine segments, and in ninety words.
  expect(scoreBy(googleMqm)).toBeCloseTo(1 / 9, 10);
  expect(scoreBy(mqmRaw())).toBeCloseTo(100 * (1 - 1 / 90), 10);
  // The mean of segments, of which it is none.
  expect(scoreBy(unbabel)).toBe(100);
});
