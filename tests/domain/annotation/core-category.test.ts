import { describe, expect, test } from 'vitest';
import { coreCategoryOf, coreCategoryOfName } from '@/domain/annotation/core-category';
import { coreOfItsType, ITS_TYPES } from '@/domain/annotation/its-types';
import { SEVERITIES } from '@/domain/annotation/severity';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { WMT_MQM } from '@/domain/annotation/typologies/wmt-mqm';
import { WMT_NAMES, wmtCategoryOf, wmtNameOf } from '@/domain/annotation/typologies/wmt-names';
import {
  findCategory,
  findNearestCategory,
  listCategories,
  nearestSeverity,
  pointsOf,
  type Typology,
} from '@/domain/annotation/typology';
import { googlePenalty, MQM_WEIGHTS } from '@/domain/scoring/penalties';

describe('a category of another typology', () => {
  test.each([
    ['wmt-mqm/2025', 'fluency/punctuation', 'linguistic-conventions/punctuation'],
    ['wmt-mqm/2025', 'source-issue', 'custom'],
    ['mqm-core/2.0', 'accuracy/omission', 'accuracy/omission'],
    ['mqm-core/2.0', 'accuracy/mistranslation/false-friend', 'accuracy/mistranslation'],
    ['mqm-core/2.0', 'accuracyx', 'custom'],
    ['sae-j2450/2016', 'structural', 'linguistic-conventions/grammar'],
    ['esa/2024', 'error', 'custom'],
    [
      'dqf-mqm/2015',
      'verity/culture-specific-reference',
      'audience-appropriateness/culture-specific-reference',
    ],
    ['nobody/1', 'Fluency/Spelling', 'linguistic-conventions/spelling'],
  ])('of %s, %s, is %s of MQM-Core', (reference, category, core) => {
    expect(coreCategoryOf(reference, category)).toBe(core);
  });

  test('is looked up in a typology of one’s own where that is given', () => {
    const own: Typology = { ...WMT_MQM, id: 'own', version: '3' };
    const find = (reference: string) => (reference === 'own/3' ? own : null);
    expect(coreCategoryOf('own/3', 'style/bad-sentence-structure', find)).toBe('style/awkward-style');
  });
});

test('names that are no path are read without a fault', () => {
  for (const name of ['', '/', '///', 'constructor', '__proto__', 'toString/valueOf', '\u202e!'])
    expect(coreCategoryOfName(name)).toBe('custom');
});

describe('the names of the campaigns of WMT', () => {
  test.each(WMT_NAMES)('“%s” is known, however it is written', (name, id) => {
    expect(findCategory(WMT_MQM, id)?.id).toBe(id);
    expect(
      [name, name.toUpperCase(), name.replaceAll(' ', '_').replace('/', ' / ')].map(wmtCategoryOf),
    ).toEqual([id, id, id]);
  });

  test('are there for every category', () => {
    for (const { id } of listCategories(WMT_MQM)) expect(wmtCategoryOf(wmtNameOf(id) ?? '')).toBe(id);
  });

  test('go with their dimension, or with the rest, where they are new', () => {
    expect(wmtCategoryOf('Accuracy/Hallucination')).toBe('accuracy');
    expect(wmtCategoryOf('Vibes')).toBe('other');
  });
});

describe('points', () => {
  test('are those of the campaigns: the model and the typology weigh alike', () => {
    for (const { id } of listCategories(WMT_MQM))
      for (const severity of SEVERITIES) {
        // A raw critical error that is no translation is as bad as a major one.
        expect([id, severity, pointsOf(WMT_MQM, id, severity)]).toEqual([
          id,
          severity,
          googlePenalty({ category: id, severity }),
        ]);
      }
  });

  test('are those of MQM 2.0', () => {
    for (const severity of SEVERITIES)
      expect(pointsOf(MQM_CORE, 'accuracy/omission', severity)).toBe(MQM_WEIGHTS[severity]);
  });
});

test('a severity that a typology does not use is the nearest one that it does, the worse of two', () => {
  const severities = (['minor', 'critical'] as const).map((severity) => ({ severity, weight: 1, names: {} }));
  expect(SEVERITIES.map((one) => nearestSeverity({ severities }, one))).toEqual([
    'minor',
    'minor',
    'critical',
    'critical',
  ]);
});

test('what nobody knows rolls up to what is known above it', () => {
  expect(findNearestCategory(MQM_CORE, 'style/awkward-style/translationese')?.id).toBe('style/awkward-style');
  expect(findNearestCategory(MQM_CORE, 'stylish')).toBeNull();
});

test('every type of ITS is a category of MQM-Core', () => {
  for (const type of ITS_TYPES) {
    const core = coreOfItsType(type) ?? '';
    expect(findCategory(MQM_CORE, core)?.id).toBe(core);
  }
});
