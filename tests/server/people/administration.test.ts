import { describe, expect, test } from 'vitest';
import { createProject } from '@/server/services/create-project';
import { getPreferences } from '@/server/services/get-preferences';
import { listMembers } from '@/server/services/list-members';
import { listProjects } from '@/server/services/list-projects';
import { listUsers } from '@/server/services/list-users';
import { removeMember } from '@/server/services/remove-member';
import { savePreferences } from '@/server/services/save-preferences';
import { setAdministrator } from '@/server/services/set-administrator';
import { setMemberRole } from '@/server/services/set-member-role';
import { setUserDisabled } from '@/server/services/set-user-disabled';
import { updateProject } from '@/server/services/update-project';
import { addMember, addPerson, addProject } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }): string =>
  result.ok ? 'ok' : result.error.code;

describe('a project', () => {
  test('is made by an administrator, who is its first admin, and asks for four eyes', async () => {
    const db = database();
    const administrator = await addPerson(db, 'Administrator', true);
    const made = await createProject.run(contextOf(db, administrator), { name: 'Night desk' });
    const projectId = made.ok ? made.value.projectId : '';
    const listed = await listProjects.run(contextOf(db, administrator), {});
    expect(listed.ok ? listed.value.projects.filter(({ id }) => id === projectId) : []).toEqual([
      {
        id: projectId,
        name: 'Night desk',
        role: 'admin',
        fourEyes: 'enforced',
        rounds: 1,
        articleCount: 0,
        openCorrections: 0,
      },
    ]);
    await updateProject.run(contextOf(db, administrator), {
      projectId,
      name: 'Day desk',
      fourEyes: 'off',
      rounds: 1,
    });
    const after = await listProjects.run(contextOf(db, administrator), {});
    expect(after).toMatchObject({
      value: {
        projects: expect.arrayContaining([
          expect.objectContaining({ id: projectId, name: 'Day desk', fourEyes: 'off', rounds: 1 }),
        ]) as unknown,
      },
    });
  });

  test('is listed for its members and administrators only', async () => {
    const db = database();
    const projectId = await addProject(db, 'Own');
    const viewer = await addMember(db, projectId, 'viewer');
    const stranger = await addPerson(db, 'Stranger');
    const administrator = await addPerson(db, 'Administrator', true);
    const seen = async (user: typeof viewer) => {
      const listed = await listProjects.run(contextOf(db, user), {});
      return listed.ok
        ? listed.value.projects.filter(({ id }) => id === projectId).map(({ role }) => role)
        : [];
    };
    expect(await seen(viewer)).toEqual(['viewer']);
    expect(await seen(stranger)).toEqual([]);
    expect(await seen(administrator)).toEqual([null]);
  });

  test('keeps its last admin', async () => {
    const db = database();
    const projectId = await addProject(db, 'Own');
    const admin = await addMember(db, projectId, 'admin');
    const context = contextOf(db, admin);
    const demote = { projectId, userId: admin.id, role: 'editor' as const };
    expect(codeOf(await setMemberRole.run(context, demote))).toBe('last_admin');
    expect(codeOf(await removeMember.run(context, { projectId, userId: admin.id }))).toBe('last_admin');

    await addMember(db, projectId, 'admin');
    expect(codeOf(await setMemberRole.run(context, demote))).toBe('ok');
    const listed = await listMembers.run(context, { projectId });
    const roles = listed.ok ? listed.value.members.map(({ role }) => role) : [];
    expect(roles.sort()).toEqual(['admin', 'editor']);
  });

  test('keeps an admin when its two admins step down at the same moment', async () => {
    const db = database();
    const projectId = await addProject(db, 'Own');
    const admins = [await addMember(db, projectId, 'admin'), await addMember(db, projectId, 'admin')];
    const answers = await Promise.all(
      admins.map((admin) =>
        setMemberRole.run(contextOf(db, admin), { projectId, userId: admin.id, role: 'viewer' }),
      ),
    );
    expect(answers.map(codeOf).sort()).toEqual(['last_admin', 'ok']);
    expect(await db.membership.count({ where: { projectId, role: 'admin' } })).toBe(1);
  });

  test('does not count an admin who is disabled', async () => {
    const db = database();
    const projectId = await addProject(db, 'Own');
    const [admin, disabled] = [
      await addMember(db, projectId, 'admin'),
      await addMember(db, projectId, 'admin'),
    ];
    await db.user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    expect(codeOf(await removeMember.run(contextOf(db, admin), { projectId, userId: admin.id }))).toBe(
      'last_admin',
    );
  });

  test('knows nothing of a person who is no member', async () => {
    const db = database();
    const projectId = await addProject(db, 'Own');
    const admin = await addMember(db, projectId, 'admin');
    const stranger = await addPerson(db, 'Stranger');
    const promote = { projectId, userId: stranger.id, role: 'viewer' as const };
    expect(codeOf(await setMemberRole.run(contextOf(db, admin), promote))).toBe('not_found');
    expect(codeOf(await removeMember.run(contextOf(db, admin), promote))).toBe('not_found');
  });
});

describe('the installation', () => {
  test('keeps somebody to administer it, even when all step down at once', async () => {
    const db = database();
    await db.user.updateMany({ data: { isAdministrator: false } });
    const [one, two] = [await addPerson(db, 'One', true), await addPerson(db, 'Two', true)];
    const answers = await Promise.all([
      setAdministrator.run(contextOf(db, one), { userId: one.id, isAdministrator: false }),
      setUserDisabled.run(contextOf(db, two), { userId: two.id, disabled: true }),
    ]);
    expect(answers.map(codeOf).sort()).toEqual(['last_administrator', 'ok']);
    expect(await db.user.count({ where: { isAdministrator: true, disabledAt: null } })).toBe(1);
  });

  test('lists its people, and lets a disabled one in again', async () => {
    const db = database();
    const administrator = await addPerson(db, 'Administrator', true);
    const person = await addPerson(db, 'Zoe');
    const context = contextOf(db, administrator);
    const disabledNow = async () => {
      const listed = await listUsers.run(context, {});
      return listed.ok ? listed.value.users.find(({ id }) => id === person.id)?.disabled : undefined;
    };
    await setUserDisabled.run(context, { userId: person.id, disabled: true });
    expect(await disabledNow()).toBe(true);
    await setUserDisabled.run(context, { userId: person.id, disabled: false });
    expect(await disabledNow()).toBe(false);
    expect(codeOf(await setUserDisabled.run(context, { userId: 'nobody', disabled: true }))).toBe(
      'not_found',
    );
  });
});

describe('preferences', () => {
  test('are kept for each person', async () => {
    const db = database();
    const [mara, lin] = [await addPerson(db, 'Mara'), await addPerson(db, 'Lin')];
    await savePreferences.run(contextOf(db, mara), { value: { view: 'grid', keys: { next: 'j' } } });
    await savePreferences.run(contextOf(db, mara), { value: { view: 'prose' } });
    expect(await getPreferences.run(contextOf(db, mara), {})).toEqual({
      ok: true,
      value: { value: { view: 'prose' } },
    });
    expect(await getPreferences.run(contextOf(db, lin), {})).toEqual({ ok: true, value: { value: null } });
  });

  test('have a size', () => {
    expect(savePreferences.input.safeParse({ value: 'x'.repeat(32_000) }).success).toBe(true);
    expect(savePreferences.input.safeParse({ value: 'x'.repeat(33_000) }).success).toBe(false);
  });
});
