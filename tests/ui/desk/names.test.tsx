import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { checkedArticleOf } from '@/domain/checks/engine/checked-article-of';
import type { Correction } from '@/domain/correction/correction';
import { buildLedger } from '@/domain/names/ledger/build-ledger';
import { findNameGroup } from '@/domain/names/ledger/find-name-group';
import { mergeChoices, preferChoice, splitChoices, type NameChoice } from '@/domain/names/ledger/name-choice';
import { nameReplacements } from '@/domain/names/ledger/name-replacements';
import { failure, success } from '@/domain/result';
import type { DeskView } from '@/domain/review/desk-view';
import type { DeskNamesPort } from '@/ui/desk/names/names-port';
import { block, correction, deskView, segments } from './support/article';
import { openingPort, showDesk, setUpDeskScreen } from './support/desk-screen';

const TARGET = [
  'We met envoy Tamir Hallovan. |Mayor Rita Ostrander was there.',
  'Tamir Halovan left. |Then Hallovan’s car broke.',
];
const VIEW = deskView({
  blocks: [
    block('source', 0, 'פגשנו את תמיר הלובן. |ראש העיר היה שם.'),
    block('source', 1, 'תמיר הלובן הלך. |המכונית של הלובן התקלקלה.'),
    ...TARGET.map((text, index) => block('target', index, text)),
  ],
  segments: segments('1-1 1-1 1-1 1-1'),
  info: { ...deskView().info, sourceLang: 'he' },
});

/** A server in memory: what is decided stays decided. */
function namesPort(view: DeskView): DeskNamesPort {
  const choices: (NameChoice & { actId: string })[] = [];
  const members = new Map<string, readonly Correction[]>();
  const article = checkedArticleOf({ ...view, ...view.info });
  const ledger = () => buildLedger({ article, known: [], choices });
  const keep = (actId: string, made: readonly Omit<NameChoice, 'id'>[]) => {
    choices.push(...made.map((one, index) => ({ ...one, id: `${actId} ${index}`, actId })));
    return Promise.resolve(success({}));
  };
  return {
    load: () =>
      Promise.resolve(
        success({
          ...ledger(),
          acts: choices.map(({ actId, kind, one, other }) => ({
            groupId: null,
            ...{ id: actId, kind, one, other },
            by: { id: 'rana', name: 'Rana' },
            at: '2026-01-01T00:00:00.000Z',
          })),
        }),
      ),
    findElsewhere: () =>
      Promise.resolve(
        success({
          searched: 3,
          forms: [{ form: 'Tamir Halovan', count: 7, articles: 2 }],
          articles: [{ id: 'other', title: 'The envoy', count: 7 }],
        }),
      ),
    prefer: ({ id, rendering, form }) => {
      const group = findNameGroup(ledger().groups, rendering);
      if (group === null) return Promise.resolve(failure('name_gone'));
      const texts = view.blocks.filter(({ side }) => side === 'target');
      const corrections = nameReplacements(group, form, 'en', (index) => texts[index]?.text ?? '').map(
        ({ block: at, start, end, quote, replacement }, index) =>
          correction({
            id: `${id} ${index}`,
            errorId: null,
            anchor: { blockId: texts[at]?.id ?? '', start, end, quote, prefix: '', suffix: '' },
            replacement,
          }),
      );
      members.set(id, corrections);
      return keep(id, [preferChoice(rendering, form)]).then(() =>
        success({
          corrections,
          errors: [],
          refused: [],
          remembering: 'added' as const,
          withdrawn: { corrections: [], errors: [] },
        }),
      );
    },
    add: () => Promise.resolve(success({ remembering: 'added' as const })),
    merge: ({ id, one, other }) => keep(id, mergeChoices(one, other)),
    split: ({ id, from, away }) => keep(id, splitChoices(from, away)),
    undo: ({ id }) => {
      choices.splice(0, choices.length, ...choices.filter(({ actId }) => actId !== id));
      const corrections = (members.get(id) ?? []).map((one) => ({
        ...one,
        state: 'withdrawn' as const,
        version: 2,
      }));
      return Promise.resolve(success({ corrections, errors: [], left: [], forgetting: 'restored' as const }));
    },
  };
}

