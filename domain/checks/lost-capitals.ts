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

/** Whether the sentence of the source begins in lower case too. */
function isLowInSource({ pairs }: CheckedArticle, block: number, start: number): boolean {
  const pair = pairs.find(({ target }) =>
    target.parts.some((part) => part.block === block && part.span.start === start),
  );
  if (pair === undefined) return false;
  const { kinds, shapes } = pair.source.tokens;
  const first = kinds.indexOf(word);
  return first >= 0 && shapes[first] === cased;
}

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
    for (const [index, alarms] of facts.entries())
      for (const { span, ...alarm } of alarms) {
        const { start, end } = span;
        if (alarm.message !== 'always') {
          if (start === 0 && goesOn(article.target[index - 1])) continue;
          if (isLowInSource(article, index, start)) continue;
        }
        yield { ...alarm, at: { block: index, start, end } };
      }
  },
});
