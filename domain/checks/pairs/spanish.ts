import type { PairRules } from './pair-rules';

/** `la`, `los` and `las` are pronouns as well: `los ha visto`; and `el de`, `la que` stand for a noun. */
export const SPANISH_PAIRS: PairRules = {
  never: {
    el: 'el la los las un una y es son está están fue le me nos su sus este esta en con',
    'la los las': 'el y e su sus este esta en',
    'los las': 'una la',
    la: 'los las un',
    'un una': 'el la los las su sus este son fue ha han',
    un: 'es y',
    'su sus': 'el la los las un una de del en con por para es son está ha han fue se que al su',
    'al del': 'el la los las un una del al en con para y es ha han se su sus está fue',
    'de con por para en sin sobre hasta desde': 'le nos ha han había fue eran',
    'de con por en sin': 'es',
    se: 'el de del en con al y su sus',
    muy: 'el la los las un una es son ha han se su del',
  },
  hardly: {
    'los las': 'sin es son',
    'la los las': 'por para',
    'de con por para en sin': 'y e',
    'con en': 'de con en por se me',
    a: 'y o de en con es ha',
    un: 'de en con por que',
    una: 'es y por',
    'y o': 'y o',
    que: 'y',
    'es son está ha han': 'es son ha han',
    se: 'un una por',
  },
  lastNever: 'los las de del al y su sus en un',
  lastHardly: 'la a con por que se muy o',
  firstNever: '',
  firstBeforeCommaNever: 'en con sin por para de desde hasta',
  beforeCommaNever: 'los las al su sus',
  phrases: [
    ['por', 'lo'],
    ['con', 'lo'],
    ['y', 'o'],
    ['un', 'poco'],
  ],
};
