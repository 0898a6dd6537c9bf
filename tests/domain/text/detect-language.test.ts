import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/domain/text/detect-language';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The ferry stopped at sea, and nobody on board could say why it had happened.'],
  ['fr', 'Le bateau s’est arrêté en mer et personne à bord ne savait pourquoi.'],
  ['de', 'Das Schiff hielt auf dem Meer an, und niemand wusste, warum es nicht weiterfuhr.'],
  ['es', 'El barco se detuvo en el mar y nadie sabía por qué había ocurrido.'],
  ['pt', 'O navio parou no mar e ninguém a bordo sabia por que isso não foi evitado.'],
  ['it', 'La nave si è fermata in mare e nessuno a bordo sapeva che cosa fosse successo.'],
  ['nl', 'Het schip stopte op zee en niemand aan boord wist waarom het niet verder ging.'],
  ['tr', 'Gemi denizde durdu ve gemideki hiç kimse bunun neden olduğunu bilmiyordu.'],
  ['pl', 'Statek zatrzymał się na morzu i nikt nie wiedział, dlaczego tak się stało.'],
  ['sv', 'Fartyget stannade till sjöss och ingen ombord visste varför det inte gick vidare.'],
  ['ro', 'Nava s-a oprit pe mare și nimeni de la bord nu știa de ce nu mai merge.'],
  ['cs', 'Loď se zastavila na moři a nikdo na palubě nevěděl, proč už nepluje dál.'],
  ['ru', 'Паром остановился в море, и никто на борту не знал, что это было.'],
  ['uk', 'Пором зупинився в морі, і ніхто на борту не знав, що це було.'],
  ['bg', 'Корабът спря в морето и никой на борда не знаеше защо се е случило това.'],
  ['ar', 'توقفت العبارة في البحر ولم يعرف أحد من الركاب سبب ذلك حتى الصباح.'],
  ['fa', 'کشتی در دریا ایستاد و کسی نمی‌دانست که چرا این اتفاق افتاده است.'],
  ['ur', 'جہاز سمندر میں رک گیا اور کسی کو معلوم نہیں تھا کہ ایسا کیوں ہوا ہے۔'],
  ['he', 'האונייה נעצרה בלב ים ואיש לא ידע מדוע.'],
  ['hi', 'जहाज़ समुद्र में रुक गया और किसी को नहीं पता था कि ऐसा क्यों हुआ।'],
  ['th', 'เรือหยุดกลางทะเลและไม่มีใครรู้ว่าเพราะอะไร'],
  ['ja', '船は海の上で止まり、誰もその理由を知らなかった。'],
  ['zh-Hans', '渡轮在海上停了下来，没有人知道这是为什么。'],
  ['zh-Hant', '渡輪在海上停了下來，沒有人知道這是為什麼。'],
  ['ko', '배가 바다에서 멈췄고 아무도 이유를 몰랐다.'],
  ['el', 'Το πλοίο σταμάτησε στη θάλασσα και κανείς δεν ήξερε γιατί.'],
];

describe('detectLanguage', () => {
  it.each(SENTENCES)('knows %s from one sentence', (lang, sentence) => {
    const [best] = detectLanguage(sentence);
    expect(best?.lang).toBe(lang);
    expect(best?.confidence).toBeGreaterThan(0.5);
  });

  it('says nothing of a text without letters, and little of a few', () => {
    expect(detectLanguage('')).toEqual([]);
    expect(detectLanguage('12.5 % — 👍')).toEqual([]);
    for (const { confidence } of detectLanguage('Tripoli')) expect(confidence).toBeLessThan(0.5);
  });

  it('goes by the language of the text, not of a name in it', () => {
    const arabic = 'قال المتحدث باسم شركة Harbour Lines إن العبارة توقفت في البحر وإن أحدا لم يصب بأذى.';
    expect(detectLanguage(arabic)[0]?.lang).toBe('ar');
  });

  it('gives the likeliest first, with confidences that add up to no more than 1', () => {
    const mixed = SENTENCES.filter(([lang]) => ['en', 'ru', 'ar', 'ja'].includes(lang));
    const guesses = detectLanguage(mixed.map(([, sentence]) => sentence).join(' '));
    const confidences = guesses.map(({ confidence }) => confidence);
    expect(guesses.length).toBeGreaterThan(1);
    expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
    expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('reads no more than the beginning of a long text', () => {
    const english = 'The ferry stopped at sea and nobody knew why. '.repeat(500);
    expect(detectLanguage(english + 'Le bateau est en mer. '.repeat(5000))).toEqual(detectLanguage(english));
  });
});
