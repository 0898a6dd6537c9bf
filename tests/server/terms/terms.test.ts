import { expect, test } from 'vitest';
import type { TermContent } from '@/domain/terms/check-term';
import type { TermQuery } from '@/domain/terms/term-row';
import { deleteTerm } from '@/server/services/delete-term';
import { exportTerms } from '@/server/services/export-terms';
import { getTermbase } from '@/server/services/get-termbase';
import { importTerms } from '@/server/services/import-terms';
import { listTerms } from '@/server/services/list-terms';
import { saveTerm } from '@/server/services/save-term';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const termOf = (source: string, target: string, more: Partial<TermContent> = {}): TermContent => ({
  sourceLang: 'ar',
  targetLang: 'en',
  source,
  target,
  status: 'preferred',
  note: '',
  ...more,
});

/** A project of its own, so that each test knows all that is in it. */
async function newProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Terms');
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
  term: TermContent,
  { id = newId(), baseVersion = 0 } = {},
) => saveTerm.run(context, { id, projectId, baseVersion, term });

async function list(
  context: SignedInContext,
  projectId: string,
  query: Partial<TermQuery> = {},
  limit = 100,
) {
  const everything = { text: '', status: null, sourceLang: '', targetLang: '' };
  return valueOf(
    await listTerms.run(context, { projectId, query: { ...everything, ...query }, offset: 0, limit }),
  );
}

const importTable = (context: SignedInContext, projectId: string, text: string, dry = false) =>
  importTerms.run(context, { projectId, text, sourceLang: 'ar', targetLang: 'en', dry });

async function exported(
  context: SignedInContext,
  projectId: string,
  format: 'csv' | 'tsv' | 'tbx' = 'csv',
): Promise<string> {
  const { body } = valueOf(await exportTerms(context, projectId, format));
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}

test('a reviewer adds a term, mends it, and leaves alone what others changed', async () => {
  const { projectId, reviewer, editor } = await newProject();
  const id = newId();
  const first = termOf(' هدنة ', 'truce');
  const { current } = valueOf(await save(reviewer, projectId, first, { id }));
  expect(current).toMatchObject({
    source: 'هدنة',
    target: 'truce',
    version: 1,
    changedByName: reviewer.user.name,
  });
  const mended = termOf('هدنة', 'truce', { note: 'Not a ceasefire.' });
  valueOf(await save(reviewer, projectId, mended, { id, baseVersion: 1 }));
  valueOf(await save(editor, projectId, { ...mended, status: 'admitted' }, { id, baseVersion: 2 }));
  expect(codeOf(await save(reviewer, projectId, first, { id, baseVersion: 3 }))).toBe('forbidden');
  expect(codeOf(await deleteTerm.run(reviewer, { id, projectId, baseVersion: 3 }))).toBe('forbidden');
  expect((await list(reviewer, projectId)).rows).toMatchObject([{ id, status: 'admitted', version: 3 }]);
});

test('what somebody else changed first is not overwritten, nor deleted, and a repetition does no harm', async () => {
  const { projectId, editor } = await newProject();
  const id = newId();
  const term = termOf('قرار', 'resolution');
  valueOf(await save(editor, projectId, term, { id }));
  expect(valueOf(await save(editor, projectId, term, { id }))).toMatchObject({ outcome: 'saved' });
  const newer = { ...term, note: 'Of the Council' };
  valueOf(await save(editor, projectId, newer, { id, baseVersion: 1 }));
  const late = valueOf(await save(editor, projectId, { ...term, target: 'decree' }, { id, baseVersion: 1 }));
  expect(late).toMatchObject({ outcome: 'stale', current: { target: 'resolution', note: 'Of the Council' } });
  const remove = (baseVersion: number) => deleteTerm.run(editor, { id, projectId, baseVersion });
  expect(valueOf(await remove(1))).toMatchObject({ outcome: 'stale', current: { version: 2 } });
  expect(valueOf(await remove(2))).toEqual({ outcome: 'deleted' });
  expect(valueOf(await remove(2))).toEqual({ outcome: 'deleted' });
  // The way back.
  expect(valueOf(await save(editor, projectId, newer, { id }))).toMatchObject({ outcome: 'saved' });
});

test('two expressions have one term, and a term has both unless it is forbidden', async () => {
  const { projectId, editor } = await newProject();
  valueOf(await save(editor, projectId, termOf('قرار', 'resolution')));
  const codes = [
    termOf('قرار', 'resolution', { status: 'admitted' }),
    termOf('', 'resolution'),
    termOf('قرار', ' '),
    termOf('قرار', '…'),
    termOf('قرار', 'r'.repeat(201)),
    termOf('قرار', 'resolution', { targetLang: 'ar' }),
  ].map(async (term) => codeOf(await save(editor, projectId, term)));
  expect(await Promise.all(codes)).toEqual([
    'term_exists',
    'term_source_missing',
    'term_target_missing',
    'term_without_word',
    'term_too_long',
    'term_same_language',
  ]);
  valueOf(await save(editor, projectId, termOf('', 'resolution', { status: 'forbidden' })));
  const brand = valueOf(
    await save(editor, projectId, termOf('OpenHarbor', '', { status: 'do-not-translate' })),
  );
  expect(brand.current.target).toBe('OpenHarbor');
});

