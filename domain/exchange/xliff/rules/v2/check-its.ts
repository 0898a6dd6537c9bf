import { isLanguageTag } from '@/domain/exchange/validate/language-tag';
import type { XmlElement } from '@/domain/exchange/xml/read-xml';
import type { Frame } from './frame';
import { itsAttributesOf } from './its-attributes-of';
import { parseAnnotators } from './its-categories';
import { PROVENANCE } from './its-values';

export type ItsValues = ReadonlyMap<string, string>;

/** What is around an element, from the nearest outwards: inline annotations, then frames. */
export type Around = readonly XmlElement[];

/** What ITS asks of its attributes on any element. */
export function checkIts(element: XmlElement, around: Around, frame: Frame, isInline = false): void {
  // In 2.0 it is an extension like any other.
  if (frame.document.version === '2.0') return;
  const values = itsAttributesOf(element);
  if (values.size === 0) return;
  const { list } = frame.document;
  const scope = [values, ...around.map(itsAttributesOf)];
  if (!scope.some((one) => one.has('version'))) list.add('its_version_missing', element.offset, {});
  const annotators = values.get('annotatorsRef');
  if (annotators !== undefined && parseAnnotators(annotators) === null)
    list.add('its_annotators_malformed', element.offset, { value: annotators });
  checkRating(element, values, scope, frame);
  checkProvenance(element, values, frame, isInline);
  const locales = values.get('localeFilterList');
  if (locales === undefined && values.has('localeFilterType'))
    list.add('attribute_missing', element.offset, {
      attribute: 'its:localeFilterList',
      element: element.name,
    });
  if (locales !== undefined && !isListOfRanges(locales))
    list.add('its_locales_malformed', element.offset, { value: locales });
}

/** Extended language ranges of BCP 47 with commas between; empty for none. */
const isListOfRanges = (value: string): boolean =>
  value.trim() === '' ||
  value.split(',').every((range) => {
    const tag = range.trim();
    // A wildcard stands for a subtag: what is left has to be a language.
    return tag === '*' || isLanguageTag(tag.replace(/^\*(?=-)/, 'mul').replace(/-\*/g, ''));
  });

const RATINGS = ['Score', 'Vote'] as const;

function checkRating(
  element: XmlElement,
  values: ItsValues,
  scope: readonly ItsValues[],
  frame: Frame,
): void {
  const { list } = frame.document;
  const has = (name: string) => values.has(`locQualityRating${name}`);
  if (has('Score') && has('Vote')) list.add('its_rating_twice', element.offset, {});
  for (const rating of RATINGS) {
    const isKnown = scope.some((one) => one.has(`locQualityRating${rating}`));
    if (has(`${rating}Threshold`) && !isKnown)
      list.add('its_threshold_alone', element.offset, {
        attribute: `its:locQualityRating${rating}Threshold`,
        needed: `its:locQualityRating${rating}`,
      });
  }
  const isRated = RATINGS.some((rating) => scope.some((one) => one.has(`locQualityRating${rating}`)));
  if (has('ProfileRef') && !isRated) list.add('its_rating_missing', element.offset, {});
}

function checkProvenance(element: XmlElement, values: ItsValues, frame: Frame, isInline: boolean): void {
  const { list } = frame.document;
  const ref = values.get('provenanceRecordsRef');
  if (ref === undefined) return;
  const [own] = Object.keys(PROVENANCE).filter((name) => values.has(name));
  if (own !== undefined)
    list.add('its_reference_and_own', element.offset, {
      attribute: `its:${own}`,
      reference: 'its:provenanceRecordsRef',
    });
  const id = idOfReference(ref);
  // On a mark it leads to its unit or candidate; on what holds others, to itself or outwards.
  const isKnown = isInline
    ? frame.provenanceIds.has(id)
    : frame.find(({ provenanceIds }) => provenanceIds.has(id) || null) !== null;
  if (!isKnown)
    list.add('reference_unknown', element.offset, { attribute: 'its:provenanceRecordsRef', value: ref });
}

/** `#its=id`, and the other ways in which the specification's own examples write it. */
export const idOfReference = (value: string): string => value.replace(/^#?(?:.*\/)?(?:itsm?=)?/, '');
