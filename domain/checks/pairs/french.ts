import type { PairRules } from './pair-rules';

/** `le`, `la` and `les` are pronouns as well: `ils le sont`, `il les a`. */
export const FRENCH_PAIRS: PairRules = {
  never: {
    'un une cette cet ces mes tes ses nos vos ma ta sa notre votre': `le la les aux est sont était étaient ont il ils elle elles je et`,
    'cette cet ces mes tes ses nos vos ma ta sa notre votre':
      'de du des au un une à dans avec pour sur par sans que qui dont',
    ce: 'le la les un une du des au aux il ils elles je',
    'le la les': 'de du des aux et est il ils elles dans avec que dont',
    'le la': 'a à au les',
    les: 'le la',
    'du des au aux': 'le la les du aux au est et il ils je que avec dans un une',
    de: 'des du il ils je est sont ont au aux en une et',
    des: 'de',
    'à dans sur sous avec sans pour par chez vers': 'il ils je sont ont est',
    'je tu il ils on': 'du des dans aux avec au',
    ne: 'de du des et dans au aux il ils est a un une',
    très: 'le la les du des un une est sont il ils je que',
  },
  hardly: {
    'le la les': 'à au ou sur par pour un une',
    des: 'à pour',
    de: 'pour',
    'de à': 'et que ou dans sur par avec',
    'dans sur sous avec sans par chez vers': 'et ou que dans sur avec pour par',
    pour: 'et ou dans sur avec',
    'je tu il ils on elle elles': 'et ou sur par pour à un une',
    'je tu il ils': 'de',
    et: 'ou',
    'est sont était': 'et ou est sont ont il',
    'ont a': 'et est sont ont il',
    que: 'et est sont ont a à',
    qui: 'de du des et il ils à un une',
    'très plus': 'et dans par',
  },
  lastNever: 'de à par le les du des aux et cette ces ses mes sa ma ne je',
  lastHardly: 'la pour au une que qui dans par ou il ils',
  firstNever: '',
  firstBeforeCommaNever: 'dans sur avec sans pour par de à chez vers en',
  beforeCommaNever: 'du des aux cette ces ses mes ne',
  phrases: [
    ['et', 'ou'],
    ['de', 'plus'],
    ['du', 'moins'],
    ['des', 'fois'],
  ],
};
