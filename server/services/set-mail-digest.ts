import * as z from 'zod';
import { LOCALE_CODES } from '../../i18n/locales';
import { success } from '../../domain/result';
import { DIGESTS } from '../../domain/talk/digest';
import { updateMailDigest } from '../data/mail-digests';
import { defineUseCase } from './use-case';

/** Sets how often the person is told by e-mail, and in which language. */
export const setMailDigest = defineUseCase({
  id: 'set-mail-digest',
  access: 'signed-in',
  input: z.object({ digest: z.enum(DIGESTS), locale: z.enum(LOCALE_CODES) }),
  async run({ db, user, now }, { digest, locale }) {
    await updateMailDigest(db, user.id, digest, locale, now());
    return success({ digest });
  },
});
