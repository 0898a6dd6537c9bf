import type { HanNumeral } from './read-han-numeral';

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
