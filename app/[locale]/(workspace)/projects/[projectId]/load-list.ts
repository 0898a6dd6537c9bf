import { notFound } from 'next/navigation';
import type { Actor } from '@/domain/review/role';
import type { UsualLanguages } from '@/ui/lists/list-port';
import { ask, askOrLeave, getPageUser } from '../../../../ask';

export const ROWS_PER_PAGE = 100;

interface ListOwner {
  readonly actor: Actor;
  readonly usual: UsualLanguages;
}

/** Whose list it is, who looks at it, and the languages a new entry is likely to be of: those of the first entry, or of the newest article. */
export async function loadListOwner(
  projectId: string,
  firstEntry: UsualLanguages | undefined,
): Promise<ListOwner> {
  const { projects } = await askOrLeave('list-projects', {});
  const user = await getPageUser();
  const project = projects.find(({ id }) => id === projectId);
  if (user === null || project === undefined) notFound();
  return {
    actor: { userId: user.id, role: project.role, isAdministrator: user.isAdministrator },
    usual: languagesOf(firstEntry ?? (await newestArticle(projectId))),
  };
}

async function newestArticle(projectId: string): Promise<UsualLanguages | undefined> {
  const filters = { projectId, states: [], lang: '', search: '' };
  const articles = await ask('list-articles', { ...filters, sort: 'createdAt', descending: true, offset: 0 });
  return articles.ok ? articles.value.rows[0] : undefined;
}

/** '' where nobody knows. */
function languagesOf(one: UsualLanguages | undefined): UsualLanguages {
  const known = (lang = ''): string => (lang === 'und' ? '' : lang);
  return { sourceLang: known(one?.sourceLang), targetLang: known(one?.targetLang) };
}
