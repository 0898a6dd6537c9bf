import { expect, test } from 'vitest';
import { acceptInvitation } from '@/server/services/accept-invitation';
import { createSetupInvitation } from '@/server/services/create-setup-invitation';
import { getInvitation } from '@/server/services/get-invitation';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

test('the first person of an installation becomes its administrator by the set-up link; then there is none', async () => {
  const db = database();
  const token = (await createSetupInvitation(contextOf(db, null))) ?? '';
  expect(await getInvitation.run(contextOf(db, null), { token })).toMatchObject({
    value: { projectName: null, role: 'administrator' },
  });
  const late = contextOf(db, null, { now: () => new Date(Date.now() + 25 * 60 * 60 * 1000) });
  expect(await getInvitation.run(late, { token })).toMatchObject({ error: { code: 'invitation_expired' } });

  const first = { name: 'Ada', email: 'ada@example.org', password: 'a long password' };
  await acceptInvitation.run(contextOf(db, null), { token, ...first });
  expect(await db.user.findMany()).toMatchObject([{ email: 'ada@example.org', isAdministrator: true }]);
  expect(await createSetupInvitation(contextOf(db, null))).toBeNull();
});
