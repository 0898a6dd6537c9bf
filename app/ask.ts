import 'server-only';
import { cache } from 'react';
import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { Result } from '@/domain/result';
import { links } from '@/i18n/links';
import { redirect } from '@/i18n/navigation';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import { answerUseCase } from '@/server/services/answer-use-case';
import type { ErrorCode } from '@/server/services/codes';
import type { UseCaseId, UseCases } from '@/server/services/registry';
import { requestContext } from '@/server/services/request-context';

/** Who requested the page, found out once for it and its layout. */
const pageContext = cache(async () => requestContext(await headers()));

/** Whoever requested the page, or null. */
export async function getPageUser(): Promise<SignedInUser | null> {
  return (await pageContext()).user;
}

/** Asks a use case on behalf of whoever requested the page. */
export async function ask<Id extends UseCaseId>(
  id: Id,
  input: UseCases[Id]['input'],
): Promise<Result<UseCases[Id]['output'], ErrorCode>> {
  const result = await answerUseCase(id, input, await headers(), pageContext);
  // The registry pairs the id with this output; TypeScript cannot follow it through a lookup by string.
  return result as Result<UseCases[Id]['output'], ErrorCode>;
}

/**
 * The same for what a page cannot be shown without: whoever is not signed in is sent to sign in, and what is not
 * there, or not for them, is not found.
 */
export async function askOrLeave<Id extends UseCaseId>(
  id: Id,
  input: UseCases[Id]['input'],
): Promise<UseCases[Id]['output']> {
  const result = await ask(id, input);
  if (result.ok) return result.value;
  if (result.error.code === 'signed_out')
    return redirect({ href: links.signIn(), locale: await getLocale() });
  // What is hidden by blind review is not there for whoever reviews.
  if (['not_found', 'forbidden', 'blind_review', 'campaign_state'].includes(result.error.code)) notFound();
  throw new Error(`${id}: ${result.error.code}`);
}
