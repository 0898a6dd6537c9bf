import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { countOtherAdministrators, setAdministrator as saveAdministrator } from '../data/users';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase } from './use-case';

/** Makes a person an administrator of the installation, or no longer one. Somebody must be left to administer. */
export const setAdministrator = defineUseCase({
  id: 'set-administrator',
  access: 'administrator',
  input: z.object({ userId: id, isAdministrator: z.boolean() }),
  run(context, { userId, isAdministrator }) {
    return context.db.$transaction(async (transaction) => {
      if (!isAdministrator && (await countOtherAdministrators(transaction, userId)) === 0) {
        return failure('last_administrator');
      }
      const found = await saveAdministrator(transaction, userId, isAdministrator);
      if (!found) return failure('not_found');
      await recordAudit(transaction, context, [
        { kind: 'administrator_changed', details: { userId, administrator: isAdministrator } },
      ]);
      return success({ userId, isAdministrator });
    });
  },
});
