import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';

/** A mark where words begin, and the mark that closes: German opens with another one than it closes with. */
const WRONG_OPENER = /(?<=^|[\s(–—])["“](?=\p{L}[^"“”„»«]*“)/gu;

/** `“Wort“`, `"Wort“`: closed as German does, and opened as others do. */
export function* findWrongOpener({ text }: CheckedBlock): Generator<Alarm> {
  if (!text.includes('“')) return;
  for (const { index, 0: sign } of text.matchAll(WRONG_OPENER))
    yield {
      span: { start: index, end: index + 1 },
      suggestion: '„',
      message: 'sign',
      params: { sign, right: '„' },
    };
}
