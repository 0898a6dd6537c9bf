import { describe, expect, test } from 'vitest';
import { findCategoryByKeys, findCategoryKeys } from '@/domain/annotation/category-keys';
import { categoryMessagePath } from '@/domain/annotation/category-messages';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { TYPOLOGIES } from '@/domain/annotation/typologies/registry';
import { findCategory, listCategories, typologyReference } from '@/domain/annotation/typology';
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

  test('has two keys for every category, no pair twice', () => {
    const keys = categories.map(({ id }) => findCategoryKeys(typology, id));
    for (const pair of keys) expect(pair).toMatch(/^[a-z]{2}$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('finds by its keys what has them', () => {
    for (const category of categories) {
      expect(findCategoryByKeys(typology, findCategoryKeys(typology, category.id) ?? '')).toBe(category);
    }
  });

  test('has a name and a definition for every category, and an example for every type', () => {
    for (const { id } of categories) {
      const words = messagesAt(categoryMessagePath(typology.id, id));
      const wanted = id.includes('/') ? ['name', 'definition', 'example'] : ['name', 'definition'];
      for (const key of wanted) expect(words[key], `${id} ${key}`).toMatch(/\S/);
    }
  });
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
