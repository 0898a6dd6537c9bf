import { describe, expect, it } from 'vitest';
import { parsePreferences } from '@/ui/desk/desk-preferences';
import { goToPlace } from '@/ui/desk/preview/go-to-place';
import { readBlock } from '@/ui/desk/preview/reading-pieces';
import { anchor, block, correction, deskView, errorMark } from './support/article';
import { openDesk } from './support/session';

const text = block('target', 0, 'The mayor opened the brige. |Then he went home.');
const place = (quote: string) => anchor([text], 't0', quote);
const insertion = { ...place('home'), start: 41, end: 41, quote: '' };

const approved = correction({ state: 'approved', approvedText: 'bridge' });
const rival = correction({ id: 'rival', replacement: 'ford' });
const deletion = correction({ id: 'deletion', anchor: place('Then '), replacement: '' });
const addition = correction({ id: 'addition', anchor: insertion, replacement: 'back ' });

describe('a block as it will read', () => {
  it('has the approved corrections alone, or with those that are proposed, and never two rivals', () => {
    const read = (scope: 'approved' | 'all') =>
      readBlock(text, [rival, approved, deletion, addition], scope)
        .pieces.map(({ after }) => after)
        .join('');
    expect(read('approved')).toBe('The mayor opened the bridge. Then he went home.');
    expect(read('all')).toBe('The mayor opened the bridge. he went back home.');
  });

  it('names what was proposed and is not in it', () => {
    const leftOut = (scope: 'approved' | 'all') =>
      readBlock(text, [rival, approved, deletion], scope).leftOut.map(({ id }) => id);
    expect(leftOut('all')).toEqual(['rival']);
    expect(leftOut('approved')).toEqual([]);
  });

  it('knows where in the imported text each piece begins, and loses none of it', () => {
    const { pieces } = readBlock(text, [approved, deletion, addition], 'all');
    for (const { from, before } of pieces) expect(text.text.slice(from, from + before.length)).toBe(before);
    expect(pieces.map(({ before }) => before).join('')).toBe(text.text);
  });
});

describe('a click in the preview', () => {
  it('selects the word in the desk, and shows its segment', () => {
    const { desk } = openDesk();
    goToPlace(desk, 't0', 34, null);
    expect(desk.store.cursor).toMatchObject({
      side: 'target',
      segment: 1,
      selection: { blockId: 't0', anchor: 33, focus: 35 },
    });
    expect(desk.reveal.get()).toEqual({ markId: null, segment: 1 });
  });

  it('chooses the mark that a correction belongs to, or the correction that stands alone', () => {
    const marked = openDesk(deskView({ errors: [errorMark()], corrections: [correction()] })).desk;
    goToPlace(marked, 't0', 21, 'correction');
    expect(marked.store.cursor.markId).toBe('error');
    const alone = openDesk(deskView({ corrections: [correction({ errorId: null })] })).desk;
    goToPlace(alone, 't0', 21, 'correction');
    expect(alone.store.cursor.markId).toBe('correction');
  });
});

describe('how the preview was left', () => {
  it('is remembered, and forgotten where it is not understood', () => {
    const preview = { isOpen: true, scope: 'all', changes: 'clean' } as const;
    expect(parsePreferences({ preview }).preview).toEqual(preview);
    expect(parsePreferences({ view: 'prose' }).preview.isOpen).toBe(false);
    expect(parsePreferences({ preview: { isOpen: 'yes', scope: 'some' } }).preview).toEqual({
      isOpen: false,
      scope: 'approved',
      changes: 'marked',
    });
  });
});
