import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canImport } from '@/domain/review/role';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { env } from '@/server/env';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../../ask';
import { ImportRatingsClient } from './import-ratings-client';

type Props = PageProps<'/[locale]/projects/[projectId]/campaigns/import'>;

export async function generateMetadata() {
  const t = await getTranslations('ratings');
  return { title: t('title') };
}

export default async function ImportRatingsPage({ params }: Props) {
  const t = await getTranslations('ratings');
  const campaigns = await getTranslations('campaigns');
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  const project = projects.find(({ id }) => id === projectId) ?? notFound();
  const user = (await getPageUser()) ?? notFound();
  if (!canImport({ ...user, userId: user.id, role: project.role })) notFound();
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className={buttonClass()} href={links.campaigns(project.id)}>
            {campaigns('title')}
          </Link>
          <Link className={buttonClass()} href={links.project(project.id)}>
            <bdi>{project.name}</bdi>
          </Link>
        </>
      }
    >
      <ImportRatingsClient projectId={project.id} maxBytes={env().uploadLimitBytes} />
    </Page>
  );
}
