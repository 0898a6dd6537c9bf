import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { ImportPreview, ImportWishes } from '@/domain/exchange/import-view';
import { failure, success } from '@/domain/result';
import { ImportDesk } from '@/ui/import/import-desk';
import type { ImportPort } from '@/ui/import/import-port';
import { renderInEnglish } from '../../support/render-in-english';

const READ: ImportPreview = {
  suggested: { title: 'The quay', sourceLang: 'ar', targetLang: 'en' },
  counts: { source: { paragraphs: 1, sentences: 1 }, target: { paragraphs: 1, sentences: 2 } },
  pairs: [{ source: 'رصيف', target: 'A quay.', uncertain: true }],
  uncertainPairs: 1,
  inFile: { locked: 0, untranslated: 0, issues: 0 },
  columns: null,
  issues: [],
};
const NOT_UTF8: ImportPreview = {
  ...READ,
  suggested: {},
  pairs: [],
  issues: [
    {
      side: 'target',
      issue: {
        code: 'not_utf8',
        severity: 'error',
        position: { line: 3, column: 7 },
        params: { byte: 41, value: 'E9' },
      },
    },
  ],
};

function open(answer: (wishes: ImportWishes) => ImportPreview, projectId = 'project') {
  const port: ImportPort = {
    preview: (_item, wishes) => Promise.resolve(success(answer(wishes))),
    run: () => Promise.resolve(failure('connection_lost')),
    countFindings: () => Promise.resolve(success({})),
  };
  return renderInEnglish(
    <ImportDesk
      projects={[{ id: 'project', name: 'Coastal desk' }]}
      projectId={projectId}
      onProject={() => undefined}
      userId="user"
      port={port}
    />,
  );
}

beforeEach(() => localStorage.clear());

test('a pasted text gets its languages by name, its counts and its first pairs', async () => {
  const user = open(() => READ);
  await user.type(screen.getByLabelText('Source'), 'رصيف');
  await user.type(screen.getByLabelText('Translation'), 'A quay.');
  await user.tab();
  expect((await screen.findByLabelText<HTMLInputElement>('Language of the source')).value).toBe('Arabic');
  expect(screen.getByText('Translation: 1 paragraph, 2 sentences')).not.toBeNull();
  const cell = within(screen.getByRole('table')).getByText('رصيف');
  expect([cell.lang, cell.dir]).toEqual(['ar', 'rtl']);
  expect(within(screen.getByRole('table')).getByText('Uncertain pair')).not.toBeNull();
});

test('the button is never dead: it says what is missing, with a way there', async () => {
  const user = open(() => ({ ...READ, suggested: { title: 'The quay' } }), '');
  await user.type(screen.getByLabelText('Translation'), 'A quay.');
  await user.tab();
  await screen.findByText('Ready');
  await user.click(screen.getByRole('button', { name: 'Import 1 article' }));
  const alert = screen.getByRole('alert');
  expect(document.activeElement).toBe(alert);
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Choose the project it goes into.', 'Say which language the translation of Pasted text is in.']);
  expect(within(alert).getByRole('link').getAttribute('href')).toBe('#article-0');
});

test('a file in another encoding is named with its place, and read once the encoding is chosen', async () => {
  const user = open(({ encodings }) => (encodings.target === 'windows-1252' ? READ : NOT_UTF8));
  await user.upload(screen.getByLabelText('Choose files: Translation'), new File(['caf\xe9'], 'cafe.txt'));
  expect(await screen.findByText('Line 3, column 7')).not.toBeNull();
  await user.selectOptions(screen.getByLabelText('Encoding of cafe.txt'), 'windows-1252');
  expect(await screen.findByText('Ready')).not.toBeNull();
  expect(screen.queryByText('Line 3, column 7')).toBeNull();
});

test('a paste too long for a text field is taken as a file, and the field stays quick', async () => {
  const user = open(() => READ);
  await user.click(screen.getByLabelText('Translation'));
  await user.paste('A quay was opened. '.repeat(20_000));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Translation').value).toBe('');
  expect(
    within(screen.getByLabelText('Chosen files: Translation')).getByText('Pasted text.txt'),
  ).not.toBeNull();
});

test('what could not be sent stays in the form', async () => {
  const user = open(() => READ);
  await user.type(screen.getByLabelText('Translation'), 'A quay.');
  await user.tab();
  await screen.findByText('Ready');
  await user.click(screen.getByRole('button', { name: 'Import 1 article' }));
  expect(await screen.findByText(/The connection is gone/)).not.toBeNull();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Translation').value).toBe('A quay.');
});
