import type { FourEyesPolicy } from '@/domain/review/four-eyes';
import type { ProjectRole } from '@/domain/review/role';

/** A project as whoever looks sees it. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  /** Null for an administrator who is not a member. */
  readonly role: ProjectRole | null;
  readonly fourEyes: FourEyesPolicy;
  /** How often a proposer may answer a refusal. */
  readonly rounds: number;
  readonly articleCount: number;
  /** Proposed, and nobody has decided yet. */
  readonly openCorrections: number;
}

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: ProjectRole;
}

/** A link that still lets somebody in. Its token is not kept, so it cannot be shown again. */
export interface OpenInvitation {
  readonly id: string;
  readonly role: ProjectRole;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** The one time that a link can be seen. */
export interface NewInvitation {
  readonly address: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}
