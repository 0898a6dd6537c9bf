import type { NumberWordData } from '../number-words';

export const polish: NumberWordData = {
  cardinals: `0 zero; 1 jeden jedna jedno jednego jednej jednym jedną; 2 dwa dwie dwóch dwaj dwu dwoje dwoma dwóm dwom; 3 trzy trzech trzej
    trzem trzema troje; 4 cztery czterech czterej czterem czworo; 5 pięć pięciu pięcioro; 6 sześć sześciu; 7 siedem siedmiu; 8 osiem ośmiu;
    9 dziewięć dziewięciu; 10 dziesięć dziesięciu; 11 jedenaście jedenastu; 12 dwanaście dwunastu; 13 trzynaście trzynastu; 14 czternaście
    czternastu; 15 piętnaście piętnastu; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu; 18 osiemnaście osiemnastu;
    19 dziewiętnaście dziewiętnastu; 20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; 40 czterdzieści czterdziestu;
    50 pięćdziesiąt pięćdziesięciu; 60 sześćdziesiąt sześćdziesięciu; 70 siedemdziesiąt siedemdziesięciu; 80 osiemdziesiąt
    osiemdziesięciu; 90 dziewięćdziesiąt dziewięćdziesięciu; 100 sto stu; 200 dwieście dwustu; 300 trzysta trzystu; 400 czterysta czterystu;
    500 pięćset pięciuset; 600 sześćset; 700 siedemset; 800 osiemset; 900 dziewięćset`,
  ordinalStems: `1 pierwsz; 2 drug; 3 trzec trzeci; 4 czwart; 5 piąt; 6 szóst; 7 siódm; 8 ósm; 9 dziewiąt; 10 dziesiąt; 11 jedenast; 12 dwunast;
    13 trzynast; 14 czternast; 15 piętnast; 16 szesnast; 17 siedemnast; 18 osiemnast; 19 dziewiętnast; 20 dwudziest; 30 trzydziest; 40 czterdziest;
    50 pięćdziesiąt; 60 sześćdziesiąt; 70 siedemdziesiąt; 80 osiemdziesiąt; 90 dziewięćdziesiąt`,
  ordinalEndings: 'y a e ego ej emu ym ą i ich ie iej iego im ych',
  doubtful: 'sto stu',
  scales: `1000 tysiąc tysiące tysięcy tysiącami tys; 1e6 milion miliony milionów miliona mln; 1e9 miliard miliardy miliardów miliarda mld;
    1e12 bilion biliony bilionów; 12 tuzin`,
  hints: `0.5 wpół pół połową połowy; 2 oba obie obu oboje dwukrotnie para pary pół połowa połowy połowę; 1.5 półtora; 3 trzykrotnie trójka; 4 czwórka; 10 dekada dekady dziesiątki; 50 połowa połowy; 100 setki setek wiek stulecie; 0.5 pół połowa; 6 półrocze`,
  hintStems: `2 dwu dwoj dwa podwój drug; 3 trzy trój trze; 4 cztero czwart; 5 pięcio piąt; 6 sześcio szóst; 7 siedmio siódm; 8 ośmio ósm; 9 dziewięcio; 10 dziesięcio;
    12 dwunasto; 15 piętnasto; 20 dwudziesto; 30 trzydziesto; 40 czterdziesto; 50 pięćdziesięcio; 100 stu; 1 jedno pierwsz jedyn`,
};
