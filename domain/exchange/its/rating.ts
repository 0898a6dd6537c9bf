import type { UnitRating } from '../../article/unit';
import type { XmlElement } from '../xml/read-xml';
import { ITS } from './namespaces';
import { itsNumber } from './severity';

/** As ITS names them, in the order in which it tells of them. */
const KINDS = ['score', 'vote'] as const;
const NAME = { score: 'Score', vote: 'Vote' } as const;

/** A score is from 0 to 100; votes are any whole number. */
const VALUE: Readonly<Record<UnitRating['kind'], (value: string) => number | null>> = {
  score: itsNumber,
  vote: (value) => (/^\s*[+-]?\d{1,15}\s*$/.test(value) ? Number(value) : null),
};

/** How good an element is said to be, by itself or by what is around it. What is no rating says nothing, and stays in the file. */
export function ratingWithin(
  { attributes }: Pick<XmlElement, 'attributes'>,
  around: UnitRating | null,
): UnitRating | null {
  const said = new Map(
    attributes()
      .filter(({ uri, local }) => uri === ITS && local.startsWith('locQualityRating'))
      .map(({ local, value }) => [local.slice('locQualityRating'.length), value]),
  );
  if (said.size === 0) return around;
  const number = (kind: UnitRating['kind'], name: string): number | null => {
    const value = said.get(name);
    return value === undefined ? null : VALUE[kind](value);
  };
  const own = KINDS.map((kind) => ({ kind, value: number(kind, NAME[kind]) }));
  const { kind, value } = own.find((one) => one.value !== null) ?? around ?? {};
  if (kind === undefined || value === undefined || value === null) return null;
  const profileRef = said.get('ProfileRef') ?? around?.profileRef ?? '';
  // What another model asks for says nothing of this one.
  const isOfOther = around?.value !== value && around?.profileRef !== profileRef;
  const outer = around?.kind === kind && !isOfOther ? around.threshold : null;
  return {
    kind,
    value,
    threshold: number(kind, `${NAME[kind]}Threshold`) ?? outer,
    profileRef,
  };
}

/** Names and values of a rating as ITS has them. */
export const ratingValues = ({
  kind,
  value,
  threshold,
  profileRef,
}: UnitRating): readonly (readonly [string, string])[] => [
  [`locQualityRating${NAME[kind]}`, String(value)],
  ...(threshold === null ? [] : [[`locQualityRating${NAME[kind]}Threshold`, String(threshold)] as const]),
  ...(profileRef === '' ? [] : [['locQualityRatingProfileRef', profileRef] as const]),
];
