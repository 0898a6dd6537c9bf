/** Somebody with an account, as the administrator sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly disabled: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}
