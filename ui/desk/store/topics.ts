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
}
