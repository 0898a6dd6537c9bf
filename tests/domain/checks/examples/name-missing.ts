import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      note: 'a country',
      lang: 'en',
      source: ['zh', '数据显示，[[美国]]是这种谷物的最大出口国。'],
      target: '[[The data show that it is the largest exporter of this grain]].',
    },
    {
      note: 'a person',
      lang: 'en',
      source: ['es', 'La carta que [[Rodrigo Etxeberria]] envió ayer no ha tenido respuesta.'],
      target: '[[The letter that was sent yesterday has not been answered]].',
    },
    {
      lang: 'ar',
      source: ['en', 'The envoy of [[Brazil]] left the hall before the vote.'],
      target: '[[غادر المبعوث القاعة قبل التصويت]].',
    },
    {
      lang: 'he',
      source: ['en', 'After the match [[Samuel Whitcombe]] thanked the referee.'],
      target: '[[אחרי המשחק הוא הודה לשופט על הכול]].',
    },
    {
      note: 'Latin letters among Chinese ones',
      lang: 'en',
      source: ['zh', '昨天，约翰·格林（John Greenfield）和[[Margaret]]在会上发言。'],
      target: '[[John Greenfield spoke at the meeting yesterday]].',
    },
    {
      note: 'a city of the source',
      lang: 'en',
      source: ['ja', '彼は去年[[札幌]]の会社を辞めた。'],
      target: '[[He left the company at the end of last year]].',
    },
    {
      note: 'in German only what is known to be a name',
      lang: 'en',
      source: ['de', 'Im Juni zog die Familie von [[Kopenhagen]] in ein Dorf am Meer.'],
      target: '[[In June the family moved to a village by the sea]].',
    },
  ],
  passes: [
    {
      note: 'a name without the space in it',
      lang: 'en',
      source: ['zh', '昨天他和Goldengate的同事在会上发言。'],
      target: 'He and his colleagues of Golden Gate spoke at the meeting yesterday.',
    },
    {
      note: 'other words that have the characters of a place',
      lang: 'en',
      source: ['zh', '发展中国家的最大连锁店在黄河南岸完成都市规划。'],
      target: 'The largest chain of the developing world made plans for a city on the southern bank.',
    },
    {
      lang: 'en',
      source: ['zh', '他们穿越南极，回到沿海地区。'],
      target: 'They crossed the ice and went back to the coast.',
    },
    {
      note: 'an apostrophe between syllables',
      lang: 'en',
      source: ['zh', '西安大清真寺在哪里？'],
      target: "Where is the Great Mosque of Xi'an?",
    },
    {
      note: 'the beginning of a Spanish question',
      lang: 'en',
      source: ['es', '—¿Segura? ¿Peligrosa? Yo solo sé decir milímetros por año.'],
      target: '“Safe? Dangerous? I only know how to say millimeters per year.”',
    },
    {
      note: 'a territory by its own name there',
      lang: 'ar',
      source: ['en', 'Passengers in northern England face another week without trains.'],
      target: 'يواجه الركاب في شمال إنجلترا أسبوعًا آخر من دون قطارات.',
    },
    {
      note: 'a name in two words',
      lang: 'ar',
      source: ['en', 'But McAllister hopes that it will not come to that at Easter.'],
      target: 'لكن ماك أليستر يأمل ألا يصل الأمر إلى هذا الحد في عيد الفصح.',
    },
    {
      note: 'an adjective for the country',
      lang: 'en',
      source: ['cs', 'Jednání s Německem skončila v pátek bez dohody.'],
      target: 'The talks with the German side ended on Friday without an agreement.',
    },
    {
      note: 'a capital for its government',
      lang: 'en',
      source: ['de', 'Russland wies die Vorwürfe am Montag zurück.'],
      target: 'On Monday Moscow rejected the accusations once more.',
    },
    {
      note: 'a word with a capital by custom',
      lang: 'en',
      source: ['es', 'Ayer el Gobierno presentó la nueva ley en el Congreso.'],
      target: 'Yesterday the government presented the new law in parliament.',
    },
    {
      note: 'a gloss in brackets',
      lang: 'en',
      source: ['zh', '按这种比较方式，我们国家（英国）的差距更大。'],
      target: 'By this comparison the gap is even wider in our own country.',
    },
    {
      note: 'nouns',
      lang: 'en',
      source: ['de', 'Zwei Millionen Menschen sahen am Abend das Spiel.'],
      target: 'Two million people watched the match in the evening.',
    },
    {
      note: 'abbreviated',
      lang: 'zh',
      source: ['en', 'China and Japan resumed the talks on fisheries.'],
      target: '中日两国恢复了渔业谈判。',
    },
  ],
};
