import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { success } from '@/domain/result';
import type { DeskView } from '@/domain/review/desk-view';
import type { Finding, GroupProposal, OccurrencePlace } from '@/domain/review/occurrence-view';
import { ConnectionLost } from '@/ui/desk/connection-lost';
import type { GroupsPort, ProposeInput } from '@/ui/desk/groups/groups-port';
import { anchor, correction, deskView, errorMark } from './support/article';
import { openingPort, showDesk, setUpDeskScreen } from './support/desk-screen';

const VIEW = deskView({ errors: [errorMark()], corrections: [correction()] });

function place(words: string, blockId: string, change: Partial<OccurrencePlace> = {}): OccurrencePlace {
  const { start, end, quote } = anchor(VIEW.blocks, blockId, words);
  const sentence = VIEW.blocks.find(({ id }) => id === blockId)?.text ?? '';
  const context = { sentence, spanStart: start, spanEnd: end, sourceText: '' };
  return { blockId, start, end, quote, replacement: 'bridge', ...context, covering: null, ...change };
}

const PLACES = [
  place('mayor', 't0'),
  place('home', 't0', {
    covering: {
      correctionId: 'theirs',
      state: 'proposed',
      replacement: 'house',
      by: { id: 'yusuf', name: 'Yusuf' },
    },
  }),
  place('Rain', 't1'),
];

const found = (places = PLACES) =>
  success({
    articles: [
      { articleId: 'article', title: 'The bridge', sourceLang: 'ar', targetLang: 'en', places, left: 0 },
    ],
    next: null,
  });

/** A server in memory that finds the three places and takes what is proposed. */
function groupsPort(change: Partial<GroupsPort> = {}): GroupsPort {
  return {
    find: () => Promise.resolve(found()),
    propose: (input) => Promise.resolve(success(proposalOf(input))),
    withdraw: ({ correctionIds }) =>
      Promise.resolve(
        success({
          corrections: correctionIds.map((id) => correction({ id, state: 'withdrawn', errorId: null })),
          errors: [],
          left: [],
        }),
      ),
    listFindings: () => Promise.resolve(success({ findings: [], isCut: false })),
    acceptFindings: ({ findings }) =>
      Promise.resolve(
        success({
          corrections: findings.map(({ id, groupId }) => correction({ id, groupId, errorId: null })),
          errors: [],
          refused: [],
        }),
      ),
    dismissFindings: () => Promise.resolve(success({})),
    ...change,
  };
}

function proposalOf({ groupId, places }: ProposeInput): GroupProposal {
  const corrections = places.map(({ id, blockId, start, end, quote }) =>
    correction({
      id,
      groupId,
      errorId: null,
      anchor: { blockId, start, end, quote, prefix: '', suffix: '' },
    }),
  );
  return { groupId, origin: null, corrections, errors: [], refused: [] };
}

async function open(groups: GroupsPort, view: DeskView = VIEW) {
  await showDesk(openingPort(view, { groups }));
  return userEvent.setup();
}

setUpDeskScreen();

const panel = () => screen.findByRole('complementary', { name: 'Correct every occurrence' });
const focused = () => document.activeElement?.getAttribute('data-place') ?? null;

describe('correct every occurrence', () => {
  it('is done by keyboard: found, one left out, proposed, taken back', async () => {
    const propose = vi.fn(groupsPort().propose);
    const withdraw = vi.fn(groupsPort().withdraw);
    const user = await open(groupsPort({ propose, withdraw }));
    await user.keyboard('n{Shift>}e{/Shift}');
    const boxes = await within(await panel()).findAllByRole('checkbox', { name: /mayor|home|Rain/ });
    // Where somebody else proposed another wording, one's own is not proposed unasked.
    expect(boxes.map((box) => box.matches(':checked'))).toEqual([true, false, true]);
    await waitFor(() => expect(focused()).toBe('article t0 4'));
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(focused()).toBe('article t1 0');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(propose).toHaveBeenCalledTimes(1));
    expect(propose.mock.calls[0]?.[0]).toMatchObject({
      originId: 'correction',
      text: null,
      places: [{ blockId: 't0', start: 4, quote: 'mayor' }],
      leftOut: [{ blockId: 't1', start: 0 }],
    });
    await within(await panel()).findByText('1 correction proposed in 1 article.');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(withdraw).toHaveBeenCalledTimes(1));
    const [proposed] = propose.mock.calls[0]?.[0].places ?? [];
    expect(withdraw.mock.calls[0]?.[0]).toMatchObject({ correctionIds: [proposed?.id] });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Correct every occurrence' })).toBeNull();
    expect(document.activeElement?.closest('[role=group]')).toBeTruthy();
  });

  it('is one thing to undo in the text, and to do again', async () => {
    const propose = vi.fn(groupsPort().propose);
    const answers = [() => Promise.reject(new ConnectionLost()), groupsPort().withdraw];
    const withdraw = vi.fn<GroupsPort['withdraw']>((input) =>
      (answers.shift() ?? groupsPort().withdraw)(input),
    );
    const user = await open(groupsPort({ propose, withdraw }));
    await user.keyboard('n{Shift>}e{/Shift}');
    await waitFor(() => expect(focused()).not.toBeNull());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await within(await panel()).findByText(/corrections? proposed in 1 article/);
    await user.keyboard('{Escape}{Control>}z{/Control}');
    await waitFor(() => expect(withdraw).toHaveBeenCalledTimes(1));
    // No answer came: it is still there to be undone.
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(withdraw).toHaveBeenCalledTimes(2));
    const idsOf = (call: number) => propose.mock.calls[call]?.[0].places.map(({ id }) => id);
    expect(withdraw.mock.calls[1]?.[0].correctionIds).toEqual(idsOf(0));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(propose).toHaveBeenCalledTimes(2));
    expect(idsOf(1)).toHaveLength(idsOf(0)?.length ?? 0);
    expect(idsOf(1)).not.toEqual(idsOf(0));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(withdraw).toHaveBeenCalledTimes(3));
    expect(withdraw.mock.calls[2]?.[0].correctionIds).toEqual(idsOf(1));
  });

  it('looks through the project when that is asked for', async () => {
    const find = vi.fn(groupsPort().find);
    const user = await open(groupsPort({ find }));
    await user.keyboard('n{Shift>}e{/Shift}');
    await user.selectOptions(
      within(await panel()).getByRole('combobox', { name: 'Where' }),
      'The whole project',
    );
    await waitFor(() => expect(find).toHaveBeenLastCalledWith(expect.objectContaining({ realm: 'project' })));
  });

  it('sent again after a lost answer is the same proposal', async () => {
    const answers = [() => Promise.reject(new ConnectionLost()), groupsPort().propose];
    const propose = vi.fn<GroupsPort['propose']>((input) => (answers.shift() ?? groupsPort().propose)(input));
    const user = await open(groupsPort({ propose }));
    await user.keyboard('n{Shift>}e{/Shift}');
    await waitFor(() => expect(focused()).not.toBeNull());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await within(await panel()).findByRole('alert');
    await user.click(within(await panel()).getByRole('button', { name: /^Propose/ }));
    await waitFor(() => expect(propose).toHaveBeenCalledTimes(2));
    expect(propose.mock.calls[1]).toEqual(propose.mock.calls[0]);
  });
});

