import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DeskView } from '@/domain/review/desk-view';
import { failure, success } from '@/domain/result';
import { ConnectionLost } from '@/ui/desk/connection-lost';
import type { DeskNews, DeskPort } from '@/ui/desk/desk-port';
import { correction, deskView, errorMark } from './support/article';
import { openingPort, renderDesk, setUpDeskScreen, showDesk } from './support/desk-screen';

/** A server in memory that takes every write. */
const port = (view: DeskView, change: Partial<DeskPort> = {}): DeskPort =>
  openingPort(view, {
    saveError: ({ baseVersion, ...input }) =>
      Promise.resolve(
        success({ outcome: 'saved', current: { ...errorMark(), ...input, version: baseVersion + 1 } }),
      ),
    saveCorrection: ({ baseVersion, ...input }) =>
      Promise.resolve(
        success({ outcome: 'saved', current: { ...correction(), ...input, version: baseVersion + 1 } }),
      ),
    setChecked: () => Promise.resolve(success({ checked: 1 })),
    saveScore: ({ blockId, start, score, meantWith, baseVersion }) =>
      Promise.resolve(
        success({
          outcome: 'saved',
          current: { blockId, start, score, meantWith, version: baseVersion + 1 },
        }),
      ),
    ...change,
  });

const open = async (deskPort: DeskPort) => (await showDesk(deskPort)).text;

setUpDeskScreen();

