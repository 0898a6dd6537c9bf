import type { Bus } from './bus';
import type { LiveEvent } from './event';

/** Somebody who has the article open, in however many pages. */
export interface Present {
  readonly userId: string;
  readonly name: string;
  /** ISO 8601 with zone: when the first of the pages was opened. */
  readonly since: string;
  /** Id of the segment that they read; null where that is not known. */
  readonly at: string | null;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** In milliseconds. A process says whom it has every so often, and is forgotten when it has not said so for longer. */
const ANNOUNCE_EVERY = 30_000;
const FORGOTTEN_AFTER = 75_000;

export interface PresenceSetup {
  readonly bus: Bus;
  /** Of this process: no other has the same. */
  readonly process: string;
  readonly now: () => Date;
  readonly announceEvery?: number;
  readonly forgottenAfter?: number;
}

/** Who is in which article, over all processes. A process keeps track only of articles that somebody has open in it. */
export class Presence {
  readonly #rooms = new Map<string, Room>();
  readonly #setup: PresenceSetup;

  constructor(setup: PresenceSetup) {
    this.#setup = setup;
  }

  /**
   * The person is there until the answered function is called. `onPeople` is called whenever somebody comes, goes or reads elsewhere, and
   * at once. `tab` names the page of the person.
   */
  enter(
    articleId: string,
    person: Person,
    onPeople: (people: readonly Present[]) => void,
    tab = '',
  ): () => void {
    const room = this.#rooms.get(articleId) ?? new Room(articleId, this.#setup);
    this.#rooms.set(articleId, room);
    const leave = room.enter(person, onPeople, tab);
    return () => {
      leave();
      if (room.isEmpty && this.#rooms.get(articleId) === room) {
        this.#rooms.delete(articleId);
        room.close();
      }
    };
  }

  /** Articles that somebody has open in this process. */
  get size(): number {
    return this.#rooms.size;
  }
}

interface Guest {
  readonly person: Person;
  readonly since: string;
  readonly onPeople: (people: readonly Present[]) => void;
  readonly tab: string;
  at: string | null;
}

interface Elsewhere extends Present {
  readonly process: string;
  heardAt: number;
}

/** One article, as long as somebody has it open in this process. */
class Room {
  readonly #articleId: string;
  readonly #setup: PresenceSetup;
  readonly #guests = new Set<Guest>();
  /** By process and person. */
  readonly #elsewhere = new Map<string, Elsewhere>();
  readonly #unsubscribe: () => void;
  readonly #timer: NodeJS.Timeout;
  #told = '';

  constructor(articleId: string, setup: PresenceSetup) {
    this.#articleId = articleId;
    this.#setup = setup;
    this.#unsubscribe = setup.bus.subscribe(articleId, (event) => this.#hear(event));
    this.#timer = setInterval(() => this.#keepUp(), setup.announceEvery ?? ANNOUNCE_EVERY);
    this.#timer.unref();
    setup.bus.publish(articleId, { kind: 'who' });
  }

  get isEmpty(): boolean {
    return this.#guests.size === 0;
  }

  enter(person: Person, onPeople: Guest['onPeople'], tab: string): () => void {
    const guest: Guest = { person, since: this.#setup.now().toISOString(), onPeople, tab, at: null };
    this.#guests.add(guest);
    this.#announce();
    if (!this.#tellIfChanged()) onPeople(this.#people());
    return () => {
      this.#guests.delete(guest);
      const isStillHere = [...this.#guests].some((one) => one.person.id === person.id);
      if (!isStillHere) this.#publish({ kind: 'left', process: this.#setup.process, userId: person.id });
      this.#tellIfChanged();
    };
  }

  close(): void {
    clearInterval(this.#timer);
    this.#unsubscribe();
  }

  #hear(event: LiveEvent): void {
    if (event.kind === 'who') this.#announce();
    if (event.kind === 'moved') this.#move(event);
    if (event.kind !== 'here' && event.kind !== 'left') return;
    if (event.process === this.#setup.process) return;
    const key = `${event.process} ${event.userId}`;
    if (event.kind === 'left') this.#elsewhere.delete(key);
    else {
      const { process, userId, name, since, at } = event;
      this.#elsewhere.set(key, { process, userId, name, since, at, heardAt: this.#setup.now().getTime() });
    }
    this.#tellIfChanged();
  }

  #move({ userId, tab, at }: LiveEvent & { kind: 'moved' }): void {
    for (const guest of this.#guests) {
      if (guest.person.id !== userId || guest.tab !== tab || guest.at === at) continue;
      // The last one to move is where its person is.
      this.#guests.delete(guest);
      this.#guests.add(guest);
      guest.at = at;
      this.#announce();
      this.#tellIfChanged();
      return;
    }
  }

  #keepUp(): void {
    const oldest = this.#setup.now().getTime() - (this.#setup.forgottenAfter ?? FORGOTTEN_AFTER);
    for (const [key, { heardAt }] of this.#elsewhere) if (heardAt < oldest) this.#elsewhere.delete(key);
    this.#announce();
    this.#tellIfChanged();
  }

  #announce(): void {
    const { process } = this.#setup;
    for (const present of unite(this.#ownGuests())) this.#publish({ kind: 'here', process, ...present });
  }

  #publish(event: LiveEvent): void {
    this.#setup.bus.publish(this.#articleId, event);
  }

  #ownGuests(): readonly Present[] {
    return [...this.#guests]
      .reverse()
      .map(({ person, since, at }) => ({ userId: person.id, name: person.name, since, at }));
  }

  #people(): readonly Present[] {
    const others = [...this.#elsewhere.values()].map(({ userId, name, since, at }) => ({
      userId,
      name,
      since,
      at,
    }));
    return unite([...this.#ownGuests(), ...others]);
  }

  /** Whether it told everybody. */
  #tellIfChanged(): boolean {
    const people = this.#people();
    const key = JSON.stringify(people);
    if (key === this.#told) return false;
    this.#told = key;
    for (const { onPeople } of [...this.#guests]) onPeople(people);
    return true;
  }
}

/** Each person once, since the earliest of their pages and at the first place that is named; who came first is first. */
function unite(people: readonly Present[]): readonly Present[] {
  const place = new Map<string, string>();
  for (const { userId, at } of people) if (at !== null && !place.has(userId)) place.set(userId, at);
  const sorted = [...people].sort((a, b) => compare(a.since, b.since) || compare(a.userId, b.userId));
  const first = new Map<string, Present>();
  for (const present of sorted)
    if (!first.has(present.userId))
      first.set(present.userId, { ...present, at: place.get(present.userId) ?? null });
  return [...first.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
