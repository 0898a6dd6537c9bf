import * as z from 'zod';
import type { PackView } from '../../domain/exchange/pack/pack-view';
import { findPart } from '../../domain/exchange/pack/parts';
import { failure, success } from '../../domain/result';
import { LOCALE_CODES, type LocaleCode } from '../../i18n/locales';
import { deleteExpiredPacks, findPack, insertPack, type PackRecord } from '../data/export-packs';
import { savePackChoice } from '../data/preferences';
import { id } from './fields';
import { loadPackFacts } from './load-pack-material';
import { packChoice, packSelection } from './pack-fields';
import { selectForPack } from './select-for-pack';
import { defineUseCase, type Answer } from './use-case';

/** In milliseconds: how long a pack can be fetched, and be fetched again. */
const LIFETIME = 60 * 60 * 1000;

/**
 * Asks for a pack: what is in it is settled now, and nothing is made before it is fetched (`/api/pack/<id>`). How far it is, tells
 * `get-pack`. What the person chose is remembered for the next time.
 */
export const preparePack = defineUseCase({
  id: 'prepare-pack',
  access: 'project',
  input: z.object({
    /** Of the pack, made by whoever asks: a repetition makes no second one. */
    id,
    selection: packSelection,
    choice: packChoice,
    /** Of the words in it. */
    locale: z.string().transform((code, context): LocaleCode => {
      const locale = LOCALE_CODES.find((one) => one === code);
      if (locale !== undefined) return locale;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
  }),
  async run(context, { id: packId, selection, choice, locale }): Answer<PackView> {
    const { db, user, now } = context;
    const known = await findPack(db, packId, now());
    if (known !== null) return known.byId === user.id ? success(viewPack(known)) : failure('id_taken');
    if (choice.parts.length === 0) return failure('pack_no_parts');
    const selected = await selectForPack(context, selection);
    if (!selected.ok) return selected;
    const { articles, missing, forbidden } = selected.value;
    if (articles.length === 0)
      return failure(
        forbidden.length > 0 ? 'forbidden' : missing.length > 0 ? 'not_found' : 'pack_no_articles',
      );

    const facts = await loadPackFacts(db, articles);
    const refusals = choice.parts.flatMap((part) => facts.map((one) => findPart(part).refuse?.(one) ?? null));
    const refused = refusals[0] ?? null;
    if (refused !== null && !refusals.includes(null))
      return failure(refused, {
        project: facts[0]?.project.name ?? '',
        title: facts[0]?.info.title ?? '',
      });

    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + LIFETIME);
    // What is gone or not for them is asked for again when the pack is made, so that it is named in it.
    const articleIds = [...articles, ...forbidden].map((article) => article.id).concat(missing);
    await db.$transaction(async (transaction) => {
      await deleteExpiredPacks(transaction, createdAt);
      await insertPack(transaction, {
        ...{ id: packId, byId: user.id, choice, locale, articleIds, createdAt, expiresAt },
      });
      await savePackChoice(transaction, user.id, JSON.stringify(choice));
    });
    const made = await findPack(db, packId, createdAt);
    return made === null ? failure('not_found') : success(viewPack(made));
  },
});

/** Nothing of what is in it: how far it is. */
export const viewPack = ({ id: packId, ...pack }: PackRecord): PackView => ({
  id: packId,
  state: pack.state,
  total: pack.total,
  done: pack.done,
  bytes: pack.bytes,
  fault: pack.fault,
  createdAt: pack.createdAt,
  expiresAt: pack.expiresAt,
});