describe('the desk', () => {
  it('shows each text in its own language and direction', async () => {
    const text = await open(port(deskView()));
    const source = text.querySelector('[data-block="s0"]');
    expect(source?.getAttribute('lang')).toBe('ar');
    expect(source?.getAttribute('dir')).toBe('rtl');
    expect(text.querySelector('[data-block="t0"]')?.textContent).toBe(deskView().blocks[2]?.text);
  });

  it('says a mark once: severity, category and correction at its beginning, the text left alone', async () => {
    const overlapping = errorMark({ id: 'two', category: 'style/awkward-style', severity: 'neutral' });
    const text = await open(
      port(deskView({ errors: [errorMark(), overlapping], corrections: [correction()] })),
    );
    const marks = text.querySelectorAll('mark');
    expect([...marks].map((mark) => mark.getAttribute('aria-description'))).toEqual([
      'Minor, Spelling, correction: bridge; Neutral, Awkward',
    ]);
    expect(text.querySelector('[data-block="t0"]')?.textContent).toBe(deskView().blocks[2]?.text);
  });

  it('lists the marks beside the text, each with a button of its own', async () => {
    const text = await open(port(deskView({ errors: [errorMark()], corrections: [correction()] })));
    const list = within(text).getByRole('list', { name: '1 mark' });
    expect(within(list).getByRole('button').textContent).toBe('MinorSpellingbridge');
  });

  it('does not say that nothing was found before it has been looked', async () => {
    let answer = (): void => undefined;
    const looked = new Promise<void>((resolve) => (answer = resolve));
    const listCheckFindings = async () => {
      await looked;
      return success({ findings: [], dismissals: [], blocking: [] });
    };
    await open(port(deskView(), { listCheckFindings }));
    const user = userEvent.setup();
    await user.keyboard('z');
    await screen.findByText('The article is still being looked through. Try again in a moment.');
    answer();
    await waitFor(async () => {
      await user.keyboard('z');
      expect(screen.queryByText('No finding waits for an answer.')).not.toBeNull();
    });
  });

  it('says where a colleague reads, and never where one reads oneself', async () => {
    let tell: (news: DeskNews) => void = () => undefined;
    const watch: DeskPort['watch'] = (onNews) => {
      tell = onNews;
      return () => undefined;
    };
    const text = await open(port(deskView(), { watch }));
    const since = '2026-03-04T10:00:00Z';
    const own = { userId: 'rana', name: 'Rana', since, at: 'seg0' };
    const tellOf = (at: string | null) =>
      act(() => tell({ kind: 'people', people: [own, { userId: 'yusuf', name: 'Yusuf', since, at }] }));
    const passages = () =>
      within(text)
        .queryAllByRole('img', { name: /Yusuf|Rana/ })
        .map((sign) => [sign.title, sign.closest<HTMLElement>('[data-passage]')?.dataset['passage']]);
    tellOf(null);
    expect(passages()).toEqual([]);
    tellOf('seg2');
    expect(passages()).toEqual([['Here now: \u2068Yusuf\u2069', '1']]);
    tellOf('seg1');
    expect(passages()).toEqual([['Here now: \u2068Yusuf\u2069', '0']]);
    tellOf('a segment that is no more');
    expect(passages()).toEqual([]);
  });

  it('takes a whole mark by keyboard and saves it', async () => {
    const saveError = vi.fn(port(deskView()).saveError);
    const text = await open(port(deskView(), { saveError }));
    const user = userEvent.setup();
    await user.keyboard('{ArrowRight}ls');
    expect(text.querySelector('mark')?.textContent).toBe('The');
    await waitFor(() => expect(saveError).toHaveBeenCalledTimes(1));
    await screen.findByText(/^Saved/);
  });

  it('takes a key for the words that the pointer has just let go of', async () => {
    const text = await open(port(deskView()));
    const sentence = text.querySelector('[data-block="t0"] [data-segment]') ?? text;
    const words = sentence.firstChild ?? sentence;
    getSelection()?.setBaseAndExtent(words, 4, words, 9);
    // All in one go: where there is much to do, the browser hands a key on before any timer.
    for (const type of ['pointerdown', 'pointerup']) {
      fireEvent(sentence, new MouseEvent(type, { bubbles: true, button: 0 }));
    }
    for (const key of ['l', 's']) fireEvent.keyDown(text, { key, code: `Key${key.toUpperCase()}` });
    expect(text.querySelector('mark')?.textContent).toBe('mayor');
  });

  it('keeps a letter typed in a field as text', async () => {
    const saveCorrection = vi.fn(port(deskView()).saveCorrection);
    await open(port(deskView({ errors: [errorMark()] }), { saveCorrection }));
    const user = userEvent.setup();
    await user.keyboard('nr');
    const field = await screen.findByRole('textbox', { name: 'Better wording' });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.keyboard('bridge{Escape}');
    await waitFor(() => expect(saveCorrection).toHaveBeenCalledTimes(1));
    expect(saveCorrection.mock.calls[0]?.[0]).toMatchObject({ replacement: 'bridge', errorId: 'error' });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gives a mark its other side by buttons, and says what it waits for', async () => {
    const saveError = vi.fn(port(deskView()).saveError);
    await open(port(deskView({ errors: [errorMark()] }), { saveError }));
    const user = userEvent.setup();
    await user.keyboard('n{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Add words of the source/ }));
    const bar = await screen.findByRole('group', { name: 'The mark’s other side' });
    const add = within(bar).getByRole('button', { name: /^Add to the mark/ });
    expect(add.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{ArrowLeft}');
    expect(add.getAttribute('aria-disabled')).toBe('false');
    await user.click(add);
    await waitFor(() => expect(saveError).toHaveBeenCalledTimes(1));
    expect(saveError.mock.calls[0]?.[0].source?.quote).toBe('فتح');
    expect(screen.queryByRole('group', { name: 'The mark’s other side' })).toBeNull();
  });

  it(
    'shows beside it the article as it will read, and follows each correction',
    { timeout: 20_000 },
    async () => {
      // What is in view is a question of layout, which jsdom has not.
      vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
      const savePreferences = vi.fn(port(deskView()).savePreferences);
      await open(port(deskView({ errors: [errorMark()] }), { savePreferences }));
      const user = userEvent.setup();
      await user.keyboard('w');
      // The script of the pane is loaded when it is first asked for.
      const name = 'The article as it will read';
      const pane = await screen.findByRole('complementary', { name }, { timeout: 10_000 });
      await user.click(within(pane).getByRole('button', { name: 'With undecided ones' }));
      await user.click(within(pane).getByRole('button', { name: 'Clean text' }));
      const region = within(pane).getByRole('region');
      await waitFor(() => expect(region.textContent).toContain('opened the brige.'));
      const sentence = region.querySelector('p');
      expect([sentence?.lang, sentence?.dir]).toEqual(['en', 'ltr']);
      await user.click(screen.getByRole('group', { name: /Article text/ }));
      await user.keyboard('nr');
      await user.clear(await screen.findByRole('textbox', { name: 'Better wording' }));
      await user.keyboard('bridge{Escape}');
      await waitFor(() => expect(region.textContent).toContain('opened the bridge.'));
      await user.click(within(pane).getByRole('button', { name: 'Changes marked' }));
      expect(region.querySelector('del')?.textContent).toContain('brige');
      await user.keyboard('{Escape}');
      await user.click(within(pane).getByRole('button', { name: /^The article as it will read, beside/ }));
      expect(screen.queryByRole('complementary', { name })).toBeNull();
      expect(savePreferences.mock.calls.at(-1)?.[0].preview).toEqual({
        isOpen: false,
        scope: 'all',
        changes: 'marked',
      });
    },
  );

  it('says that work is kept while the connection is gone', async () => {
    await open(port(deskView(), { setChecked: () => Promise.reject(new ConnectionLost()) }));
    await userEvent.setup().keyboard(' ');
    await screen.findByText(/Offline: 1 change is kept/);
  });

  it('shows what somebody else made of a mark, and offers the reviewer’s own again', async () => {
    const theirs = errorMark({ comment: 'theirs', version: 2 });
    const answers = [
      success({ outcome: 'stale' as const, current: theirs }),
      success({ outcome: 'saved' as const, current: errorMark({ severity: 'major', version: 3 }) }),
    ];
    const saveError = vi.fn<DeskPort['saveError']>(() =>
      Promise.resolve(answers.shift() ?? Promise.reject(new Error('Asked too often'))),
    );
    await open(port(deskView({ errors: [errorMark()] }), { saveError }));
    const user = userEvent.setup();
    await user.keyboard('n3{Enter}');
    const again = await screen.findByRole('button', { name: 'Apply mine again' });
    await user.click(again);
    await waitFor(() => expect(saveError).toHaveBeenCalledTimes(2));
    expect(saveError.mock.calls[1]?.[0]).toMatchObject({ severity: 'major', baseVersion: 2 });
  });

  it('keeps showing what was done while the answer to an earlier deed was on its way', async () => {
    const view = deskView({ errors: [errorMark()] });
    const answers: (() => void)[] = [];
    const saveError = vi.fn<DeskPort['saveError']>(async (input) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return port(view).saveError(input);
    });
    const text = await open(port(view, { saveError }));
    await userEvent.setup().keyboard('n34');
    answers[0]?.();
    await waitFor(() => expect(saveError).toHaveBeenCalledTimes(2));
    expect(text.querySelector('mark')?.getAttribute('aria-description')).toBe('Critical, Spelling');
  });

  it('does not finish silently: it says what is missing, with a way to each', async () => {
    await open(port(deskView({ errors: [errorMark()] })));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Finish review' }));
    const panel = await screen.findByRole('group', { name: 'What still blocks finishing' });
    expect(
      within(panel)
        .getAllByRole('button', { name: /^Go to/ })
        .map((button) => button.textContent),
    ).toEqual(['2', '3']);
  });

  it('says why the article does not open, and tries again', async () => {
    const loadDesk = vi.fn<DeskPort['loadDesk']>(() => Promise.reject(new ConnectionLost()));
    renderDesk(port(deskView(), { loadDesk }));
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(loadDesk).toHaveBeenCalledTimes(2));
  });

  it('leads on from an article that is not there, where trying again would not help', async () => {
    renderDesk(port(deskView(), { loadDesk: () => Promise.resolve(failure('not_found')) }));
    const onward = await screen.findByRole('link', { name: 'To the articles' });
    expect(onward.getAttribute('href')).toBe('/en/articles');
    expect(screen.getByRole('main').contains(onward)).toBe(true);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
