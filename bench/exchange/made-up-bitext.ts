import type { Bitext, BitextUnit } from '@/domain/exchange/bitext';
import type { InlineCode } from '@/domain/exchange/inline-code';
import { lcg } from '../support/disturb';

/** Words of our own choice: what formats write otherwise, marks that combine, characters of two code units. */
const SOURCE = 'the harbour opens at dawn, boats & nets wait; “fresh” fish <b> 1,500 kg 𝒳 café'.split(' ');
const TARGETS = [
  'يفتح الميناء أبوابَه عند الفجر، والقوارب & الشباك تنتظر؛ السمك «طازج» ١٥٠٠ كغ 🛳️',
  'הנמל נפתח עם שחר, סירות ורשתות ממתינות; דגים ״טריים״ 1,500 ק״ג שָׁלוֹם',
  '港口 在 黎明 开放 ， 船只 和 渔网 等待 ； “ 新鲜 ” 的 鱼 𠮷 1500 公斤',
  'बंदरगाह भोर में खुलता है, नावें और जाल प्रतीक्षा करते हैं; “ताज़ी” मछली १५०० किलो क्षत्रिय',
  'le port ouvre à l’aube, barques & filets attendent ; poisson « frais » <i> 1 500 kg',
].map((words) => words.split(' '));

/** So many units in several scripts, every fourth with a pair of codes. Always the same. */
export function madeUpBitext(count: number): Bitext {
  const random = lcg(count);
  const sentence = (words: readonly string[], number: number): string =>
    `${String(number)} ${Array.from({ length: 8 + Math.floor(random() * 12) }, () => words[Math.floor(random() * words.length)] ?? '').join(' ')}.`;
  const units = Array.from({ length: count }, (_, index): BitextUnit => {
    const codes = index % 4 === 0 ? CODES : [];
    return {
      key: String(index + 1),
      source: { text: sentence(SOURCE, index), codes },
      target: { text: sentence(TARGETS[index % TARGETS.length] ?? SOURCE, index), codes },
      isLocked: false,
      state: '',
      notes: index % 10 === 0 ? [{ text: `row ${String(index)}`, from: 'context' }] : [],
      issues: [],
    };
  });
  return { sourceLang: 'en', targetLang: 'mul', info: {}, units };
}

const CODES: readonly InlineCode[] = [
  { at: 0, kind: 'open', id: '1', label: 'b' },
  { at: 3, kind: 'close', id: '1', label: 'b' },
];
