import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreArticle } from '@/domain/scoring/article-score';
import { DEFAULT_WEIGHTS, penaltyByWeights, readErrorWeights } from '@/domain/scoring/error-weights';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { MQM_WEIGHTS, penaltyBySeverity } from '@/domain/scoring/penalties';
import type { RatedError, RatedSegment } from '@/domain/scoring/rated-segment';
import { markRepeats } from '@/domain/scoring/repeated-errors';
import { scoreGroups } from '@/domain/scoring/score-groups';
import { areUsable, DEFAULT_SCORING, modelsOf, thresholdOf } from '@/domain/scoring/scoring-settings';
import { rated, words } from './rated';

const scoreBy = (settings: typeof DEFAULT_SCORING, id: string, segments: readonly RatedSegment[]) => {
  const model = modelsOf(settings).find((each) => each.id === id);
  return model === undefined ? null : (scoreGroups(segments, model, 'system')[0]?.score ?? null);
};

describe('weights of one’s own', () => {
  const weights = readErrorWeights({
    severities: { minor: 2 },
    categories: { accuracy: { major: 7 }, 'Accuracy/Omission': { minor: 3 }, 'source issue': { minor: 1 } },
  });
  const penaltyOf = penaltyByWeights(weights ?? DEFAULT_WEIGHTS);

  test.each([
    ['style/awkward', 'minor', 2],
    ['style/awkward', 'major', 5],
    ['accuracy/addition', 'major', 7],
    ['accuracy/addition', 'minor', 2],
    ['accuracy/omission', 'minor', 3],
    ['accuracy/omission', 'Major', 7],
    ['source issue', 'minor', 1],
    ['source issue', 'major', 0],
    ['accuracy/creative reinterpretation', 'critical', 0],
    ['style', 'no-error', 0],
  ])('%s, %s: %d', (category, severity, weight) => {
    expect(penaltyOf({ category, severity })).toBe(weight);
  });

  test('that say nothing are those of MQM', () => {
    const [own, mqm] = [penaltyByWeights(DEFAULT_WEIGHTS), penaltyBySeverity(MQM_WEIGHTS)];
    const errors = fc.record({
      category: fc.constantFrom(
        'accuracy',
        'Fluency/Punctuation',
        'source error',
        'style/creative reinterpretation',
      ),
      severity: fc.constantFrom('neutral', 'minor', 'Major', 'critical', 'HOTW-test'),
    });
    fc.assert(fc.property(errors, (error) => own(error) === mqm(error)));
  });

  test.each([
    ['no object', 3],
    ['a list', []],
    ['a weight below nought', { severities: { minor: -1 } }],
    ['a weight that is no number', { severities: { minor: '1' } }],
    ['a weight that is none at all', { severities: { minor: NaN } }],
    ['an unknown severity', { severities: { grave: 1 } }],
    ['a category without a name', { categories: { ' ': { minor: 1 } } }],
    [
      'too many categories',
      { categories: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`c${String(i)}`, {}])) },
    ],
  ])('are refused where they are %s', (_, value) => {
    expect(readErrorWeights(value)).toBeNull();
  });

  test('by the name of something that every object has are weights as any others', () => {
    const odd = readErrorWeights(
      JSON.parse('{"categories":{"__proto__":{"minor":9},"constructor":{"minor":8}}}'),
    );
    const of = penaltyByWeights(odd ?? DEFAULT_WEIGHTS);
    expect([
      of({ category: '__proto__', severity: 'minor' }),
      of({ category: 'constructor', severity: 'minor' }),
    ]).toEqual([9, 8]);
    expect(of({ category: 'toString', severity: 'minor' })).toBe(1);
  });
});

describe('the settings of a project', () => {
  test('that nobody touched give the scores of the models as they are', () => {
    const segments = [rated(['Major accuracy', 'Minor style'], { target: words(100), source: words(50) })];
    for (const model of SCORING_MODELS)
      expect(scoreBy(DEFAULT_SCORING, model.id, segments)).toEqual(
        scoreGroups(segments, model, 'system')[0]?.score ?? null,
      );
  });

  test('count the words of the source, own weights and another tolerance where they say so', () => {
    const segments = [rated(['Major accuracy'], { target: words(100), source: words(50) })];
    // 10 in 50 words are 200 in 1,000; each point costs (100 − 90) / 20.
    const settings = {
      ...DEFAULT_SCORING,
      ...{ wordsOf: 'source' as const, threshold: 90, acceptablePoints: 20 },
      weights: { ...DEFAULT_WEIGHTS, categories: { accuracy: { major: 10 } } },
    };
    expect(scoreBy(settings, 'mqm-linear', segments)).toBeCloseTo(0, 9);
    expect(scoreBy(settings, 'mqm-raw', segments)).toBeCloseTo(80, 9);
    expect(scoreBy(settings, 'google-mqm', segments)).toBe(5);
  });

  test('have a threshold for their own model, and for those that are calibrated to one', () => {
    const google = { ...DEFAULT_SCORING, model: 'google-mqm', threshold: 4 };
    const of = (id: string) => thresholdOf(google, { id });
    expect([of('google-mqm'), of('mqm-linear'), of('mqm-non-linear'), of('mqm-raw'), of('esa')]).toEqual([
      4,
      95,
      95,
      null,
      null,
    ]);
    expect(thresholdOf({ ...DEFAULT_SCORING, threshold: 98 }, { id: 'mqm-non-linear' })).toBe(98);
  });

  test('with which no score can be made are not usable', () => {
    expect(areUsable(DEFAULT_SCORING)).toBe(true);
    for (const wrong of [
      { model: 'best' },
      { threshold: 100 },
      { threshold: NaN },
      { threshold: null },
      { acceptablePoints: 0 },
      { acceptablePoints: NaN },
      { referenceWords: 0 },
      { referenceWords: 10.5 },
      { referenceWords: 3 },
    ])
      expect(areUsable({ ...DEFAULT_SCORING, ...wrong })).toBe(false);
    expect(areUsable({ ...DEFAULT_SCORING, model: 'esa', threshold: null })).toBe(true);
  });
});

