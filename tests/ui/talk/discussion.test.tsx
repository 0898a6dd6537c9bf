import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { failure, success } from '@/domain/result';
import type { Thread } from '@/domain/talk/thread';
import type { ThreadsView } from '@/domain/talk/thread-view';
import { Discussion } from '@/ui/talk/discussion';
import { TalkProvider } from '@/ui/talk/talk-context';
import type { TalkPort } from '@/ui/talk/talk-port';
import { TalkSign } from '@/ui/talk/talk-sign';
import { renderInEnglish } from '../../support/render-in-english';

const MEMBERS = [
  { id: 'edith', name: 'Edith Okafor' },
  { id: 'me', name: 'Rania Haddad' },
  { id: 'tomas', name: 'Tomás Ibarra' },
  { id: 'yael', name: 'יעל כהן' },
];

function thread(change: Partial<Thread> = {}): Thread {
  return {
    id: 'thread',
    articleId: 'article',
    subjectId: 'mark',
    subjectKind: 'error',
    resolvedAt: null,
    resolvedById: null,
    version: 1,
    comments: [{ id: 'first', byId: 'edith', at: '2026-03-04T10:00:00Z', text: 'Sure?', mentions: [] }],
    ...change,
  };
}

function view(change: Partial<ThreadsView> = {}): ThreadsView {
  return { threads: [], people: MEMBERS, members: MEMBERS, userId: 'me', mayWrite: true, ...change };
}

type WatchedPort = { readonly [Call in keyof TalkPort]: Mock<TalkPort[Call]> };

/** A server in memory that takes every comment. */
function portOf(shown: ThreadsView, change: Partial<WatchedPort> = {}): WatchedPort {
  const [before = thread({ comments: [] })] = shown.threads;
  return {
    loadThreads: vi.fn<TalkPort['loadThreads']>(() => Promise.resolve(success(shown))),
    addComment: vi.fn<TalkPort['addComment']>(({ id, text, mentions }) => {
      const comment = { id, byId: 'me', at: '2026-03-04T11:00:00Z', text, mentions };
      return Promise.resolve(success({ ...before, comments: [...before.comments, comment] }));
    }),
    setThreadState: vi.fn<TalkPort['setThreadState']>(() => Promise.reject(new Error('Not asked for'))),
    watch: vi.fn<TalkPort['watch']>(() => () => undefined),
    ...change,
  };
}

function open(port: TalkPort) {
  return renderInEnglish(
    <TalkProvider articleId="article" port={port}>
      <Discussion subject={{ kind: 'error', id: 'mark' }} />
      <TalkSign subjectIds={['mark', 'correction']} />
    </TalkProvider>,
  );
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
const chosenOption = () => screen.getByRole('option', { selected: true });

/** What jsdom has no layout to do. */
beforeEach(() => {
  localStorage.clear();
  // With a promise, as newer browsers answer.
  Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });
});

