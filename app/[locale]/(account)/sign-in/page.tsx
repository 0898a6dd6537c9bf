import { getTranslations } from 'next-intl/server';
import { env } from '@/server/env';
import { Front } from '@/ui/shell/front';
import { SignInClient } from './sign-in-client';

export async function generateMetadata() {
  const t = await getTranslations('account');
  return { title: t('title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const t = await getTranslations('account');
  const { next } = await searchParams;
  return (
    <Front title={t('title')}>
      <SignInClient next={typeof next === 'string' ? next : null} singleName={env().oidc?.name ?? null} />
    </Front>
  );
}
