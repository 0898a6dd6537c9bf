import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ModelEstimate, ModelRun } from '@/domain/model-findings/model-run';
import { success } from '@/domain/result';
import type { DeskModelPort } from '@/ui/desk/model/model-port';
import { deskView } from './support/article';
import { openingPort, showDesk, setUpDeskScreen } from './support/desk-screen';

const ESTIMATE: ModelEstimate = {
  ...{ segments: 40, known: 2, currency: 'USD', model: 'reader-2', fits: true },
  spend: { tokens: 51_000, money: 0.12 },
};

const RUN: ModelRun = {
  ...{ id: 'run', articleId: 'a', state: 'running', fault: null, model: 'reader-2', currency: 'USD' },
  progress: { total: 40, asked: 10, fromCache: 2, failed: 0 },
  counts: { received: 5, kept: 3, unresolved: 1, rejected: 1, repeated: 0 },
  spend: { tokens: 12_000, money: 0.03 },
  ...{ startedAt: '2026-03-04T10:00:00Z', endedAt: null },
};

const DONE: ModelRun = {
  ...{ ...RUN, state: 'done', endedAt: '2026-03-04T10:01:00Z' },
  progress: { total: 40, asked: 40, fromCache: 2, failed: 1 },
  counts: { received: 11, kept: 6, unresolved: 3, rejected: 2, repeated: 0 },
  spend: { tokens: 49_500, money: 0.11 },
};

/** A server in memory whose run is where it is put. */
function modelServer(isOn: boolean) {
  const server = { run: null as ModelRun | null, stopped: [] as string[] };
  const models: DeskModelPort = {
    runs: () => Promise.resolve(success({ isOn, runs: server.run === null ? [] : [server.run] })),
    estimate: () => Promise.resolve(success(ESTIMATE)),
    start: (id) => {
      server.run = { ...RUN, id };
      return Promise.resolve(success(server.run));
    },
    stop: (id) => {
      server.stopped.push(id);
      server.run = { ...RUN, id, state: 'cancelled' };
      return Promise.resolve(success(server.run));
    },
  };
  return { server, models };
}

async function open(models: DeskModelPort) {
  await showDesk(openingPort(deskView(), { models }));
  return userEvent.setup();
}

setUpDeskScreen();

/** The panel comes after the desk. */
const section = () => screen.findByRole('region', { name: 'Model' }, { timeout: 10_000 });
const linesOf = (box: HTMLElement) =>
  within(box)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/[\u2068\u2069]/g, ''));

test('a model is asked only after it was said what that comes to, and says what became of all it named', async () => {
  const { server, models } = modelServer(true);
  const user = await open(models);
  await screen.findByRole('button', { name: 'Findings' });
  await user.keyboard('{Shift>}Q{/Shift}');
  const box = await section();
  await within(box).findByRole('button', { name: 'Ask' });
  expect(server.run).toBeNull();
  expect(linesOf(box)).toEqual([
    '40 segments · 2 of them were answered before',
    'about 51,000 tokens, $0.12',
    'The text is sent to reader-2.',
  ]);
  expect(document.activeElement?.textContent).toBe('Ask');

  await user.keyboard('{Enter}');
  const bar = await within(box).findByRole('progressbar', { name: 'Segments asked about' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['10', '40']);
  expect(linesOf(box).slice(0, 2)).toEqual(['10 of 40 segments, 3 findings', '12,000 tokens so far, $0.03']);
  expect(within(box).getByRole('status').textContent).toBe('The model is being asked.');

  server.run = DONE;
  await waitFor(
    () => expect(within(box).getByRole('status').textContent).toBe('reader-2 has read the article.'),
    {
      timeout: 5000,
    },
  );
  expect(linesOf(box)).toEqual([
    '6 findings kept',
    '3 dropped: their words are not in the text, or not in one place only',
    '2 dropped by the second look',
    '1 segment without an answer',
    '49,500 tokens, $0.11',
  ]);
});

test('a run is stopped by whoever thinks better of it', async () => {
  const { server, models } = modelServer(true);
  server.run = RUN;
  const user = await open(models);
  await user.click(await screen.findByRole('button', { name: 'Findings' }));
  await user.click(await within(await section()).findByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(server.stopped).toEqual(['run']));
  const box = await section();
  await waitFor(() => expect(within(box).getByRole('status').textContent).toBe('reader-2 was stopped.'));
  expect(linesOf(box)).toContain('30 segments not asked about');
});

test('nothing is asked of whoever says “not now”', async () => {
  const { server, models } = modelServer(true);
  const user = await open(models);
  await user.click(await screen.findByRole('button', { name: 'Findings' }));
  const box = await section();
  await user.click(await within(box).findByRole('button', { name: 'Not now' }));
  await within(box).findByRole('button', { name: 'Ask the model …' });
  expect(server.run).toBeNull();
});

test('where the project asks none, the desk says so and shows nothing of it', async () => {
  const { models } = modelServer(false);
  const user = await open(models);
  await user.keyboard('{Shift>}Q{/Shift}');
  await screen.findByText('This project asks no model.');
  expect(screen.queryByRole('region', { name: 'Model' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Findings' })).toBeNull();
});
