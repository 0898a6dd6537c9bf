import { MQM_CORE } from '../annotation/typologies/mqm-core';
import { listCategories } from '../annotation/typology';

const CATEGORIES = listCategories(MQM_CORE).map(({ id }) => id);

/** What other typologies, and models from memory, call a category or a dimension. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  fluency: 'linguistic-conventions',
  'linguistic-convention': 'linguistic-conventions',
  linguistic: 'linguistic-conventions',
  typography: 'linguistic-conventions/punctuation',
  inconsistency: 'style/inconsistent-style',
  register: 'style/language-register',
  awkward: 'style/awkward-style',
  unidiomatic: 'style/unidiomatic-style',
  unnatural: 'style/unidiomatic-style',
  locale: 'locale-conventions',
  'locale-convention': 'locale-conventions',
  date: 'locale-conventions/date-format',
  number: 'locale-conventions/number-format',
  currency: 'locale-conventions/currency-format',
  markup: 'design-and-markup/markup-tag',
  name: 'terminology/wrong-term',
  term: 'terminology/wrong-term',
  'non-translation': 'accuracy/untranslated',
  'untranslated-text': 'accuracy/untranslated',
  mistranslated: 'accuracy/mistranslation',
};

/** The category that was meant; `custom` where that cannot be told. */
export function mapCategory(said: string): string {
  const id = said
    .trim()
    .toLowerCase()
    .split(/\s*[/:>]\s*/)
    .map((part) => part.replace(/[\s_]+/g, '-'))
    .join('/');
  if (CATEGORIES.includes(id)) return id;
  const parts = id.split('/').reverse();
  for (const part of parts) {
    const known = CATEGORIES.find((one) => one === part || one.endsWith(`/${part}`)) ?? OTHER_NAMES[part];
    if (known !== undefined) return known;
  }
  return 'custom';
}
