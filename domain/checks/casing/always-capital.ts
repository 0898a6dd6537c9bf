import { WordSet } from '../engine/word-set';

/**
 * English words that have a capital wherever they stand: days, months, peoples, places of the news. Not `may`, `march`, `china`,
 * `turkey`, `polish`, which are other words too.
 */
// prettier-ignore
export const ALWAYS_CAPITAL = new WordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february april july september october november december
   american americans british israeli israelis palestinian palestinians russian russians ukrainian ukrainians japanese iranian iranians
   iraqi iraqis syrian syrians lebanese egyptian egyptians saudi indian pakistani afghan european europeans african africans asian asians
   jewish islamic israel palestine gaza iran iraq syria lebanon egypt russia ukraine germany france britain london paris moscow beijing
   america europe africa asia spain italy japan india pakistan afghanistan yemen sudan libya tunisia algeria morocco jerusalem baghdad
   tehran cairo damascus beirut kyiv berlin madrid rome tokyo brussels nato`,
);