test('terms are searched, filtered and paged by the database', async () => {
  const { projectId, editor, viewer } = await newProject();
  for (const term of [
    termOf('Überfall', 'raid', { sourceLang: 'de' }),
    termOf('هدنة', 'truce', { note: '50% off_hours' }),
    termOf('هدنة', 'lull', { status: 'forbidden' }),
  ])
    valueOf(await save(editor, projectId, term));
  const found = async (query: Partial<TermQuery>) =>
    (await list(viewer, projectId, query)).rows.map(({ target }) => target);
  expect(await found({ text: 'ÜBERFALL' })).toEqual(['raid']);
  expect(await found({ text: 'هدن' })).toEqual(['lull', 'truce']);
  expect(await found({ text: '50%' })).toEqual(['truce']);
  expect(await found({ status: 'forbidden' })).toEqual(['lull']);
  expect(await found({ sourceLang: 'de' })).toEqual(['raid']);
  const page = await list(viewer, projectId, {}, 2);
  expect(page).toMatchObject({ total: 3, next: 2, sourceLangs: ['ar', 'de'], targetLangs: ['en'] });
});

test('an article gets the terms of its languages', async () => {
  const { projectId, editor, viewer } = await newProject();
  for (const term of [
    termOf('هدنة', 'truce'),
    termOf('trêve', 'truce', { sourceLang: 'fr' }),
    termOf('', 'lull', { sourceLang: 'fr', status: 'forbidden' }),
    termOf('هدنة', 'Waffenruhe', { targetLang: 'de' }),
  ])
    valueOf(await save(editor, projectId, term));
  const { terms } = valueOf(
    await getTermbase.run(viewer, { projectId, sourceLang: 'ar-EG', targetLang: 'en-GB' }),
  );
  expect(terms.map(({ target }) => target)).toEqual(['lull', 'truce']);
});

test('a table is looked at first, then taken in, and comes out as it went in', async () => {
  const { db, projectId, editor } = await newProject();
  valueOf(await save(editor, projectId, termOf('هدنة', 'truce')));
  valueOf(await save(editor, projectId, termOf('قرار', 'decree')));
  const table = [
    'Source,Target,Status,Note',
    'هدنة,truce,preferred,',
    'قرار,decree,deprecated,',
    'مجلس,=1+1,,"a ""note"", with commas"',
    'مجلس,=1+1,admitted,',
    'لجنة,,,',
    'لجنة,panel,maybe,',
  ].join('\n');
  const plan = valueOf(await importTable(editor, projectId, table, true));
  expect(plan).toMatchObject({ added: 1, changed: 1, same: 1, isDone: false });
  expect(plan.issues.map(({ code, position }) => [code, position?.line])).toEqual([
    ['term_repeated', 5],
    ['term_incomplete', 6],
    ['term_status_unknown', 7],
  ]);
  expect((await list(editor, projectId)).total).toBe(2);

  expect(valueOf(await importTable(editor, projectId, table))).toMatchObject({ added: 1, isDone: true });
  expect((await list(editor, projectId, { status: 'forbidden' })).rows).toMatchObject([
    { target: 'decree', version: 2 },
  ]);
  const out = await exported(editor, projectId);
  expect(out).toContain("'=1+1");
  expect(valueOf(await importTable(editor, projectId, out.slice(1)))).toMatchObject({
    added: 0,
    changed: 0,
    same: 3,
  });
  const { projectId: copy, editor: other } = await newProject();
  expect(valueOf(await importTable(other, copy, out.slice(1)))).toMatchObject({ added: 3, issues: [] });
  expect((await list(other, copy)).rows.map(({ target }) => target)).toContain('=1+1');
  const kinds = await db.auditEvent.findMany({
    where: { projectId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  expect([...new Set(kinds.map(({ kind }) => kind))].sort()).toEqual([
    'term_added',
    'terms_exported',
    'terms_imported',
  ]);
});

test.each(['tsv', 'tbx'] as const)('what is given out as %s comes in as it was', async (format) => {
  const { projectId, editor } = await newProject();
  const terms = [
    termOf('هدنة', 'truce', { note: 'One line\n\nand another' }),
    termOf('هدنة', '<lull> & "calm"', { status: 'forbidden' }),
    termOf('هدنة', 'Waffenruhe', { targetLang: 'de', status: 'admitted' }),
    termOf('', 'quayage', { status: 'forbidden' }),
    termOf('OpenHarbor', 'OpenHarbor', { status: 'do-not-translate' }),
    termOf('truce', 'هدنة', { sourceLang: 'en', targetLang: 'ar' }),
  ];
  for (const term of terms) valueOf(await save(editor, projectId, term));
  const file = await exported(editor, projectId, format);
  expect(valueOf(await importTable(editor, projectId, file))).toMatchObject({
    added: 0,
    changed: 0,
    same: 6,
  });
  const { projectId: copy, editor: other } = await newProject();
  expect(valueOf(await importTable(other, copy, file))).toMatchObject({ added: 6, issues: [] });
  const bare = ({ source, target, status, note, sourceLang, targetLang }: TermContent) =>
    JSON.stringify([source, target, status, note, sourceLang, targetLang]);
  expect((await list(other, copy)).rows.map(bare).sort()).toEqual(terms.map(bare).sort());
});

test('a file that is damaged is refused whole, and it is said where', async () => {
  const { projectId, editor } = await newProject();
  const file = '<?xml version="1.0"?>\n<tbx><text>\n<body></text></tbx>';
  expect(valueOf(await importTable(editor, projectId, file))).toMatchObject({
    isDone: false,
    issues: [{ code: 'not_xml', severity: 'error', position: { line: 3 } }],
  });
});

test('a termbase that nobody may read is not exported', async () => {
  const { projectId } = await newProject();
  const { reviewer } = world();
  expect(codeOf(await exportTerms(reviewer, projectId, 'csv'))).toBe('not_found');
});
