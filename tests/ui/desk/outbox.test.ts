import { describe, expect, it } from 'vitest';
import { failure, success, type Result } from '@/domain/result';
import { ConnectionLost } from '@/ui/desk/connection-lost';
import { LocalOutboxStorage } from '@/ui/desk/outbox/outbox-storage';
import { Outbox, type Delivery } from '@/ui/desk/outbox/outbox';
import type { DeskRequest } from '@/ui/desk/outbox/request';
import { errorMark } from './support/article';

type Answer = (request: DeskRequest) => Promise<Result<Delivery>>;

function saveError(comment: string, id = 'error', baseVersion = 0): DeskRequest {
  const { articleId, scope, target, source, category, severity } = errorMark();
  return {
    name: 'saveError',
    input: { id, articleId, baseVersion, scope, target, source, category, severity, comment, state: 'open' },
  };
}

function check(start: number): DeskRequest {
  return {
    name: 'setChecked',
    input: { articleId: 'article', add: [{ blockId: 't0', start }], remove: [] },
  };
}

/** The place on the device, a server, and the desk between them, that can be closed and opened again. */
class Device {
  readonly storage = new MapStorage();
  readonly heard: DeskRequest[] = [];
  readonly returned: { dropped: readonly DeskRequest[]; code: string | null }[] = [];
  private timers: (() => void)[] = [];
  private ids = 0;
  version = 0;
  answer: Answer = () => Promise.resolve(success({ kind: 'saved', version: ++this.version }));

  open(tab = 'tab', openTabs: readonly string[] = []): Outbox {
    return new Outbox({
      storage: new LocalOutboxStorage(this.storage, 'rana', 'article', tab, (id) => openTabs.includes(id)),
      deliver: (request) => {
        this.heard.push(request);
        return this.answer(request);
      },
      onReturned: (dropped, reason) => this.returned.push({ dropped, code: reason?.code ?? null }),
      now: () => new Date('2026-03-04T12:04:00Z'),
      newId: () => String(++this.ids),
      later: (run) => this.timers.push(run),
    });
  }

  goOffline(): void {
    this.answer = () => Promise.reject(new ConnectionLost());
  }

  goOnline(): void {
    this.answer = () => Promise.resolve(success({ kind: 'saved', version: ++this.version }));
  }

  passTime(): void {
    for (const run of this.timers.splice(0)) run();
  }
}

class MapStorage implements Storage {
  [name: string]: unknown;
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  clear = () => this.items.clear();
  getItem = (key: string) => this.items.get(key) ?? null;
  key = (index: number) => [...this.items.keys()][index] ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, value: string) => void this.items.set(key, value);
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

describe('the outbox', () => {
  it('sends what is added and says when it was saved', async () => {
    const outbox = new Device().open();
    outbox.add(saveError('a'));
    expect(outbox.state.get()).toMatchObject({ kind: 'saving', unsaved: 1 });
    await settle();
    expect(outbox.state.get()).toMatchObject({ kind: 'saved', unsaved: 0, isKept: true });
    expect(outbox.state.get().savedAt?.toISOString()).toBe('2026-03-04T12:04:00.000Z');
  });

  it('loses nothing over a lost connection and a reload, and sends it all in order', async () => {
    const device = new Device();
    device.goOffline();
    const before = device.open();
    before.add(saveError('a', 'one'));
    before.add(check(0));
    before.add(saveError('b', 'two'));
    await settle();
    expect(before.state.get()).toMatchObject({ kind: 'offline', unsaved: 3 });
    device.heard.length = 0;
    device.goOnline();
    const after = device.open();
    expect(after.listPending()).toEqual([saveError('a', 'one'), check(0), saveError('b', 'two')]);
    after.resume();
    await settle();
    expect(device.heard).toEqual([saveError('a', 'one'), check(0), saveError('b', 'two')]);
    expect(device.open().listPending()).toEqual([]);
  });

  it('tries again by itself after a while', async () => {
    const device = new Device();
    device.goOffline();
    const outbox = device.open();
    outbox.add(saveError('a'));
    await settle();
    device.goOnline();
    device.passTime();
    await settle();
    expect(outbox.state.get()).toMatchObject({ kind: 'saved', unsaved: 0 });
  });

  it('keeps trying when the server fails, and does not call that being offline', async () => {
    const device = new Device();
    device.answer = () => Promise.reject(new Error('500'));
    const outbox = device.open();
    outbox.add(saveError('a'));
    await settle();
    expect(outbox.state.get()).toMatchObject({ kind: 'failing', unsaved: 1 });
  });

  it('bases a change on the version that the one before it made', async () => {
    const device = new Device();
    const outbox = device.open();
    outbox.add(saveError('a'));
    outbox.add(saveError('b'));
    await settle();
    expect(device.heard).toEqual([saveError('a'), saveError('b', 'error', 1)]);
  });

  it('sends only the last of several changes that wait', async () => {
    const device = new Device();
    device.goOffline();
    const outbox = device.open();
    outbox.add(check(0));
    outbox.add(saveError('a'));
    outbox.add(saveError('ab'));
    outbox.add(saveError('abc'));
    expect(outbox.listPending()).toEqual([check(0), saveError('abc')]);
    await settle();
  });

  it('gives back a write that came too late with all that was built on it, and sends the rest', async () => {
    const device = new Device();
    device.answer = (request) =>
      Promise.resolve(
        success(
          request.name === 'saveError'
            ? { kind: 'stale' as const }
            : { kind: 'saved' as const, version: null },
        ),
      );
    const outbox = device.open();
    outbox.add(saveError('a'));
    outbox.add(check(0));
    outbox.add(saveError('b'));
    await settle();
    expect(device.returned).toEqual([{ dropped: [saveError('a'), saveError('b')], code: null }]);
    expect(outbox.state.get()).toMatchObject({ kind: 'saved', unsaved: 0 });
  });

  it('gives back a refused write with the reason', async () => {
    const device = new Device();
    device.answer = () => Promise.resolve(failure('forbidden'));
    const outbox = device.open();
    outbox.add(check(0));
    await settle();
    expect(device.returned).toEqual([{ dropped: [check(0)], code: 'forbidden' }]);
  });

  it('takes over what a closed tab left, and leaves an open one its own', () => {
    const device = new Device();
    device.goOffline();
    device.open('open').add(check(2));
    device.open('closed', ['open']).add(check(1));
    expect(device.open('new', ['open']).listPending()).toEqual([check(1)]);
    expect(device.open('open', ['new']).listPending()).toEqual([check(2)]);
  });

  it('says so when the device keeps nothing', async () => {
    const device = new Device();
    device.goOffline();
    device.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const outbox = device.open();
    outbox.add(check(0));
    await settle();
    expect(outbox.state.get()).toMatchObject({ unsaved: 1, isKept: false });
  });
});
