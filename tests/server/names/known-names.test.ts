import { expect, test } from 'vitest';
import type { KnownNameQuery } from '@/domain/names/known-name-row';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import { deleteKnownName } from '@/server/services/delete-known-name';
import { exportKnownNames } from '@/server/services/export-known-names';
import { importKnownNames } from '@/server/services/import-known-names';
import { listKnownNames } from '@/server/services/list-known-names';
import { mergeKnownNames } from '@/server/services/merge-known-names';
import { saveKnownName } from '@/server/services/save-known-name';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addMember, addProject } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const nameOf = (
  source: string,
  preferred: string,
  variants: readonly string[] = [],
  more: Partial<NewKnownName> = {},
): NewKnownName => ({ sourceLang: 'ar', targetLang: 'en', source, preferred, variants, ...more });

/** A project of its own, so that each test knows all that is in it. */
async function newProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Names');
  const as = async (role: 'viewer' | 'reviewer' | 'editor') =>
    contextOf(db, await addMember(db, projectId, role));
  return {
    db,
    projectId,
    viewer: await as('viewer'),
    reviewer: await as('reviewer'),
    editor: await as('editor'),
  };
}

const save = (
  context: SignedInContext,
  projectId: string,
  name: NewKnownName,
  { id = newId(), baseVersion = 0 } = {},
) => saveKnownName.run(context, { id, projectId, baseVersion, name });

async function add(context: SignedInContext, projectId: string, name: NewKnownName) {
  const { current } = valueOf(await save(context, projectId, name));
  return { id: current.id, baseVersion: current.version };
}

async function list(
  context: SignedInContext,
  projectId: string,
  query: Partial<KnownNameQuery> = {},
  limit = 100,
) {
  const everything = { text: '', sourceLang: '', targetLang: '' };
  return valueOf(
    await listKnownNames.run(context, { projectId, query: { ...everything, ...query }, offset: 0, limit }),
  );
}

const importFile = (context: SignedInContext, projectId: string, text: string, dry = false) =>
  importKnownNames.run(context, { projectId, text, sourceLang: 'ar', targetLang: 'en', dry });

async function exported(context: SignedInContext, projectId: string, format: 'csv' | 'tsv' | 'tbx') {
  const { body } = valueOf(await exportKnownNames(context, projectId, format));
  return new TextDecoder().decode(Buffer.concat(await collect(body)));
}

const bare = ({ source, preferred, variants, sourceLang, targetLang }: NewKnownName) =>
  JSON.stringify([source, preferred, variants, sourceLang, targetLang]);

test('a reviewer adds a name, mends it, and leaves alone what others changed', async () => {
  const { projectId, reviewer, editor } = await newProject();
  const id = newId();
  const { current } = valueOf(
    await save(reviewer, projectId, nameOf(' غالانت ', ' Gallant', ['Galant', 'Galant', ' Gallant ', '']), {
      id,
    }),
  );
  expect(current).toMatchObject({
    source: 'غالانت',
    preferred: 'Gallant',
    variants: ['Galant'],
    version: 1,
    changedByName: reviewer.user.name,
  });
  valueOf(await save(reviewer, projectId, nameOf('غالانت', 'Gallant', ['Ghalant']), { id, baseVersion: 1 }));
  valueOf(await save(editor, projectId, nameOf('غالانت', 'Galant'), { id, baseVersion: 2 }));
  expect(codeOf(await save(reviewer, projectId, nameOf('غالانت', 'Gallant'), { id, baseVersion: 3 }))).toBe(
    'forbidden',
  );
  expect(codeOf(await deleteKnownName.run(reviewer, { id, projectId, baseVersion: 3 }))).toBe('forbidden');
  expect((await list(reviewer, projectId)).rows).toMatchObject([{ id, preferred: 'Galant', version: 3 }]);
});

