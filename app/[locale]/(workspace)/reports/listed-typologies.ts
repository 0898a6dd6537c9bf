import 'server-only';
import type { ListedTypologies } from '@/domain/annotation/typologies/registry';
import type { ReportFilter } from '@/domain/reports/report-filter';
import { askOrLeave } from '../../../ask';

/** What a report's categories are named by: first as the project calls them that it is of. */
export async function listedTypologies({ projectId }: ReportFilter): Promise<ListedTypologies> {
  const { typologies } = await askOrLeave('list-typologies', {});
  return { own: typologies, projectId };
}
