import type { NumberWordData } from '../number-words';

export const spanish: NumberWordData = {
  and: 'y',
  cardinals: `0 cero; 1 uno un una; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; 11 once; 12 doce; 13 trece;
    14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte; 21 veintiuno veintiún veintiuna; 22 veintidós;
    23 veintitrés; 24 veinticuatro; 25 veinticinco; 26 veintiséis; 27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta;
    50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento; 200 doscientos doscientas; 300 trescientos trescientas;
    400 cuatrocientos cuatrocientas; 500 quinientos quinientas; 600 seiscientos seiscientas; 700 setecientos setecientas;
    800 ochocientos ochocientas; 900 novecientos novecientas`,
  ordinals: '1 primer; 3 tercer',
  ordinalStems:
    '1 primer; 2 segund; 3 tercer; 4 cuart; 5 quint; 6 sext; 7 séptim; 8 octav; 9 noven; 10 décim; 11 undécim; 12 duodécim; 20 vigésim',
  ordinalEndings: 'o a os as',
  doubtful: 'un una uno primer primera primero primeros primeras segundo segundos cuarto cuartos',
  scales: '1000 mil; 1e6 millón millones mill; 1e12 billón billones; 12 docena docenas',
  hints: `0.25 cuarto; 2 ambos ambas doble dobles par pares pareja dúo mitad medio media segundos gemelos dos; 1.5 medio media; 3 triple tercio tercios trío; 4 cuarto cuartos; 5 quinto quintos; 10 década décadas decena
    decenas; 12 docena; 15 quincena; 20 veintena; 30 treintena; 50 mitad; 100 siglo centenar cientos centenares; 1000 miles millar millares; 0.5 medio media mitad; 1 sola solo único única`,
  hintStems:
    '2 dos dobl bi; 3 tres tri; 4 cuatr cuadr; 5 cinc quin; 6 seis sex; 7 siet; 8 och; 9 nuev; 10 dec diez; 20 veint; 30 trein; 40 cuaren; 50 cincuen',
};
