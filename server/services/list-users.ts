import * as z from 'zod';
import { success } from '../../domain/result';
import { listUsers as loadUsers } from '../data/users';
import { defineUseCase } from './use-case';

/** Everybody who has an account. */
export const listUsers = defineUseCase({
  id: 'list-users',
  access: 'administrator',
  input: z.object({}),
  async run({ db }) {
    return success({ users: await loadUsers(db) });
  },
});
