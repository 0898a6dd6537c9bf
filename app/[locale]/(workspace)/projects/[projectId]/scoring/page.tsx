import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { canManageProject } from '@/domain/review/role';
import { SCORING_MODELS } from '@/domain/scoring/models/registry';
import { Page } from '@/ui/shell/page';
import { askOrLeave, getPageUser } from '../../../../../ask';
import { OwnTypologies } from '../../../../../own-typologies';
import { ScoringClient } from './scoring-client';

type Props = PageProps<'/[locale]/projects/[projectId]/scoring'>;

async function getProject({ params }: Props) {
  const { projectId } = await params;
  const { projects } = await askOrLeave('list-projects', {});
  return projects.find(({ id }) => id === projectId) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const t = await getTranslations('scoring');
  return { title: t('titleOf', { project: (await getProject(props)).name }) };
}

export default async function ScoringPage(props: Props) {
  const t = await getTranslations('scoring');
  const project = await getProject(props);
  const user = await getPageUser();
  if (user === null) notFound();
  const [{ settings, version }, { typology }] = await Promise.all([
    askOrLeave('get-scoring-settings', { projectId: project.id }),
    askOrLeave('get-typology', { projectId: project.id }),
  ]);
  return (
    <Page narrow title={t('title')}>
      <OwnTypologies>
        <ScoringClient
          projectId={project.id}
          settings={settings}
          version={version}
          models={SCORING_MODELS.map(({ id }) => id)}
          typology={typology}
          mayManage={canManageProject({ ...user, userId: user.id, role: project.role })}
        />
      </OwnTypologies>
    </Page>
  );
}
