import { groupBy } from '../../group-by';
import type { Span } from '../../text/span';

/** A name that ends in s, with an apostrophe and perhaps another s: `Hamas’s`, `Hamas’`. */
export interface Possessive extends Span {
  readonly name: string;
  readonly hasS: boolean;
}

const POSSESSIVE = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}+s)['’](s(?!\p{L})|(?=\s\p{Ll}))/gu;
/** A mark of quotation that an apostrophe may close. */
const OPENED = /(?:^|[\s(—–-])['‘][^'’]*$/u;

const NONE: readonly Possessive[] = [];

export function findPossessives(text: string): readonly Possessive[] {
  if (!text.includes('s’') && !text.includes("s'")) return NONE;
  const found: Possessive[] = [];
  for (const { index, 0: form, 1: name = '', 2: ending } of text.matchAll(POSSESSIVE))
    if (!OPENED.test(text.slice(0, index)))
      found.push({ start: index, end: index + form.length, name, hasS: ending === 's' });
  return found;
}

/** Those of a name that is written in both ways, of the way that is rarer, or comes later. */
export function findDrifting<One extends Possessive>(possessives: readonly One[]): readonly One[] {
  const byName = groupBy(possessives, ({ name }) => name);
  return [...byName.values()].flatMap((all) => {
    const withS = all.filter(({ hasS }) => hasS);
    const without = all.filter(({ hasS }) => !hasS);
    if (withS.length === 0 || without.length === 0) return [];
    if (withS.length !== without.length) return withS.length < without.length ? withS : without;
    return all[0]?.hasS === true ? without : withS;
  });
}
