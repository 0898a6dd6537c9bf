import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import type { ImportFile } from '@/domain/exchange/import-file';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import type { NewMaterial } from '@/domain/exchange/read-new-text';
import type { EditionOutcome } from '@/domain/history/editions/edition-view';
import type { CorrectionQuery } from '@/domain/review/correction-row';
import { compareVersions } from '@/server/services/compare-versions';
import { decide } from '@/server/services/decide';
import { editAlignment } from '@/server/services/edit-alignment';
import { exportArticles, exportQuery } from '@/server/services/export-articles';
import { getDesk } from '@/server/services/get-desk';
import { getHistory } from '@/server/services/get-history';
import { listBlocks } from '@/server/data/blocks';
import { importArticle } from '@/server/services/import-article';
import { listCorrections } from '@/server/services/list-corrections';
import { planRestore } from '@/server/services/plan-restore';
import { previewReimport } from '@/server/services/preview-reimport';
import { reimportArticle, type ReimportEvent } from '@/server/services/reimport-article';
import { restoreVersion } from '@/server/services/restore-version';
import { saveError } from '@/server/services/save-error';
import { saveCorrection } from '@/server/services/save-correction';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import {
  addApproval,
  addArticle,
  addCorrection,
  anchorOf,
  type SampleArticle,
} from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const SIGNAL = new AbortController().signal;
const NO_WISHES = { info: {}, encodings: {}, columns: null };

const SOURCE = [
  'عاد الميناء إلى العمل.',
  'غادرت سفينتان صباح الأحد.',
  'وعاد العمال إلى بيوتهم.',
  'لم يصب أحد بأذى.',
];
const TARGET = [
  'The port open again.',
  'Two ship left in Sunday morning.',
  'The workers returned to their homes.',
  'Nobody was hurt.',
];

const pasted = (paragraphs: readonly string[]): ImportFile => ({
  name: null,
  content: paragraphs.join('\n\n'),
});

const material = (
  target: readonly string[] | null,
  source: readonly string[] | null = null,
): NewMaterial => ({
  way: 'texts',
  source: source && pasted(source),
  target: target && pasted(target),
});

const article = () => {
  const { db, projectId } = world();
  // As text comes: no headings, so that the same text pasted is the same article.
  return addArticle(db, projectId, 'The port', { source: SOURCE, target: TARGET });
};

/** `addArticle` makes a heading of the first paragraph, and so does Markdown. */
const withHeading = ([first, ...rest]: readonly string[]): readonly string[] => [`# ${first ?? ''}`, ...rest];

interface Wanted {
  readonly id?: string;
  readonly baseEdition?: number;
  readonly by?: SignedInContext;
}

async function takeIn(
  { id: articleId }: Pick<SampleArticle, 'id'>,
  text: NewMaterial,
  { id = newId(), baseEdition = 1, by = world().editor }: Wanted = {},
): Promise<ReimportEvent> {
  const request = {
    ...{ articleId, id, baseEdition, wishes: NO_WISHES, maxBytes: 100_000 },
    material: asMarkdown(text),
  };
  const events = await collect(valueOf(await reimportArticle(by, request, SIGNAL)));
  const last = events.at(-1);
  if (last === undefined) throw new Error('Nothing was told');
  return last;
}

function asMarkdown(text: NewMaterial): NewMaterial {
  if (text.way === 'table') return text;
  const named = (file: ImportFile | null): ImportFile | null => {
    if (file === null || typeof file.content !== 'string') return file;
    return {
      name: 'text.md',
      content: new TextEncoder().encode(withHeading(file.content.split('\n\n')).join('\n\n')),
    };
  };
  return { ...text, source: named(text.source), target: named(text.target) };
}

async function taken(
  ...asked: Parameters<typeof takeIn>
): Promise<EditionOutcome & { outcome: 'reimported' }> {
  const last = await takeIn(...asked);
  if (last.type !== 'article' || last.outcome !== 'reimported') throw new Error(JSON.stringify(last));
  return last;
}