async function open(names: Partial<DeskNamesPort> = {}, view: DeskView = VIEW) {
  await showDesk(openingPort(view, { names: { ...namesPort(view), ...names } }));
  return userEvent.setup();
}

setUpDeskScreen();

/** The script of the panel may still be on its way. */
const panel = () => screen.findByRole('complementary', { name: 'Names' }, { timeout: 10_000 });
const listed = async () =>
  within(await within(await panel()).findByRole('list', { name: 'Names of the article' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

async function openList(names: Partial<DeskNamesPort> = {}, view: DeskView = VIEW) {
  const user = await open(names, view);
  await user.keyboard('{Shift>}w{/Shift}');
  return user;
}

it('lists the names with every rendering, and says how many drift', async () => {
  await openList();
  expect(await listed()).toEqual([
    expect.stringContaining('Tamir Hallovan once'),
    expect.stringContaining('Rita Ostrander once'),
  ]);
  expect(within(await panel()).getByText('2 names. 1 drifts.')).toBeTruthy();
  const [drifting] = await listed();
  expect(drifting).toContain('תמיר הלובן');
  expect(drifting).toMatch(/\d to correct/);
});

it('is narrowed by words and to what drifts', async () => {
  const user = await openList();
  await listed();
  await user.click(screen.getByRole('checkbox', { name: 'Drifting only' }));
  expect(await listed()).toHaveLength(1);
  await user.type(screen.getByRole('searchbox', { name: 'Find a name' }), 'ostran');
  expect(within(await panel()).getByText('No name is like that.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Drifting only' }));
  expect(await listed()).toEqual([expect.stringContaining('Rita Ostrander')]);
});

it('is done by keyboard: a form chosen, proposed for every mention, taken back', async () => {
  const user = await openList();
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Tamir Hal'));
  await user.keyboard('{Enter}');
  const forms = await screen.findByRole('group', { name: 'How is it written?' });
  await waitFor(() => expect(forms.contains(document.activeElement)).toBe(true));
  await user.click(within(forms).getByRole('radio', { name: /Tamir Halovan/ }));
  // Said before it is done: the possessive is of a short form, and stays.
  expect(within(forms).getByRole('button', { name: /Propose 2 corrections/ })).toBeTruthy();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(
    (await screen.findAllByText(/2 corrections proposed. The project remembers the name./)).length,
  ).toBeGreaterThan(0);
  expect(await listed()).toEqual([expect.stringContaining('decided'), expect.anything()]);
  expect(within(await panel()).getByText('2 names. None drifts.')).toBeTruthy();

  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(within(await panel()).getByText('2 names. 1 drifts.')).toBeTruthy());
});

it('takes a form that is typed, and proposes nothing for an empty one', async () => {
  const prefer = vi.fn(namesPort(VIEW).prefer);
  const user = await openList({ prefer });
  await user.click(await screen.findByRole('button', { name: /Rita Ostrander/ }));
  await user.click(await screen.findByRole('radio', { name: 'Another form' }));
  expect(screen.getByRole('button', { name: /Keep this form/ }).matches(':disabled')).toBe(true);
  await user.type(screen.getByRole('textbox', { name: 'Another form' }), 'Rita  Ostrender');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(prefer).toHaveBeenCalledTimes(1));
  expect(prefer.mock.calls[0]?.[0]).toMatchObject({ rendering: 'Rita Ostrander', form: 'Rita Ostrender' });
});

