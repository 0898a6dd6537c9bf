import { canRead, type Actor } from '../../domain/review/role';

/**
 * Why the actor may not, or null when they may. Whoever cannot even read a project is told that it does not exist,
 * as is everybody of one that really does not (`null`).
 */
export function refusal(
  actor: Actor | null,
  may: (actor: Actor) => boolean,
): 'not_found' | 'forbidden' | null {
  if (actor === null || !canRead(actor)) return 'not_found';
  return may(actor) ? null : 'forbidden';
}
