import { findLostCapitals } from './casing/find-lost-capitals';
import { defineArticleCheck, type Alarm, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';
import { SHAPE, TOKEN } from '../text/tokens';
import { textEndOf } from './punctuation/text-end';

const { word } = TOKEN;
const { cased } = SHAPE;

/** Whether the paragraph goes on with the sentence of the one before it, as pieces of a list or of a poem do. */
function goesOn(before: CheckedBlock | undefined): boolean {
  if (before === undefined || before.kind === 'heading' || before.kind === 'caption') return false;
  const { sign } = textEndOf(before.text, before.language);
  return sign === 'none' || sign === 'comma' || sign === 'open';
}

/** Where sentences stand whose source begins in lower case too. */
function lowInSource({ pairs }: CheckedArticle): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { source, target } of pairs) {
    const { kinds, shapes } = source.tokens;
    const first = kinds.indexOf(word);
    if (first < 0 || shapes[first] !== cased) continue;
    for (const { block, span } of target.parts) places.add(placeOf(block, span.start));
  }
  return places;
}

const placeOf = (block: number, start: number): string => `${block} ${start}`;

/** Sentences without the capitals that their language gives them. */
export const lostCapitals = defineArticleCheck<readonly Alarm[]>({
  unit: 'article',
  id: 'lost-capitals',
  version: 1,
  category: 'linguistic-conventions/spelling',
  severity: 'minor',
  isDefault: true,
  targets: [
    'en',
    'fr',
    'es',
    'de',
    'it',
    'pt',
    'nl',
    'sv',
    'da',
    'nb',
    'nn',
    'no',
    'pl',
    'cs',
    'sk',
    'ro',
    'hu',
    'fi',
    'tr',
    'ca',
    'id',
    'hr',
    'sl',
    'et',
    'lv',
    'lt',
    'vi',
    'ru',
    'uk',
    'bg',
    'sr',
    'el',
  ],
  sources: null,
  parameters: {},
  collect: (block) => [...findLostCapitals(block)],
  mayFind: (_article, facts) => facts.some((alarms) => alarms.length > 0),
  *judge(article, facts): Generator<ArticleAlarm> {
    // Asked of a long article at once: to look for the pair of each sentence would take time with the square of its length.
    const low = lowInSource(article);
    for (const [index, alarms] of facts.entries())
      for (const { span, ...alarm } of alarms) {
        const { start, end } = span;
        if (alarm.message !== 'always') {
          if (start === 0 && goesOn(article.target[index - 1])) continue;
          if (low.has(placeOf(index, start))) continue;
        }
        yield { ...alarm, at: { block: index, start, end } };
      }
  },
});
