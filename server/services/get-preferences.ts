import * as z from 'zod';
import { success } from '../../domain/result';
import { findPreferences } from '../data/preferences';
import { defineUseCase } from './use-case';

/** What the person set for themselves, null before the first time. */
export const getPreferences = defineUseCase({
  id: 'get-preferences',
  access: 'signed-in',
  input: z.object({}),
  async run({ db, user }) {
    return success({ value: await findPreferences(db, user.id) });
  },
});
