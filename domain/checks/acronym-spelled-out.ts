import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { findDefinitions, type Definition } from './words/acronym-definition';

interface Facts {
  readonly block: CheckedBlock;
  readonly definitions: readonly Definition[];
}

/** An acronym is explained once, and later its long form stands there again: `Coordinator of … (COGAT)`. */
export const acronymSpelledOut = defineArticleCheck<Facts>({
  unit: 'article',
  id: 'acronym-spelled-out',
  version: 1,
  category: 'style/inconsistent-style',
  severity: 'minor',
  isDefault: true,
  targets: [
    'en',
    'es',
    'fr',
    'de',
    'pt',
    'it',
    'nl',
    'ru',
    'uk',
    'pl',
    'sv',
    'da',
    'no',
    'nb',
    'ro',
    'cs',
    'el',
  ],
  sources: null,
  parameters: {},
  collect: (block: CheckedBlock): Facts => ({ block, definitions: findDefinitions(block) }),
  mayFind: (_article, facts) => facts.some(({ definitions }) => definitions.length > 0),
  *judge(_article: CheckedArticle, facts: readonly Facts[]): Generator<ArticleAlarm> {
    const explained: Definition[] = [];
    for (const { block, definitions } of facts) {
      for (const { acronym, longForm } of explained) yield* findAgain(block, acronym, longForm, 0);
      for (const one of definitions) {
        if (explained.some(({ longForm }) => longForm === one.longForm)) continue;
        explained.push(one);
        yield* findAgain(block, one.acronym, one.longForm, one.end);
      }
    }
  },
});

/** The long form in `block` from an offset on, with the acronym in brackets where it is explained once more. */
function* findAgain(
  { text, index }: CheckedBlock,
  acronym: string,
  longForm: string,
  from: number,
): Generator<ArticleAlarm> {
  for (let at = text.indexOf(longForm, from); at >= 0; at = text.indexOf(longForm, at + longForm.length)) {
    const end = at + longForm.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(end)) || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    const again = text.startsWith(` (${acronym})`, end) ? acronym.length + 3 : 0;
    yield { at: { block: index, start: at, end: end + again }, suggestion: acronym, params: { acronym } };
  }
}
