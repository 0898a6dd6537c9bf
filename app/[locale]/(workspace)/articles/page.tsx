import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { Person } from '@/domain/review/desk-view';
import { canAssign } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../ask';
import { articleQuery } from './article-query';
import { ArticlesClient } from './articles-client';

export async function generateMetadata() {
  const t = await getTranslations('articles');
  return { title: t('title') };
}

export default async function ArticlesPage({ searchParams }: PageProps<'/[locale]/articles'>) {
  const t = await getTranslations('articles');
  const query = articleQuery(await searchParams);
  const [first, { projects }, people] = await Promise.all([
    askOrLeave('list-articles', { ...query, offset: 0 }),
    askOrLeave('list-projects', {}),
    listPeople(query.projectId),
  ]);
  const user = await getPageUser();
  if (user === null) notFound();
  const { id: userId, isAdministrator } = user;
  const workProjects = projects.filter(({ role }) => canAssign({ userId, role, isAdministrator }));
  const mayImport = projects.some(({ role }) => role === 'editor' || role === 'admin');
  return (
    <Page
      title={t('title')}
      actions={
        mayImport && (
          <Link className={buttonClass({ tone: 'primary' })} href={links.importArticles()}>
            {t('import')}
          </Link>
        )
      }
    >
      <ArticlesClient
        first={first}
        projects={projects}
        workProjects={workProjects}
        people={people}
        query={query}
        mayImport={mayImport}
      />
    </Page>
  );
}

/** Whom the list can be filtered by: the members of the project that it shows. */
async function listPeople(projectId: string | null): Promise<readonly Person[]> {
  if (projectId === null) return [];
  const { members } = await askOrLeave('list-members', { projectId });
  return members.map((member) => ({ id: member.userId, name: member.name }));
}
