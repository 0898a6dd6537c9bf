import type { NumberWordData } from '../number-words';

export const english: NumberWordData = {
  and: 'and',
  cardinals: `0 zero; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve;
    13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty fourty;
    50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety`,
  ordinals: `1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 11 eleventh; 12 twelfth;
    13 thirteenth; 14 fourteenth; 15 fifteenth; 16 sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth; 20 twentieth;
    30 thirtieth; 40 fortieth; 50 fiftieth; 60 sixtieth; 70 seventieth; 80 eightieth; 90 ninetieth; 100 hundredth; 1000 thousandth`,
  doubtful: 'one first second',
  scales: `100 hundred; 1000 thousand; 1e6 million mln mn; 1e9 billion bn bln; 1e12 trillion trn; 12 dozen; 1e5 lakh lakhs;
    1e7 crore crores`,
  hints: `20 twenties; 30 thirties; 40 forties; 50 fifties; 60 sixties; 70 seventies; 80 eighties; 90 nineties; 0.25 quarter quarters; 0.75 quarters; 0 no none nil nobody; 1 a an once single sole only another alone individual; 1.5 half;
    2 both twice double doubled doubles doubling couple pair pairs twin twins second secondly duo duet two-thirds half halves bilateral dual either seconds
    neither twofold twosome former latter each; 3 triple tripled trio thrice treble third thirds triplets trilogy threefold;
    4 quadruple quadrupled quarter quarters quartet fourths; 5 quintet quintuple fifths; 6 sextet half-dozen; 10 decade decades tenfold tenths tens;
    12 dozen dozens; 20 score scores; 14 fortnight; 100 century centuries hundreds centenary percent; 1000 thousands millennium
    millennia; 1e6 millions; 1e9 billions; 50 half; 25 quarter; 0.5 half; 18 eighteen-year-old`,
};
