/**
 * Speed of sentence splitting, in million UTF-16 code units per second, on prose of several languages and on inputs made
 * to be slow. Run: npx tsx bench/segmentation.ts
 */
import { segmentSentences } from '../domain/text/segmentation/segment-sentences';
import { segmentText } from '../domain/text/segmentation/segment-text';

const PROSE: Readonly<Record<string, string>> = {
  en: 'The ferry left at 6 p.m. on Tuesday with 212 people aboard. “We heard a bang,” said Dr. Ana R. Pires, who teaches in the U.S. and was on deck. Nobody was hurt! Why it stopped is not known. ',
  de: 'Die Fähre legte am 12. Juni um 18 Uhr ab. „Wir hörten einen Knall“, sagte Dr. Weiß, die z. B. in Kiel lehrt. Niemand wurde verletzt! Warum hielt sie an? Das weiß man nicht. ',
  ar: 'غادرت العبارة الميناء مساء الثلاثاء وعلى متنها 212 شخصا. وقال د. سامي نصار إن أحدا لم يصب بأذى، مضيفا "سمعنا دويا". لماذا توقفت؟ لا أحد يعرف السبب حتى الآن. ',
  he: 'המעבורת יצאה ביום שלישי בערב ועליה 212 נוסעים. ד"ר לוי אמרה: "שמענו רעש חזק." איש לא נפגע! מדוע עצרה? הסיבה עדיין אינה ידועה. ',
  zh: '渡轮星期二晚上离港，船上有二百一十二人。“我们听到一声巨响。”皮雷斯说。没有人受伤！船为什么停下来？原因至今不明。',
  hi: 'नौका मंगलवार की शाम 212 यात्रियों के साथ रवाना हुई। डॉ. शर्मा ने कहा, “हमने धमाका सुना।” किसी को चोट नहीं आई! वह क्यों रुकी? कारण अब तक पता नहीं है। ',
  ru: 'Паром вышел из порта 12 июня в 18 часов. «Мы услышали хлопок», — сказала проф. А. С. Ким, которая была на палубе. Никто не пострадал! Почему он остановился? Это неизвестно. ',
};

const SLOW: Readonly<Record<string, string>> = {
  'opening brackets': '(',
  'opening quotation marks': '“a. ',
  'straight quotation marks': '"',
  dots: '.',
  'spaced dots': ' .',
  initials: 'A. ',
  'list items': '1) a 2) b ',
  'one word': 'a',
  marks: 'a\u0301',
  'emoji joined': '👩\u200d',
  'line breaks': 'a\n',
};

const MILLION = 1_000_000;

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Best of five, in milliseconds. */
function time(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const begun = performance.now();
    run();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

function report(name: string, length: number, milliseconds: number): void {
  const speed = length / MILLION / (milliseconds / 1000);
  console.log(
    `${name.padEnd(28)} ${milliseconds.toFixed(0).padStart(6)} ms ${speed.toFixed(0).padStart(6)} M/s`,
  );
}

console.log('5 M code units of prose in one line');
for (const [lang, unit] of Object.entries(PROSE)) {
  const text = fill(unit, 5 * MILLION);
  report(
    lang,
    text.length,
    time(() => segmentSentences(text, lang)),
  );
}

console.log('5 M code units of prose in paragraphs of five sentences, joined and trimmed');
const article = fill(`${PROSE.en?.trim() ?? ''}\n\n`, 5 * MILLION);
report(
  'en',
  article.length,
  time(() => segmentText(article, 'en')),
);

console.log('1 M code units made to be slow');
for (const [name, unit] of Object.entries(SLOW)) {
  const text = fill(unit, MILLION);
  report(
    name,
    text.length,
    time(() => segmentSentences(text, 'en')),
  );
}
