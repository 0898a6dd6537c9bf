import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/domain/article/block';
import type { InlineCode } from '@/domain/article/inline-code';
import type { DeskView } from '@/domain/review/desk-view';
import { deskView, errorMark } from './support/article';
import { openingPort, showDesk, setUpDeskScreen } from './support/desk-screen';

const code = (at: number, kind: InlineCode['kind'], label: string): InlineCode => ({
  at,
  kind,
  id: label,
  label,
});

/** “The ⟨b⟩mayor⟨/b⟩ opened the brige. ⟨br/⟩Then he went home.” */
const CODES = [code(4, 'open', 'b'), code(9, 'close', 'b'), code(28, 'single', 'br')];

function viewWith(change: Partial<Block>, more: Partial<DeskView> = {}): DeskView {
  const view = deskView(more);
  return { ...view, blocks: view.blocks.map((one) => (one.id === 't0' ? { ...one, ...change } : one)) };
}

const open = async (view: DeskView) => (await showDesk(openingPort(view))).text;

setUpDeskScreen();

/** The text up to each code, with the code's name. */
function placesOf(block: Element | null) {
  return [...(block?.querySelectorAll('[data-code]') ?? [])].map((chip) => {
    const before = document.createRange();
    before.setStart(block ?? chip, 0);
    before.setEndBefore(chip);
    return [before.toString(), chip.getAttribute('aria-label')];
  });
}

describe('codes of a bilingual file at the desk', () => {
  it('stand at their places with a name, and are no part of the text', async () => {
    const text = await open(viewWith({ codes: CODES }));
    const block = text.querySelector('[data-block="t0"]');
    expect(block?.textContent).toBe(deskView().blocks[2]?.text);
    expect(placesOf(block)).toEqual([
      ['The ', 'code b, opening'],
      ['The mayor', 'code b, closing'],
      ['The mayor opened the brige. ', 'code br'],
    ]);
  });

  it('cut no mark in two for whoever hears it', async () => {
    const mark = errorMark();
    const at = (mark.target?.start ?? 0) + 2;
    const text = await open(viewWith({ codes: [code(at, 'single', 'x')] }, { errors: [mark] }));
    expect([...text.querySelectorAll('mark')].map((one) => one.getAttribute('aria-description'))).toEqual([
      'Minor, Spelling',
    ]);
    const pieces = [...text.querySelectorAll('[data-block="t0"] [data-mark]')];
    expect(pieces.map(({ textContent }) => textContent)).toEqual(['br', 'ige']);
  });

  it('that would hold nothing any more are told of while the words are rewritten', async () => {
    await open(viewWith({ codes: CODES }));
    const user = userEvent.setup();
    await user.keyboard('e');
    const field = await screen.findByRole('textbox');
    expect(screen.getByText(/Codes in these words/)).not.toBeNull();
    expect(screen.queryByText(/Nothing is left/)).toBeNull();
    await user.clear(field);
    await user.type(field, 'The opened the brige.');
    expect(screen.getByText('Nothing is left between the two codes b.')).not.toBeNull();
  });
});

describe('what a file says of a segment', () => {
  const UNIT = {
    key: 'u',
    sourceBlockId: 's0',
    targetBlockId: 't0',
    state: 'final',
    notes: [{ text: 'A headline: keep it short.', from: 'editor' }],
  };

  it('locked is said in words, and refuses corrections with the reason', async () => {
    const text = await open(viewWith({ isLocked: true }));
    expect(within(text).getByText('Locked')).not.toBeNull();
    const user = userEvent.setup();
    await user.keyboard('e');
    await screen.findByText(/locked in its file, so it cannot be corrected/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is read with a mark in it: state, notes and who wrote them', async () => {
    const text = await open(viewWith({}, { units: [UNIT], errors: [errorMark()] }));
    expect(within(text).getByTitle('A headline: keep it short.')).not.toBeNull();
    const user = userEvent.setup();
    await user.keyboard('n{Enter}');
    const said = await screen.findByRole('region', { name: 'In the file' });
    expect(said.textContent).toBe('In the fileState: finalNote from editorA headline: keep it short.');
  });

  it('is read with how good the file says it is', async () => {
    const rating = {
      kind: 'score',
      value: 62.5,
      threshold: 80,
      profileRef: 'https://example.org/m',
    } as const;
    await open(viewWith({}, { units: [{ ...UNIT, notes: [], rating }], errors: [errorMark()] }));
    await userEvent.setup().keyboard('n{Enter}');
    const said = await screen.findByRole('region', { name: 'In the file' });
    expect(said.textContent).toBe(
      'In the fileState: finalRated 62.5 of 100 (asked for: 80)Measured by https://example.org/m',
    );
  });

  it('is read with how good the file says some words are', async () => {
    const rating = { kind: 'vote', value: -2, threshold: null, profileRef: '' } as const;
    const spanRatings = [{ side: 'target', span: { start: 0, end: 4 }, rating }] as const;
    await open(viewWith({}, { units: [{ ...UNIT, notes: [], spanRatings }], errors: [errorMark()] }));
    await userEvent.setup().keyboard('n{Enter}');
    const said = await screen.findByRole('region', { name: 'In the file' });
    expect(said.textContent).toMatch(/^In the fileState: final\S{2,}.*Votes: -2$/);
  });

  it('is nothing where there is no file of that kind', async () => {
    const text = await open(viewWith({}, { errors: [errorMark()] }));
    expect(within(text).queryByText('Locked')).toBeNull();
    const user = userEvent.setup();
    await user.keyboard('n{Enter}');
    await screen.findByRole('complementary', { name: 'The chosen mark' });
    expect(screen.queryByRole('region', { name: 'In the file' })).toBeNull();
  });
});
