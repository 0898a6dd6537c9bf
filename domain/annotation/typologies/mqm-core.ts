import type { ItsType } from '../its-types';
import type { Severity } from '../severity';
import { NO_RULES, type Category, type Typology } from '../typology';

/**
 * MQM-Core of MQM 2.0: seven dimensions and their types, and `custom` for what fits none of them. MQM publishes names;
 * the ids are kebab-case forms of those names. Default severities are Verso's own suggestion: what
 * changes or loses meaning begins as major, what only reads badly as minor. The types of ITS are those of the table that the
 * authors of both have published; a type that is not there goes with its dimension.
 */
export const MQM_CORE: Typology = {
  id: 'mqm-core',
  version: '2.0',
  name: '',
  severities: [
    { severity: 'neutral', weight: 0, names: {} },
    { severity: 'minor', weight: 1, names: {} },
    { severity: 'major', weight: 5, names: {} },
    { severity: 'critical', weight: 25, names: {} },
  ],
  dimensions: [
    dimension('terminology', 't', 'major', 'terminology', [
      ['inconsistent-with-terminology-resource', 'r', 'minor'],
      ['inconsistent-use-of-terminology', 'i', 'minor'],
      ['wrong-term', 'w', 'major'],
    ]),
    dimension('accuracy', 'a', 'major', 'mistranslation', [
      ['mistranslation', 'm', 'major'],
      ['overtranslation', 'v', 'minor'],
      ['undertranslation', 'e', 'minor'],
      ['addition', 'd', 'major', 'addition'],
      ['omission', 'o', 'major', 'omission'],
      ['do-not-translate', 'n', 'minor'],
      ['untranslated', 'u', 'major', 'untranslated'],
    ]),
    dimension('linguistic-conventions', 'l', 'minor', 'other', [
      ['grammar', 'g', 'minor', 'grammar'],
      ['punctuation', 'p', 'minor', 'typographical'],
      ['spelling', 's', 'minor', 'misspelling'],
      ['unintelligible', 'u', 'critical', 'uncategorized'],
      ['character-encoding', 'c', 'major', 'characters'],
      ['textual-conventions', 't', 'minor'],
    ]),
    dimension('style', 's', 'minor', 'style', [
      ['organization-style', 'o', 'minor'],
      ['third-party-style', 't', 'minor'],
      ['inconsistent-with-external-reference', 'e', 'minor', 'inconsistency'],
      ['language-register', 'r', 'minor', 'register'],
      ['awkward-style', 'a', 'minor'],
      ['unidiomatic-style', 'u', 'minor'],
      ['inconsistent-style', 'i', 'minor'],
    ]),
    dimension('locale-conventions', 'o', 'minor', 'locale-violation', [
      ['number-format', 'n', 'minor'],
      ['currency-format', 'c', 'minor'],
      ['measurement-format', 'm', 'minor'],
      ['time-format', 't', 'minor'],
      ['date-format', 'd', 'minor'],
      ['address-format', 'a', 'minor'],
      ['telephone-format', 'p', 'minor'],
      ['shortcut-key', 'k', 'minor'],
    ]),
    dimension('audience-appropriateness', 'u', 'major', 'other', [
      ['culture-specific-reference', 'c', 'minor'],
      ['offensive', 'o', 'critical'],
    ]),
    dimension('design-and-markup', 'd', 'minor', 'formatting', [
      ['layout', 'l', 'minor'],
      ['markup-tag', 'm', 'minor', 'markup'],
      ['truncation-text-expansion', 't', 'major', 'length'],
      ['missing-text', 'x', 'major'],
      ['link-cross-reference', 'r', 'minor', 'other'],
    ]),
    dimension('custom', 'c', 'minor', 'other', []),
  ],
};

type TypeRow = readonly [slug: string, key: string, defaultSeverity: Severity, its?: ItsType];

function dimension(
  id: string,
  key: string,
  defaultSeverity: Severity,
  its: ItsType,
  types: readonly TypeRow[],
): Category {
  const children = types.map(([slug, letter, severity, ownIts = its]) =>
    categoryOf(`${id}/${slug}`, letter, severity, ownIts),
  );
  return { ...categoryOf(id, key, defaultSeverity, its), children };
}

function categoryOf(id: string, key: string, defaultSeverity: Severity, its: ItsType): Category {
  return { id, key, defaultSeverity, its, core: id, rules: NO_RULES, words: {}, children: [] };
}
