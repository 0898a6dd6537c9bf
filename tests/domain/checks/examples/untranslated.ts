import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['fr', '[[Le port sera fermé jusqu’à nouvel ordre.]]'],
      target: '[[Le port sera fermé jusqu’à nouvel ordre.]]',
    },
    {
      lang: 'es',
      source: ['de', 'Der Hafen wurde geschlossen, [[weil das Wasser zu hoch stand]] und der Wind zunahm.'],
      target: 'El puerto se cerró [[weil das Wasser zu hoch stand]] y el viento aumentaba.',
    },
    {
      lang: 'en',
      source: ['de', 'Die Segel wurden im Hafen umsorgt und getrocknet.'],
      target: 'The sails were [[umsorgt]] and dried in the harbour.',
    },
    {
      lang: 'en',
      source: ['es', 'Los barcos abandonaron la bahía con sus redes.'],
      target: 'The boats [[abandonaron]] the bay with [[sus]] nets.',
    },
    {
      lang: 'zh',
      source: ['en', '[[The harbour stays closed until further notice.]]'],
      target: '[[The harbour stays closed until further notice.]]',
    },
  ],
  passes: [
    {
      note: 'a term, a name, and a word that English took over',
      lang: 'en',
      source: ['de', 'Der Dienst systemd ist da, die Avenida del Puerto auch, und der Kindergarten.'],
      target: 'The systemd service is there, the avenida del Puerto too, and the kindergarten.',
    },
    {
      note: 'a word shown as what it is',
      lang: 'en',
      source: ['it', 'Il pescatore la chiama spugnetta.'],
      target: 'The fisherman calls it “spugnetta”.',
    },
    {
      note: 'names',
      lang: 'fr',
      source: ['en', 'Anna Maria Jensen, Copenhagen University'],
      target: 'Anna Maria Jensen, Copenhagen University',
    },
    {
      note: 'a title in quotes',
      lang: 'en',
      source: ['fr', 'Il a lu « À la recherche du temps perdu ».'],
      target: 'He read “À la recherche du temps perdu”.',
    },
    {
      note: 'an address',
      lang: 'es',
      source: ['en', 'https://example.org/news/2020/harbour'],
      target: 'https://example.org/news/2020/harbour',
    },
    {
      note: 'words that two languages share',
      lang: 'es',
      source: ['it', 'La musica popolare.'],
      target: 'La música popular.',
    },
    { note: 'one word', lang: 'de', source: ['en', 'Hardware'], target: 'Hardware' },
    { lang: 'he', source: ['en', 'The harbour stays closed.'], target: 'הנמל יישאר סגור.' },
  ],
};
