import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeIssue } from '@/domain/exchange/make-issue';
import type { EditionPreview } from '@/domain/history/editions/edition-view';
import { failure, success } from '@/domain/result';
import type { EditionPort, NewTexts, PreviewAnswer, TakenIn } from '@/ui/editions/edition-port';
import { NewVersion } from '@/ui/editions/new-version';
import { renderInEnglish } from '../../support/render-in-english';

const PLAN: EditionPreview = {
  baseEdition: 3,
  isUnchanged: false,
  doubts: [],
  text: { kept: 7, changed: 1, added: 0, removed: 0 },
  marks: { kept: 4, moved: 1, takenOver: 0, reopened: 0, reinstated: 0, orphaned: 2 },
  changes: {
    source: [],
    target: [
      {
        ...{ id: 'b', kind: 'paragraph', level: 0, edition: 'rewritten', isChanged: true },
        runs: [
          { kind: 'same', text: 'Two ', because: [] },
          { kind: 'removed', text: 'ship', because: [] },
          { kind: 'added', text: 'ships', because: [] },
        ],
      },
    ],
  },
  changeCount: 3,
  languages: { sourceLang: 'ar', targetLang: 'en' },
  columns: null,
  issueCount: 0,
  newIssueCount: 0,
};

/** Answers with this plan, and takes in with these answers one after the other; keeps what it was asked. */
function portWith(plan: EditionPreview, answers: readonly TakenIn[] = []) {
  const asked: { readonly texts: NewTexts; readonly baseEdition: number }[] = [];
  const left = [...answers];
  const port: EditionPort = {
    preview: () => Promise.resolve(success({ issues: [], plan })),
    takeIn: (texts, baseEdition) => {
      asked.push({ texts, baseEdition });
      const answer = left.shift();
      return Promise.resolve(answer === undefined ? failure('connection_lost') : success(answer));
    },
  };
  return { port, asked };
}

function open(port: EditionPort) {
  const article = { articleId: 'article', sourceLang: 'ar', targetLang: 'en', mtSystem: 'Old MT' };
  return renderInEnglish(<NewVersion {...article} port={port} />);
}

test('says what a translation would do, and takes in what was seen', async () => {
  const counts = { text: PLAN.text, marks: PLAN.marks };
  const done: TakenIn = { outcome: 'reimported', edition: 4, version: 9, before: 7, counts };
  const { port, asked } = portWith(PLAN, [done]);
  const user = open(port);
  expect(screen.queryByRole('button', { name: 'Take in this version' })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Translation' }), 'Two ships.');
  const plan = await screen.findByRole('region', { name: 'What it would do' });
  expect(
    within(plan)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    '7 paragraphs stay as they are',
    '1 paragraph has another text',
    '4 marks stay where they are',
    '1 mark moves with its words',
    '2 open marks are left without words',
  ]);
  const changes = screen.getByRole('region', { name: 'Paragraphs that differ' });
  expect(within(changes).getByText('ships').closest('ins')).not.toBeNull();
  expect(within(changes).getByText('and 2 more')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Take in this version' }));
  await screen.findByRole('status');
  expect(asked).toMatchObject([
    {
      baseEdition: 3,
      texts: { way: 'texts', materials: { target: { content: 'Two ships.' } }, mtSystem: 'Old MT' },
    },
  ]);
  expect(
    screen.getByRole('link', { name: 'Compare with the version before' }).getAttribute('href'),
  ).toContain('from=7&to=9');
});

test('has nothing to take in where the article has the text already', async () => {
  const user = open(portWith({ ...PLAN, isUnchanged: true, changeCount: 0 }).port);
  await user.type(screen.getByRole('textbox', { name: 'Translation' }), 'The same.');
  await screen.findByText('The article has this text already. There is nothing to take in.');
  expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
});

test('of a file with the same text takes in what it notes, and says that it waits', async () => {
  const { port } = portWith({ ...PLAN, isUnchanged: true, changeCount: 0, issueCount: 5, newIssueCount: 2 }, [
    { outcome: 'issues_taken', count: 2 },
  ]);
  const user = open(port);
  await user.type(screen.getByRole('textbox', { name: 'Translation' }), 'The same.');
  await screen.findByText('The article has this text already. 2 errors that the file notes are new to it.');
  await user.click(screen.getByRole('button', { name: 'Take in what the file notes' }));
  expect((await screen.findByRole('status')).textContent).toBe(
    '2 errors of the file now wait on the review desk',
  );
});

test('says how far it is with a long text', async () => {
  const port: EditionPort = {
    ...portWith(PLAN).port,
    preview: (_, onProgress) => {
      onProgress({ phase: 'comparing', done: 30, total: 120 });
      return new Promise(() => undefined);
    },
  };
  const user = open(port);
  await user.type(screen.getByRole('textbox', { name: 'Translation' }), 'Long.');
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', {
    name: 'Comparing with the article … (comparing with the article)',
  });
  expect([bar.value, bar.max]).toEqual([30, 120]);
});