describe('the same error again', () => {
  const target = 'The Nile. The  NILE again, the Nil.';
  const at = (quote: string, correction: string | null = 'the Niger', category = 'accuracy'): RatedError => {
    const start = target.indexOf(quote);
    return {
      category,
      severity: 'minor',
      correction,
      places: [{ side: 'target', span: { start, end: start + quote.length } }],
    };
  };
  const segment = (errors: readonly RatedError[], about: Partial<RatedSegment> = {}): RatedSegment => ({
    ...rated([]),
    target,
    ...about,
    ratings: [{ rater: 'one', errors, score: null, penalty: null }],
  });
  const repeats = (segments: readonly RatedSegment[], policy: Parameters<typeof markRepeats>[1]) =>
    markRepeats(segments, policy).map(({ ratings }) =>
      ratings.flatMap(({ errors }) => errors.map(({ isRepeat = false }) => isRepeat)),
    );

  test('is known by its words, whatever their case and spaces', () => {
    const segments = [segment([at('The Nile'), at('The  NILE'), at('the Nil.')])];
    expect(repeats(segments, 'first-in-document')).toEqual([[false, true, false]]);
    expect(repeats(segments, 'every')).toEqual([[false, false, false]]);
  });

  test('is another where another category or another correction is given', () => {
    expect(
      repeats(
        [
          segment([
            at('The Nile'),
            at('The Nile', 'x'),
            at('The Nile', null),
            at('The Nile', 'the Niger', 'style'),
          ]),
        ],
        'first-in-project',
      ),
    ).toEqual([[false, false, false, false]]);
  });

  test('is looked for in the document, or in all that the system translated, and never across raters or systems', () => {
    const segments = [
      segment([at('The Nile')]),
      segment([at('The Nile')], { segment: '2' }),
      segment([at('The Nile')], { document: 'e' }),
      segment([at('The Nile')], { system: 'two' }),
    ];
    expect(repeats(segments, 'first-in-document')).toEqual([[false], [true], [false], [false]]);
    expect(repeats(segments, 'first-in-project')).toEqual([[false], [true], [true], [false]]);
  });

  test('is never what is marked in no words', () => {
    const missing = { ...at('The Nile'), places: [] };
    expect(repeats([segment([missing, missing])], 'first-in-project')).toEqual([[false, false]]);
  });

  test('is not counted in any model, and stays there to be seen', () => {
    const segments = [
      segment([at('The Nile'), at('The  NILE')], { target: target + words(93), source: words(100) }),
    ];
    const [once] = markRepeats(segments, 'first-in-document');
    expect(once?.ratings[0]?.errors).toHaveLength(2);
    for (const id of ['google-mqm', 'mqm-linear', 'mqm-raw', 'unbabel', 'sae-j2450']) {
      const first = [segment([at('The Nile')], { target: target + words(93), source: words(100) })];
      expect(scoreBy(DEFAULT_SCORING, id, once === undefined ? [] : [once])).toBe(
        scoreBy(DEFAULT_SCORING, id, first),
      );
    }
  });
});

describe('a critical error', () => {
  const weights = readErrorWeights({ categories: { style: { critical: 0 } } }) ?? DEFAULT_WEIGHTS;
  const verdictOf = (category: string, settings = DEFAULT_SCORING) => {
    const before = [rated([`critical ${category}`], { target: words(20) })];
    const own = scoreArticle({ before, after: [] }, settings).models.find(
      ({ model }) => model === 'mqm-linear',
    );
    return own?.before.verdict?.because;
  };

  test('fails a text, but not where it is no error of the translation, or weighs nothing in the project', () => {
    expect(verdictOf('accuracy/omission')).toBe('critical');
    expect(verdictOf('source issue')).toBe('score');
    expect(verdictOf('style/awkward')).toBe('critical');
    expect(verdictOf('style/awkward', { ...DEFAULT_SCORING, weights })).toBe('score');
  });
});
