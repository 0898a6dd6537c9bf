import type { Particle } from './element-rule';

export type Fit = 'fits' | 'misplaced' | 'repeated' | 'alien';

/** Takes the children of an element one after another and says how each fits; never holds more than a count. */
export class SequenceCheck {
  readonly #particles: readonly Particle[];
  readonly #counts: number[];
  #at = 0;

  constructor(particles: readonly Particle[]) {
    this.#particles = particles;
    this.#counts = particles.map(() => 0);
  }

  next(name: string): Fit {
    const later = this.#particles.findIndex(
      (particle, index) => index >= this.#at && particle.names.includes(name),
    );
    const found = later >= 0 ? later : this.#particles.findIndex(({ names }) => names.includes(name));
    const particle = this.#particles[found];
    if (particle === undefined) return 'alien';
    const count = (this.#counts[found] ?? 0) + 1;
    this.#counts[found] = count;
    if (count > particle.max) return 'repeated';
    if (found < this.#at) return 'misplaced';
    this.#at = found;
    return 'fits';
  }

  /** What should have come, each as its alternatives. */
  missing(): readonly (readonly string[])[] {
    return this.#particles
      .filter(({ min }, index) => (this.#counts[index] ?? 0) < min)
      .map(({ names }) => names);
  }
}
