import * as z from 'zod';
import { success } from '../../domain/result';
import { savePreferences as store } from '../data/preferences';
import { defineUseCase } from './use-case';

/** Keys, columns and views of one person fit many times over. UTF-16 code units of JSON. */
const MAX_LENGTH = 32 * 1024;

const value = z.unknown().refine((json) => json !== undefined && JSON.stringify(json).length <= MAX_LENGTH);

/** Keeps what the person set for themselves. */
export const savePreferences = defineUseCase({
  id: 'save-preferences',
  access: 'signed-in',
  input: z.object({ value }),
  async run({ db, user }, input) {
    await store(db, user.id, JSON.stringify(input.value));
    return success({ value: input.value });
  },
});
