/** Prisma's code for it, the same for both databases. */
const UNIQUE_VIOLATION = 'P2002';

/** Whether a write failed because a record with the same unique value is already there. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
}
