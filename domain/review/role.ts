/** Roles within one project, each able to do all that the ones before it can. */
export const PROJECT_ROLES = ['viewer', 'reviewer', 'editor', 'admin'] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/**
 * Who asks, as far as permission goes: the role in the project at hand (null: not a member), and whether the
 * person administers the whole installation, which includes every project.
 */
export interface Actor {
  readonly userId: string;
  readonly role: ProjectRole | null;
  readonly isAdministrator: boolean;
}

function hasRole(actor: Actor, least: ProjectRole): boolean {
  if (actor.isAdministrator) return true;
  return actor.role !== null && PROJECT_ROLES.indexOf(actor.role) >= PROJECT_ROLES.indexOf(least);
}

export const canRead = (actor: Actor): boolean => hasRole(actor, 'viewer');
export const canReview = (actor: Actor): boolean => hasRole(actor, 'reviewer');
/** Viewers read along. */
export const canDiscuss = (actor: Actor): boolean => hasRole(actor, 'reviewer');
export const canAlign = (actor: Actor): boolean => hasRole(actor, 'reviewer');
export const canExport = (actor: Actor): boolean => hasRole(actor, 'viewer');
export const canImport = (actor: Actor): boolean => hasRole(actor, 'editor');
export const canDecide = (actor: Actor): boolean => hasRole(actor, 'editor');
/** What each reviewer did, and not only all together. */
export const canSeeReviewers = (actor: Actor): boolean => hasRole(actor, 'editor');
export const canAssign = (actor: Actor): boolean => hasRole(actor, 'editor');
/** Who meets a term while reviewing adds it there and then. */
export const canAddTerm = (actor: Actor): boolean => hasRole(actor, 'reviewer');
export const canManageTerms = (actor: Actor): boolean => hasRole(actor, 'editor');
/** What somebody added themselves, they may mend, as long as nobody else has changed it. */
export const canChangeTerm = (
  actor: Actor,
  { addedById, changedById }: { readonly addedById: string | null; readonly changedById: string | null },
): boolean =>
  canManageTerms(actor) || (canAddTerm(actor) && addedById === actor.userId && changedById === actor.userId);
/** Who decides how a name is written where it is met has the project remember it. */
export const canAddName = (actor: Actor): boolean => hasRole(actor, 'reviewer');
export const canManageNames = (actor: Actor): boolean => hasRole(actor, 'editor');
/** What somebody added themselves, they may decide otherwise, as long as nobody else has changed it. */
export const canChangeName = (
  actor: Actor,
  { addedById, changedById }: { readonly addedById: string | null; readonly changedById: string | null },
): boolean =>
  canManageNames(actor) || (canAddName(actor) && addedById === actor.userId && changedById === actor.userId);
export const canManageProject = (actor: Actor): boolean => hasRole(actor, 'admin');
export const canAdminister = (actor: Actor): boolean => actor.isAdministrator;
