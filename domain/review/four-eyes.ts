import { canManageProject, type Actor } from './role';

/**
 * Whether one person may decide on their own proposal. `enforced`: never, save by an override that a project
 * admin gives and that is logged. `off`: yes, so that a translator working alone is not locked out.
 */
export const FOUR_EYES_POLICIES = ['off', 'enforced'] as const;
export type FourEyesPolicy = (typeof FOUR_EYES_POLICIES)[number];

export type FourEyesAnswer = 'allowed' | 'needs_override' | 'refused';

export function mayDecideOwn(policy: FourEyesPolicy, actor: Actor, proposerId: string): FourEyesAnswer {
  if (policy === 'off' || actor.userId !== proposerId) return 'allowed';
  return canManageProject(actor) ? 'needs_override' : 'refused';
}
