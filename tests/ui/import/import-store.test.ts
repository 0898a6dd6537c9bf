import { beforeEach, describe, expect, test } from 'vitest';
import type { ImportPreview } from '@/domain/exchange/import-view';
import { failure, success } from '@/domain/result';
import type { ImportOutcome, ImportRunner, ImportRequest } from '@/ui/import/import-port';
import { infoOf, itemsOf, listBlockers } from '@/ui/import/import-state';
import { ImportStore } from '@/ui/import/import-store';

const USER = 'user-1';
const READ: ImportPreview = {
  suggested: { title: 'The quay', sourceLang: 'ar', targetLang: 'en' },
  counts: { target: { paragraphs: 1, sentences: 2 } },
  pairs: [],
  uncertainPairs: 0,
  inFile: { locked: 0, untranslated: 0, issues: 0 },
  columns: null,
  issues: [],
};
const REFUSED: ImportPreview = {
  ...READ,
  suggested: {},
  issues: [{ side: 'target', issue: { code: 'no_text', severity: 'error', position: null, params: {} } }],
};

/** A server that answers at once, and remembers what it was asked. */
class ScriptedServer implements ImportRunner {
  readonly previewed: string[] = [];
  readonly imported: ImportRequest[] = [];
  answer: ImportPreview = READ;
  outcome: ImportOutcome | 'stop' = { kind: 'article', id: 'article-1', title: 'The quay' };

  preview: ImportRunner['preview'] = (item) => {
    this.previewed.push(item.id);
    return Promise.resolve(success(this.answer));
  };

