import { randomUUID } from 'node:crypto';
import type { Result } from '@/domain/result';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import type { Database } from '@/server/db/open-database';
import type { SignedInContext } from '@/server/services/use-case';
import { addMember, addProject } from './people';
import { addArticle, type SampleArticle } from './sample-article';
import { contextOf } from './test-context';

/** A project with one article and somebody in each role that works on it. */
export interface ArticleWorld {
  readonly db: Database;
  readonly projectId: string;
  readonly article: SampleArticle;
  readonly reviewer: SignedInContext;
  readonly colleague: SignedInContext;
  readonly editor: SignedInContext;
  readonly admin: SignedInContext;
}

export async function buildArticleWorld(db: Database): Promise<ArticleWorld> {
  const projectId = await addProject(db, 'The desk');
  const as = async (user: Promise<SignedInUser>) => contextOf(db, await user);
  return {
    db,
    projectId,
    article: await addArticle(db, projectId),
    reviewer: await as(addMember(db, projectId, 'reviewer')),
    colleague: await as(addMember(db, projectId, 'reviewer')),
    editor: await as(addMember(db, projectId, 'editor')),
    admin: await as(addMember(db, projectId, 'admin')),
  };
}

/** What a use case answered, where it must not fail. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The code it failed with; null when it did not. */
export const codeOf = (result: Result<unknown>): string | null => (result.ok ? null : result.error.code);

export const newId = (): string => randomUUID();
