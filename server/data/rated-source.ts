import type { Connection } from '../db/open-database';

/** What ratings of an article are told apart by. */
export interface RatedSource {
  readonly projectId: string;
  readonly system: string;
  /** The title, where it is no translation of a document that others translate. */
  readonly document: string;
  /** '' where nobody said what kind of text it is. */
  readonly domain: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly isOfCampaign: boolean;
}

export async function findRatedSource(
  connection: Connection,
  articleId: string,
): Promise<RatedSource | null> {
  const row = await connection.article.findUnique({
    where: { id: articleId },
    select: {
      projectId: true,
      mtSystem: true,
      document: true,
      title: true,
      domain: true,
      sourceLang: true,
      targetLang: true,
      campaignId: true,
    },
  });
  return (
    row && {
      projectId: row.projectId,
      system: row.mtSystem,
      document: row.document || row.title,
      domain: row.domain,
      sourceLang: row.sourceLang,
      targetLang: row.targetLang,
      isOfCampaign: row.campaignId !== null,
    }
  );
}
