import type { PairRules } from './pair-rules';

/** Articles are pronouns too (`die, der die Stadt gehört`), but what is drawn together with a preposition takes none after it. */
export const GERMAN_PAIRS: PairRules = {
  never: {
    'im am zum zur vom beim ins':
      'der die das den dem des eine einer ist sind war waren hat haben wird werden er sie es wir mit von für zu im am zum zur vom dass',
    'mit von für durch gegen bei': 'er ich wir man ist sind war hat haben dass',
    'von bei aus mit': 'die das',
    zu: 'die',
    des: 'die der das den ist und ein eine dem',
    'die der den dem als': 'und',
    in: 'von mit für',
  },
  hardly: {
    'im am zum zur vom beim ins': 'und oder ein einen einem als wie sich auf in auch ich nicht',
    'mit von für gegen bei': 'und oder mit von für zu im am zum zur',
    'dem den des': 'und oder ist sind hat haben',
    des: 'für zu er es wir nicht mit von im am',
    ein: 'ist die den eine es zu das der',
    eine: 'und ein den es',
    zu: 'um das ist ein',
    in: 'zu es ist man wir er sind als',
    für: 'der ist',
    nicht: 'man ist',
    durch: 'der ist',
    'und oder': 'und oder',
    'einem einen eines einer': 'und er es wir ich sich dass zu nicht',
  },
  lastNever: 'die in von für als wenn im zum zur vom beim des dass weil',
  lastHardly: 'der den dem eine einen und am ich',
  firstNever: '',
  firstBeforeCommaNever: 'in mit von für bei aus nach',
  beforeCommaNever: 'zum zur vom beim',
  phrases: [],
};
