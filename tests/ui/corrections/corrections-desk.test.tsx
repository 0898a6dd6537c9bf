import { act, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { success } from '@/domain/result';
import type { CorrectionPage, CorrectionRow } from '@/domain/review/correction-row';
import { listReasons } from '@/domain/review/reason';
import { CorrectionsDesk } from '@/ui/corrections/corrections-desk';
import type { CorrectionsPort } from '@/ui/corrections/corrections-port';
import { correctionOf } from '../../support/correction-of';
import { renderInEnglish } from '../../support/render-in-english';

// What the table asks of a browser, and jsdom has not.
beforeAll(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('scrollTo', () => undefined);
});

const TEXT = 'The port open again.';

const rowOf = (id: string, projectId: string): CorrectionRow => ({
  correction: correctionOf(TEXT, 'open', `opens ${id}`, { id }),
  projectId,
  articleTitle: 'The port',
  sourceLang: 'ar',
  targetLang: 'en',
  proposer: { id: 'rania', name: 'Rania' },
  proposedAt: '2026-03-04T10:00:00Z',
  category: null,
  severity: null,
  comment: '',
  sentence: TEXT,
  spanStart: 9,
  spanEnd: 13,
  sourceText: '',
  rivalIds: [],
  group: null,
  decision: null,
  decidedBy: null,
  exchange: [],
  people: [],
});

const ownReason = (label: string) =>
  listReasons([{ code: `own-${label}`, label, isActive: true, isPreference: false }]);

const notNeeded: CorrectionPage = { rows: [], total: 0, reasons: {}, next: null };
const notAsked = () => Promise.reject(new Error('Not asked for'));

function open(first: CorrectionPage, second: CorrectionPage) {
  const port: CorrectionsPort = {
    talk: {
      loadThreads: notAsked,
      addComment: notAsked,
      setThreadState: notAsked,
      watch: () => () => undefined,
    },
    loadPage: () => Promise.resolve(success(second)),
    loadGroup: notAsked,
    decide: notAsked,
    loadRivals: notAsked,
    planBulk: notAsked,
    // oxlint-disable-next-line require-yield
    async *runBulk() {
      await notAsked();
    },
    listBatches: () => Promise.resolve(success([])),
    undo: notAsked,
  };
  return renderInEnglish(
    <CorrectionsDesk
      first={first}
      port={port}
      filters={[]}
      onFilter={() => undefined}
      onClearFilters={() => undefined}
      sort={{ column: 'article', descending: false }}
      onSort={() => undefined}
      mayDecide={() => true}
      onChanged={() => undefined}
    />,
  );
}

test('a row of a later page can be rejected for the reasons of its own project', async () => {
  const user = open(
    { rows: [rowOf('one', 'here')], total: 2, reasons: { here: ownReason('Not our style') }, next: 1 },
    { rows: [rowOf('two', 'there')], total: 2, reasons: { there: ownReason('Against the law') }, next: null },
  );
  await user.click(await screen.findByText('opens two'));
  await user.keyboard('r');
  expect(screen.getByRole('button', { name: /Against the law/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Not our style/ })).toBeNull();
});

test('a row opens when the mouse has clicked, not while it is pressed: nothing moves away from under it', async () => {
  const rows = [rowOf('one', 'here'), rowOf('two', 'here')];
  const user = open({ rows, total: 2, reasons: { here: ownReason('Not our style') }, next: null }, notNeeded);
  const second = screen.getAllByRole('checkbox').at(-1) as HTMLElement;
  const rowOfSecond = second.closest('tr');
  await user.pointer({ keys: '[MouseLeft>]', target: second });
  expect(document.activeElement).toBe(second);
  expect(rowOfSecond?.getAttribute('aria-current')).toBeNull();
  await user.pointer({ keys: '[/MouseLeft]', target: second });
  expect(rowOfSecond?.getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('button', { name: /^Approve…/ })).toBeTruthy();

  // By the keyboard it opens at once.
  const [first] = screen.getAllByRole('checkbox');
  act(() => first?.focus());
  expect(first?.closest('tr')?.getAttribute('aria-current')).toBe('true');
});

test('a question that is closed gives the keys back to its row', async () => {
  const user = open(
    { rows: [rowOf('one', 'here')], total: 1, reasons: { here: ownReason('Not our style') }, next: null },
    notNeeded,
  );
  await user.click(await screen.findByText('opens one'));
  for (const key of ['r', 'e', 'c']) {
    await user.keyboard(key);
    expect(document.activeElement?.closest('tr')?.previousElementSibling).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-current')).toBe('true');
  }
});
