import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'fr',
      source: [
        'en',
        'The harbour of Aarhus was closed on 12 March 1998.\n\n∅\n\nBy 14:30 all 45 boats were back in Aarhus.',
      ],
      target:
        'Le port d’Aarhus a été fermé le 12 mars 1998.\n\n[[Suivez notre chaîne pour ne manquer aucune nouvelle de la côte.]]\n\nÀ 14 h 30, les 45 bateaux étaient tous de retour à Aarhus.',
    },
    {
      lang: 'he',
      source: [
        'en',
        'The harbour of Aarhus was closed on 12 March 1998.\n\n∅\n\nBy 14:30 all 45 boats were back in Aarhus.',
      ],
      target:
        'נמל אורהוס נסגר ב-12 במרץ 1998.\n\n[[הצטרפו לערוץ שלנו וקבלו עדכונים ישר לטלפון הנייד.]]\n\nעד 14:30 כל 45 הסירות חזרו לאורהוס.',
    },
    {
      lang: 'de',
      source: [
        'en',
        'The harbour of Aarhus was closed on 12 March 1998.\n\n∅\n\nBy 14:30 all 45 boats were back in Aarhus.',
      ],
      target:
        'Der Hafen von Aarhus wurde am 12. März 1998 geschlossen.\n\n[[Folgen Sie unserem Kanal, um nichts von der Küste zu verpassen.]]\n\nUm 14.30 Uhr waren alle 45 Boote wieder in Aarhus.',
    },
  ],
  passes: [
    {
      note: 'the sentence before is short of it',
      lang: 'de',
      source: ['en', 'The council met on Tuesday and voted for the new bridge.\n\n∅'],
      target: 'Der Rat tagte am Dienstag.\n\nEr stimmte für die neue Brücke.',
    },
    {
      note: 'one sentence became two',
      lang: 'en',
      source: ['fr', 'Le port a été fermé vendredi sans que personne ait dit pourquoi aux pêcheurs.'],
      target: 'The harbour was closed on Friday. Nobody had told the fishermen why.',
    },
    {
      note: 'a heading',
      lang: 'en',
      source: ['fr', 'Le port a été fermé vendredi.'],
      target: '# What the fishermen were told.\n\nThe harbour was closed on Friday.',
    },
    {
      note: 'a short line',
      lang: 'en',
      source: ['fr', 'Le port a été fermé vendredi.'],
      target: 'Our report.\n\nThe harbour was closed on Friday.',
    },
    { lang: 'zh', source: ['en', 'It voted.'], target: '会议投了票。' },
    { note: 'there is no source', lang: 'ar', target: 'افتتح المتحف في العاصمة قبل الحرب.' },
  ],
};