describe('find and replace', () => {
  it('only finds until a replacement is asked for', async () => {
    const find = vi.fn(groupsPort().find);
    const user = await open(groupsPort({ find }));
    await user.keyboard('h');
    await user.type(await screen.findByRole('textbox', { name: 'Find' }), 'mayor{Enter}');
    await waitFor(() => expect(find).toHaveBeenCalledTimes(1));
    expect(find.mock.calls[0]?.[0]).toMatchObject({ text: { quote: 'mayor', replacement: null } });
    expect(screen.queryByRole('button', { name: /^Propose/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Replace as well' }));
    await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'provost{Enter}');
    await screen.findByRole('button', { name: /^Propose 2 corrections/ });
    expect(find.mock.lastCall?.[0]).toMatchObject({ text: { quote: 'mayor', replacement: 'provost' } });
  });
});

describe('places like ones corrected before', () => {
  const finding = (words: string, blockId: string): Finding => ({
    ...place(words, blockId),
    groupId: 'group',
  });

  it('are answered with one key each', async () => {
    const findings = [finding('mayor', 't0'), finding('home', 't0'), finding('Rain', 't1')];
    const acceptFindings = vi.fn(groupsPort().acceptFindings);
    const dismissFindings = vi.fn(groupsPort().dismissFindings);
    const listFindings = () => Promise.resolve(success({ findings, isCut: false }));
    const user = await open(groupsPort({ acceptFindings, dismissFindings, listFindings }));
    await screen.findByRole('button', { name: '3 findings' });
    await user.keyboard('{Shift>}f{/Shift}');
    await waitFor(() => expect(focused()).toBe('group t0 4'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(acceptFindings).toHaveBeenCalledTimes(1));
    expect(acceptFindings.mock.calls[0]?.[0].findings).toMatchObject([{ groupId: 'group', quote: 'mayor' }]);
    await waitFor(() => expect(focused()).toBe(`group t0 ${String(findings[1]?.start)}`));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(dismissFindings).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole('button', { name: 'Dismiss all' }));
    await waitFor(() => expect(dismissFindings).toHaveBeenCalledTimes(2));
    await screen.findByText('All are answered.');
  });

  it('are one thing to undo in the text when they were accepted at once', async () => {
    const findings = [finding('mayor', 't0'), finding('Rain', 't1')];
    const acceptFindings = vi.fn(groupsPort().acceptFindings);
    const withdraw = vi.fn(groupsPort().withdraw);
    const listFindings = () => Promise.resolve(success({ findings, isCut: false }));
    const user = await open(groupsPort({ acceptFindings, withdraw, listFindings }));
    await screen.findByRole('button', { name: '2 findings' });
    await user.keyboard('{Shift>}f{/Shift}');
    await waitFor(() => expect(focused()).toBe('group t0 4'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(acceptFindings).toHaveBeenCalledTimes(1));
    await user.keyboard('{Escape}{Control>}z{/Control}');
    await waitFor(() => expect(withdraw).toHaveBeenCalledTimes(1));
    const ids = acceptFindings.mock.calls[0]?.[0].findings.map(({ id }) => id);
    expect(withdraw.mock.calls[0]?.[0]).toEqual({ groupId: 'group', correctionIds: ids });
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(acceptFindings).toHaveBeenCalledTimes(2));
  });
});
