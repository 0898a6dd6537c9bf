import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ITS } from '@/domain/exchange/its/namespaces';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import { XLIFF } from '@/domain/exchange/xliff/format';
import { quoteSpan } from '@/domain/text/quoted-span';
import { sha256Of } from '@/server/data/article-files';
import { listBlocks } from '@/server/data/blocks';
import { deleteArticle } from '@/server/services/delete-article';
import { editAlignment } from '@/server/services/edit-alignment';
import { exportArticles, exportQuery } from '@/server/services/export-articles';
import { getDesk } from '@/server/services/get-desk';
import { importArticle } from '@/server/services/import-article';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addApproval, addArticle, addCorrection, anchorOf } from '../../support/sample-article';
import { workbookOf } from '../../support/make-xlsx';
import { runSteps } from '@/domain/run-steps';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/exchange');
const PORT = 'xliff/port.xlf';
const fixture = (name: string): Uint8Array => readFileSync(path.join(FIXTURES, name));

const ofTable = (name: string, content: Uint8Array | string): ImportMaterial => ({
  way: 'table',
  table: { name: path.basename(name), content },
});
const ofText = (name: string | null, content: Uint8Array | string): ImportMaterial => ({
  way: 'texts',
  source: null,
  target: { name: name === null ? null : path.basename(name), content },
});

async function importIt(material: ImportMaterial, encodings = {}) {
  const { editor, projectId } = world();
  const wishes = { info: { sourceLang: 'en', targetLang: 'ar' }, encodings, columns: null };
  const request = { projectId, material, wishes, maxBytes: 1024 * 1024 };
  const events = await collect(valueOf(await importArticle(editor, request, new AbortController().signal)));
  const last = events.at(-1);
  if (last?.type !== 'article') throw new Error(JSON.stringify(last));
  return last.id;
}

const original = (ids: readonly string[], scope: 'approved' | 'all' = 'approved') =>
  exportQuery.parse({ ids: ids.join(','), format: 'original', scope });

async function getBack(ids: readonly string[], scope: 'approved' | 'all' = 'approved') {
  const { body, fileName } = valueOf(await exportArticles(world().editor, original(ids, scope)));
  return { fileName, bytes: Buffer.concat(await collect(body)) };
}

async function targetOf(articleId: string) {
  const blocks = (await listBlocks(world().db, [articleId])).get(articleId) ?? [];
  return {
    id: articleId,
    projectId: world().projectId,
    blocks,
    segments: [] as const,
    source: blocks.filter(({ side }) => side === 'source'),
    target: blocks.filter(({ side }) => side === 'target'),
  };
}

async function approve(articleId: string, words: string, replacement: string): Promise<void> {
  const { db, reviewer, editor } = world();
  const article = await targetOf(articleId);
  await addApproval(db, await addCorrection(db, article, reviewer.user, words, replacement), editor.user);
}

const TABLES = ['csv', 'tsv', 'xliff'];
const TEXTS = ['txt', 'md', 'html'];
const listed = (folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(path.join(FIXTURES, folder))
      .filter((name) => !/\.json$|unclosed|ragged/.test(name))
      .map((name) => `${folder}/${name}`),
  );

