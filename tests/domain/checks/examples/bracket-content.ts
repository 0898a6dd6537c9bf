import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      note: 'a number in brackets',
      lang: 'en',
      source: ['ja', '孫の花子ちゃん（[[８]]）は無事だった。'],
      target: 'His granddaughter Hanako was safe and well[[]].',
    },
    {
      note: 'an acronym',
      lang: 'fr',
      source: ['en', 'The coast guard [[(GNC)]] found the boat at night.'],
      target: 'Les garde-côtes ont retrouvé le bateau de nuit[[]].',
    },
    {
      note: 'nothing between the brackets',
      lang: 'ar',
      source: ['en', 'She sent a letter (twelve pages) to all partners.'],
      target: 'وأرسلت رسالة [[()]] إلى جميع الشركاء.',
    },
    {
      lang: 'he',
      source: ['en', 'The boy ([[9]]) was found at the airport.'],
      target: 'הילד נמצא בשדה התעופה[[]].',
    },
    {
      lang: 'zh',
      source: ['en', 'He sent a letter ([[8]] pages) to the council.'],
      target: '他给市议会寄了一封信[[]]。',
    },
  ],
  passes: [
    {
      note: 'without the brackets',
      lang: 'en',
      source: ['ja', '祖母の花子さん（８１）は無事だった。'],
      target: 'His 81-year-old grandmother Hanako was safe.',
    },
    {
      note: 'in words',
      lang: 'es',
      source: ['en', 'She sent a letter (12 pages) to all partners.'],
      target: 'Envió una carta de doce páginas a todos los socios.',
    },
    {
      note: 'an acronym that is another one here',
      lang: 'fr',
      source: ['en', 'The World Health Organization (WHO) agreed.'],
      target: 'L’Organisation mondiale de la santé, ou OMS, a donné son accord.',
    },
    {
      note: 'an acronym in another script',
      lang: 'ar',
      source: ['en', 'The North Atlantic Treaty Organization (NATO) agreed.'],
      target: 'ووافقت منظمة حلف شمال الأطلسي (ناتو) على ذلك.',
    },
    {
      note: 'words',
      lang: 'de',
      source: ['en', 'The harbour (which is old) will be closed.'],
      target: 'Der alte Hafen wird geschlossen.',
    },
  ],
};
