import * as z from 'zod';
import { areRivals } from '../../domain/correction/find-rivals';
import { rebaseCorrection } from '../../domain/correction/rebase-correction';
import { failure, success } from '../../domain/result';
import type { RivalsView } from '../../domain/review/rivals-view';
import { canRead } from '../../domain/review/role';
import { findBlock } from '../data/blocks';
import { listLiveCorrections } from '../data/correction-rows';
import { findCorrection } from '../data/corrections';
import { listPeople } from '../data/people';
import { enterArticle } from './enter-article';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

/** The rivals of one correction, and how it reads among those that are approved. */
export const getRivals = defineUseCase({
  id: 'get-rivals',
  access: 'project',
  input: z.object({ correctionId: id }),
  async run({ db, user }, { correctionId }): Answer<RivalsView> {
    return db.$transaction(async (transaction) => {
      const correction = await findCorrection(transaction, correctionId);
      if (correction === null) return failure('not_found');
      const entered = await enterArticle(transaction, user, correction.articleId, canRead);
      if (!entered.ok) return entered;
      const { article } = entered.value;
      const { blockId } = correction.anchor;
      const block = await findBlock(transaction, article.id, blockId);
      const live = await listLiveCorrections(transaction, [blockId]);
      const rivals = live.filter((other) => areRivals(correction, other));
      const text = block?.text ?? '';
      const approved = rivals.filter(({ state }) => state === 'approved');
      const rebased = rebaseCorrection(correction, approved, { text, lang: article.info.targetLang });
      const people = await listPeople(
        transaction,
        rivals.map(({ proposerId }) => proposerId),
      );
      return success({
        correctionId,
        rivals: rivals.flatMap((rival) => {
          const proposer = people.find((person) => person.id === rival.proposerId);
          return proposer ? [{ correction: rival, proposer }] : [];
        }),
        rebased,
        imported: rebased.kind === 'free' ? '' : text.slice(rebased.span.start, rebased.span.end),
      });
    });
  },
});
