import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The ferry left [[the to]] harbour at noon.' },
    { lang: 'en', target: 'She sailed [[with he]] across the bay.' },
    { lang: 'en', target: 'The pilot knew the tide at the end of [[the]].', note: 'The sentence is cut.' },
    {
      lang: 'en',
      target: 'Sailors [[the of knew to harbour the and]] night in slowly.',
      note: 'Words in no order: one finding for all of them.',
    },
    { lang: 'en', target: '[[In]], 305 sailors were counted.', note: 'A name was lost.' },
    { lang: 'en', target: 'They [[would of]] sailed at dawn.' },
    { lang: 'en', target: 'It was [[a open]] boat. Soon [[an rough]] sea broke its mast.' },
    { lang: 'en', target: 'They painted the hull [[in he]] harbour. It was [[he biggest]] shed.' },
    { lang: 'en', target: 'The pilots praised [[he Union]] for it. It was [[a Arctic]] wind.' },
    { lang: 'fr', target: 'Le ferry a quitté [[la de]] port à midi.' },
    { lang: 'fr', target: 'Elle est partie [[avec ils]] vers la baie.' },
    { lang: 'es', target: 'El barco salió [[del el]] puerto al amanecer.' },
    { lang: 'de', target: 'Das Schiff lag [[im der]] Hafen.' },
    { lang: 'ar', target: 'وصلت السفينة [[في إلى]] الميناء عند الفجر.' },
    { lang: 'he', target: 'הספינה הגיעה לנמל [[של או]] העיר.' },
    { lang: 'hi', target: 'जहाज [[को में]] बंदरगाह आया।' },
    { lang: 'hi', target: '[[में]] बंदरगाह जहाज कल आया।' },
    {
      lang: 'en',
      target:
        'Where is [[he Institute]] of Physics? Who saw [[he movie]]? It was in [[an 20]] year old shed.',
      note: 'Words and numbers that look as none can there.',
    },
    {
      lang: 'en',
      target: '[[I weighs]] as much as a cow. The scale is right.',
      note: 'What is left of `It`.',
    },
  ],
  passes: [
    {
      lang: 'en',
      target:
        'Is he American? Did he sail? I always do. I most humbly ask for an 1830 map, an 8 and an 11th net.',
    },
    { lang: 'en', target: 'The in-house pilot, the to-do list and the “of” of the title.' },
    {
      lang: 'en',
      target: 'What it is made of is wood. Those of us who have had to be there know of old what for.',
      note: 'Prepositions may end a clause.',
    },
    { lang: 'en', target: 'From A to B and back. Vitamin A is good. The I386 and the i386.' },
    {
      lang: 'en',
      target:
        'He did all he could to help. A one-off, a European, a unit, an hour, an mri, a union of free will in the end.',
    },
    { lang: 'en', target: 'They would no longer sail with a used net, nor an x-ray.' },
    {
      lang: 'en',
      target: 'Was he Danish? On that he Monday agreed, to he who asked. An Mbappé goal, a European.',
    },
    { lang: 'en', target: 'He spoke to, of course, the crew.' },
    { lang: 'fr', target: 'Ils le sont, et les a vus : prends-les. L’une des dix, de la meilleure.' },
    { lang: 'es', target: 'Los de la tarde los han visto, y el de ayer se los dio. El que la ha visto.' },
    { lang: 'de', target: 'Die, der die Stadt gehört, kam zum einen am Abend und fuhr im Auto ab.' },
    { lang: 'ar', target: 'إلى من يهمه الأمر، من على متن السفينة.' },
    { lang: 'he', target: 'הוא טס עם אל על, ואת על הסיפון.' },
    { lang: 'hi', target: 'उसने जहाज को देखा और बंदरगाह में से निकला।' },
  ],
};
