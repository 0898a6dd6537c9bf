import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import type { AdjudicationView } from '@/domain/adjudication/adjudication-view';
import type { Ruling } from '@/domain/adjudication/ruling';
import { failure, success } from '@/domain/result';
import { typologyReference, type Typology } from '@/domain/annotation/typology';
import { TypologiesProvider } from '@/ui/annotation/typologies-context';
import { AdjudicationDesk } from '@/ui/adjudication/adjudication-desk';
import type { AdjudicationPort } from '@/ui/adjudication/adjudication-port';
import { blockOf } from '../../support/arbitrary-history';
import { markOf } from '../../support/arbitrary-marks';
import { NEWSROOM } from '../../support/own-typology';
import { renderInEnglish } from '../../support/render-in-english';

const TEXT = 'Two ship left on Sunday. The workers went home to their house.';

function on(id: string, reviewerId: string, words: string) {
  const start = TEXT.indexOf(words);
  const target = { blockId: 'b', start, end: start + words.length, quote: words, prefix: '', suffix: '' };
  return markOf(id, { reviewerId, target });
}

const ANA = { id: 'ana', name: 'Ana' };
const BEN = { id: 'ben', name: 'Ben' };

const VIEW: AdjudicationView = {
  ...{
    articleId: 'article',
    campaign: null,
    projectId: 'project',
    state: 'open',
    doneBy: null,
    mayRule: true,
  },
  info: {
    ...{ title: 'The harbour', sourceLang: 'es', targetLang: 'en', mtSystem: '', address: '', byline: '' },
    publishedOn: '',
    domain: '',
  },
  blocks: [blockOf('b', TEXT)],
  marks: [
    ...[on('1', 'ana', 'Two ship'), on('2', 'ben', 'ship')],
    ...[on('3', 'ana', 'Sunday'), on('4', 'ben', 'workers'), on('5', 'ben', 'house')],
  ],
  rulings: [],
  reviewers: [ANA, BEN],
  people: [ANA, BEN, { id: 'judge', name: 'Judge' }],
};

/** A server that takes every ruling, and remembers it. */
function serverOf() {
  const rulings: Ruling[] = [];
  const states: string[] = [];
  const port: AdjudicationPort = {
    rule: (said, baseSequence) => {
      const ruling = { ...said, sequence: baseSequence + 1, byId: 'judge', at: '2026-01-01T00:00:00.000Z' };
      rulings.push(ruling);
      return Promise.resolve(success(ruling));
    },
    load: () => Promise.reject(new Error('Nobody else is there')),
    setState: (state) => {
      states.push(state);
      return Promise.resolve(success(null));
    },
  };
  return { port, rulings, states };
}

const RULED_MEANWHILE: Ruling = {
  ...{
    id: 'theirs',
    sequence: 1,
    kind: 'refuse',
    markId: '4',
    otherId: null,
    category: null,
    severity: null,
  },
  ...{ reason: 'preference', note: '', undoesId: null, byId: 'judge', at: '2026-01-01T00:00:00.000Z' },
};

const current = () => screen.getByRole('listitem', { current: true });