describe('a file that was imported', () => {
  test.each([...listed(TABLES), ...listed(TEXTS)])('%s comes back as it was, to the byte', async (name) => {
    const content = fixture(name);
    const isTable = TABLES.some((folder) => name.startsWith(folder));
    const id = await importIt(isTable ? ofTable(name, content) : ofText(name, content));
    const back = await getBack([id]);
    expect(sha256Of(back.bytes)).toBe(sha256Of(content));
    expect(back.fileName).toBe(path.basename(name));
    const stored = await world().db.articleFile.findFirstOrThrow({ where: { articleId: id } });
    expect(stored).toMatchObject({ sha256: sha256Of(content), size: content.byteLength });
  });

  test('in another encoding, with or without a mark, does too', async () => {
    const text = 'The port.\r\n\r\nTwo ships – “left”.';
    const files = [
      [Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(text)]), {}],
      [Buffer.from(`\ufeff${text}`, 'utf16le'), {}],
      [Buffer.from(text.replace('–', '-').replace(/[“”]/g, '"'), 'latin1'), { target: 'windows-1252' }],
    ] as const;
    for (const [content, encodings] of files) {
      const id = await importIt(ofText('port.txt', content), encodings);
      expect((await getBack([id])).bytes).toEqual(content);
    }
  });

  test('is gone with its article, and so is what it said of its units', async () => {
    const { db, admin } = world();
    const id = await importIt(ofTable(PORT, fixture(PORT)));
    const where = { articleId: id };
    expect([await db.articleFile.count({ where }), await db.articleUnit.count({ where })]).toEqual([1, 4]);
    valueOf(await deleteArticle.run(admin, { articleId: id }));
    expect([await db.articleFile.count({ where }), await db.articleUnit.count({ where })]).toEqual([0, 0]);
  });

  test('of which there is none is said to be missing, and of whom', async () => {
    const { db, projectId, editor } = world();
    const { id } = await addArticle(db, projectId, 'An old article');
    const refused = await exportArticles(editor, original([id]));
    expect(refused).toEqual({
      ok: false,
      error: { code: 'original_not_kept', params: { title: 'An old article' } },
    });
    const other = await importIt(ofText('new.txt', 'New.'));
    expect(codeOf(await exportArticles(editor, original([other, id])))).toBe('original_not_kept');
  });
});

