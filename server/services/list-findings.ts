import * as z from 'zod';
import { offersFindings, selectFindings } from '../../domain/correction/correction-group';
import {
  coverOccurrences,
  createOccurrenceFinder,
  type CoveredOccurrence,
} from '../../domain/correction/find-occurrences';
import { success } from '../../domain/result';
import type { FindingList } from '../../domain/review/occurrence-view';
import { canRead } from '../../domain/review/role';
import type { ArticleRecord } from '../data/articles';
import { listTargetBlocks } from '../data/blocks';
import { listCountedGroups } from '../data/correction-groups';
import { listCorrectionsOfEveryState } from '../data/corrections';
import { listDismissals } from '../data/finding-dismissals';
import type { Connection } from '../db/open-database';
import { enterArticleInSight } from './enter-article';
import { id } from './fields';
import { showPlaces } from './occurrence-places';
import { defineUseCase, type Answer } from './use-case';

/** The newest: each is looked for in the whole text. */
const MAX_GROUPS = 200;
/** More are not read in one sitting; those that follow come when these are answered. */
const MAX_FINDINGS = 100;

interface GroupedOccurrence extends CoveredOccurrence {
  readonly groupId: string;
}

/** Places of an article like those that groups of its project corrected elsewhere; see `offersFindings`. */
export const listFindings = defineUseCase({
  id: 'list-findings',
  access: 'project',
  input: z.object({ articleId: id }),
  async run({ db, user }, { articleId }): Answer<FindingList> {
    return db.$transaction(async (transaction) => {
      const entered = await enterArticleInSight(transaction, user, articleId, canRead);
      if (!entered.ok) return entered;
      if (entered.value.sight === 'own') return success({ findings: [], isCut: false });
      const found = await search(transaction, entered.value.article);
      const shown = found.slice(0, MAX_FINDINGS);
      const places = (await showPlaces(transaction, new Map([[articleId, shown]]))).get(articleId) ?? [];
      return success({
        findings: places.map((place, index) => ({ ...place, groupId: shown[index]?.groupId ?? '' })),
        isCut: found.length > shown.length,
      });
    });
  },
});

/** In text order; of two groups that would do the same at one place, the newer. */
async function search(
  connection: Connection,
  { id: articleId, projectId, info }: ArticleRecord,
): Promise<readonly GroupedOccurrence[]> {
  const counted = await listCountedGroups(connection, projectId, info.targetLang, MAX_GROUPS);
  const groups = counted.flatMap(({ group, counts }) => (offersFindings(counts) ? [group] : []));
  if (groups.length === 0) return [];
  const blocks = (await listTargetBlocks(connection, [articleId])).get(articleId) ?? [];
  const corrections = await listCorrectionsOfEveryState(connection, articleId);
  const dismissals = await listDismissals(connection, articleId);
  const find = createOccurrenceFinder(blocks, info.targetLang);
  const found = new Map<string, GroupedOccurrence>();
  for (const group of groups) {
    const places = coverOccurrences(find(group), corrections);
    for (const place of selectFindings(group, places, corrections, dismissals)) {
      const key = [place.blockId, place.start, place.end, place.replacement].join(' ');
      if (!found.has(key)) found.set(key, { ...place, groupId: group.id });
    }
  }
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  const orderOf = ({ blockId }: GroupedOccurrence) => order.get(blockId) ?? 0;
  return [...found.values()].sort((a, b) => orderOf(a) - orderOf(b) || a.start - b.start);
}
