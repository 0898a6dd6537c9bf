import type { PairRules } from './pair-rules';

/** `עם` is also a people and `את` also you: little of what follows them is surely wrong. */
export const HEBREW_PAIRS: PairRules = {
  never: {
    של: 'את של על אל או כי גם הוא היא הם הן אבל',
    'על אל': 'של את',
    אל: 'של או כי',
    'כי או אבל': 'כי אבל',
    מאוד: 'של את',
  },
  hardly: {
    של: 'לא זה עם היה בין',
    'על אל עם': 'על אל עם או כי הוא הם אבל',
    את: 'של על או כי הוא היא הם אבל',
    'כי או אבל גם': 'של או',
    'הוא היא הם': 'של או את',
  },
  lastNever: 'של כי או אל אבל אשר',
  lastHardly: 'את על עם גם לא',
  firstNever: '',
  firstBeforeCommaNever: 'של על אל',
  beforeCommaNever: 'אל',
  phrases: [
    ['אל', 'על'],
    ['על', 'כל'],
  ],
};
