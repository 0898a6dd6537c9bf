import type { NumberWordData } from '../number-words';

const UNITS = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const TENS_WITH_UNITS = TENS.flatMap((ten, tens) =>
  UNITS.map((unit, value) => {
    const joint = unit.endsWith('e') ? 'ën' : 'en';
    return `${(tens + 2) * 10 + value} ${unit === '' ? ten : `${unit}${joint}${ten}`}`;
  }),
);

export const dutch: NumberWordData = {
  and: 'en',
  cardinals: `0 nul; 1 een één; 2 twee; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen; 10 tien; 11 elf; 12 twaalf; 13 dertien;
    14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18 achttien; 19 negentien; ${TENS_WITH_UNITS.join('; ')}`,
  ordinals:
    '1 eerste; 2 tweede; 3 derde; 4 vierde; 5 vijfde; 6 zesde; 7 zevende; 8 achtste; 9 negende; 10 tiende; 12 twaalfde; 20 twintigste',
  doubtful: 'een acht',
  scales: '100 honderd; 1000 duizend; 1e6 miljoen mln; 1e9 miljard mld; 1e12 biljoen; 12 dozijn',
  hints:
    '2 beide beiden dubbel dubbele paar half halve helft; 0.5 half halve; 1.5 anderhalf anderhalve; 3 driemaal; 4 kwart; 10 decennium decennia; 50 helft; 100 eeuw honderden; 1000 duizenden',
  hintStems:
    '2 twee dubbel; 3 drie derd; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen; 10 tien; 11 elf; 12 twaalf; 20 twintig; 30 dertig; 40 veertig; 50 vijftig; 100 honderd; 1000 duizend',
  compounds: true,
  glue: { thousands: ['duizend'], hundreds: ['honderd'], and: 'en' },
};