const desk = async ({ id }: Pick<SampleArticle, 'id'>, by = world().reviewer) =>
  valueOf(await getDesk.run(by, { articleId: id }));

const targetOf = async (one: SampleArticle) =>
  (await desk(one)).blocks.filter(({ side }) => side === 'target').map(({ text }) => text);

async function decideOn({ id: correctionId, version: base }: Correction) {
  const { editor } = world();
  const wish = { kind: 'approve', reason: null, note: '', editedText: null, override: false } as const;
  const rivals = { approved: 'keep', undecided: null } as const;
  const decisions = [{ id: newId(), correctionId, baseVersion: base, ...wish, rivals }];
  const { results } = valueOf(await decide.run(editor, { decisions }));
  const [result] = results;
  return result?.outcome === 'refused'
    ? { ok: false as const, error: { code: result.code ?? '' } }
    : { ok: true as const, value: result };
}

async function readVersion(one: SampleArticle, version: number): Promise<readonly string[]> {
  const { reviewer } = world();
  const compared = valueOf(
    await compareVersions.run(reviewer, { articleId: one.id, before: version, after: version }),
  );
  return compared.blocks.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

describe('a new text of an article', () => {
  test('that is the same changes nothing', async () => {
    const one = await article();
    const before = await desk(one);
    expect(await takeIn(one, material(TARGET, SOURCE))).toEqual({ type: 'article', outcome: 'unchanged' });
    expect(await desk(one)).toEqual(before);
  });

  test('keeps paragraphs that are the same with their marks, checks, segments and pins', async () => {
    const one = await article();
    const { db, reviewer } = world();
    const correction = await addCorrection(db, one, reviewer.user, 'Nobody', 'No one');
    const [, second, , last] = one.target;
    const places = [
      { blockId: second?.id ?? '', start: 0 },
      { blockId: last?.id ?? '', start: 0 },
    ];
    valueOf(await setChecked.run(reviewer, { articleId: one.id, add: places, remove: [] }));
    const pin = { kind: 'pin', segmentId: one.segments.at(-1)?.id ?? '', pinned: true } as const;
    valueOf(await editAlignment.run(reviewer, { articleId: one.id, baseVersion: 1, edit: pin }));

    const text = [
      TARGET[0] ?? '',
      'A new paragraph.',
      TARGET[1] ?? '',
      'The men went home at last.',
      TARGET[3] ?? '',
    ];
    const outcome = await taken(one, material(text));
    expect(outcome.counts.text).toEqual({ kept: 7, changed: 0, added: 2, removed: 1 });

    const after = await desk(one);
    expect(after.corrections).toEqual([correction]);
    const inOrder = [...places].sort((a, b) => (a.blockId < b.blockId ? -1 : 1));
    expect(after.checked).toEqual(inOrder);
    expect(after.alignmentVersion).toBe(3);
    expect(after.segments.find(({ id }) => id === pin.segmentId)).toMatchObject({
      pinned: true,
      source: { from: 3, to: 4 },
      target: { from: 4, to: 5 },
    });
    expect(await targetOf(one)).toEqual(text);
    const targets = after.segments.map(({ target }) => target);
    expect(targets.map(({ from }) => from)).toEqual([0, ...targets.slice(0, -1).map(({ to }) => to)]);
    expect(targets.at(-1)?.to).toBe(5);
  });

  test('drops what was checked of a paragraph that is another now, and opens finished reviews', async () => {
    const one = await article();
    const { reviewer } = world();
    const add = one.target.map(({ id: blockId }) => ({ blockId, start: 0 }));
    valueOf(await setChecked.run(reviewer, { articleId: one.id, add, remove: [] }));
    valueOf(await setReviewState.run(reviewer, { articleId: one.id, state: 'finished' }));
    await taken(one, material(TARGET.with(1, 'Two ships left.')));
    const after = await desk(one);
    expect(after.checked).toHaveLength(3);
    expect(after.review?.state).toBe('open');
    expect(after.state).toBe('in_review');
  });

  test('carries what is approved on, closes what it has taken over, and opens what it says otherwise', async () => {
    const one = await article();
    const { db, reviewer, editor } = world();
    const carried = await addCorrection(db, one, reviewer.user, 'ship', 'ships');
    const lapsed = await addCorrection(db, one, reviewer.user, 'in Sunday', 'on Sunday');
    const overtaken = await addCorrection(db, one, reviewer.user, 'open', 'opens');
    const lost = await addCorrection(db, one, reviewer.user, 'Nobody', 'No one');
    for (const one of [carried, lapsed, overtaken]) await addApproval(db, one, editor.user);
    const outcome = await taken(
      one,
      material([
        'The port opens again.',
        'Two ship left at Sunday dawn.',
        TARGET[2] ?? '',
        'All were unharmed there.',
      ]),
    );
    expect(outcome.counts.marks).toMatchObject({ moved: 1, takenOver: 1, reopened: 1, orphaned: 2 });
    expect(outcome.version).toBe(3 + 1 + 2);

    const after = await desk(one);
    const stateOf = (id: string) => after.corrections.find((each) => each.id === id);
    expect(stateOf(carried.id)).toMatchObject({ state: 'approved', anchor: { quote: 'ship' } });
    expect(after.blocks.some(({ id }) => id === stateOf(carried.id)?.anchor.blockId)).toBe(true);
    expect(stateOf(lapsed.id)).toMatchObject({ state: 'proposed', anchor: lapsed.anchor });
    expect(stateOf(overtaken.id)).toMatchObject({ state: 'taken_over' });
    expect(stateOf(lost.id)).toEqual(lost);
    expect(after.decisions.find(({ correctionId }) => correctionId === overtaken.id)).toMatchObject({
      kind: 'take_over',
      byId: editor.user.id,
    });
  });

  test('leaves versions before it as they read, and counts on', async () => {
    const one = await article();
    const { db, reviewer, editor } = world();
    const ship = await addCorrection(db, one, reviewer.user, 'ship', 'ships');
    await addApproval(db, ship, editor.user);
    const { version, edition } = await taken(one, material(TARGET.with(1, 'Two ship sailed at noon.')));
    expect([version, edition]).toEqual([2, 2]);
    expect(await readVersion(one, 0)).toEqual(TARGET);
    expect(await readVersion(one, 1)).toEqual(TARGET.with(1, 'Two ships left in Sunday morning.'));
    expect(await readVersion(one, 2)).toEqual(TARGET.with(1, 'Two ships sailed at noon.'));
    expect(
      valueOf(await getHistory.run(reviewer, { articleId: one.id, before: null })).entries[0],
    ).toMatchObject({
      details: { version: 2 },
    });
    const { blocks, after } = valueOf(
      await compareVersions.run(reviewer, { articleId: one.id, before: 1, after: 2 }),
    );
    expect(after).toMatchObject({ number: 2, edition: 2, by: { id: editor.user.id } });
    expect(blocks.map((block) => block.edition)).toEqual(
      ['kept', 'kept', 'kept', 'kept'].with(1, blocks[1]?.edition ?? ''),
    );
    expect(blocks[1]).toMatchObject({ isChanged: true });
  });

  test('is an event of the timeline, and of the audit log', async () => {
    const one = await article();
    const { editor, db } = world();
    await taken(one, material(TARGET.with(1, 'Two ships left.')));
    const { entries } = valueOf(await getHistory.run(editor, { articleId: one.id, before: null }));
    expect(entries[0]).toMatchObject({
      type: 'event',
      kind: 'article_reimported',
      byName: editor.user.name,
      details: { edition: 2, version: 1 },
    });
    expect(await db.auditEvent.count({ where: { articleId: one.id, kind: 'article_reimported' } })).toBe(1);
  });

  test('is exported with what stands in it', async () => {
    const one = await article();
    const { db, reviewer, editor } = world();
    await addApproval(db, await addCorrection(db, one, reviewer.user, 'ship', 'ships'), editor.user);
    await addCorrection(db, one, reviewer.user, 'Nobody', 'No one');
    await taken(one, material(TARGET.with(1, 'Two ship sailed in Sunday morning.').with(3, 'All are well.')));
    for (const format of ['txt', 'jsonl', 'errors-csv', 'csv'] as const) {
      const query = exportQuery.parse({ ids: one.id, format, scope: 'all' });
      const { body } = valueOf(await exportArticles(editor, query));
      const text = Buffer.concat(await collect(body)).toString();
      expect(text).not.toContain('No one');
      if (format === 'txt') expect(text).toContain('Two ships sailed in Sunday morning.');
    }
  });

  test('can be the source alone, and then leaves the translation as it is', async () => {
    const one = await article();
    const { counts } = await taken(one, material(null, SOURCE.with(2, 'وعاد العمال جميعا إلى بيوتهم مساء.')));
    expect(counts.text).toMatchObject({ kept: 7, changed: 1 });
    expect(await targetOf(one)).toEqual(TARGET);
  });

  test('can be a table, whose rows belong together', async () => {
    const one = await article();
    const rows = TARGET.map((text, index) => `${SOURCE[index] ?? ''}\t${text}`).with(
      1,
      `${SOURCE[1] ?? ''}\tTwo ships left.`,
    );
    const content = ['source\ttarget', ...rows].join('\n');
    const outcome = await taken(one, { way: 'table', table: { name: 'port.tsv', content } });
    expect(outcome.counts.text.changed).toBe(1);
    const { segments } = await desk(one);
    expect(segments.map(({ source, target }) => [source.from, target.from])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  test('is taken in once, however often it is asked for, and not over another', async () => {
    const one = await article();
    const id = newId();
    const text = material(TARGET.with(1, 'Two ships left.'));
    const first = await taken(one, text, { id });
    expect(await taken(one, text, { id })).toEqual(first);
    expect(await takeIn(one, material(['Something else.']))).toEqual({
      type: 'article',
      outcome: 'stale',
      edition: 2,
    });
    expect(await targetOf(one)).toEqual(TARGET.with(1, 'Two ships left.'));
  });

  test('does not let anybody write where a paragraph was', async () => {
    const one = await article();
    const { db, reviewer } = world();
    const made = await addCorrection(db, one, reviewer.user, 'ship', 'ships');
    await taken(one, material(TARGET.with(1, 'Nothing like it at all, really.')));
    const { anchor, replacement, errorId } = made;
    const write = (input: { id: string; baseVersion: number; anchor: typeof anchor }) =>
      saveCorrection.run(reviewer, { ...input, articleId: one.id, errorId, replacement, state: 'proposed' });
    expect(codeOf(await write({ id: newId(), baseVersion: 0, anchor }))).toBe('anchor_wrong_block');
    const after = await desk(one);
    const block = after.blocks.find(({ text }) => text.startsWith('Nothing'));
    const elsewhere = {
      blockId: block?.id ?? '',
      start: 0,
      end: 7,
      quote: 'Nothing',
      prefix: '',
      suffix: '',
    };
    expect(codeOf(await decideOn(made))).toBe('words_gone');
    const placed = valueOf(await write({ id: made.id, baseVersion: made.version, anchor: elsewhere }));
    expect(placed).toMatchObject({ outcome: 'saved', current: { anchor: { quote: 'Nothing' } } });
  });
});

test('without words an error stays, and can be withdrawn by who marked it', async () => {
  const one = await article();
  const { reviewer } = world();
  const target = anchorOf(one.target, 'ship');
  const mark = {
    ...AN_ERROR,
    id: newId(),
    articleId: one.id,
    baseVersion: 0,
    target,
    state: 'open' as const,
  };
  valueOf(await saveError.run(reviewer, mark));
  await taken(one, material(TARGET.with(1, 'Nothing like it at all, really.')));
  const said = await saveError.run(reviewer, { ...mark, baseVersion: 1, comment: 'Was it so?' });
  expect(valueOf(said)).toMatchObject({ outcome: 'saved', current: { comment: 'Was it so?', target } });
  const gone = await saveError.run(reviewer, { ...mark, baseVersion: 2, state: 'withdrawn' });
  expect(valueOf(gone)).toMatchObject({ outcome: 'saved', current: { state: 'withdrawn' } });
});

const AN_ERROR = {
  scope: 'span',
  source: null,
  category: 'accuracy/mistranslation',
  severity: 'major',
  comment: '',
} as const;

describe('the former text', () => {
  test('taken in again brings paragraphs, marks and approvals back', async () => {
    const one = await article();
    const { db, reviewer, editor } = world();
    const lapsed = await addCorrection(db, one, reviewer.user, 'in Sunday', 'on Sunday');
    const overtaken = await addCorrection(db, one, reviewer.user, 'open', 'opens');
    for (const one of [lapsed, overtaken]) await addApproval(db, one, editor.user);
    await addCorrection(db, one, reviewer.user, 'Nobody', 'No one');
    const before = await desk(one);
    await taken(
      one,
      material(['The port opens again.', 'Two ship left at dawn.', 'All were unharmed there.']),
    );
    const back = await taken(one, material(TARGET), { baseEdition: 2 });
    expect(back.counts.marks).toMatchObject({ reinstated: 2, orphaned: 0 });
    const after = await desk(one);
    expect(after.blocks).toEqual(before.blocks);
    const withoutVersions = ({ corrections }: typeof after) =>
      corrections.map((each) => ({ ...each, version: 0 }));
    expect(withoutVersions(after)).toEqual(withoutVersions(before));
    const read = await readVersion(one, back.version);
    expect(read).toEqual(await readVersion(one, 2));
    expect(read[0]).toBe('The port opens again.');
  });
});

describe('restoring a version from before', () => {
  test('brings back what still has its place, and says what has none', async () => {
    const one = await article();
    const { db, reviewer, editor } = world();
    const kept = await addCorrection(db, one, reviewer.user, 'Nobody', 'No one');
    const gone = await addCorrection(db, one, reviewer.user, 'in Sunday', 'on Sunday');
    for (const each of [kept, gone]) await addApproval(db, each, editor.user);
    await taken(one, material(TARGET.with(1, 'Another sentence stands here.')));
    const zero = valueOf(await planRestore.run(editor, { articleId: one.id, version: 0 }));
    expect(zero.undone).toMatchObject([{ correctionId: kept.id }]);
    const restored = valueOf(
      await restoreVersion.run(editor, {
        ...{ id: newId(), articleId: one.id, version: 0, baseSequence: zero.baseSequence },
        ...{ partly: false, override: false },
      }),
    );
    expect(restored.outcome).toBe('restored');
    const two = valueOf(await planRestore.run(editor, { articleId: one.id, version: 2 }));
    expect(two.approved).toMatchObject([{ correctionId: kept.id }]);
    expect(two.obstacles).toMatchObject([{ correctionId: gone.id, code: 'rewritten' }]);
  });
});

describe('a dry run', () => {
  const preview = async (one: SampleArticle, text: NewMaterial, by = world().editor) =>
    previewReimport(
      by,
      { articleId: one.id, material: asMarkdown(text), wishes: NO_WISHES, maxBytes: 100_000 },
      SIGNAL,
    );

  const eventsOf = async (one: SampleArticle, text: NewMaterial) =>
    collect(valueOf(await preview(one, text)));
  const seen = async (one: SampleArticle, text: NewMaterial) => {
    const last = (await eventsOf(one, text)).at(-1);
    if (last?.type !== 'preview') throw new Error('Nothing was worked out');
    return last;
  };

  test('tells how far it is', async () => {
    const phases = (await eventsOf(await article(), material(TARGET.with(1, 'Another.')))).map((event) =>
      event.type === 'progress' ? event.phase : event.type,
    );
    expect(phases.filter((phase, index) => phase !== phases[index - 1])).toEqual([
      'reading',
      'comparing',
      'preview',
    ]);
  });

  test('of a file with the same text says what it notes that the article does not know, and that is taken in', async () => {
    const { editor, db, projectId } = world();
    const xliff = (issue: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"><file id="f"><unit id="u"><segment><source>غادرت سفينتان صباح الأحد.</source><target>${issue}</target></segment></unit></file></xliff>`;
    const table = (issue: string): NewMaterial => ({
      way: 'table',
      table: { name: 'port.xlf', content: new TextEncoder().encode(xliff(issue)) },
    });
    const text = 'Two ship left in Sunday morning.';
    const request = {
      ...{ projectId, maxBytes: 100_000, material: table(text) as ImportMaterial },
      wishes: { ...NO_WISHES, info: { title: 'Ships', sourceLang: 'ar', targetLang: 'en' } },
    };
    const imported = (await collect(valueOf(await importArticle(editor, request, SIGNAL)))).at(-1);
    if (imported?.type !== 'article') throw new Error('It was not imported');
    const one = { id: imported.id } as SampleArticle;
    const noted = table(text.replace('ship', '<mrk id="m" its:locQualityIssueType="grammar">ship</mrk>'));
    expect((await seen(one, table(text))).plan).toMatchObject({ isUnchanged: true, newIssueCount: 0 });
    expect((await seen(one, noted)).plan).toMatchObject({ isUnchanged: true, newIssueCount: 1 });
    expect(await takeIn(one, noted)).toEqual({ type: 'article', outcome: 'issues_taken', count: 1 });
    expect(await takeIn(one, noted)).toEqual({ type: 'article', outcome: 'unchanged' });
    expect((await seen(one, noted)).plan).toMatchObject({ newIssueCount: 0 });
    expect(await db.outsideFinding.count({ where: { articleId: one.id } })).toBe(1);
  });

  test('says what would become of paragraphs and marks, and writes nothing', async () => {
    const one = await article();
    const { db, reviewer } = world();
    await addCorrection(db, one, reviewer.user, 'ship', 'ships');
    const before = await desk(one);
    const { plan } = await seen(one, material(TARGET.with(1, 'Two vessels left in Sunday morning.')));
    expect(plan).toMatchObject({
      ...{ baseEdition: 1, isUnchanged: false, doubts: [], changeCount: 1 },
      text: { kept: 7, changed: 1 },
      marks: { orphaned: 1 },
      changes: { source: [], target: [{ edition: 'rewritten' }] },
    });
    expect(await desk(one)).toEqual(before);
  });

  test('doubts a text that has little in common with the article, or is in another language', async () => {
    const one = await article();
    const foreign = [
      'Die Preise stiegen im März erneut.',
      'Die Bank teilte dies am Montag mit.',
      'Niemand war überrascht.',
    ];
    const { plan } = await seen(one, material(foreign));
    expect(plan?.doubts).toEqual(['other_language', 'little_in_common']);
  });

  test('and the taking in are for editors of the project', async () => {
    const one = await article();
    const { reviewer, admin, db } = world();
    const text = material(TARGET);
    const request = { articleId: one.id, material: text, wishes: NO_WISHES, maxBytes: 1000 };
    const write = { ...request, id: newId(), baseEdition: 1 };
    const elsewhere = await buildArticleWorld(db);
    expect(codeOf(await preview(one, text, reviewer))).toBe('forbidden');
    expect(codeOf(await reimportArticle(reviewer, write, SIGNAL))).toBe('forbidden');
    expect(codeOf(await preview(one, text, elsewhere.editor))).toBe('not_found');
    expect(codeOf(await reimportArticle(elsewhere.editor, write, SIGNAL))).toBe('not_found');
    expect(codeOf(await preview(one, text, admin))).toBeNull();
  });
});

test('a proposal that is taken over changes no text, and no number of the version', async () => {
  const one = await article();
  const { db, reviewer } = world();
  await addCorrection(db, one, reviewer.user, 'ship', 'ships');
  const outcome = await taken(one, material(TARGET.with(1, 'Two ships left in Sunday morning.')));
  expect(outcome).toMatchObject({ version: 1, before: 0, counts: { marks: { takenOver: 1 } } });
  const compared = { articleId: one.id, before: outcome.before, after: outcome.version };
  expect(valueOf(await compareVersions.run(reviewer, compared)).after.number).toBe(1);
});

test('lists show what has lost its words by the words it had', async () => {
  const one = await article();
  const { db, reviewer, projectId } = world();
  const made = await addCorrection(db, one, reviewer.user, 'ship', 'ships');
  await taken(one, material(TARGET.with(1, 'Something else stands here.')));
  const everything: CorrectionQuery = {
    ...{ articleIds: [one.id], targetLangs: [], categories: [], severities: [], proposerIds: [], states: [] },
    ...{ groupIds: [], sort: 'proposedAt', descending: false },
  };
  const asked = { projectId, query: everything, offset: 0, limit: 10 };
  const page = valueOf(await listCorrections.run(reviewer, asked));
  expect(page.rows.find(({ correction }) => correction.id === made.id)).toMatchObject({
    sentence: 'Two ship left in Sunday morning.',
    sourceText: '',
  });
});

describe('a new version of a bilingual file', () => {
  const ITS = 'xmlns:its="http://www.w3.org/2005/11/its"';
  const marked = (words: string, type: string) =>
    `<mrk mtype="x-its" its:locQualityIssueType="${type}" its:locQualityIssueSeverity="75">${words}</mrk>`;
  const xliffOf = (targets: readonly string[]): NewMaterial => {
    const units = targets.map(
      (target, index) =>
        `<trans-unit id="${String(index)}"><source>${SOURCE[index] ?? ''}</source><target>${target}</target></trans-unit>`,
    );
    const content = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" ${ITS}><file original="a" datatype="html" source-language="ar" target-language="en"><body>${units.join('')}</body></file></xliff>`;
    return { way: 'table', table: { name: 'port.xlf', content } };
  };
  const findingsOf = async (articleId: string) =>
    (
      await world().db.outsideFinding.findMany({
        where: { articleId },
        orderBy: [{ run: { startedAt: 'asc' } }, { id: 'asc' }],
      })
    ).map(({ targetQuote, category }) => [targetQuote, category]);

  test('brings what it says is wrong, once, and not what is marked already', async () => {
    const { editor, projectId, reviewer, db } = world();
    const first = xliffOf([`The port ${marked('open', 'grammar')} again.`, 'Two ship left.']);
    const wishes = { info: {}, encodings: {}, columns: null };
    const request = { projectId, material: first as ImportMaterial, wishes, maxBytes: 100_000 };
    const imported = (await collect(valueOf(await importArticle(editor, request, SIGNAL)))).at(-1);
    if (imported?.type !== 'article') throw new Error(JSON.stringify(imported));
    const one = { id: imported.id };
    expect(await findingsOf(one.id)).toEqual([['open', 'linguistic-conventions/grammar']]);
    const blocks = (await listBlocks(db, [one.id])).get(one.id) ?? [];
    valueOf(
      await saveError.run(reviewer, {
        ...{ id: newId(), articleId: one.id, baseVersion: 0, scope: 'span', source: null },
        target: anchorOf(
          blocks.filter(({ side }) => side === 'target'),
          'port',
        ),
        ...{ category: 'terminology', severity: 'major', comment: '', state: 'open' },
      }),
    );
    const next = xliffOf([
      `The ${marked('port', 'terminology')} ${marked('open', 'grammar')} again.`,
      `Two ${marked('ship', 'grammar')} have left.`,
      `${marked('Nobody', 'style')} was hurt.`,
    ]);
    await taken(one, next);
    expect(await findingsOf(one.id)).toEqual([
      ['open', 'linguistic-conventions/grammar'],
      ['ship', 'linguistic-conventions/grammar'],
      ['Nobody', 'style'],
    ]);
    const runs = await db.findingRun.findMany({
      where: { articleId: one.id },
      orderBy: { startedAt: 'asc' },
    });
    expect(runs.map(({ received, kept, repeated }) => [received, kept, repeated])).toEqual([
      [1, 1, 0],
      [4, 2, 2],
    ]);
  });
});