test('of a document sends whoever has a reviewed one to where its changes are taken in', async () => {
  const user = open(portWith(PLAN).port);
  const choose = screen.getAllByLabelText(/Choose/)[1];
  if (choose === undefined) throw new Error('There is a field for each side');
  await user.upload(choose, new File(['a'], 'back.docx'));
  const link = await screen.findByRole('link', { name: 'Take in a reviewed document …' });
  expect(link.getAttribute('href')).toContain('/articles/article/reviewed');
});

test('warns of the text of another article, and says that somebody else was first', async () => {
  const { port } = portWith({ ...PLAN, doubts: ['little_in_common'] }, [{ outcome: 'stale', edition: 4 }]);
  const user = open(port);
  await user.type(screen.getByRole('textbox', { name: 'Source' }), 'نص آخر');
  await screen.findByText(/little in common with the article/);
  await user.click(screen.getByRole('button', { name: 'Take it in anyway' }));
  await screen.findByText(/Somebody else took in a new version meanwhile/);
});

test('that cannot be sent says so, and stays to be sent again', async () => {
  const user = open(portWith(PLAN).port);
  await user.type(screen.getByRole('textbox', { name: 'Translation' }), 'Two ships.');
  await user.click(await screen.findByRole('button', { name: 'Take in this version' }));
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
  expect(screen.getByRole('button', { name: 'Take in this version' })).toBeDefined();
});

test('a file that is no UTF-8 is read in the encoding that is chosen, and the next file is not', async () => {
  const asked: NewTexts[] = [];
  const issue = makeIssue('not_utf8', 'error', null, { byte: 3, value: '0xC9' });
  const unreadable: PreviewAnswer = { issues: [{ side: 'target', issue }], plan: null };
  const port: EditionPort = {
    ...portWith(PLAN).port,
    preview: (texts) => {
      asked.push(texts);
      const isChosen = texts.reading.encodings.target !== undefined;
      return Promise.resolve(success(isChosen ? { issues: [], plan: PLAN } : unreadable));
    },
  };
  const user = open(port);
  const choose = screen.getAllByLabelText(/Choose/)[1];
  if (choose === undefined) throw new Error('There is a field for each side');
  await user.upload(choose, new File(['a'], 'old.txt'));
  await user.selectOptions(await screen.findByLabelText('Encoding of old.txt'), 'windows-1256');
  await screen.findByRole('region', { name: 'What it would do' });
  expect(asked.at(-1)?.reading).toEqual({ encodings: { target: 'windows-1256' }, columns: null });
  await user.upload(choose, new File(['b'], 'new.txt'));
  await screen.findByLabelText('Encoding of new.txt');
  expect(asked.at(-1)?.reading.encodings).toEqual({});
});

test('the columns of a table can be chosen, also where the choice cannot be read', async () => {
  const asked: NewTexts[] = [];
  const columns = { names: ['id', 'ar', 'en'], chosen: { source: 1, target: 2 } };
  const port: EditionPort = {
    ...portWith(PLAN).port,
    preview: (texts) => {
      asked.push(texts);
      const isEmpty = texts.reading.columns?.target === 0;
      return Promise.resolve(
        success({ issues: [], plan: isEmpty ? null : { ...PLAN, columns, issueCount: 2 } }),
      );
    },
  };
  const user = open(port);
  await user.click(screen.getByRole('radio', { name: /table/i }));
  await user.upload(screen.getByLabelText(/Choose/), new File(['id,ar,en'], 'port.csv'));
  const target = await screen.findByLabelText<HTMLSelectElement>('Column of the translation');
  expect(target.value).toBe('2');
  await screen.findByText(/2 errors are noted in the file/);
  await user.selectOptions(target, '0');
  expect(asked.at(-1)?.reading.columns).toEqual({ source: 1, target: 0 });
  expect(screen.getByLabelText<HTMLSelectElement>('Column of the translation').value).toBe('0');
});
