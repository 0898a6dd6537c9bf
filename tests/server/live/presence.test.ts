import { describe, expect, test } from 'vitest';
import { MemoryBus } from '@/server/live/bus';
import { Presence, type Present } from '@/server/live/presence';
import { eventually } from '../../support/eventually';

const MARA = { id: 'mara', name: 'Mara' };
const OMAR = { id: 'omar', name: 'Omar' };

function process(bus: MemoryBus, name: string, changes: object = {}) {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1, 10, minute++));
  return new Presence({ bus, process: name, now, ...changes });
}

/** Notes who was there, as often as somebody says so. */
function notes() {
  const heard: string[][] = [];
  return {
    heard,
    take: (people: readonly Present[]) => void heard.push(people.map(({ name }) => name)),
  };
}

describe('who is in an article', () => {
  test('is told to everybody in it, also from other processes, as people come and go', () => {
    const bus = new MemoryBus();
    const [one, two] = [process(bus, 'one'), process(bus, 'two')];
    const [mara, omar] = [notes(), notes()];
    const leaveMara = one.enter('article', MARA, mara.take);
    const leaveOmar = two.enter('article', OMAR, omar.take);
    expect(mara.heard).toEqual([['Mara'], ['Mara', 'Omar']]);
    expect(omar.heard.at(-1)).toEqual(['Mara', 'Omar']);
    leaveOmar();
    expect(mara.heard.at(-1)).toEqual(['Mara']);
    leaveMara();
    expect([one.size, two.size]).toEqual([0, 0]);
  });

  test('counts a person with two pages once, until both are closed', () => {
    const bus = new MemoryBus();
    const [one, two] = [process(bus, 'one'), process(bus, 'two')];
    const omar = notes();
    one.enter('article', OMAR, omar.take);
    const first = one.enter('article', MARA, () => undefined);
    const second = two.enter('article', MARA, () => undefined);
    expect(omar.heard.at(-1)).toEqual(['Omar', 'Mara']);
    first();
    expect(omar.heard.at(-1)).toEqual(['Omar', 'Mara']);
    second();
    expect(omar.heard.at(-1)).toEqual(['Omar']);
  });

  test('forgets the people of a process that says nothing any more', async () => {
    const bus = new MemoryBus();
    const omar = notes();
    const leave = process(bus, 'one', { announceEvery: 5 }).enter('article', OMAR, omar.take);
    // Of a process that ended without a word.
    const since = new Date(Date.UTC(2026, 0, 1)).toISOString();
    bus.publish('article', { kind: 'here', process: 'lost', userId: 'mara', name: 'Mara', since });
    expect(omar.heard.at(-1)).toEqual(['Mara', 'Omar']);
    await eventually(() => expect(omar.heard.at(-1)).toEqual(['Omar']));
    leave();
  });

  test('is a matter of each article alone', () => {
    const presence = process(new MemoryBus(), 'one');
    const mara = notes();
    presence.enter('article', MARA, mara.take);
    presence.enter('another', OMAR, () => undefined);
    expect(mara.heard).toEqual([['Mara']]);
  });
});
