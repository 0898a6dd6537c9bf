import type { NumberWordData } from '../number-words';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
/** Units stand before the tens, in one word: 21 to 99. */
const TENS_WITH_UNITS = TENS.flatMap((ten, tens) =>
  UNITS.map((unit, value) => [(tens + 2) * 10 + value, unit === '' ? ten : `${unit}und${ten}`] as const),
);

export const german: NumberWordData = {
  and: 'und',
  cardinals: `0 null; 1 eins ein eine einer einem einen eines; 2 zwei zwo zweier zweien; 3 drei dreier dreien; 4 vier; 5 fünf; 6 sechs;
    7 sieben; 8 acht; 9 neun; 10 zehn; 11 elf; 12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn;
    19 neunzehn; ${TENS_WITH_UNITS.map(([value, word]) => `${value} ${word}`).join('; ')}; 30 dreissig`,
  ordinalStems: `1 erst; 2 zweit; 3 dritt; 4 viert; 5 fünft; 6 sechst; 7 siebt siebent; 8 acht; 9 neunt; 10 zehnt; 11 elft; 12 zwölft;
    13 dreizehnt; 14 vierzehnt; 15 fünfzehnt; 16 sechzehnt; 17 siebzehnt; 18 achtzehnt; 19 neunzehnt;
    ${TENS_WITH_UNITS.map(([value, word]) => `${value} ${word}st`).join('; ')}; 100 hundertst; 1000 tausendst`,
  ordinalEndings: 'e en er es em',
  doubtful: 'ein eine einer einem einen eines acht achte erste ersten sieben',
  scales: `100 hundert; 1000 tausend tsd; 1e6 million millionen mio; 1e9 milliarde milliarden mrd; 1e12 billion billionen bio; 12 dutzend`,
  hints: `0.25 viertel; 2 beide beiden beider beides paar doppelt doppelte doppelten zweimal zweitens halb halbe halber halben hälfte; 1.5 anderthalb
    eineinhalb; 3 dreimal dreifach drittel; 4 viertel; 0.5 halb halbe halben; 10 jahrzehnt jahrzehnte jahrzehnten; 12 dutzend dutzende; 50 hälfte;
    100 jahrhundert hunderte; 1000 tausende; 24 tag; 7 woche; 14 vierzehntägig; 1 einmal einzig einzige`,
  hintStems: `0.5 halb; 2 zwei zwo doppel beid zwilling halb hälft; 3 drei dritt; 4 vier; 5 fünf; 6 sechs sechz; 7 sieben siebz; 8 acht; 9 neun; 10 zehn jahrzehnt; 11 elf;
    12 zwölf; 100 hundert; 1000 tausend; 20 zwanzig; 30 dreißig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; 1 ein erst`,
  compounds: true,
  glue: { thousands: ['tausend'], hundreds: ['hundert'], and: 'und' },
};
