import { FALSE_PAIRS } from './false-pairs';
import type { NamePair, PairKind } from './pair-article';
import { TRUE_PAIRS } from './true-pairs';

/** All pairs of names, the true ones first. */
export function readPairs(): readonly NamePair[] {
  return [...readTable(TRUE_PAIRS, true), ...readTable(FALSE_PAIRS, false)];
}

function readTable(table: string, isSame: boolean): readonly NamePair[] {
  const pairs: NamePair[] = [];
  let lang = '';
  let kind: PairKind = 'family';
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('#')) {
      const [, language = '', what = ''] = line.split(' ');
      lang = language;
      kind = what === 'place' ? 'place' : what === 'given' ? 'given' : 'family';
      continue;
    }
    for (const entry of line.split(' ')) {
      const [first = '', second = '', third = '', fourth = ''] = entry.split('/');
      const index = pairs.length;
      pairs.push(
        isSame
          ? { lang, kind, one: [first, third], other: [second, third], isSame, index }
          : { lang, kind, one: [first, second], other: [third, fourth], isSame, index },
      );
    }
  }
  return pairs;
}
