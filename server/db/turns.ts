/** Lets one holder in at a time, in the order of asking. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end = (): void => undefined;
    this.#last = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  }

  async run<Value>(work: () => Promise<Value>): Promise<Value> {
    const end = await this.take();
    try {
      return await work();
    } finally {
      end();
    }
  }
}
