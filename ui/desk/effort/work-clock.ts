/** A pause of more than that is none of the work. */
const LONGEST_PAUSE_MS = 60_000;

/** Counts the time in which somebody does something, between one sign of life and the next. Times are in milliseconds. */
export class WorkClock {
  #last: number | null = null;
  #worked = 0;

  /** That a key was pressed, the pointer moved, the text scrolled. */
  touch(now: number): void {
    if (this.#last !== null && now - this.#last <= LONGEST_PAUSE_MS)
      this.#worked += Math.max(0, now - this.#last);
    this.#last = now;
  }

  /** The whole seconds since the last were taken; what is less stays. */
  take(): number {
    const seconds = Math.floor(this.#worked / 1_000);
    this.#worked -= seconds * 1_000;
    return seconds;
  }
}