  run: ImportRunner['run'] = (request, onProgress) => {
    this.imported.push(request);
    onProgress({ phase: 'aligning', done: 1, total: 2 });
    return Promise.resolve(this.outcome === 'stop' ? failure('stopped') : success(this.outcome));
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function storeWith(server: ScriptedServer, source: string, target: string): Promise<ImportStore> {
  const store = new ImportStore(server, USER);
  store.restore();
  store.setText('source', source);
  store.setText('target', target);
  await settled();
  return store;
}

function idOfOnly(store: ImportStore): string {
  const [item, ...others] = itemsOf(store.getState());
  if (item === undefined || others.length > 0) throw new Error('one item was expected');
  return item.id;
}

let server: ScriptedServer;
beforeEach(() => {
  localStorage.clear();
  server = new ScriptedServer();
});

describe('what is known of a text', () => {
  test('is suggested by the server, and overruled by the person', async () => {
    const store = await storeWith(server, 'مصدر', 'The quay opened.');
    const id = idOfOnly(store);
    store.setInfo(id, { title: 'The new quay' });
    expect(infoOf(store.getState(), id)).toMatchObject({
      title: 'The new quay',
      sourceLang: 'ar',
      targetLang: 'en',
    });
  });

  test('is asked for again only when the reading changes: not for a title', async () => {
    const store = await storeWith(server, '', 'The quay opened.');
    const id = idOfOnly(store);
    const before = server.previewed.length;
    store.setInfo(id, { title: 'Other' });
    expect(server.previewed).toHaveLength(before);
    store.setInfo(id, { targetLang: 'fr' });
    expect(server.previewed).toHaveLength(before + 1);
  });

  test('does not go from one text to another: an answer that comes too late is dropped', async () => {
    const answers: ((preview: ImportPreview) => void)[] = [];
    const slow: ImportRunner = {
      preview: () => new Promise((resolve) => answers.push((preview) => resolve(success(preview)))),
      run: server.run,
    };
    const store = new ImportStore(slow, USER);
    store.setText('target', 'First text.');
    store.setText('target', 'Second text.');
    answers[1]?.({ ...READ, suggested: { title: 'Second' } });
    answers[0]?.({ ...READ, suggested: { title: 'First' } });
    await settled();
    expect(infoOf(store.getState(), idOfOnly(store)).title).toBe('Second');
  });

  test('of one article is used for all on demand', async () => {
    const store = new ImportStore(server, USER);
    store.setWay('target');
    store.addFiles('target', [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]);
    await settled();
    const [first, second] = itemsOf(store.getState()).map(({ id }) => id);
    store.setInfo(first ?? '', { targetLang: 'he', mtSystem: 'Engine 2' });
    store.useForAll(first ?? '');
    expect(infoOf(store.getState(), second ?? '')).toMatchObject({ targetLang: 'he', mtSystem: 'Engine 2' });
  });
});

describe('beginning an import', () => {
  test('names everything that is missing', async () => {
    server.answer = { ...READ, suggested: {} };
    const store = await storeWith(server, 'مصدر', 'The quay opened.');
    expect(listBlockers(store.getState(), '').map(({ kind }) => kind)).toEqual([
      'no_project',
      'title',
      'sourceLang',
      'targetLang',
    ]);
    await store.start('');
    expect(server.imported).toEqual([]);
  });

  test('asks for text when there is none but white space', () => {
    const store = new ImportStore(server, USER);
    store.setText('target', ' \n\t');
    expect(listBlockers(store.getState(), 'project-1')).toEqual([{ kind: 'no_text' }]);
  });

  test('leaves out what the server has said it will refuse', async () => {
    server.answer = REFUSED;
    const store = await storeWith(server, '', '<p></p>');
    expect(listBlockers(store.getState(), 'project-1')).toEqual([{ kind: 'all_refused' }]);
  });
});

describe('an import', () => {
  test('empties the form of what has become an article, and forgets its draft', async () => {
    const store = await storeWith(server, 'مصدر', 'The quay opened.');
    await store.start('project-1');
    expect(store.getState()).toMatchObject({
      texts: { source: '', target: '' },
      run: null,
      results: [{ outcome: { kind: 'article', id: 'article-1' } }],
    });
    const reloaded = new ImportStore(server, USER);
    reloaded.restore();
    expect(itemsOf(reloaded.getState())).toEqual([]);
  });

  test('keeps what was refused or stopped, to be mended', async () => {
    server.outcome = 'stop';
    const store = await storeWith(server, '', 'The quay opened.');
    await store.start('project-1');
    expect(store.getState().texts.target).toBe('The quay opened.');
    expect(store.getState().results).toMatchObject([
      { outcome: { kind: 'failed', failure: { code: 'stopped' } } },
    ]);
  });

  test('sends each file with its own source', async () => {
    const store = new ImportStore(server, USER);
    store.addFiles('source', [new File(['أ'], 'a.ar.txt'), new File(['ب'], 'b.ar.txt')]);
    store.addFiles('target', [new File(['b'], 'b.en.txt'), new File(['a'], 'a.en.txt')]);
    await settled();
    await store.start('project-1');
    expect(server.imported.map(({ item }) => [item.source?.name, item.target.name])).toEqual([
      ['b.ar.txt', 'b.en.txt'],
      ['a.ar.txt', 'a.en.txt'],
    ]);
    expect(itemsOf(store.getState())).toEqual([]);
  });
});

describe('a reload', () => {
  test('brings back what was pasted and typed', async () => {
    const before = await storeWith(server, 'مصدر', 'The quay opened.');
    before.setInfo(idOfOnly(before), { byline: 'R. Haddad' });
    const after = new ImportStore(server, USER);
    after.restore();
    expect(after.getState().texts).toMatchObject({ source: 'مصدر', target: 'The quay opened.' });
    expect(infoOf(after.getState(), idOfOnly(after)).byline).toBe('R. Haddad');
  });

  test('keeps what was typed before it was brought back, and the other text', async () => {
    await storeWith(server, 'مصدر', 'The quay opened.');
    const after = new ImportStore(server, USER);
    after.setText('target', 'The quay has opened.');
    after.restore();
    const later = new ImportStore(server, USER);
    later.restore();
    for (const store of [after, later]) {
      expect(store.getState().texts).toMatchObject({ source: 'مصدر', target: 'The quay has opened.' });
    }
  });

  test('does not show one person what another has typed', async () => {
    await storeWith(server, '', 'The quay opened.');
    const other = new ImportStore(server, 'user-2');
    other.restore();
    expect(other.getState().texts.target).toBe('');
  });

  test('survives a draft that somebody else wrote', () => {
    localStorage.setItem(`verso.import.${USER}.texts`, '{"target": 7');
    localStorage.setItem(`verso.import.${USER}.form`, '{"way": "pigeon", "infos": [3]}');
    const store = new ImportStore(server, USER);
    store.restore();
    expect(store.getState()).toMatchObject({ way: 'pair', texts: { target: '' } });
  });
});
