import { describe, expect, test } from 'vitest';
import { DIMENSION_LETTERS, findCategoryByKeys, findCategoryKeys } from '@/domain/annotation/category-keys';
import {
  nameOfSeverity,
  nameOfTypology,
  wordsOfCategory,
  type ReadMessage,
} from '@/domain/annotation/category-messages';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { TYPOLOGIES } from '@/domain/annotation/typologies/registry';
import { SEVERITIES } from '@/domain/annotation/severity';
import { ITS_TYPES } from '@/domain/annotation/its-types';
import { findCategory, listCategories, typologyReference, usesSeverity } from '@/domain/annotation/typology';
import ar from '@/messages/ar.json';
import en from '@/messages/en.json';
import es from '@/messages/es.json';
import fr from '@/messages/fr.json';
import he from '@/messages/he.json';
import zh from '@/messages/zh.json';

const MESSAGES = { en, ar, fr, es, zh, he };

/** The message at a dotted path; '' where there is none. */
const readerOf =
  (messages: unknown): ReadMessage =>
  (path) => {
    let node: unknown = messages;
    for (const key of path.split('.')) {
      // Any node may be asked for any key; what is not an object has none.
      node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
    }
    return typeof node === 'string' ? node : '';
  };

describe.each(TYPOLOGIES.map((typology) => [typology.id, typology] as const))('%s', (_, typology) => {
  const categories = listCategories(typology);

  test('has an id of its own for every category, a path of kebab-case names', () => {
    expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
    for (const { id } of categories) expect(id).toMatch(/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)*$/);
  });

  test('has no pair of keys twice, and begins them with letters that are free at the desk', () => {
    const keys = categories.flatMap(({ id }) => findCategoryKeys(typology, id) ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [first, second] of keys) {
      expect(DIMENSION_LETTERS).toContain(first);
      expect(second).toMatch(/^[a-z]$/);
    }
  });

  test('finds by its keys what has them', () => {
    for (const category of categories) {
      const keys = findCategoryKeys(typology, category.id);
      if (keys !== null) expect(findCategoryByKeys(typology, keys)).toBe(category);
    }
  });

  test('goes into MQM-Core and ITS with every category', () => {
    for (const { core, its } of categories) {
      expect(findCategory(MQM_CORE, core)?.id).toBe(core);
      expect(ITS_TYPES).toContain(its);
    }
  });

  test('uses the severities that it suggests, forces or weighs', () => {
    for (const { defaultSeverity, rules } of categories) {
      expect(usesSeverity(typology, rules.severity ?? defaultSeverity)).toBe(true);
      for (const severity of SEVERITIES)
        if (rules.weights[severity] !== undefined) expect(usesSeverity(typology, severity)).toBe(true);
    }
  });

  test.each(Object.entries(MESSAGES))(
    'has words for every category in %s, and no name twice in a dimension',
    (locale, messages) => {
      const read = readerOf(messages);
      const names = new Map<string, string>();
      for (const { id } of categories) {
        const words = wordsOfCategory(typology, id, locale, read);
        expect(words.name, id).not.toBe(id);
        expect(words.definition, id).toMatch(/\S/);
        if (id.includes('/')) expect(words.example, id).toMatch(/\S/);
        const place = `${id.split('/').slice(0, -1).join('/')}: ${words.name}`;
        expect(names.get(place), id).toBeUndefined();
        names.set(place, id);
      }
      for (const { severity } of typology.severities)
        expect(nameOfSeverity(typology, severity, locale, read)).toMatch(/\S/);
      expect(nameOfTypology(typology, read)).toMatch(/MQM|ESA|SAE/);
    },
  );
});

test('a key is needed for every category of MQM-Core', () => {
  for (const { id } of listCategories(MQM_CORE)) expect(findCategoryKeys(MQM_CORE, id)).not.toBeNull();
});

describe('MQM-Core', () => {
  test('has its seven dimensions and one for what is left', () => {
    expect(MQM_CORE.dimensions.map(({ id }) => id)).toEqual([
      'terminology',
      'accuracy',
      'linguistic-conventions',
      'style',
      'locale-conventions',
      'audience-appropriateness',
      'design-and-markup',
      'custom',
    ]);
  });

  test('takes a dimension alone for a category', () => {
    expect(findCategory(MQM_CORE, 'accuracy')?.id).toBe('accuracy');
    expect(findCategoryByKeys(MQM_CORE, 'aa')?.id).toBe('accuracy');
  });

  test.each(['', 'a', 'az', 'zz'])('knows no category by the keys “%s”', (keys) => {
    expect(findCategoryByKeys(MQM_CORE, keys)).toBeNull();
  });

  test('is named with its version', () => {
    expect(typologyReference(MQM_CORE)).toBe('mqm-core/2.0');
  });
});
