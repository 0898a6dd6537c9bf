import type { AuditEvent } from '../../domain/history/audit-event';
import type { AuditRow } from '../../domain/history/audit-query';
import { listArticleNames } from '../data/articles';
import { listProjectNames } from '../data/projects';
import type { Connection } from '../db/open-database';
import { loadNames } from './load-names';

/** Puts names to the ids of events, with one query for each sort of thing, whatever the number of events. */
export async function nameAuditEvents(
  connection: Connection,
  events: readonly AuditEvent[],
): Promise<readonly AuditRow[]> {
  const aboutIds = events.map(({ details }) => details['userId']);
  const nameOf = await loadNames(
    connection,
    aboutIds.filter((one) => typeof one === 'string'),
  );
  const projects = await listProjectNames(
    connection,
    events.flatMap(({ projectId }) => projectId ?? []),
  );
  const articles = await listArticleNames(
    connection,
    events.flatMap(({ articleId }) => articleId ?? []),
  );
  return events.map((event, index) => {
    const about = aboutIds[index];
    const article = articles.get(event.articleId ?? '');
    return {
      ...event,
      projectName: projects.get(event.projectId ?? '') ?? null,
      articleTitle: article?.title ?? null,
      articleLang: article?.targetLang ?? null,
      about: typeof about === 'string' ? nameOf(about) : null,
    };
  });
}