it('shows every mention in its sentence, and Enter leads to it in the text', async () => {
  const user = await openList();
  await user.click(await screen.findByRole('button', { name: /Tamir Hal/ }));
  const mentions = await screen.findByRole('region', { name: '3 mentions' });
  const [first, second] = within(mentions).getAllByRole('button');
  expect(first?.textContent).toBe('We met envoy Tamir Hallovan.');
  second?.focus();
  await user.keyboard('{Enter}');
  const text = screen.getByRole('group', { name: /Article text/ });
  await waitFor(() => expect(document.activeElement).toBe(text));
  // The next one, without the list.
  await user.keyboard('{Alt>}n{/Alt}');
  await waitFor(() => expect(screen.getByText('Hallovan', { selector: '[aria-live]' })).toBeTruthy());
});

it('says what a name rests on, and how the project writes it elsewhere', async () => {
  const user = await openList();
  await user.click(await screen.findByRole('button', { name: /Tamir Hal/ }));
  const side = await panel();
  const why = within(side).getByText('Why they are one name').parentElement;
  expect(why?.textContent).toMatch(/(Hallovan and Halovan|Halovan and Hallovan)/);
  expect(within(side).getByText(/The source has the same word:/)).toBeTruthy();
  expect(await within(side).findByText('7 times, in 2 articles')).toBeTruthy();
  expect(within(side).getByRole('link', { name: 'The envoy' })).toBeTruthy();
});

it('merges with another name, and splits renderings off', async () => {
  const user = await openList();
  await user.click(await screen.findByRole('button', { name: /Rita Ostrander/ }));
  await user.click(screen.getByText('Merge or split'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'The same name as' }), 'Tamir Hallovan');
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  expect(await screen.findByText('They are one name now.', { selector: '[role=status]' })).toBeTruthy();
  const others = await screen.findByRole('group', { name: 'Not this name, but another' });
  await user.click(within(others).getByRole('checkbox', { name: 'Rita Ostrander' }));
  await user.click(within(others).getByRole('button', { name: 'Split off' }));
  await user.click(await screen.findByRole('button', { name: 'All names' }));
  await waitFor(async () => expect(await listed()).toHaveLength(2));
});

it('tells who only reads, and changes nothing for them', async () => {
  const viewer = { ...VIEW, actor: { ...VIEW.actor, role: 'viewer' as const } };
  const user = await openList({}, viewer);
  await user.click(await screen.findByRole('button', { name: /Tamir Hal/ }));
  const forms = await screen.findByRole('group', { name: 'How is it written?' });
  expect(within(forms).queryByRole('button')).toBeNull();
  expect(
    within(forms)
      .getAllByRole('radio')
      .every((radio) => radio.matches(':disabled')),
  ).toBe(true);
  expect(screen.queryByText('Merge or split')).toBeNull();
});

it('says why there are none where neither side has capitals', async () => {
  const arabic = deskView({
    blocks: [block('target', 0, 'تحدث الرجل.')],
    segments: segments('0-1'),
    info: { ...deskView().info, sourceLang: 'he', targetLang: 'ar' },
  });
  await openList({}, arabic);
  expect(await within(await panel()).findByText(/Names are told by their capital letters/)).toBeTruthy();
});

it('says when they could not be loaded, and asks again', async () => {
  const load = vi.fn(namesPort(VIEW).load).mockResolvedValueOnce(failure('forbidden'));
  const user = await openList({ load });
  await user.click(await within(await panel()).findByRole('button', { name: 'Try again' }));
  expect(await listed()).toHaveLength(2);
});

it('adds the selected words to the names in two keystrokes', async () => {
  const add = vi.fn(namesPort(VIEW).add);
  const user = await open({ add });
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
  await user.keyboard('{Shift>}l{/Shift}');
  const dialog = await screen.findByRole(
    'dialog',
    { name: 'Add to the project’s names' },
    { timeout: 10_000 },
  );
  const form = within(dialog).getByRole<HTMLInputElement>('textbox', { name: /as it is to be written/ });
  expect(form.value).toContain('Tamir');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(add).toHaveBeenCalledTimes(1));
  expect(add.mock.calls[0]?.[0].preferred).toBe(form.value);
});
