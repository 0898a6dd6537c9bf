import { describe, expect, it, vi } from 'vitest';
import { anchor, block, deskView, segments } from './support/article';
import { finding, findingList } from './support/finding';
import { openDesk } from './support/session';

const ROWS = 40;
const rows = Array.from({ length: ROWS }, (_, row) => row);
const blocks = [
  ...rows.map((row) => block('source', row, `Der Hund ${row} bellt.`)),
  ...rows.map((row) => block('target', row, `The hound ${row} barks.`)),
];

/** A finding in each paragraph of a long article. */
const found = findingList(
  rows.map((row) =>
    finding('mayor', null, 't0', {
      id: `found ${row}`,
      words: 'hound',
      target: anchor(blocks, `t${row}`, 'hound'),
      keys: { place: `place ${row}`, pattern: `pattern ${row}` },
    }),
  ),
);

function openLong() {
  const view = deskView({ blocks, segments: segments(rows.map(() => '1-1').join(' ')) });
  const { desk } = openDesk(view, { isCutOff: true });
  let told: number[] = [];
  for (const row of rows) desk.store.subscribe(`passage:${row}`, () => told.push(row));
  /** The rows that were told of something since they were last asked for, in order. */
  const takeTold = () => {
    const taken = told;
    told = [];
    return taken;
  };
  return { store: desk.store, desk, takeTold };
}

describe('findings of a long article', () => {
  it('are shown about the cursor at once, and everywhere within moments', async () => {
    const { store, desk, takeTold } = openLong();
    desk.moveCursor({ segment: 20 });
    takeTold();
    store.replaceFindings(found);
    const atOnce = takeTold();
    expect(atOnce).toContain(20);
    expect(atOnce.length).toBeLessThan(ROWS / 2);
    expect(atOnce.every((row) => Math.abs(row - 20) < ROWS / 4)).toBe(true);
    const told = new Set(atOnce);
    await vi.waitFor(() => {
      for (const row of takeTold()) told.add(row);
      expect(told.size).toBe(ROWS);
    });
    expect(store.listWaitingFindings()).toHaveLength(ROWS);
  });

  it('wake the row of the one that is answered, and no other', async () => {
    const { store, takeTold } = openLong();
    store.replaceFindings(found);
    await vi.waitFor(() => expect(takeTold()).toContain(ROWS - 1));
    const dismissal = {
      id: 'd1',
      articleId: 'article',
      check: 'doubled-word',
      scope: 'place',
      key: 'place 7',
      count: 1,
    } as const;
    store.setDismissal(dismissal, true);
    expect(takeTold()).toEqual([7]);
    expect(store.listWaitingFindings().map(({ id }) => id)).not.toContain('found 7');
    store.setDismissal(dismissal, false);
    expect(takeTold()).toEqual([7]);
    expect(store.listWaitingFindings()).toHaveLength(ROWS);
  });

  it('stay what they were beside one that is dismissed, so that a list of hundreds is not drawn anew', () => {
    const { store } = openLong();
    store.replaceFindings(found);
    const before = store.listWaitingFindings();
    const key = 'pattern 7';
    const one = { id: 'd2', articleId: 'article', check: 'doubled-word', count: 1 };
    store.setDismissal({ ...one, scope: 'article', key }, true);
    const after = store.listWaitingFindings();
    expect(after).toHaveLength(ROWS - 1);
    expect(after.filter((waiting) => !before.includes(waiting))).toEqual([]);
  });

  it('are the same list until one is answered', () => {
    const { store } = openLong();
    store.replaceFindings(found);
    const before = store.listWaitingFindings();
    store.setChecked([{ blockId: 't3', start: 0 }], true);
    store.replaceExchange('unknown', []);
    expect(store.listWaitingFindings()).toBe(before);
  });
});
