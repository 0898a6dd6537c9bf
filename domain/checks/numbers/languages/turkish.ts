import type { NumberWordData } from '../number-words';

export const turkish: NumberWordData = {
  cardinals: `0 sıfır; 1 bir; 2 iki; 3 üç; 4 dört; 5 beş; 6 altı; 7 yedi; 8 sekiz; 9 dokuz; 10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış;
    70 yetmiş; 80 seksen; 90 doksan`,
  ordinals:
    '1 birinci ilk; 2 ikinci; 3 üçüncü; 4 dördüncü; 5 beşinci; 6 altıncı; 7 yedinci; 8 sekizinci; 9 dokuzuncu; 10 onuncu; 20 yirminci',
  doubtful: 'bir on bin altı yüz kırk elli ilk',
  scales: '100 yüz; 1000 bin; 1e6 milyon; 1e9 milyar; 1e12 trilyon; 12 düzine',
  hints: '2 çift her iki yarım yarı ikiz; 0.5 yarım buçuk yarı; 4 çeyrek; 50 yarısı; 100 yüzyıl; 1 tek',
  hintStems:
    '2 iki; 3 üç; 4 dört dörd; 5 beş; 6 alt; 7 yedi; 8 sekiz; 9 dokuz; 10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış; 100 yüz; 1000 bin',
};
