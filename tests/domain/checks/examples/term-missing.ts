import type { CheckExamples } from '@/tests/support/check-examples';
import { termsOf } from '@/tests/support/terms-of';

const arabic = {
  terms: termsOf(
    'ar',
    'en',
    'هدنة > truce',
    'هدنة > lull (forbidden)',
    'مجلس الأمن > Security Council',
    'مجلس > council',
    'قرار > resolution',
    'قرار > decree (admitted)',
  ),
};
const hebrew = { terms: termsOf('he', 'en', 'ועדה > committee', 'יישוב > community') };
const german = {
  terms: termsOf('en', 'de', 'ceasefire > Waffenruhe', 'treaty > Vertrag', 'treaty > Abkommen (admitted)'),
};
const english = {
  terms: termsOf(
    'es',
    'en',
    'presidente > president',
    'WHO > World Health Body',
    'acuerdo > accord',
    'acuerdo > deal (forbidden)',
  ),
};
const chinese = { terms: termsOf('zh', 'en', '停火 > ceasefire', '停火协议 > ceasefire deal') };
const french = { terms: termsOf('en', 'fr', 'agreement > accord', 'state > État') };

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      knowledge: arabic,
      source: ['ar', 'رفض الوزير ال[[هدنة]] أمس.'],
      target: 'The minister turned down the [[lull]] yesterday.',
      suggestions: ['truce'],
      note: 'A forbidden word stands where the preferred one should; the source has its article written on.',
    },
    {
      lang: 'en',
      knowledge: arabic,
      source: ['ar', 'صدرت [[قراراتهم]] مساء.'],
      target: 'Their verdicts came out in the evening.[[]]',
      suggestions: [null],
      note: 'Plural and pronoun on the Arabic word; where the translation goes wrong is not known.',
    },
    {
      lang: 'en',
      knowledge: hebrew,
      source: ['he', 'הדיון נדחה בו[[ועדת]] הכספים, ולא ב[[יישובים]].'],
      target: 'The debate was put off by the finance panel, and not in the villages.[[]][[]]',
      note: 'Hebrew prefixes, the construct state and the plural.',
    },
    {
      lang: 'en',
      knowledge: english,
      source: ['es', 'Los [[acuerdos]] fallaron.'],
      target: 'The [[deals]] failed.',
      suggestions: [null],
      note: 'A forbidden word in another form: which form of the other one is wanted is not certain.',
    },
    {
      lang: 'de',
      knowledge: german,
      source: ['en', 'The [[treaties]] were signed.'],
      target: 'Die [[treaties]] wurden unterschrieben.',
      suggestions: ['Vertrag'],
      note: 'Left as it stands in the source.',
    },
    {
      lang: 'en',
      knowledge: chinese,
      source: ['zh', '双方签署了[[停火协议]]。'],
      target: 'Both sides signed a pause.[[]]',
      note: 'Of two terms within each other the longer one counts.',
    },
  ],
  passes: [
    {
      lang: 'en',
      knowledge: arabic,
      source: ['ar', 'وبالهدنة وقراراتها رحب مجلس الأمن.'],
      target: 'The Security Council welcomed the truces and its decrees.',
      note: 'Other forms, an admitted word, and a term within a longer one.',
    },
    {
      lang: 'en',
      knowledge: english,
      source: ['es', 'La presidencia calla; ¿quién habla?'],
      target: 'The head office is silent; who speaks?',
      note: 'A derived word is not the term, nor a small word its acronym.',
    },
    {
      lang: 'de',
      knowledge: german,
      source: ['en', 'The ceasefire and the treaties hold.'],
      target: 'Das Waffenruheabkommen und die Verträge halten.',
      note: 'Compounds, plurals with an umlaut.',
    },
    {
      lang: 'fr',
      knowledge: french,
      source: ['en', 'The agreements of the state were read out.'],
      target: 'On a lu les accords de l’état.',
      note: 'Elision, plural, and a capital that is not there.',
    },
    {
      lang: 'en',
      knowledge: chinese,
      source: ['zh', '停火开始了。'],
      target: 'The ceasefires have begun.',
    },
    {
      lang: 'fr',
      knowledge: arabic,
      source: ['ar', 'رفض الوزير الهدنة أمس.'],
      target: 'Le ministre a refusé la pause hier.',
      note: 'Terms of another pair of languages.',
    },
    {
      lang: 'en',
      source: ['ar', 'رفض الوزير الهدنة أمس.'],
      target: 'The minister turned it down.',
      note: 'No terms.',
    },
  ],
};