beforeAll(() => {
  // jsdom does not lay out, and so does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

test('marks that agree are together with both authors, and the rest is decided without the mouse', async () => {
  const keys = userEvent.setup();
  const { port, rulings, states } = serverOf();
  renderInEnglish(<AdjudicationDesk view={VIEW} port={port} />);
  const merged = screen.getByRole('button', { name: /^Two ship|^ship/ }).closest('li');
  if (merged === null) throw new Error('Nothing is merged');
  expect(within(merged).getByText('merged')).toBeTruthy();
  expect(within(merged).getByText('Ana')).toBeTruthy();
  expect(within(merged).getByText('Ben')).toBeTruthy();

  await screen.findByText('3 marks left to decide');
  expect(within(current()).getAllByText('Sunday').length).toBeGreaterThan(0);
  await keys.keyboard('k');
  await screen.findByText('2 marks left to decide');
  expect(within(current()).getAllByText('workers').length).toBeGreaterThan(0);
  await keys.keyboard('2');
  await screen.findByText('1 mark left to decide');
  await keys.keyboard('4');
  await keys.type(await screen.findByRole('textbox', { name: 'Why is it wrong?' }), 'It says so.{Enter}');
  await screen.findByText('Everything is decided.');
  expect(rulings.map(({ kind, markId, reason, note }) => [kind, markId, reason, note])).toEqual([
    ['keep', '3', null, ''],
    ['refuse', '4', 'preference', ''],
    ['refuse', '5', 'other', 'It says so.'],
  ]);

  await keys.keyboard('u');
  await screen.findByText('1 mark left to decide');
  await keys.keyboard('m1');
  await screen.findByText('Everything is decided.');
  expect(rulings.at(-1)).toMatchObject({ kind: 'merge', markId: '5' });

  await keys.click(screen.getByRole('button', { name: 'Declare done' }));
  await screen.findByText(/this set is what scores/);
  expect(states).toEqual(['done']);
});

const OWN: Typology = { ...NEWSROOM, id: 'project:1', version: '3' };

/** As a page shows it that knows the project’s own typology. */
function renderOwn(view: AdjudicationView, port: AdjudicationPort) {
  return renderInEnglish(
    <TypologiesProvider own={[OWN]}>
      <AdjudicationDesk view={view} port={port} />
    </TypologiesProvider>,
  );
}

test('the categories and severities are those of the typology that a mark was made with', async () => {
  const { port, rulings } = serverOf();
  const own = { ...on('1', 'ana', 'Sunday'), category: 'language', typology: typologyReference(OWN) };
  const keys = renderOwn({ ...VIEW, marks: [own] }, port);
  const category = within(current()).getByRole<HTMLSelectElement>('combobox', { name: /Category/ });
  expect(Array.from(category.options, ({ text }) => text)).toContain('The facts › The figures › The dates');
  const severity = within(current()).getByRole<HTMLSelectElement>('combobox', { name: /Severity/ });
  expect(Array.from(severity.options, ({ text }) => text)).toEqual(['Small', 'Major']);
  expect(current().textContent).toContain('The language');

  await keys.selectOptions(category, 'The facts › The quotes');
  await waitFor(() => expect(rulings).toHaveLength(1));
  expect(rulings).toMatchObject([{ kind: 'change', category: 'facts/quotes', severity: 'major' }]);
  // It is always major: the key has nothing to offer.
  await screen.findByText('Everything is decided.');
  (document.activeElement as HTMLElement).blur();
  await keys.keyboard('v');
  await keys.keyboard('k');
  await waitFor(() => expect(rulings).toHaveLength(2));
  expect(rulings[1]).toMatchObject({ kind: 'keep' });
});

test('what somebody else ruled meanwhile is told, and one’s own answer waits to be given again', async () => {
  const keys = userEvent.setup();
  const { port, rulings } = serverOf();
  const asked: number[] = [];
  const overtaken: AdjudicationPort = {
    ...port,
    rule: (said, baseSequence) => {
      asked.push(baseSequence);
      return baseSequence === 0
        ? Promise.resolve(failure('adjudication_stale'))
        : port.rule(said, baseSequence);
    },
    load: () => Promise.resolve(success({ ...VIEW, rulings: [RULED_MEANWHILE] })),
  };
  renderInEnglish(<AdjudicationDesk view={VIEW} port={overtaken} />);
  await screen.findByText('3 marks left to decide');
  await keys.keyboard('k');
  const note = (await screen.findByText(/decided at the same time/)).closest<HTMLElement>('[role=status]');
  if (note === null) throw new Error('It is not said to screen readers');
  expect(note.textContent).toContain('Judge decided at the same time: 1 ruling you have not seen');
  expect(within(note).getByRole('listitem').textContent).toBe('workerswrong');
  await screen.findByText('2 marks left to decide');
  expect(within(current()).getAllByText('Sunday').length).toBeGreaterThan(0);

  await keys.keyboard('k');
  await screen.findByText('1 mark left to decide');
  expect(asked).toEqual([0, 1]);
  expect(rulings).toMatchObject([{ kind: 'keep', markId: '3', sequence: 2 }]);
  expect(screen.queryByText(/decided at the same time/)).toBeNull();
});

test('whoever rated the text reads, and rules nothing', async () => {
  const keys = userEvent.setup();
  const { port, rulings } = serverOf();
  renderInEnglish(<AdjudicationDesk view={{ ...VIEW, mayRule: false }} port={port} />);
  await keys.keyboard('k');
  expect(rulings).toEqual([]);
  expect(screen.queryByRole('button', { name: /Keep/ })).toBeNull();
});
