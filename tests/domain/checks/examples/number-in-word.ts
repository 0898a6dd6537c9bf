import type { CheckExamples } from '@/tests/support/check-examples';

export const examples: CheckExamples = {
  fails: [
    { lang: 'en', target: 'The [[har8our]] was shut at [[4midnight]].' },
    { lang: 'fr', target: 'Le port de [[pla1sance]] est fermé.' },
    { lang: 'ru', target: 'Порт [[зак0рыт]] до утра.' },
  ],
  passes: [
    { lang: 'en', target: 'In the 1990s, on the 21st, 10km away, 5pm.' },
    { lang: 'en', target: 'The G20, the H2O level and covid19.' },
    { lang: 'tr', target: "1990'lerde liman 5'inci kez kapandı." },
    { lang: 'en', target: 'See www.har8our.example or sea4dog@mail.example.' },
    { lang: 'zh', target: '港口在2020年关闭了3次。' },
  ],
};
