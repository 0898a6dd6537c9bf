import type { PackState } from '../../domain/exchange/pack/pack-view';
import { beatPack, endPack } from '../data/export-packs';
import type { Database } from '../db/open-database';

/** In milliseconds: how often it is written down how far a pack is, and asked whether it is to stop. */
const BEAT = 1000;

/** Thrown where a pack is being made, once somebody has asked it to stop. */
export class PackStopped extends Error {}

/** How far an attempt to send a pack is, as others see it. */
export class PackProgress {
  /** Articles that are in it whole. */
  done = 0;
  bytes = 0;
  readonly #db: Database;
  readonly #packId: string;
  readonly #attempt: number;
  readonly #now: () => Date;
  #beatAt = 0;
  #hasEnded = false;

  constructor(db: Database, packId: string, attempt: number, now: () => Date) {
    this.#db = db;
    this.#packId = packId;
    this.#attempt = attempt;
    this.#now = now;
  }

  async sent(bytes: number): Promise<void> {
    this.bytes += bytes;
    await this.beat();
  }

  /** Says that the work goes on. Throws `PackStopped` where it is to stop. */
  async beat(): Promise<void> {
    if (performance.now() - this.#beatAt < BEAT) return;
    const { done } = this;
    const goesOn = await beatPack(
      this.#db,
      this.#packId,
      this.#attempt,
      { done, bytes: this.bytes },
      this.#now(),
    );
    if (!goesOn) throw new PackStopped('Somebody has stopped it');
    this.#beatAt = performance.now();
  }

  /** The first end counts. */
  async end(state: PackState, fault: string | null = null): Promise<void> {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    const { done, bytes } = this;
    await endPack(this.#db, this.#packId, this.#attempt, { state, fault, done, bytes });
  }
}
