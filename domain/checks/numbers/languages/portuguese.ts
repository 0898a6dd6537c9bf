import type { NumberWordData } from '../number-words';

export const portuguese: NumberWordData = {
  and: 'e',
  cardinals: `0 zero; 1 um uma; 2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; 10 dez; 11 onze; 12 doze; 13 treze;
    14 catorze quatorze; 15 quinze; 16 dezesseis dezasseis; 17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove; 20 vinte; 30 trinta;
    40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; 100 cem cento; 200 duzentos duzentas; 300 trezentos trezentas;
    400 quatrocentos quatrocentas; 500 quinhentos quinhentas; 600 seiscentos seiscentas; 700 setecentos setecentas; 800 oitocentos oitocentas;
    900 novecentos novecentas`,
  ordinalStems:
    '1 primeir; 2 segund; 3 terceir; 4 quart; 5 quint; 6 sext; 7 sétim; 8 oitav; 9 non; 10 décim; 20 vigésim',
  ordinalEndings: 'o a os as',
  doubtful: 'um uma segunda terceira quarta quinta sexta quarto quartos primeira primeiro',
  scales: '1000 mil; 1e6 milhão milhões mi; 1e9 bilhão bilhões bi; 1e12 trilhão trilhões; 12 dúzia dúzias',
  hints: `2 ambos ambas dobro duplo dupla par pares casal metade meio meia; 1.5 meio meia; 3 triplo terço terços trio; 4 quarto quartos; 10 década décadas dezena dezenas; 12 dúzia; 15 quinzena;
    20 vintena; 50 metade; 100 século centena centenas; 1000 milhar milhares; 0.5 meio meia; 1 única único`,
  hintStems: '2 dois dupl bi; 3 três tri; 4 quatr quadr; 5 cinc quin; 10 dez dec; 20 vint',
};
