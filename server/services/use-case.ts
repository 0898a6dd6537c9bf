import type * as z from 'zod';
import type { Result } from '../../domain/result';
import type { SignedInUser } from '../auth/signed-in-user';
import type { Database } from '../db/open-database';
import type { Happening } from './announce';
import type { ErrorCode } from './codes';

/** Everything impure a use case needs, handed in. */
export interface Context {
  readonly db: Database;
  readonly user: SignedInUser | null;
  readonly now: () => Date;
  readonly newId: () => string;
  /** What stands at the end of an invitation's address. */
  readonly newToken: () => string;
}

export interface SignedInContext extends Context {
  readonly user: SignedInUser;
}

export type Answer<Output> = Promise<Result<Output, ErrorCode>>;

interface Named<Id extends string, Input extends z.ZodType, Output> {
  /** Kebab-case; also the name of the file. */
  readonly id: Id;
  /** What is accepted at the border. */
  readonly input: Input;
  /** Whether it carries a whole file, and so may be as long as an upload. */
  readonly carriesFile?: boolean;
  /** Ids of the articles it changed, as it succeeded: whoever has one of them open is told. Stands after `run`, for the types. */
  touches?(input: z.output<Input>, output: Output): readonly string[];
  /** Ids of the projects in which it changed what articles are looked through for: whoever has an article of them open is told. */
  touchesProjects?(input: z.output<Input>, output: Output): readonly string[];
  /** What they are told; that it changed, unless said otherwise. */
  readonly happening?: Happening;
}

/** What anybody may ask, signed in or not. */
export interface PublicUseCase<Id extends string, Input extends z.ZodType, Output> extends Named<
  Id,
  Input,
  Output
> {
  readonly access: 'public';
  run(context: Context, input: z.output<Input>): Answer<Output>;
}

/**
 * What is asked by somebody who is signed in. With 'project', `run` loads the actor of the project and asks the
 * named question (`canReview`, …) itself.
 */
export interface SignedInUseCase<Id extends string, Input extends z.ZodType, Output> extends Named<
  Id,
  Input,
  Output
> {
  readonly access: 'signed-in' | 'administrator' | 'project';
  run(context: SignedInContext, input: z.output<Input>): Answer<Output>;
}

/** One thing a person can do; `access` is what is checked before `run`. */
export type UseCase<Id extends string, Input extends z.ZodType, Output> =
  PublicUseCase<Id, Input, Output> | SignedInUseCase<Id, Input, Output>;

/** Any of them, to whoever handles them all alike. */
export type AnyUseCase = UseCase<string, z.ZodType, unknown>;

/** Only there so that TypeScript infers the types of `run` from `input`. */
export function defineUseCase<const Id extends string, Input extends z.ZodType, Output>(
  useCase: PublicUseCase<Id, Input, Output>,
): PublicUseCase<Id, Input, Output>;
export function defineUseCase<const Id extends string, Input extends z.ZodType, Output>(
  useCase: SignedInUseCase<Id, Input, Output>,
): SignedInUseCase<Id, Input, Output>;
export function defineUseCase(useCase: AnyUseCase): AnyUseCase {
  return useCase;
}
