import type { Severity } from '../severity';
import type { Category, Typology } from '../typology';

/**
 * MQM-Core of MQM 2.0: seven dimensions and their types, and `custom` for what fits none of them. MQM publishes names;
 * the ids are kebab-case forms of those names. Default severities are Verso's own suggestion: what
 * changes or loses meaning begins as major, what only reads badly as minor.
 */
export const MQM_CORE: Typology = {
  id: 'mqm-core',
  version: '2.0',
  dimensions: [
    dimension('terminology', 't', 'major', [
      ['inconsistent-with-terminology-resource', 'r', 'minor'],
      ['inconsistent-use-of-terminology', 'i', 'minor'],
      ['wrong-term', 'w', 'major'],
    ]),
    dimension('accuracy', 'a', 'major', [
      ['mistranslation', 'm', 'major'],
      ['overtranslation', 'v', 'minor'],
      ['undertranslation', 'e', 'minor'],
      ['addition', 'd', 'major'],
      ['omission', 'o', 'major'],
      ['do-not-translate', 'n', 'minor'],
      ['untranslated', 'u', 'major'],
    ]),
    dimension('linguistic-conventions', 'l', 'minor', [
      ['grammar', 'g', 'minor'],
      ['punctuation', 'p', 'minor'],
      ['spelling', 's', 'minor'],
      ['unintelligible', 'u', 'critical'],
      ['character-encoding', 'c', 'major'],
      ['textual-conventions', 't', 'minor'],
    ]),
    dimension('style', 's', 'minor', [
      ['organization-style', 'o', 'minor'],
      ['third-party-style', 't', 'minor'],
      ['inconsistent-with-external-reference', 'e', 'minor'],
      ['language-register', 'r', 'minor'],
      ['awkward-style', 'a', 'minor'],
      ['unidiomatic-style', 'u', 'minor'],
      ['inconsistent-style', 'i', 'minor'],
    ]),
    dimension('locale-conventions', 'o', 'minor', [
      ['number-format', 'n', 'minor'],
      ['currency-format', 'c', 'minor'],
      ['measurement-format', 'm', 'minor'],
      ['time-format', 't', 'minor'],
      ['date-format', 'd', 'minor'],
      ['address-format', 'a', 'minor'],
      ['telephone-format', 'p', 'minor'],
      ['shortcut-key', 'k', 'minor'],
    ]),
    dimension('audience-appropriateness', 'u', 'major', [
      ['culture-specific-reference', 'c', 'minor'],
      ['offensive', 'o', 'critical'],
    ]),
    dimension('design-and-markup', 'd', 'minor', [
      ['layout', 'l', 'minor'],
      ['markup-tag', 'm', 'minor'],
      ['truncation-text-expansion', 't', 'major'],
      ['missing-text', 'x', 'major'],
      ['link-cross-reference', 'r', 'minor'],
    ]),
    dimension('custom', 'c', 'minor', []),
  ],
};

type TypeRow = readonly [slug: string, key: string, defaultSeverity: Severity];

function dimension(id: string, key: string, defaultSeverity: Severity, types: readonly TypeRow[]): Category {
  const children = types.map(([slug, letter, severity]) => ({
    id: `${id}/${slug}`,
    key: letter,
    defaultSeverity: severity,
    children: [],
  }));
  return { id, key, defaultSeverity, children };
}
