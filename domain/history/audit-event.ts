/**
 * What is written down for whoever has to answer for it: who came in, who may do what, what came in and went out, and
 * what was decided. Never texts.
 */
export const AUDIT_KINDS = [
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'user_joined',
  'user_disabled',
  'user_enabled',
  'administrator_changed',
  'role_changed',
  'member_removed',
  'invitation_created',
  'invitation_revoked',
  'project_created',
  'project_changed',
  'project_training_changed',
  'reasons_changed',
  'term_added',
  'term_changed',
  'term_deleted',
  'terms_imported',
  'terms_exported',
  'name_added',
  'name_changed',
  'name_deleted',
  'names_imported',
  'names_exported',
  'checks_changed',
  'typology_changed',
  'findings_imported',
  'findings_removed',
  'model_settings_changed',
  'scoring_changed',
  'model_run_started',
  'article_imported',
  'article_reimported',
  'article_changed',
  'article_deleted',
  'article_exported',
  'review_document_imported',
  'ratings_imported',
  'audit_exported',
  'review_finished',
  'review_reopened',
  'decided',
  'decision_undone',
  'correction_placed',
  'version_restored',
  'article_assigned',
  'assignment_ended',
  'article_returned',
  'campaign_created',
  'campaign_opened',
  'campaign_closed',
  'adjudicated',
  'adjudication_reopened',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Ids, counts and codes that say more about an event; their names depend on its kind. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditEvent {
  readonly id: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly kind: AuditKind;
  /** Null where nobody was signed in. */
  readonly byId: string | null;
  /** As it was at the time: the log outlives the people in it. */
  readonly byName: string;
  readonly projectId: string | null;
  readonly articleId: string | null;
  readonly details: AuditDetails;
}