describe('mentioning', () => {
  it('offers the colleagues whose names begin so, and says to the ear how many', async () => {
    const user = open(portOf(view()));
    await user.type(await field(), 'See @o');
    const list = screen.getByRole('listbox', { name: 'Colleagues to mention' });
    expect(within(list).getAllByRole('option')).toHaveLength(1);
    const text = await field();
    expect(text.getAttribute('aria-controls')).toBe(list.id);
    expect(text.getAttribute('aria-activedescendant')).toBe(chosenOption().id);
    screen.getByText('1 colleague. Arrow keys choose, Enter takes.');
  });

  it('is done with the arrow keys and Enter, and goes to whom it names', async () => {
    const port = portOf(view());
    const user = open(port);
    await user.type(await field(), '@');
    // Oneself is not offered.
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Edith Okafor',
      'Tomás Ibarra',
      'יעל כהן',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('look{Control>}{Enter}{/Control}');
    await waitFor(() => expect(port.addComment).toHaveBeenCalledTimes(1));
    expect(port.addComment.mock.calls[0]?.[0]).toMatchObject({
      articleId: 'article',
      subject: { kind: 'error', id: 'mark' },
      text: '@Tomás Ibarra look',
      mentions: ['tomas'],
    });
    await waitFor(async () => expect((await field()).value).toBe(''));
  });

  it('goes round at the end of the list, in whatever script the name is', async () => {
    const user = open(portOf(view()));
    await user.type(await field(), '@');
    await user.keyboard('{ArrowUp}');
    expect(chosenOption().textContent).toBe('יעל כהן');
    await user.keyboard('{Tab}');
    const text = await field();
    expect(text.value).toBe('@יעל כהן ');
    expect(document.activeElement).toBe(text);
  });

  it('is closed with Escape, and nothing else is; Enter is a new line then', async () => {
    const user = open(portOf(view()));
    await user.type(await field(), 'a@b @ed');
    // What the field stands in would close on Escape.
    const around = vi.fn();
    document.body.addEventListener('keydown', around);
    await user.keyboard('{Escape}');
    document.body.removeEventListener('keydown', around);
    expect(around).not.toHaveBeenCalled();
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Enter}');
    expect((await field()).value).toBe('a@b @ed\n');
  });

  it('is not one any more when the name was taken out', async () => {
    const port = portOf(view());
    const user = open(port);
    await user.type(await field(), '@ed{Enter}');
    await user.clear(await field());
    await user.type(await field(), 'Never mind');
    await user.click(screen.getByRole('button', { name: /Send/ }));
    await waitFor(() => expect(port.addComment).toHaveBeenCalledTimes(1));
    expect(port.addComment.mock.calls[0]?.[0].mentions).toEqual([]);
  });
});

describe('what was typed', () => {
  it('is still there after a reload, and is sent under the same id when the answer was lost', async () => {
    const lost = vi.fn<TalkPort['addComment']>(() => Promise.resolve(failure('connection_lost')));
    const user = open(portOf(view(), { addComment: lost }));
    await user.type(await field(), 'Not lost{Control>}{Enter}{/Control}');
    await screen.findByRole('alert');
    document.body.replaceChildren();

    const port = portOf(view());
    const again = open(port);
    expect((await field()).value).toBe('Not lost');
    await again.click(screen.getByRole('button', { name: /Send/ }));
    await waitFor(() => expect(port.addComment).toHaveBeenCalledTimes(1));
    expect(port.addComment.mock.calls[0]?.[0].id).toBe(lost.mock.calls[0]?.[0].id);
    await waitFor(() => expect(localStorage.length).toBe(0));
  });
});

describe('the discussion', () => {
  it('shows who said what, and what a sign in the margin counts', async () => {
    open(portOf(view({ threads: [thread()] })));
    const messages = await screen.findByRole('list', { name: '1 message' });
    expect(within(messages).getByRole('listitem').textContent).toMatch(/^Edith Okafor .*Sure\?$/);
    screen.getByRole('img', { name: '1 message in discussion' });
  });

  it('is resolved with a way back, and then counts for nothing in the margin', async () => {
    const resolved = thread({ resolvedAt: '2026-03-04T12:00:00Z', resolvedById: 'me', version: 2 });
    const setThreadState = vi.fn<TalkPort['setThreadState']>(() =>
      Promise.resolve(success({ outcome: 'saved', current: resolved })),
    );
    const user = open(portOf(view({ threads: [thread()] }), { setThreadState }));
    await user.click(await screen.findByRole('button', { name: 'Resolve' }));
    await screen.findByRole('button', { name: 'Reopen' });
    screen.getByText(/Resolved by/);
    expect(screen.queryByRole('img')).toBeNull();
    expect(setThreadState.mock.calls[0]?.[0]).toMatchObject({ baseVersion: 1, state: 'resolved' });
  });

  it('is read by who may not write, without anything to press', async () => {
    open(portOf(view({ threads: [thread()], mayWrite: false })));
    await screen.findByText('Sure?');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says why it does not load, and tries again', async () => {
    const loadThreads = vi
      .fn<TalkPort['loadThreads']>()
      .mockResolvedValueOnce(failure('connection_lost'))
      .mockResolvedValue(success(view({ threads: [thread()] })));
    const user = open(portOf(view(), { loadThreads }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('Sure?');
  });
});