test('what somebody else changed first is not overwritten, nor deleted; what was deleted can be had back', async () => {
  const { projectId, editor } = await newProject();
  const id = newId();
  valueOf(await save(editor, projectId, nameOf('رفح', 'Rafah'), { id }));
  const newer = nameOf('رفح', 'Rafah', ['Rafa']);
  valueOf(await save(editor, projectId, newer, { id, baseVersion: 1 }));
  const late = valueOf(await save(editor, projectId, nameOf('رفح', 'Rafiah'), { id, baseVersion: 1 }));
  expect(late).toMatchObject({ outcome: 'stale', current: { preferred: 'Rafah', variants: ['Rafa'] } });
  const remove = (baseVersion: number) => deleteKnownName.run(editor, { id, projectId, baseVersion });
  expect(valueOf(await remove(1))).toMatchObject({ outcome: 'stale', current: { version: 2 } });
  expect(valueOf(await remove(2))).toEqual({ outcome: 'deleted' });
  expect(valueOf(await save(editor, projectId, newer, { id }))).toMatchObject({ outcome: 'saved' });
});

test('a name has a form, and there is one of each', async () => {
  const { projectId, editor } = await newProject();
  valueOf(await save(editor, projectId, nameOf('رفح', 'Rafah')));
  const codes = [
    nameOf('رفح', 'Rafah', ['Rafa']),
    nameOf('رفح', ' '),
    nameOf('رفح', '…'),
    nameOf('رفح', 'Rafiah', ['?']),
    nameOf('رفح', 'r'.repeat(201)),
    nameOf('رفح', 'Rafiah', [], { targetLang: 'ar' }),
  ].map(async (name) => codeOf(await save(editor, projectId, name)));
  expect(await Promise.all(codes)).toEqual([
    'name_exists',
    'name_missing',
    'name_without_word',
    'name_without_word',
    'name_too_long',
    'name_same_language',
  ]);
});

test('names are searched in every spelling, filtered and paged by the database', async () => {
  const { projectId, editor, viewer } = await newProject();
  for (const name of [
    nameOf('Мюллер', 'Müller', ['Mueller'], { sourceLang: 'ru' }),
    nameOf('غالانت', 'Gallant', ['Galant']),
    nameOf('رفح', 'Rafah'),
  ])
    valueOf(await save(editor, projectId, name));
  const found = async (query: Partial<KnownNameQuery>) =>
    (await list(viewer, projectId, query)).rows.map(({ preferred }) => preferred);
  expect(await found({ text: 'MÜLLER' })).toEqual(['Müller']);
  expect(await found({ text: 'galan' })).toEqual(['Gallant']);
  expect(await found({ text: 'رف' })).toEqual(['Rafah']);
  expect(await found({ sourceLang: 'ru' })).toEqual(['Müller']);
  expect(await list(viewer, projectId, {}, 2)).toMatchObject({
    total: 3,
    next: 2,
    sourceLangs: ['ar', 'ru'],
    targetLangs: ['en'],
  });
});

test('two names are made one, and both can be had back', async () => {
  const { projectId, editor } = await newProject();
  const before = [
    nameOf('غالانت', 'Gallant', ['Galant']),
    nameOf('', 'Ghalant', ['Galant', 'Gallaant']),
  ] as const;
  const kept = await add(editor, projectId, before[0]);
  const other = await add(editor, projectId, before[1]);
  const merged = valueOf(await mergeKnownNames.run(editor, { projectId, kept, other }));
  expect(merged).toMatchObject({ outcome: 'merged', kept: { version: 2 }, other: null });
  expect((await list(editor, projectId)).rows.map(bare)).toEqual([
    bare(nameOf('غالانت', 'Gallant', ['Galant', 'Ghalant', 'Gallaant'])),
  ]);
  valueOf(await save(editor, projectId, before[0], { id: kept.id, baseVersion: 2 }));
  valueOf(await save(editor, projectId, before[1], { id: other.id }));
  expect((await list(editor, projectId)).rows.map(bare)).toEqual(before.map(bare));
});

test('the source of the name that goes is kept where the other has none', async () => {
  const { projectId, editor } = await newProject();
  const kept = await add(editor, projectId, nameOf('', 'Gallant'));
  const other = await add(editor, projectId, nameOf('غالانت', 'Galant'));
  valueOf(await mergeKnownNames.run(editor, { projectId, kept, other }));
  expect((await list(editor, projectId)).rows.map(bare)).toEqual([
    bare(nameOf('غالانت', 'Gallant', ['Galant'])),
  ]);
});

