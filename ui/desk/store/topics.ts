type Listener = () => void;

/** Listeners by topic, so that a change wakes the rows it touches and no others. */
export class Topics<Topic extends string> {
  private readonly listeners = new Map<Topic, Set<Listener>>();

  subscribe(topic: Topic, listener: Listener): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.listeners.delete(topic);
    };
  }

  announce(topics: Iterable<Topic>): void {
    for (const topic of topics) for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }

  /**
   * Wakes the first listeners now and the others a few at a time, each few in a task of their own: what concerns every row must not
   * hold up the key that is pressed meanwhile. Nobody is asked about topics without listeners.
   */
  announceInTurn(topics: readonly Topic[]): void {
    const heard = topics.filter((topic) => this.listeners.has(topic));
    this.announce(heard.slice(0, AT_ONCE));
    const rest = heard.slice(AT_ONCE);
    if (rest.length > 0) setTimeout(() => this.announceInTurn(rest));
  }
}

/** Some ten milliseconds of work, where each listener renders a row. */
const AT_ONCE = 8;
