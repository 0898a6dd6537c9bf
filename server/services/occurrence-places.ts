import { correctedText } from '../../domain/correction/apply-corrections';
import type { CoveredOccurrence } from '../../domain/correction/find-occurrences';
import { createContextFinder } from '../../domain/review/correction-context';
import type { Person } from '../../domain/review/desk-view';
import type { OccurrencePlace } from '../../domain/review/occurrence-view';
import { quoteSpan } from '../../domain/text/quoted-span';
import { listBlocks } from '../data/blocks';
import { listPeople } from '../data/people';
import { listSegments } from '../data/segments';
import type { Connection } from '../db/open-database';

/** Shows places of several articles inside their sentences, with two queries whatever their number. */
export async function showPlaces(
  connection: Connection,
  occurrences: ReadonlyMap<string, readonly CoveredOccurrence[]>,
): Promise<ReadonlyMap<string, readonly OccurrencePlace[]>> {
  const articleIds = [...occurrences.keys()];
  const blocks = await listBlocks(connection, articleIds);
  const segments = await listSegments(connection, articleIds);
  const proposers = [...occurrences.values()].flat().flatMap(({ covering }) => covering?.proposerId ?? []);
  const people = new Map((await listPeople(connection, proposers)).map((person) => [person.id, person]));
  return new Map(
    [...occurrences].map(([articleId, own]) => {
      const ofArticle = blocks.get(articleId) ?? [];
      const texts = new Map(ofArticle.map((block) => [block.id, block.text]));
      const contextOf = createContextFinder(ofArticle, segments.get(articleId) ?? []);
      const toPlace = (occurrence: CoveredOccurrence): OccurrencePlace => {
        const { covering, blockId, ...place } = occurrence;
        const anchor = { blockId, ...quoteSpan(texts.get(blockId) ?? '', place) };
        return { ...place, blockId, ...contextOf(anchor), covering: toCovering(covering, people) };
      };
      return [articleId, own.map(toPlace)];
    }),
  );
}

function toCovering(
  covering: CoveredOccurrence['covering'],
  people: ReadonlyMap<string, Person>,
): OccurrencePlace['covering'] {
  return (
    covering && {
      correctionId: covering.id,
      state: covering.state,
      replacement: correctedText(covering),
      by: people.get(covering.proposerId) ?? null,
    }
  );
}
