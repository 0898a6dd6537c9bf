import * as z from 'zod';
import { success } from '../../domain/result';
import { findMailDigest } from '../data/mail-digests';
import { defineUseCase } from './use-case';

/** How often the person wants to be told by e-mail. */
export const getMailDigest = defineUseCase({
  id: 'get-mail-digest',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }) {
    return success({ digest: await findMailDigest(db, user.id) });
  },
});
