import { expect, test } from 'vitest';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { listCorrections } from '@/server/data/corrections';
import { listKnownNames } from '@/server/data/known-names';
import { addName } from '@/server/services/add-name';
import { decide } from '@/server/services/decide';
import { findNameElsewhere } from '@/server/services/find-name-elsewhere';
import { getNameLedger } from '@/server/services/get-name-ledger';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { listFindings } from '@/server/services/list-findings';
import { mergeNames } from '@/server/services/merge-names';
import { preferName } from '@/server/services/prefer-name';
import { splitName } from '@/server/services/split-name';
import { undoNameChoice } from '@/server/services/undo-name-choice';
import type { SignedInContext } from '@/server/services/use-case';
import { codeOf, newId, valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle, addCorrection, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

const SOURCE = [
  'الوزير في المرفأ',
  'قال يوآف غالانت إن المرفأ مفتوح. وسُئل غالانت عن موعد غالانت.',
  'عاد غالانت إلى بيته.',
];
const TARGET = [
  'The minister in the port',
  'Yoav Galant said the port was open. They asked Gallant about Galant’s date.',
  'Then Galant went home.',
];

/** A project of its own, with one article that writes a name in several ways. */
async function newProject(texts: Parameters<typeof addArticle>[3] = { source: SOURCE, target: TARGET }) {
  const db = database();
  const projectId = await addProject(db, 'Names');
  const as = async (role: 'viewer' | 'reviewer' | 'editor') =>
    contextOf(db, await addMember(db, projectId, role));
  return {
    db,
    projectId,
    article: await addArticle(db, projectId, 'The minister', texts),
    reviewer: await as('reviewer'),
    colleague: await as('reviewer'),
    editor: await as('editor'),
  };
}

async function groupsOf(context: SignedInContext, { id }: SampleArticle): Promise<readonly NameGroup[]> {
  return valueOf(await getNameLedger.run(context, { articleId: id })).groups;
}

async function groupOf(context: SignedInContext, article: SampleArticle, form: string): Promise<NameGroup> {
  const groups = await groupsOf(context, article);
  const group = groups.find(({ renderings }) => renderings.some((one) => one.form === form));
  if (!group) throw new Error(`No name is written ${form}`);
  return group;
}

const prefer = (
  context: SignedInContext,
  { id }: SampleArticle,
  rendering: string,
  form: string,
  ids = { id: newId(), groupId: newId() },
) => preferName.run(context, { ...ids, articleId: id, rendering, form });

const changes = (corrections: readonly { anchor: { quote: string }; replacement: string }[]) =>
  corrections.map(({ anchor, replacement }) => `${anchor.quote} → ${replacement}`).sort();

test('every rendering of a name is found, with its source spelling and why they are one', async () => {
  const { reviewer, article } = await newProject();
  const group = await groupOf(reviewer, article, 'Galant');
  expect(group.renderings.map(({ form, mentions }) => `${form} ${mentions.length}`)).toEqual([
    'Yoav Galant 1',
    'Galant 2',
    'Gallant 1',
  ]);
  expect(group.source).toContain('غالانت');
  expect(group.isDrifting).toBe(true);
  expect(group.links[0]?.evidence.map(({ kind }) => kind)).toContain('same-source');
});

test('chosen once, a form is proposed for every mention, in one group, each marked as drifting names are', async () => {
  const { db, reviewer, article } = await newProject();
  const answer = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant'));
  expect(changes(answer.corrections)).toEqual([
    'Galant → Gallant',
    'Galant → Gallant',
    'Yoav Galant → Yoav Gallant',
  ]);
  expect(new Set(answer.corrections.map(({ groupId }) => groupId))).toEqual(new Set([answer.groupId]));
  expect(answer.errors).toHaveLength(3);
  expect(answer.errors[0]).toMatchObject({
    category: 'terminology/inconsistent-use-of-terminology',
    severity: 'minor',
  });
  expect(await listCorrections(db, article.id)).toHaveLength(3);
  const group = await groupOf(reviewer, article, 'Galant');
  expect(group.preferred).toEqual({ form: 'Yoav Gallant', reason: 'chosen' });
});

test('sent twice, a choice is made once', async () => {
  const { db, reviewer, colleague, article } = await newProject();
  const ids = { id: newId(), groupId: newId() };
  const first = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant', ids));
  const second = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant', ids));
  expect(second.corrections.map(({ id }) => id).sort()).toEqual(first.corrections.map(({ id }) => id).sort());
  expect(second.errors).toHaveLength(3);
  expect(await listCorrections(db, article.id)).toHaveLength(3);
  expect(valueOf(await getNameLedger.run(reviewer, { articleId: article.id })).acts).toHaveLength(1);
  expect(codeOf(await prefer(reviewer, article, 'Galant', 'Galant', ids))).toBe('id_taken');
  expect(codeOf(await prefer(colleague, article, 'Galant', 'Yoav Gallant', ids))).toBe('id_taken');
});

test('the project remembers the name, and finds what is written otherwise in the next article', async () => {
  const { db, projectId, reviewer, article } = await newProject();
  const answer = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant'));
  expect(answer.remembering).toBe('added');
  expect(await listKnownNames(db, projectId)).toMatchObject([
    { preferred: 'Yoav Gallant', variants: ['Yoav Galant'], sourceLang: 'ar', targetLang: 'en' },
  ]);
  const next = await addArticle(db, projectId, 'The next one', {
    source: ['خبر', 'وصل يوآف غالانت أمس.'],
    target: ['News', 'Yesterday Yoav Galant arrived.'],
  });
  const { findings } = valueOf(await listCheckFindings.run(reviewer, { articleId: next.id }));
  expect(findings.filter(({ check }) => check === 'name-authority')).toMatchObject([
    { words: 'Galant', suggestion: 'Gallant', message: 'project' },
  ]);
  // The name check has said it: the group does not say it again.
  expect(valueOf(await listFindings.run(reviewer, { articleId: next.id })).findings).toEqual([]);
  const group = await groupOf(reviewer, next, 'Yoav Galant');
  expect(group.preferred).toEqual({ form: 'Yoav Gallant', reason: 'project' });
});

test('taken back, the corrections are withdrawn and the project knows what it knew before', async () => {
  const { db, projectId, reviewer, article } = await newProject();
  const first = { id: newId(), groupId: newId() };
  await prefer(reviewer, article, 'Galant', 'Yoav Galant', first);
  const second = { id: newId(), groupId: newId() };
  const changed = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant', second));
  expect(changed.remembering).toBe('changed');

  const undone = valueOf(await undoNameChoice.run(reviewer, { id: second.id, articleId: article.id }));
  expect(undone).toMatchObject({ forgetting: 'restored', left: [] });
  expect(await listKnownNames(db, projectId)).toMatchObject([{ preferred: 'Yoav Galant' }]);
  expect((await groupOf(reviewer, article, 'Galant')).preferred.form).toBe('Yoav Galant');

  // A repetition after a lost answer has nothing left to do.
  const again = valueOf(await undoNameChoice.run(reviewer, { id: second.id, articleId: article.id }));
  expect(again).toMatchObject({ forgetting: 'none' });
  valueOf(await undoNameChoice.run(reviewer, { id: first.id, articleId: article.id }));
  expect(await listKnownNames(db, projectId)).toEqual([]);
  expect(await listCorrections(db, article.id)).toEqual([]);
});

test('chosen otherwise, what was proposed for the first form is withdrawn, and what fits both stays', async () => {
  const { db, reviewer, article } = await newProject();
  await prefer(reviewer, article, 'Galant', 'Yoav Gallant');
  const ids = { id: newId(), groupId: newId() };
  const again = valueOf(await prefer(reviewer, article, 'Galant', 'Joav Gallant', ids));
  expect(again.withdrawn.corrections.map(({ replacement }) => replacement)).toEqual(['Yoav Gallant']);
  expect(changes(again.corrections)).toEqual(['Yoav Galant → Joav Gallant']);
  const repeated = valueOf(await prefer(reviewer, article, 'Galant', 'Joav Gallant', ids));
  expect(repeated.withdrawn.corrections.map(({ id }) => id)).toEqual(
    again.withdrawn.corrections.map(({ id }) => id),
  );
  const back = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Galant'));
  expect(back.withdrawn.corrections).toHaveLength(3);
  expect(changes(back.corrections)).toEqual(['Gallant → Galant']);
  expect(changes(await listCorrections(db, article.id))).toEqual(['Gallant → Galant']);
});

test('what somebody decided or changed since is left as it is when a choice is taken back', async () => {
  const { db, projectId, reviewer, editor, article } = await newProject();
  const ids = { id: newId(), groupId: newId() };
  const { corrections } = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant', ids));
  const [approved] = corrections;
  if (!approved) throw new Error('Nothing was proposed');
  const verdict = { kind: 'approve', reason: null, note: '', editedText: null } as const;
  await decide.run(editor, {
    decisions: [
      {
        id: newId(),
        correctionId: approved.id,
        baseVersion: 1,
        override: false,
        rivals: NO_CHOICE,
        ...verdict,
      },
    ],
  });
  valueOf(await prefer(editor, article, 'Galant', 'Joav Gallant'));

  const undone = valueOf(await undoNameChoice.run(reviewer, { id: ids.id, articleId: article.id }));
  expect(undone.left).toEqual([approved.id]);
  expect(undone.forgetting).toBe('kept');
  expect(await listKnownNames(db, projectId)).toMatchObject([{ preferred: 'Joav Gallant' }]);
});

test('a mention that is approved, one’s own, or right in somebody’s proposal gets no second correction', async () => {
  const { db, reviewer, colleague, article } = await newProject();
  await addCorrection(db, article, colleague.user, 'Galant went', 'Gallant went');
  await addCorrection(
    db,
    article,
    reviewer.user,
    'asked Gallant about Galant’s',
    'asked him about Gallant’s',
  );
  const { corrections, refused } = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant'));
  expect(changes(corrections)).toEqual(['Yoav Galant → Yoav Gallant']);
  expect(refused).toEqual([]);
});

test('somebody else’s other wording is a rival, between which the editor chooses', async () => {
  const { db, reviewer, colleague, article } = await newProject();
  await addCorrection(db, article, colleague.user, 'Yoav Galant', 'Joav Galant');
  const { corrections } = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant'));
  expect(changes(corrections)).toContain('Yoav Galant → Yoav Gallant');
});

test('a reviewer does not change what an editor had the project remember', async () => {
  const { db, projectId, reviewer, editor, article } = await newProject();
  valueOf(
    await addName.run(editor, { id: newId(), articleId: article.id, source: '', preferred: 'Yoav Galant' }),
  );
  const answer = valueOf(await prefer(reviewer, article, 'Galant', 'Yoav Gallant'));
  expect(answer.remembering).toBe('kept');
  expect(answer.corrections).toHaveLength(3);
  expect(await listKnownNames(db, projectId)).toMatchObject([{ preferred: 'Yoav Galant' }]);
});

test('a name is added from the text, with its source, and taken back', async () => {
  const { db, projectId, reviewer, article } = await newProject();
  const act = { id: newId(), articleId: article.id };
  const wanted = { ...act, source: 'يوآف غالانت', preferred: ' Yoav  Gallant ' };
  expect(valueOf(await addName.run(reviewer, wanted)).remembering).toBe('added');
  expect(await listKnownNames(db, projectId)).toMatchObject([
    { source: 'يوآف غالانت', preferred: 'Yoav Gallant', variants: [] },
  ]);
  expect(valueOf(await addName.run(reviewer, { ...wanted, id: newId() })).remembering).toBe('same');
  expect(await listCorrections(db, article.id)).toEqual([]);
  valueOf(await undoNameChoice.run(reviewer, act));
  expect(await listKnownNames(db, projectId)).toEqual([]);
  expect(codeOf(await addName.run(reviewer, { ...wanted, id: newId(), preferred: '—' }))).toBe(
    'name_without_word',
  );
});

test('names are merged and split by hand, and that is taken back too', async () => {
  const { reviewer, article } = await newProject({
    source: SOURCE,
    target: ['The port', 'We met Abu Daud on Sunday.', 'Then we met Yasin Khatri.'],
  });
  const names = async () =>
    (await groupsOf(reviewer, article)).map(({ renderings }) => renderings.map(({ form }) => form).sort());
  const apart = await names();
  expect(apart.every((forms) => forms.length === 1)).toBe(true);
  const [one = '', other = ''] = apart.flat();
  const merge = { id: newId(), articleId: article.id };
  valueOf(await mergeNames.run(reviewer, { ...merge, one, other }));
  expect(await names()).toContainEqual([one, other].sort());
  const split = { id: newId(), articleId: article.id };
  valueOf(await splitName.run(reviewer, { ...split, from: one, away: [other] }));
  expect(await names()).toEqual(apart);
  valueOf(await undoNameChoice.run(reviewer, split));
  expect(await names()).toContainEqual([one, other].sort());
  valueOf(await undoNameChoice.run(reviewer, merge));
  expect(await names()).toEqual(apart);
});

test('how a name is written elsewhere in the project is counted, whole words only, and not in other projects', async () => {
  const { db, projectId, reviewer, article } = await newProject();
  await addArticle(db, projectId, 'One', { target: ['Gallant', 'Yoav Gallant spoke. Gallantry did not.'] });
  await addArticle(db, projectId, 'Two', { target: ['News', 'Galant and Galant’s men'] });
  await addArticle(db, projectId, 'Nothing', { target: ['News', 'Nobody spoke'] });
  await addArticle(db, await addProject(db, 'Other'), 'Other', { target: ['Galant', 'Galant'] });
  const forms = ['Yoav Galant', 'Yoav Gallant', 'Galant', 'Gallant'];
  const found = valueOf(await findNameElsewhere.run(reviewer, { articleId: article.id, forms }));
  expect(found.searched).toBe(3);
  expect(found.forms).toEqual(
    expect.arrayContaining([
      { form: 'Galant', count: 2, articles: 1 },
      { form: 'Gallant', count: 1, articles: 1 },
      { form: 'Yoav Gallant', count: 1, articles: 1 },
    ]),
  );
  expect(found.articles.map(({ title, count }) => `${title} ${count}`).sort()).toEqual(['One 2', 'Two 2']);
});

test.each([
  [
    'ar',
    { source: ['News', 'The judge Karmawi spoke.', 'People thanked judge Karmawi.'], sourceLang: 'en' },
    ['خبر', 'تحدث الكرماوي.', 'وشكر الناس للكرمواي.'],
    ['كرمواي → كرماوي'],
  ],
  [
    'he',
    { source: ['News', 'The judge Karmawi spoke.', 'People thanked judge Karmawi.'], sourceLang: 'en' },
    ['חדשות', 'השופט כרמאוי דיבר.', 'האנשים הודו לכרמוי.'],
    ['כרמוי → כרמאוי'],
  ],
])(
  'in a text without capitals (%s) a name is found through its source, and its clitics stay',
  async (targetLang, source, target, expected) => {
    const { reviewer, article } = await newProject({ ...source, target, targetLang });
    const group = (await groupsOf(reviewer, article)).find(({ isDrifting }) => isDrifting);
    expect(group?.source).toBe('Karmawi');
    const form = group?.renderings[0]?.form ?? '';
    const { corrections } = valueOf(await prefer(reviewer, article, form, form));
    expect(changes(corrections)).toEqual(expected);
  },
);
