import type { NumberWordData } from '../number-words';

const UNITS = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];
/** Before a vowel the last letter of the tens is dropped: ventuno, ventotto. */
const TENS_WITH_UNITS = TENS.flatMap((ten, tens) =>
  UNITS.map((unit, value) => {
    const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
    return `${(tens + 2) * 10 + value} ${stem}${unit === 'tre' ? 'tré' : unit} ${stem}${unit}`;
  }),
);

export const italian: NumberWordData = {
  and: 'e',
  cardinals: `0 zero; 1 uno un una; 2 due; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci; 11 undici; 12 dodici;
    13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto; 19 diciannove; ${TENS_WITH_UNITS.join('; ')}`,
  ordinalStems:
    '1 prim; 2 second; 3 terz; 4 quart; 5 quint; 6 sest; 7 settim; 8 ottav; 9 non; 10 decim; 11 undicesim; 12 dodicesim; 20 ventesim',
  ordinalEndings: 'o a i e',
  doubtful: 'un una uno sei prima primo secondo secondi terzo terzi quarto quarti',
  scales:
    '100 cento; 1000 mille mila; 1e6 milione milioni mln; 1e9 miliardo miliardi mld mrd; 1e12 bilione bilioni; 12 dozzina dozzine',
  hints: `0.25 quarto; 2 entrambi entrambe ambedue doppio doppia coppia paio paia metà mezzo mezza; 1.5 mezzo mezza; 3 triplo tripla terzo trio; 4 quarto quarti; 10 decennio decenni decina decine; 12 dozzina; 15 quindicina;
    20 ventina; 30 trentina; 50 metà cinquantina; 100 secolo centinaio centinaia; 1000 migliaio migliaia; 0.5 mezzo mezza metà; 1 solo sola unico unica`,
  hintStems:
    '2 due doppi bi; 3 tre tri; 4 quattr quadr; 5 cinqu quin; 6 sei; 7 sett; 8 ott; 9 nov; 10 dec diec; 20 vent; 30 trent; 40 quarant; 50 cinquant; 60 sessant; 100 cent; 1000 mill',
  glue: { thousands: ['mila', 'mille'], hundreds: ['cento'], and: '' },
};