test('names that the source spells in two ways stay two, written in one', async () => {
  const { projectId, editor } = await newProject();
  const kept = await add(editor, projectId, nameOf('غالانت', 'Gallant'));
  const other = await add(editor, projectId, nameOf('جالانت', 'Galant'));
  const merged = valueOf(await mergeKnownNames.run(editor, { projectId, kept, other }));
  expect(merged).toMatchObject({ kept: { version: 2 }, other: { preferred: 'Gallant', version: 2 } });
  expect((await list(editor, projectId)).rows.map(bare).sort()).toEqual(
    [nameOf('غالانت', 'Gallant', ['Galant']), nameOf('جالانت', 'Gallant', ['Galant'])].map(bare).sort(),
  );
});

test('names are not made one over a change that nobody has seen, over another name, or over languages', async () => {
  const { projectId, editor, reviewer } = await newProject();
  const kept = await add(editor, projectId, nameOf('', 'Gallant'));
  const other = await add(editor, projectId, nameOf('غالانت', 'Galant'));
  const merge = (one: typeof kept, two: typeof kept, context = editor) =>
    mergeKnownNames.run(context, { projectId, kept: one, other: two });
  valueOf(await save(editor, projectId, nameOf('غالانت', 'Galant', ['G']), { id: other.id, baseVersion: 1 }));
  expect(valueOf(await merge(kept, other))).toMatchObject({ outcome: 'stale', other: { version: 2 } });
  const now = { ...other, baseVersion: 2 };
  expect(codeOf(await merge(kept, now, reviewer))).toBe('forbidden');
  expect(codeOf(await merge(kept, kept))).toBe('not_found');
  const french = await add(editor, projectId, nameOf('', 'Gallante', [], { targetLang: 'fr' }));
  expect(codeOf(await merge(kept, french))).toBe('name_other_languages');
  await add(editor, projectId, nameOf('غالانت', 'Gallant'));
  expect(codeOf(await merge(kept, now))).toBe('name_exists');
  expect((await list(editor, projectId)).total).toBe(4);
});

test('a file is looked at first; what is known in another form gets the new one, and nothing is lost', async () => {
  const { db, projectId, editor } = await newProject();
  const rafah = await add(editor, projectId, nameOf('رفح', 'Rafa', ['Raphah']));
  await add(editor, projectId, nameOf('غالانت', 'Gallant'));
  const table = 'source,preferred,variants\nرفح,Rafah,Rafiah\nغالانت,Gallant,\nعدن,Aden,\n,,\n';
  const plan = valueOf(await importFile(editor, projectId, table, true));
  expect(plan).toMatchObject({ added: 1, changed: 1, same: 1, isDone: false });
  expect(plan.issues).toMatchObject([{ code: 'name_incomplete', position: { line: 5 } }]);
  expect((await list(editor, projectId)).total).toBe(2);
  expect(valueOf(await importFile(editor, projectId, table))).toMatchObject({ added: 1, isDone: true });
  const { rows } = await list(editor, projectId, { text: 'Rafah' });
  expect(rows).toMatchObject([{ id: rafah.id, preferred: 'Rafah', version: 2 }]);
  expect([...(rows[0]?.variants ?? [])].sort()).toEqual(['Rafa', 'Rafiah', 'Raphah']);
  const events = await db.auditEvent.findMany({ where: { projectId } });
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['name_added', 'names_imported']));
});

test.each(['csv', 'tsv', 'tbx'] as const)('what is given out as %s comes in as it was', async (format) => {
  const { projectId, editor } = await newProject();
  const names = [
    nameOf('غالانت', 'Gallant', ['Galant', '=Ghalant', 'G|lant']),
    // Of one spelling of the source, both right.
    nameOf('غالانت', 'Galland'),
    nameOf('', '<Rafah> & "Co"'),
    nameOf('Rafah', 'رفح', [], { sourceLang: 'en', targetLang: 'ar' }),
  ];
  for (const name of names) valueOf(await save(editor, projectId, name));
  const file = (await exported(editor, projectId, format)).replace('\ufeff', '');
  expect(valueOf(await importFile(editor, projectId, file))).toMatchObject({ added: 0, changed: 0, same: 4 });
  const { projectId: copy, editor: other } = await newProject();
  expect(valueOf(await importFile(other, copy, file))).toMatchObject({ added: 4, issues: [] });
  expect((await list(other, copy)).rows.map(bare).sort()).toEqual(names.map(bare).sort());
});

test('names that nobody may read are not exported', async () => {
  const { projectId } = await newProject();
  expect(codeOf(await exportKnownNames(world().reviewer, projectId, 'tbx'))).toBe('not_found');
});
