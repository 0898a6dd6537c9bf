import { describe, expect, test } from 'vitest';
import { DIMENSION_LETTERS, findCategoryByKeys, findCategoryKeys } from '@/domain/annotation/category-keys';
import { categoryMessagePath } from '@/domain/annotation/category-messages';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { TYPOLOGIES } from '@/domain/annotation/typologies/registry';
import { SEVERITIES } from '@/domain/annotation/severity';
import { ITS_TYPES } from '@/domain/annotation/its-types';
import { findCategory, listCategories, typologyReference, usesSeverity } from '@/domain/annotation/typology';
import messages from '@/messages/en.json';

/** The message object at a dotted path. */
function messagesAt(path: string): Partial<Record<string, unknown>> {
  let node: unknown = messages;
  for (const key of path.split('.')) {
    // Any node may be asked for any key; what is not an object has none.
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }
  return typeof node === 'object' && node !== null ? node : {};
}

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

  test.runIf(typology.id === MQM_CORE.id)(
    'has a name and a definition for every category, and an example for every type',
    () => {
      for (const { id } of categories) {
        const words = messagesAt(categoryMessagePath(typology.id, id));
        const wanted = id.includes('/') ? ['name', 'definition', 'example'] : ['name', 'definition'];
        for (const key of wanted) expect(words[key], `${id} ${key}`).toMatch(/\S/);
      }
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
