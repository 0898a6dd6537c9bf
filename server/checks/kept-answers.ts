import { Lru } from './lru';

interface Kept<Value> {
  readonly stamp: string;
  readonly answer: Promise<Value>;
}

/** What was worked out of articles, or is being worked out, known again as long as nothing changed. */
export class KeptAnswers<Value> {
  readonly #kept: Lru<Kept<Value>>;

  constructor(size: number) {
    this.#kept = new Lru(size);
  }

  /** What was answered of the article when it had this stamp. */
  find(articleId: string, stamp: string): Promise<Value> | null {
    const kept = this.#kept.get(articleId);
    return kept?.stamp === stamp ? kept.answer : null;
  }

  ask(articleId: string, stamp: string, work: () => Promise<Value>): Promise<Value> {
    const known = this.find(articleId, stamp);
    if (known !== null) return known;
    const answer = work();
    this.#kept.set(articleId, { stamp, answer });
    // What failed is tried again when it is asked for again.
    answer.catch(() => {
      if (this.#kept.get(articleId)?.answer === answer) this.#kept.delete(articleId);
    });
    return answer;
  }
}
