import type { CheckExamples } from '@/tests/support/check-examples';
import { termsOf } from '@/tests/support/terms-of';

const english = {
  terms: termsOf('ar', 'en', '> strip mall (forbidden)', '> US (forbidden)', 'هدنة > lull (forbidden)'),
};
const arabic = { terms: termsOf('en', 'ar', '> عدو (forbidden)') };
const chinese = { terms: termsOf('en', 'zh', '> 首脑 (forbidden)') };
const german = { terms: termsOf('en', 'de', '> Flüchtlingswelle (forbidden)', '> Amt (forbidden)') };

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      knowledge: english,
      target: 'Two [[strip malls]] burnt, the [[US]] office said.',
      note: 'Plural; an acronym.',
    },
    {
      lang: 'ar',
      knowledge: arabic,
      target: 'تراجع ال[[عدو]] ليلا.',
      note: 'Arabic article: it is no part of what is found.',
    },
    { lang: 'zh', knowledge: chinese, target: '两国[[首脑]]见了面。', note: 'No spaces between words.' },
    { lang: 'de', knowledge: german, target: 'Von [[Flüchtlingswellen]] war die Rede.' },
  ],
  passes: [
    {
      lang: 'en',
      knowledge: english,
      target: 'They told us to strip the mall bare.',
      note: 'No acronym, and other words.',
    },
    {
      lang: 'en',
      knowledge: english,
      target: 'A lull set in.',
      note: 'Forbidden for one expression of the source only.',
    },
    {
      lang: 'de',
      knowledge: german,
      target: 'Das Amtsblatt erschien.',
      note: 'Within a compound it is another word.',
    },
    { lang: 'fr', knowledge: english, target: 'US strip mall', note: 'Another language.' },
    { lang: 'ar', knowledge: arabic, target: 'عاد العداء بينهما.', note: 'Another word of the same root.' },
    { lang: 'en', target: 'Nothing is forbidden here.' },
  ],
};
