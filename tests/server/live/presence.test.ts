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

  test('says which segment each of them reads, whichever process hears of it', () => {
    const bus = new MemoryBus();
    const [one, two] = [process(bus, 'one'), process(bus, 'two')];
    const places: (readonly (string | null)[])[] = [];
    one.enter('article', OMAR, (people) => void places.push(people.map(({ at }) => at)), 'desk');
    two.enter('article', MARA, () => undefined, 'first');
    two.enter('article', MARA, () => undefined, 'second');
    bus.publish('article', { kind: 'moved', userId: 'mara', tab: 'first', at: 's1' });
    expect(places.at(-1)).toEqual([null, 's1']);
    // Where her other page was looked at last.
    bus.publish('article', { kind: 'moved', userId: 'mara', tab: 'second', at: 's7' });
    expect(places.at(-1)).toEqual([null, 's7']);
    bus.publish('article', { kind: 'moved', userId: 'mara', tab: 'first', at: 's2' });
    expect(places.at(-1)).toEqual([null, 's2']);
    // Nobody moves somebody else's page.
    bus.publish('article', { kind: 'moved', userId: 'mara', tab: 'desk', at: 's9' });
    expect(places.at(-1)).toEqual([null, 's2']);
    // Who comes later is told too.
    const heard: (readonly (string | null)[])[] = [];
    const later = { id: 'lina', name: 'Lina' };
    process(bus, 'three').enter('article', later, (people) => void heard.push(people.map(({ at }) => at)));
    expect(heard.at(-1)).toEqual([null, 's2', null]);
  });

  test('forgets the people of a process that says nothing any more', async () => {
    const bus = new MemoryBus();
    const omar = notes();
    const leave = process(bus, 'one', { announceEvery: 5 }).enter('article', OMAR, omar.take);
    // Of a process that ended without a word.
    const since = new Date(Date.UTC(2026, 0, 1)).toISOString();
    bus.publish('article', { kind: 'here', process: 'lost', userId: 'mara', name: 'Mara', since, at: null });
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
