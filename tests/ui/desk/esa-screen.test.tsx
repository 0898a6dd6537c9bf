import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, test } from 'vitest';
import { ESA } from '@/domain/annotation/typologies/esa';
import { typologyReference } from '@/domain/annotation/typology';
import { success } from '@/domain/result';
import type { DeskView } from '@/domain/review/desk-view';
import type { SaveScoreInput } from '@/ui/desk/desk-port';
import { deskView, errorMark } from './support/article';
import { openingPort, showDesk, setUpDeskScreen } from './support/desk-screen';
import { finding, findingList } from './support/finding';

const VIEW = deskView({ protocol: 'esa', typology: typologyReference(ESA) });

async function open(change: Partial<DeskView> = {}, found = findingList([]), locale: 'en' | 'ar' = 'en') {
  const given: SaveScoreInput[] = [];
  const port = openingPort(
    { ...VIEW, ...change },
    {
      saveScore: (input) => {
        given.push(input);
        const { blockId, start, score, meantWith, baseVersion } = input;
        const current = { blockId, start, score, meantWith, version: baseVersion + 1 };
        return Promise.resolve(success({ outcome: 'saved', current }));
      },
      listCheckFindings: () => Promise.resolve(success(found)),
    },
  );
  const { text, unmount } = await showDesk(port, locale);
  const scores = () => given.map(({ score }) => score);
  return { user: userEvent.setup(), scores, text, unmount };
}

const bar = (number: number) => screen.getByRole('region', { name: `Score of segment ${String(number)}` });
const field = (number: number) => within(bar(number)).getByRole('textbox', { name: 'Score from 0 to 100' });

setUpDeskScreen();

describe('the score of a segment', () => {
  it('is not asked for before the marks are done; then it is typed, saved by Enter, and the next one comes', async () => {
    const { user, scores } = await open();
    expect(within(bar(1)).queryByRole('textbox')).toBeNull();
    await user.keyboard(' ');
    expect(document.activeElement).toBe(field(1));
    await user.keyboard('85{Enter}');
    await waitFor(() => expect(scores()).toEqual([85]));
    bar(2);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Article text/);
    screen.getByRole('img', { name: 'Score: 85' });
  });

  it('is a scale too, with words for what is chosen; arrows and pages step through it', async () => {
    const { user } = await open();
    await user.keyboard(' ');
    const slider = within(bar(1)).getByRole('slider', { name: 'Score' });
    expect(slider.getAttribute('aria-valuetext')).toBe('No score yet');
    await user.keyboard('66');
    expect(slider.getAttribute('aria-valuetext')).toBe('66: Most meaning preserved');
    await user.keyboard('{ArrowDown}');
    expect(slider.getAttribute('aria-valuetext')).toBe('65: Some meaning preserved');
    await user.keyboard('{PageUp}{PageUp}{PageUp}{PageUp}');
    expect(slider.getAttribute('aria-valuetext')).toBe('100: Perfect meaning and grammar');
    for (const words of ['No meaning preserved', 'Some meaning preserved', 'Most meaning preserved'])
      within(bar(1)).getByText(words, { exact: false, selector: 'li' });
  });

  it('is saved when the field is left with another, given up with Escape, and never one that is none', async () => {
    const { user, scores } = await open();
    await user.keyboard(' 40');
    await user.keyboard('{Escape}');
    expect(scores()).toEqual([]);
    await user.keyboard(' 140{Enter}');
    screen.getByText('Give a score from 0 to 100 first.');
    expect(scores()).toEqual([]);
    await user.clear(field(1));
    await user.keyboard('٤٢');
    screen.getByRole('group', { name: /Article text/ }).focus();
    await waitFor(() => expect(scores()).toEqual([42]));
  });

  it('that does not go with the marks is said politely, and said no more once it is meant so', async () => {
    const errors = [errorMark({ category: 'error', severity: 'major', typology: typologyReference(ESA) })];
    const { user, scores } = await open({ errors });
    await user.keyboard(' 100');
    const said = await within(bar(1)).findByText('The score is 100, but a major error is marked.');
    expect(said.closest('[role=status]')).not.toBeNull();
    await user.click(within(bar(1)).getByRole('button', { name: 'It is meant so' }));
    expect(within(bar(1)).queryByText(/but a major error/)).toBeNull();
    expect(document.activeElement).toBe(field(1));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(scores()).toEqual([100]));
    expect(screen.queryByText(/Segment 1: The score is 100/)).toBeNull();
  });

  it('of a segment that has one can be changed at once', async () => {
    const scores = [{ blockId: 't0', start: 0, score: 70, meantWith: null, version: 3 }];
    const { user, scores: given } = await open({ scores });
    await user.click(field(1));
    await user.clear(field(1));
    await user.keyboard('75{Enter}');
    await waitFor(() => expect(given()).toEqual([75]));
  });
});

describe('the token for what is missing', () => {
  it('stands behind each segment and in no text, with a name and a language of its own', async () => {
    const { text } = await open({}, findingList([]), 'ar');
    const tokens = [...text.querySelectorAll('[data-missing]')];
    expect(tokens.map((token) => token.getAttribute('lang'))).toEqual(['ar', 'ar', 'ar']);
    expect(tokens.map((token) => token.getAttribute('dir'))).toEqual(['rtl', 'rtl', 'rtl']);
    expect(tokens[0]?.getAttribute('aria-label')).toBe('في المقطع 1 نقص');
    expect(text.querySelector('[data-block="t0"]')?.textContent).toBe(VIEW.blocks[2]?.text);
  });

  it('is one stop of the Tab key, of the current segment, and takes a severity', async () => {
    const { user } = await open();
    await user.keyboard('j');
    expect(
      screen.getAllByRole('button', { name: /^Something is missing/ }).map((one) => one.tabIndex),
    ).toEqual([-1, 0, -1]);
    await user.keyboard('0');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Something is missing in segment 2'),
    );
    await user.keyboard('3');
    screen.getByRole('button', { name: 'Something is missing in segment 2: Major' });
  });
});

it('pre-filled marks are shown as such, with their severity and who proposes them', async () => {
  const outside = {
    kind: 'import',
    system: 'QE-7',
    runId: 'run',
    explanation: '',
    explanationLang: 'und',
    confidence: null,
  } as const;
  const { text } = await open({}, findingList([finding('mayor', null, 't0', { outside })]));
  await waitFor(() => {
    const mark = text.querySelector('[data-finding]');
    expect(mark?.getAttribute('aria-description')).toMatch(/^Pre-filled: Minor\. .?QE-7.?$/);
  });
  screen.getByRole('button', { name: '1 pre-filled mark' });
});

test('a mark of imported ratings says what its file said of it: names, row, who said it first, and a correction that is nobody’s proposal', async () => {
  const provenance = {
    ...({ kind: 'rating', file: 'mqm.tsv', row: 1204 } as const),
    ...{ category: 'Fluency/Spelling', severity: 'Major', by: 'rater7', correction: 'bridge' },
  };
  const errors = [errorMark({ category: 'error', typology: typologyReference(ESA), provenance })];
  const { user } = await open({ errors });
  await user.keyboard('ni');
  const pane = await screen.findByRole('complementary', { name: 'The chosen mark' }, { timeout: 10_000 });
  within(pane).getByText(/Rated in/);
  expect(pane.textContent).toContain('Rated in mqm.tsv, row 1,204, as “Fluency/Spelling, Major”');
  expect(pane.textContent).toContain('first said by rater7');
  expect(pane.textContent).toContain('Correction given there: bridge');
});
