import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    {
      lang: 'en',
      source: ['de', 'Die [[UNESCO]] tagte in Paris.'],
      target: '[[UNSECO]] met in Paris.',
      suggestions: ['UNESCO'],
    },
    {
      lang: 'fr',
      source: ['en', 'Inspectors of the [[IAEA]] arrived.'],
      target: 'Les inspecteurs de l’[[IAEE]] sont arrivés.',
      suggestions: ['IAEA'],
    },
    {
      lang: 'en',
      source: ['zh', '他加入了[[UNICEF]]。'],
      target: 'He joined [[UNICF]] last year.',
      suggestions: ['UNICEF'],
    },
  ],
  passes: [
    {
      note: 'a speaker of a transcript, in capitals',
      lang: 'en',
      source: ['es', 'LA PRESIDENTA (Monzonís): Se abre la sesión.'],
      target: 'THE PRESIDENT (Monzonís): The session is open.',
    },
    {
      note: 'translated',
      lang: 'fr',
      source: ['en', 'NATO and the UN agreed.'],
      target: 'L’OTAN et l’ONU ont donné leur accord.',
    },
    {
      note: 'spelt out',
      lang: 'en',
      source: ['de', 'Die UNHCR half.'],
      target: 'The refugee agency helped.',
    },
    {
      note: 'transliterated',
      lang: 'ar',
      source: ['en', 'UNESCO met in Paris.'],
      target: 'اجتمعت اليونسكو في باريس.',
    },
    {
      note: 'a headline in capitals',
      lang: 'es',
      source: ['en', 'PORT CLOSED AFTER STORM'],
      target: 'PORTE CERRADO TRAS LA TORMENTA',
    },
    { note: 'kept', lang: 'he', source: ['en', 'The BBC reported it.'], target: 'כך דיווח ה-BBC.' },
  ],
};
