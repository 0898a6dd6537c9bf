import { MQM_CORE } from '../../annotation/typologies/mqm-core';
import { listCategories } from '../../annotation/typology';

/** Names of campaigns of 2020 to 2025 and of MQM 1.0, as `slugOf` writes them, beside those of MQM-Core. */
const OTHERS: Readonly<Record<string, string>> = {
  'untranslated-text': 'accuracy/untranslated',
  'source-language-fragment': 'accuracy/untranslated',
  'gender-mismatch': 'accuracy/mistranslation',
  'over-translation': 'accuracy/overtranslation',
  'under-translation': 'accuracy/undertranslation',
  'no-translate': 'accuracy/do-not-translate',
  register: 'style/language-register',
  inconsistency: 'linguistic-conventions/textual-conventions',
  'text-breaking': 'linguistic-conventions/textual-conventions',
  display: 'design-and-markup/layout',
  'inappropriate-for-context': 'terminology/wrong-term',
  'inconsistent-use-of-terminology': 'terminology/inconsistent-use-of-terminology',
  inconsistent: 'terminology/inconsistent-use-of-terminology',
  termbase: 'terminology/inconsistent-with-terminology-resource',
  awkward: 'style/awkward-style',
  'unnatural-or-awkward': 'style/awkward-style',
  'bad-sentence-structure': 'style/awkward-style',
  'archaic-or-obscure-word-choice': 'style/unidiomatic-style',
  unidiomatic: 'style/unidiomatic-style',
  'non-translation': 'linguistic-conventions/unintelligible',
  fluency: 'linguistic-conventions',
  'locale-convention': 'locale-conventions',
  design: 'design-and-markup',
  verity: 'audience-appropriateness',
  other: 'custom',
};

const slugOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Ids of MQM-Core by themselves and by their last part; a dimension is its own last part. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  [...listCategories(MQM_CORE)]
    .reverse()
    .flatMap(({ id }) => [[id, id] as const, [id.split('/').at(-1) ?? id, id] as const]),
);

/** The category of MQM-Core that a path such as "Fluency/Punctuation" means: its last part that is known; `custom` where none is. */
export function mapCategory(named: string): string {
  const parts = named.split('/').map(slugOf);
  const whole = KNOWN.get(parts.join('/'));
  if (whole !== undefined) return whole;
  for (const part of parts.reverse()) {
    const id = (Object.hasOwn(OTHERS, part) ? OTHERS[part] : undefined) ?? KNOWN.get(part);
    if (id !== undefined) return id;
  }
  return 'custom';
}
