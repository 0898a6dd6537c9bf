import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { countOtherAdministrators, setDisabledAt } from '../data/users';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { defineUseCase } from './use-case';

/** Shuts a person out, at once and everywhere, or lets them in again. Somebody must be left to administer. */
export const setUserDisabled = defineUseCase({
  id: 'set-user-disabled',
  access: 'administrator',
  input: z.object({ userId: id, disabled: z.boolean() }),
  run(context, { userId, disabled }) {
    return context.db.$transaction(async (transaction) => {
      if (disabled && (await countOtherAdministrators(transaction, userId)) === 0) {
        return failure('last_administrator');
      }
      const found = await setDisabledAt(transaction, userId, disabled ? context.now() : null);
      if (!found) return failure('not_found');
      await recordAudit(transaction, context, [
        { kind: disabled ? 'user_disabled' : 'user_enabled', details: { userId } },
      ]);
      return success({ userId, disabled });
    });
  },
});