describe('an XLIFF file', () => {
  test('becomes segments with codes, and says what is locked and what is not translated', async () => {
    const { db } = world();
    const id = await importIt(ofTable(PORT, fixture(PORT)));
    const { target, source } = await targetOf(id);
    expect(source).toHaveLength(5);
    expect(target.map(({ text }) => text)).toEqual([
      'يعود الميناء إلى العمل مجددا',
      'غادرت سفينة يوم الأحد & الاثنين.',
      'سلطة الموانئ 🚢',
      'ثمن التذكرة $100.',
    ]);
    expect(target[1]?.codes?.map(({ at, kind }) => [at, kind])).toEqual([
      [6, 'open'],
      [11, 'close'],
      [16, 'single'],
    ]);
    expect(target.map(({ isLocked }) => isLocked ?? false)).toEqual([false, false, true, false]);
    const units = await db.articleUnit.findMany({ where: { articleId: id }, orderBy: { position: 'asc' } });
    expect(units.map(({ state }) => state)).toEqual([
      'translated',
      'needs-review-translation',
      'final',
      'translated',
    ]);
    expect(JSON.parse(units[0]?.notes ?? '')).toEqual([
      { text: 'A headline: keep it short.', from: 'editor' },
    ]);
  });

  test('comes back with what was approved in it, and nothing else changed but states', async () => {
    const { db, reviewer } = world();
    const id = await importIt(ofTable(PORT, fixture(PORT)));
    await approve(id, 'غادرت سفينة يوم', 'غادرت سفينتان <صباح> يوم');
    await addCorrection(db, await targetOf(id), reviewer.user, 'مجددا', 'مجددًا');
    const before = Buffer.from(fixture(PORT)).toString().split('\r\n');
    const changed = async (scope: 'approved' | 'all') => {
      const after = (await getBack([id], scope)).bytes.toString().split('\r\n');
      expect(after).toHaveLength(before.length);
      return after
        .filter((line, at) => line !== before[at] && !line.includes('<trans-unit'))
        .map((line) => line.trim());
    };
    const lead =
      'غادرت <g id="1" ctype="bold">سفينتان &lt;صباح&gt;</g> يوم <x id="2" ctype="x-date"/>الأحد &amp; الاثنين.</target>';
    const approved = await changed('approved');
    expect(approved).toHaveLength(1);
    expect(approved[0]?.endsWith(lead)).toBe(true);
    const all = await changed('all');
    expect(all).toHaveLength(2);
    expect(all[0]).toContain('مجددًا');
    expect(all[1]).toBe(approved[0]);
  });

  test('says the errors that were marked in it, and none that was withdrawn', async () => {
    const { reviewer } = world();
    const id = await importIt(ofTable(PORT, fixture(PORT)));
    const { source, target } = await targetOf(id);
    const mark = async (words: string, said: object = {}) => {
      const inTarget = target.some(({ text }) => text.includes(words));
      const wanted = {
        ...{ id: newId(), articleId: id, baseVersion: 0, scope: 'span' as const },
        target: inTarget ? anchorOf(target, words) : null,
        source: inTarget ? null : anchorOf(source, words),
        ...{ category: 'accuracy/mistranslation', severity: 'major' as const, comment: '' },
        ...{ state: 'open' as const, ...said },
      };
      valueOf(await saveError.run(reviewer, wanted));
      return wanted;
    };
    const withdrawn = await mark('مجددا');
    valueOf(await saveError.run(reviewer, { ...withdrawn, baseVersion: 1, state: 'withdrawn' }));
    await mark('سفينة', { comment: 'Two <ships>' });
    await mark('workers');
    await approve(id, 'غادرت', 'وقد غادرت');
    const back = (await getBack([id])).bytes;
    expect(back.toString()).toContain(
      '<g id="1" ctype="bold"><mrk mtype="x-its" its:locQualityIssueType="mistranslation" its:locQualityIssueComment="Two &lt;ships&gt;" its:locQualityIssueSeverity="75" verso:category="accuracy/mistranslation" verso:severity="major" verso:mqm="accuracy/mistranslation">سفينة</mrk></g>',
    );
    const again = await importIt(ofTable(PORT, back));
    const found = await world().db.outsideFinding.findMany({ where: { articleId: again } });
    expect(found.map(({ category, severity }) => [category, severity])).toEqual([
      ['accuracy/mistranslation', 'major'],
      ['accuracy/mistranslation', 'major'],
    ]);
  });

  test('does so after the alignment was edited', async () => {
    const { editor, db } = world();
    const id = await importIt(ofTable(PORT, fixture(PORT)));
    const [first, second] = await db.segment.findMany({
      where: { articleId: id },
      orderBy: { sourceFrom: 'asc' },
    });
    const edit = { kind: 'merge', segmentId: first?.id ?? '', otherId: second?.id ?? '' } as const;
    valueOf(await editAlignment.run(editor, { articleId: id, baseVersion: 1, edit }));
    expect((await getBack([id])).bytes).toEqual(Buffer.from(fixture(PORT)));
    await approve(id, 'سفينة', 'سفينتان');
    expect((await getBack([id])).bytes.toString()).toContain('<g id="1" ctype="bold">سفينتان</g>');
  });

  test('says at the desk how good it was found to be, and comes back with it', async () => {
    const rated = Buffer.from(fixture(PORT))
      .toString()
      .replace(
        '<trans-unit id="lead"',
        `<trans-unit id="lead" xmlns:its="${ITS}" its:locQualityRatingVote="-2"`,
      )
      .replace('<body', `<body xmlns:its="${ITS}" its:locQualityRatingScore="85"`);
    const id = await importIt(ofTable(PORT, rated));
    const { units = [] } = valueOf(await getDesk.run(world().reviewer, { articleId: id }));
    const nothing = { threshold: null, profileRef: '' };
    expect(units.map(({ rating }) => rating).slice(0, 2)).toEqual([
      { kind: 'score', value: 85, ...nothing },
      { kind: 'vote', value: -2, ...nothing },
    ]);
    await approve(id, 'مجددا', 'مجددًا');
    const { units: again } = runSteps(XLIFF.read((await getBack([id])).bytes.toString())).value ?? {
      units: [],
    };
    expect(again.map(({ rating }) => rating?.value)).toEqual([85, -2, 85, 85, 85]);
  });

  test('refuses a correction of what is locked', async () => {
    const { reviewer } = world();
    const id = await importIt(ofTable(PORT, fixture(PORT)));
    const locked = (await targetOf(id)).target.find(({ isLocked }) => isLocked);
    const refused = await saveCorrection.run(reviewer, {
      ...{
        id: newId(),
        articleId: id,
        baseVersion: 0,
        errorId: null,
        replacement: 'هيئة',
        state: 'proposed',
      },
      anchor: { blockId: locked?.id ?? '', ...quoteSpan(locked?.text ?? '', { start: 0, end: 4 }) },
    });
    expect(codeOf(refused)).toBe('segment_locked');
  });

  test('in an older encoding names what it does not have by its number', async () => {
    const text = Buffer.from(fixture(PORT))
      .toString()
      .replace('"UTF-8"', '"windows-1256"')
      .replaceAll('🚢', '');
    const decoder = new TextDecoder('windows-1256');
    const byteOf = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    const content = Uint8Array.from(Array.from(text), (character) => byteOf.get(character) ?? 0x3f);
    const id = await importIt(ofTable(PORT, content));
    expect((await getBack([id])).bytes).toEqual(Buffer.from(content));
    await approve(id, 'سفينة', 'سفينة 🚢');
    const back = (await getBack([id])).bytes;
    expect(decoder.decode(back)).toContain('سفينة &#x1F6A2;</g>');
  });
});

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const OTHERS: readonly (readonly [name: string, content: Uint8Array | string])[] = [
  ['port.csv', 'source;target\r\n"One ship";"سفينة واحدة"\r\nTwo;اثنتان\r\n'],
  ['port.tsv', '\ufeffsource\ttarget\nOne ship\tسفينة واحدة\nTwo\tاثنتان\n'],
  ['port.po', 'msgid ""\nmsgstr "Language: ar\\n"\n\n#: a.c:1\nmsgid "One ship"\nmsgstr "سفينة واحدة"\n'],
  [
    'port.tmx',
    '<tmx version="1.4"><header srclang="en" segtype="sentence" adminlang="en" datatype="plaintext" creationtool="x" creationtoolversion="1" o-tmf="x"/><body><tu><tuv xml:lang="en"><seg>One ship</seg></tuv><tuv xml:lang="ar"><seg>سفينة <bpt i="1">&lt;b></bpt>واحدة<ept i="1">&lt;/b></ept></seg></tuv></tu></body></tmx>',
  ],
  [
    'port.xlsx',
    workbookOf([
      `<row r="1">${cell('source')}${cell('target')}</row><row r="2">${cell('One ship')}${cell('سفينة واحدة')}</row>`,
    ]),
  ],
];

