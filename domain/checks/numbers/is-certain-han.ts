import { isHanNumeral, type HanNumeral } from './read-han-numeral';
import type { TextNumber } from './text-number';

/** What counts things and so makes a number of a single numeral: 三名, 五天, 二人. */
const COUNTED = new Set(
  '个個名位人年月日号號天周週次届件只隻条條张張家所辆輛台座点點分秒岁歳才枚回度倍成割種种款部艘架支隊队場场省市县區户戶層层番代階级級期票架枪镑磅吨噸米公里美元元円小時时つ世',
);
const WEEK = '期周週拜';
const VAGUE_BEFORE = '数數几幾上近好若';
const VAGUE_AFTER = '几幾';
/** Whether the numeral means a number, and is no part of a name or of another word: 三星, 十分, 周三. */
export function isCertainHan(
  text: string,
  start: number,
  { end, numerals, units, isApproximate }: HanNumeral,
): boolean {
  if (isApproximate) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (WEEK.includes(before) && before !== '') return false;
  if ((before !== '' && VAGUE_BEFORE.includes(before)) || (after !== '' && VAGUE_AFTER.includes(after)))
    return false;
  if (numerals === units)
    return numerals === 1 && text.charAt(start) === '十' && after !== '分' && COUNTED.has(after);
  return numerals > 1 || COUNTED.has(after);
}

/** Words of which a numeral is part without being a number, by the numeral and what stands after it. */
const WORDS = new Set(
  (
    '三星 三明 三亚 三亞 三国 三國 三文 三峡 三峽 三藏 三角 三轮 三輪 三思 三氧 二手 二氧 二甲 二硫 二钠 二鈉 二胡 二元 二进 二進 二维 二維 两侧 兩側 两岸 兩岸 两性 兩性 两栖 兩棲 两极 兩極 两面 兩面 ' +
    '两旁 兩旁 两边 兩邊 两难 兩難 两端 兩端 四川 四处 四處 四面 四周 四肢 四方 五角 五官 五金 五谷 五穀 五台 五花 六合 七夕 七喜 八卦 八字 八达 八達 八宝 八寶 九龙 九龍 九江 九寨 十足 十分 十字 十堰'
  ).split(' '),
);
const LEAST_LIKELY = 2;

/** Whether a numeral that is not certain to be one may well be: `七聖人`, `两者`, `三大影响`. */
export function isLikelyHan(text: string, { start, end, values, written }: TextNumber): boolean {
  const [value = 0] = values;
  if (
    written !== 'words' ||
    value < LEAST_LIKELY ||
    values.length > 1 ||
    !isHanNumeral(text.charCodeAt(start))
  )
    return false;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return (
    !(before !== '' && (WEEK + VAGUE_BEFORE).includes(before)) &&
    !(after !== '' && VAGUE_AFTER.includes(after)) &&
    !WORDS.has(text.charAt(end - 1) + after)
  );
}
