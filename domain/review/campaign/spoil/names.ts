import type { Change } from '../../../text/change-set';
import { occurrencesOf, pick } from './places';

/** Countries that texts are full of, by ISO 3166; what they are called is known in every language. */
const COUNTRIES = (
  'AE AR AT AU BD BE BR CA CH CL CN CO CU DE DK DZ EG ES ET FI FR GB GH GR HU ID IE IL IN IQ IR IT JO JP KE KR KW ' +
  'LB LK LY MA MX MY NG NL NO NZ PE PH PK PL PS PT QA RO RU SA SD SE SN SY TH TN TR UA US VE VN YE ZA'
).split(' ');

export function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  return COUNTRIES.flatMap((code) => names.of(code) ?? []);
}

/** As whole words where words have borders; a clitic of Arabic or Hebrew stands before it. */
const isWhole = (text: string, start: number, end: number, hasSpaces: boolean): boolean =>
  !hasSpaces ||
  (!/\p{L}{3}$/u.test(text.slice(Math.max(0, start - 3), start)) && !/^[\p{L}\p{M}]/u.test(text.slice(end)));

/** Another name of the same kind in the place of one; each name is of a kind with all the others. */
export function withOtherName(
  text: string,
  names: readonly string[],
  hasSpaces: boolean,
  random: () => number,
): Change | null {
  const places = names.flatMap((name) =>
    occurrencesOf(text, name)
      .filter(({ start, end }) => isWhole(text, start, end, hasSpaces))
      .map((span) => ({ span, name })),
  );
  const place = pick(places, random);
  const other = pick(
    names.filter((name) => name !== place?.name),
    random,
  );
  return place === null || other === null ? null : { ...place.span, insert: other };
}

/** Names of two words of a cased script, which begin with capitals though no sentence begins there. */
export const namesIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) =>
      Array.from(
        text.matchAll(/(?<=[\p{Ll}\p{M},] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}-])/gu),
        ([name]) => name,
      ),
    ),
  ),
];
