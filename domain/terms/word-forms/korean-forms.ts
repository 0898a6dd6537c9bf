import type { Reading, WordForms } from './word-forms';

/** Particles written onto the end of a noun. */
const PARTICLE =
  /(?:에서는|으로는|에서도|에게서|으로써|으로서|들에게|들에서|들은|들이|들을|들의|들도|에서|에게|으로|까지|부터|처럼|보다|은|는|이|가|을|를|의|에|와|과|도|로|만|들)$/;

const read = (word: string): Reading => ({ key: word, word, start: 0, end: word.length });

/** A noun with and without its particle. */
export const KOREAN_FORMS: WordForms = {
  termReading: (word) => read(word.normalize('NFC')),
  readings(word) {
    const composed = word.normalize('NFC');
    const bare = composed.replace(PARTICLE, '');
    return bare === composed || bare === '' ? [read(composed)] : [read(composed), read(bare)];
  },
  areForms: () => true,
  keepsFirstLetter: true,
};
