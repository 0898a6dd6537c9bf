import type { ErrorCode } from '@/server/services/codes';
import type { Database } from '@/server/db/open-database';

/** Who asks. All but the last have the role they are named after in their own project, and none in the other. */
export const ASKERS = [
  'signedOut',
  'nonMember',
  'viewer',
  'reviewer',
  'editor',
  'admin',
  'administrator',
] as const;
export type Asker = (typeof ASKERS)[number];

type Answers = Readonly<Record<Asker, 'ok' | ErrorCode>>;

export interface Expectation {
  readonly own: Answers;
  readonly other: Answers;
}

/** One use case: what each asker is answered, and an input that would succeed, made anew for each asking. */
export interface PermissionRow {
  readonly expected: Expectation;
  input(db: Database, projectId: string): unknown;
}

const OTHER: Answers = {
  signedOut: 'signed_out',
  nonMember: 'not_found',
  viewer: 'not_found',
  reviewer: 'not_found',
  editor: 'not_found',
  admin: 'not_found',
  administrator: 'ok',
};
const MEMBERS: Answers = { ...OTHER, viewer: 'ok', reviewer: 'ok', editor: 'ok', admin: 'ok' };

export const FROM_VIEWER: Expectation = { own: MEMBERS, other: OTHER };
export const FROM_REVIEWER: Expectation = { own: { ...MEMBERS, viewer: 'forbidden' }, other: OTHER };
export const FROM_EDITOR: Expectation = {
  own: { ...MEMBERS, viewer: 'forbidden', reviewer: 'forbidden' },
  other: OTHER,
};
export const FROM_ADMIN: Expectation = {
  own: { ...MEMBERS, viewer: 'forbidden', reviewer: 'forbidden', editor: 'forbidden' },
  other: OTHER,
};

const SIGNED_IN: Answers = { ...MEMBERS, nonMember: 'ok' };
export const ANYBODY_SIGNED_IN: Expectation = { own: SIGNED_IN, other: SIGNED_IN };

const EVERYBODY: Answers = { ...SIGNED_IN, signedOut: 'ok' };
export const ANYBODY: Expectation = { own: EVERYBODY, other: EVERYBODY };

const ADMINISTRATOR: Answers = {
  signedOut: 'signed_out',
  nonMember: 'forbidden',
  viewer: 'forbidden',
  reviewer: 'forbidden',
  editor: 'forbidden',
  admin: 'forbidden',
  administrator: 'ok',
};
export const ONLY_ADMINISTRATOR: Expectation = { own: ADMINISTRATOR, other: ADMINISTRATOR };

/** What is for one person alone, whoever else asks. */
const NOBODY_ELSE: Answers = {
  signedOut: 'signed_out',
  nonMember: 'pack_gone',
  viewer: 'pack_gone',
  reviewer: 'pack_gone',
  editor: 'pack_gone',
  admin: 'pack_gone',
  administrator: 'pack_gone',
};
export const ONLY_WHOSE_PACK: Expectation = { own: NOBODY_ELSE, other: NOBODY_ELSE };
