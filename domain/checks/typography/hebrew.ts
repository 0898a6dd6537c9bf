import type { Alarm } from '../engine/check';
import type { CheckedBlock } from '../engine/checked-article';

const GERSHAYIM = '״';
/** Two apostrophes, or a curly sign that opens, before the last letter of a word: צה''ל, צה“ל. A closing sign passes for gershayim. */
const WRONG = /(?<=[א-ת])(?:''|’’|‘‘|״״|“|„)(?=[א-ת](?![א-ת]))/gu;

/** Signs for gershayim that a keyboard or a word processor has put there. */
export function* findWrongGershayim({ text }: CheckedBlock): Generator<Alarm> {
  for (const { 0: sign, index: start } of text.matchAll(WRONG))
    yield {
      span: { start, end: start + sign.length },
      suggestion: GERSHAYIM,
      message: 'sign',
      params: { sign, right: GERSHAYIM },
    };
}
