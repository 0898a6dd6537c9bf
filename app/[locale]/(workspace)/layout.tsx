import { Suspense } from 'react';
import { getLocale } from 'next-intl/server';
import { links } from '@/i18n/links';
import { redirect } from '@/i18n/navigation';
import { HeaderPlace } from '@/ui/shell/header-place';
import { ask, getPageUser } from '../../ask';
import { WorkspaceHeaderClient } from './workspace-header-client';

/** The header of every page for people who are signed in. Each page authenticates again in what it asks for. */
export default async function WorkspaceLayout({ children }: LayoutProps<'/[locale]'>) {
  const user = await getPageUser();
  if (user === null) return redirect({ href: links.signIn(), locale: await getLocale() });
  const counted = await ask('count-unread', {});
  const news = await ask('decision-news', {});
  const audit = await ask('audit-access', {});
  return (
    <>
      {/* Nothing in it is waited for by the server: see docs/decisions/0040-hydration-waits-in-boundaries.md. */}
      <Suspense fallback={<HeaderPlace />}>
        <WorkspaceHeaderClient
          userName={user.name}
          isAdministrator={user.isAdministrator}
          unread={counted.ok ? counted.value.unread : 0}
          newDecisions={news.ok && news.value.mayReview ? news.value.count : null}
          mayReadAudit={audit.ok && audit.value.mayRead}
        />
      </Suspense>
      {children}
    </>
  );
}
