import type { TbxLevel } from './categories';
import type { TbxConcept, TbxSaid } from './concept';
import type { TbxFlavour } from './flavour';
import { placeOf } from './write-tbx';

/** How often concepts say what a dialect has no place for, by category. What becomes a note is not lost, but for where it was taken from. */
export function countLosses(
  concepts: readonly TbxConcept[],
  flavour: TbxFlavour,
): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  const count = (category: string): unknown => lost.set(category, (lost.get(category) ?? 0) + 1);
  const look = (level: TbxLevel, all: readonly TbxSaid[]): void => {
    for (const said of all) {
      const place = placeOf(said, level, flavour);
      if (place === null) count(said.category);
      else if (said.source !== undefined && (place === 'note' || flavour.dialect === 'TBX-Min'))
        count('source');
    }
  };
  for (const { said, languages } of concepts) {
    look('concept', said);
    for (const language of languages) {
      look('language', language.said);
      for (const term of language.terms) look('term', term.said);
    }
  }
  return lost;
}
