import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCategory,
  changeCategory,
  moveCategory,
  MOVES,
  parentIdOf,
  removeCategory,
  renameCategory,
} from '@/domain/annotation/edit-typology';
import { findCategory, listCategories, type Category } from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { NEWSROOM } from '../../support/own-typology';

const idsOf = (content: TypologyContent) => listCategories(content).map(({ id }) => id);

/** Every id is its parent's with one part more, and there is none twice. */
function expectWhole(content: TypologyContent): void {
  const look = (categories: readonly Category[], parentId: string): void => {
    for (const { id, children } of categories) {
      expect(parentIdOf(id)).toBe(parentId);
      look(children, id);
    }
  };
  look(content.dimensions, '');
  expect(new Set(idsOf(content)).size).toBe(idsOf(content).length);
}

const step = fc.record({
  kind: fc.constantFrom('add', 'remove', 'rename', ...MOVES),
  at: fc.nat(50),
  slug: fc.constantFrom('facts', 'quotes', 'New Name', 'دقة', '!!'),
});

test('whatever is done to a tree, it is one, and loses nothing but what is removed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let content = NEWSROOM;
      for (const { kind, at, slug } of steps) {
        const ids = idsOf(content);
        const id = ids[at % Math.max(1, ids.length)];
        if (id === undefined) break;
        const before = ids.length;
        if (kind === 'add') content = addCategory(content, at % 2 === 0 ? '' : id).content;
        else if (kind === 'remove') content = removeCategory(content, id).content;
        else if (kind === 'rename') content = renameCategory(content, id, slug).content;
        else content = moveCategory(content, id, kind)?.content ?? content;
        expectWhole(content);
        const after = idsOf(content).length;
        if (kind === 'add') expect(after).toBe(before + 1);
        else if (kind === 'remove') expect(after).toBeLessThan(before);
        else expect(after).toBe(before);
      }
    }),
  );
});

describe('a move', () => {
  test('into the one before takes all that is below it, and out again brings it back beside', () => {
    const inside = moveCategory(NEWSROOM, 'language', 'in');
    expect(inside?.id).toBe('facts/language');
    expect(idsOf(inside?.content ?? NEWSROOM)).toContain('facts/language/spelling');
    const out = moveCategory(inside?.content ?? NEWSROOM, 'facts/language', 'out');
    expect(out?.id).toBe('language');
    expect(idsOf(out?.content ?? NEWSROOM)).toEqual(idsOf(NEWSROOM));
  });

  test('is refused where there is nowhere to go', () => {
    expect(moveCategory(NEWSROOM, 'facts', 'up')).toBeNull();
    expect(moveCategory(NEWSROOM, 'facts', 'in')).toBeNull();
    expect(moveCategory(NEWSROOM, 'facts', 'out')).toBeNull();
    expect(moveCategory(NEWSROOM, 'rest', 'down')).toBeNull();
    expect(moveCategory(NEWSROOM, 'gone', 'up')).toBeNull();
  });
});

test('a name that is taken gets a number, and one without a letter is none', () => {
  expect(renameCategory(NEWSROOM, 'rest', 'Facts').id).toBe('facts-2');
  expect(renameCategory(NEWSROOM, 'rest', '…').id).toBe('rest');
});

test('what is changed is that category alone', () => {
  const { content } = changeCategory(NEWSROOM, 'facts/quotes', { key: 'z' });
  expect(findCategory(content, 'facts/quotes')?.key).toBe('z');
  expect(idsOf(content)).toEqual(idsOf(NEWSROOM));
});
