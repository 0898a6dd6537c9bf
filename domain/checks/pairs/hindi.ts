import type { PairRules } from './pair-rules';

/** Postpositions stand behind a noun: not beside each other, and not where a sentence begins. */
export const HINDI_PAIRS: PairRules = {
  never: {
    'ने को': 'ने को में का के की पर तक और',
    'का के': 'ने को में का की और है हैं था थे कि',
    में: 'ने को',
    'और कि': 'ने को में का के की',
    तक: 'ने',
  },
  hardly: {
    'का के': 'से पर तक भी नहीं',
    'में पर से तक': 'पर में का के की',
    की: 'ने को में का के पर कि',
    'है हैं था थे': 'ने को में का के की पर से है हैं था थे',
  },
  lastNever: 'का के ने और कि',
  lastHardly: 'को में पर से तक की एक इस उस',
  firstNever: 'ने को में का की के',
  firstBeforeCommaNever: '',
  beforeCommaNever: 'का के और',
  phrases: [],
};
