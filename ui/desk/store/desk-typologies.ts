import type { ErrorMark } from '@/domain/annotation/error';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { typologyFinder, type FindTypology } from '@/domain/annotation/typologies/registry';
import { findNearestCategory, type Category, type Typology } from '@/domain/annotation/typology';
import type { DeskView } from '@/domain/review/desk-view';

/** What the article is marked with now, and what was marked with before. */
export interface DeskTypologies {
  readonly current: Typology;
  readonly find: FindTypology;
}

export function typologiesOf({ typology, ownTypologies }: DeskView): DeskTypologies {
  const find = typologyFinder(ownTypologies);
  return { current: find(typology) ?? MQM_CORE, find };
}

type Marked = Pick<ErrorMark, 'category' | 'typology'>;

/** What an error was made with, or where nobody knows that any more, what new ones are. */
export const typologyOfMark = ({ current, find }: DeskTypologies, { typology }: Marked): Typology =>
  find(typology) ?? current;

export const categoryOfMark = (typologies: DeskTypologies, mark: Marked): Category | null =>
  findNearestCategory(typologyOfMark(typologies, mark), mark.category);
