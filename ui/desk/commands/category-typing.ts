import { findCategoryByKeys } from '@/domain/annotation/category-keys';
import type { Stroke } from '../keys/stroke';
import type { DeskSession } from '../session/desk-session';
import { categorise, chosenMark } from './mark';

/**
 * Two letters are a category: the dimension's, then that of what is below it (or the dimension's again). While text or a mark is
 * chosen, the dimensions' letters begin one, and whatever letter follows completes it; no command is bound to a
 * dimension's letter. Answers whether the stroke was taken.
 */
export function typeCategory(desk: DeskSession, stroke: Stroke): boolean {
  if (desk.isEsa || !/^[A-Z]$/.test(stroke)) return false;
  const letter = stroke.toLowerCase();
  const first = desk.typed.get();
  if (first === '') return begin(desk, letter);
  desk.open('');
  const category = findCategoryByKeys(desk.store.typologies.get().current, first + letter);
  if (category === null) desk.refuse('unknownCategory');
  else categorise(desk, category);
  return true;
}

function begin(desk: DeskSession, letter: string): boolean {
  const { current } = desk.store.typologies.get();
  const dimension = current.dimensions.find(({ key }) => key === letter);
  const { selection, whole } = desk.store.cursor;
  const hasChoice = selection !== null || whole !== null || chosenMark(desk) !== null;
  if (dimension === undefined || !hasChoice) return false;
  desk.open(dimension.id);
  desk.typed.set(letter);
  return true;
}
