import type { CheckedSentence } from '@/domain/review/review';

/** The set of sentences said to be without error. */
export class CheckedSentences {
  private readonly sentences: Map<string, CheckedSentence>;

  constructor(sentences: readonly CheckedSentence[]) {
    this.sentences = new Map(sentences.map((sentence) => [keyOf(sentence), sentence]));
  }

  has(sentence: CheckedSentence): boolean {
    return this.sentences.has(keyOf(sentence));
  }

  set(sentence: CheckedSentence, isChecked: boolean): void {
    if (isChecked) this.sentences.set(keyOf(sentence), { blockId: sentence.blockId, start: sentence.start });
    else this.sentences.delete(keyOf(sentence));
  }

  list(): readonly CheckedSentence[] {
    return [...this.sentences.values()];
  }
}

function keyOf({ blockId, start }: CheckedSentence): string {
  return `${start} ${blockId}`;
}