test.each(OTHERS)('%s comes back the same, or with a correction in it', async (name, content) => {
  const bytes = Buffer.from(content);
  const id = await importIt(ofTable(name, bytes));
  expect((await getBack([id])).bytes).toEqual(bytes);
  await approve(id, 'سفينة', 'سفينتان');
  const back = await getBack([id]);
  expect(back.fileName).toBe(name);
  const again = await targetOf(await importIt(ofTable(name, back.bytes)));
  expect(again.target[0]?.text).toBe('سفينتان واحدة');
  expect(again.target.slice(1).map(({ text }) => text)).toEqual(
    (await targetOf(id)).target.slice(1).map(({ text }) => text),
  );
});

describe('a text in an older encoding', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1');

  test('is corrected in it', async () => {
    const text = '# The port\r\n\r\nTwo ship left the *caf\xe9*.\r\n';
    const id = await importIt(ofText('port.md', latin(text)), { target: 'windows-1252' });
    await approve(id, 'ship left', 'ships à gauche left');
    const { bytes } = await getBack([id]);
    expect(bytes).toEqual(latin(text.replace('ship left', 'ships à gauche left')));
  });

  test('is not written with a character that it does not have, and says which', async () => {
    const id = await importIt(ofText('port.txt', latin('One caf\xe9.\n')), { target: 'windows-1252' });
    await approve(id, 'One', 'واحد');
    const refused = await exportArticles(world().editor, original([id]));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'not_in_encoding', params: { encoding: 'windows-1252', character: 'و (U+0648)' } },
    });
    const where = { articleId: id, kind: 'article_exported' };
    expect(await world().db.auditEvent.count({ where })).toBe(0);
  });

  test('of a page names it by its number', async () => {
    const page = '<!doctype html><title>x</title><p>One caf\xe9 and tea.</p>';
    const id = await importIt(ofText('port.html', latin(page)), { target: 'windows-1252' });
    await approve(id, 'tea', 'شاي');
    const { bytes } = await getBack([id]);
    expect(bytes).toEqual(latin(page.replace('tea', '&#x634;&#x627;&#x64A;')));
  });
});

test('several files come as a ZIP, two of one name apart', async () => {
  const ids = [await importIt(ofText('a.txt', 'One.')), await importIt(ofText('A.txt', 'Two.'))];
  const { bytes, fileName } = await getBack(ids);
  expect(fileName).toBe('verso.zip');
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(files).toEqual([
    ['a.txt', 'One.'],
    ['(2) A.txt', 'Two.'],
  ]);
});
