import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from '@/ui/shell/page';
import { ask, askOrLeave, getPageUser } from '../../../../../ask';
import { readTermQuery } from './terms-address';
import { TermsClient } from './terms-client';

type Props = PageProps<'/[locale]/projects/[projectId]/terms'>;

export async function generateMetadata() {
  const t = await getTranslations('terms');
  return { title: t('title') };
}

const ROWS_PER_PAGE = 100;

export default async function TermsPage({ params, searchParams }: Props) {
  const t = await getTranslations('terms');
  const { projectId } = await params;
  const query = readTermQuery(await searchParams);
  const [first, { projects }] = await Promise.all([
    askOrLeave('list-terms', { projectId, query, offset: 0, limit: ROWS_PER_PAGE }),
    askOrLeave('list-projects', {}),
  ]);
  const user = await getPageUser();
  const project = projects.find(({ id }) => id === projectId);
  if (user === null || project === undefined) notFound();
  return (
    <Page
      title={t('title')}
      actions={
        <Link className={buttonClass()} href={links.project(projectId)}>
          <bdi>{project.name}</bdi>
        </Link>
      }
    >
      <TermsClient
        projectId={projectId}
        first={first}
        query={query}
        limit={ROWS_PER_PAGE}
        actor={{ userId: user.id, role: project.role, isAdministrator: user.isAdministrator }}
        usual={languagesOf(first.rows[0] ?? (await newestArticle(projectId)))}
      />
    </Page>
  );
}

interface Languages {
  readonly sourceLang: string;
  readonly targetLang: string;
}

async function newestArticle(projectId: string): Promise<Languages | undefined> {
  const filters = { projectId, states: [], lang: '', search: '' };
  const articles = await ask('list-articles', { ...filters, sort: 'createdAt', descending: true, offset: 0 });
  return articles.ok ? articles.value.rows[0] : undefined;
}

/** '' where nobody knows. */
function languagesOf(one: Languages | undefined): Languages {
  const known = (lang = ''): string => (lang === 'und' ? '' : lang);
  return { sourceLang: known(one?.sourceLang), targetLang: known(one?.targetLang) };
}
