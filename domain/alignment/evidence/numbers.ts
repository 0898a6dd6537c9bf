/** The zeros of the decimal digit systems in use; each system's ten digits follow one another. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0xff10,
];

function toAsciiDigits(digits: string): string {
  return digits.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * The value of a number as written in any digit system, as a string: `1,200`, `1.200`, `1 200` and `١٬٢٠٠` are all
 * `1200`; `3,5` is `3.5`; `12,50,000` is `1250000`. The last separator is a decimal point unless exactly three digits
 * follow, all before it group digits: a decimal with three places is misread, on both sides alike.
 */
export function numberValue(written: string): string {
  const parts = toAsciiDigits(written).split(/[^\d]+/);
  const last = parts.at(-1) ?? '';
  if (parts.length === 1 || last.length === 3) return canonical(parts.join(''));
  return canonical(`${parts.slice(0, -1).join('')}.${last}`);
}

function canonical(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) && value.length < 16 ? String(number) : value;
}

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};

/** The value of a numeral in Chinese characters (`三百二十` is 320, `二〇二四` is 2024); null if it is none. */
export function hanNumberValue(numeral: string): string | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let positional = '';
  for (const character of numeral.replace(/两/g, '二').replace(/〇/g, '零')) {
    const unit = HAN_UNITS[character];
    if (unit === undefined) {
      digit = HAN_DIGITS.indexOf(character);
      if (digit < 0) return null;
      positional += String(digit);
    } else if (unit >= 1e4) {
      total = (total + section + (digit ?? 0)) * unit;
      section = 0;
      digit = null;
    } else {
      section += (digit ?? 1) * unit;
      digit = null;
    }
  }
  if (positional.length === Array.from(numeral).length) return canonical(positional);
  return canonical(String(total + section + (digit ?? 0)));
}

/** Words that multiply the number before them. */
const MULTIPLIERS: Readonly<Record<number, string>> = {
  1e3: 'thousand mille mil tausend тысяч тысячи тысяча ألف آلاف אלף אלפים bin हज़ार हजार هزار ہزار mila',
  1e5: 'लाख لاکھ lakh',
  1e6: 'million millions mio millionen millones millón milhões milhão миллион миллиона миллионов мільйонів مليون ملايين מיליון milyon milioni',
  1e7: 'करोड़ crore',
  1e9: 'billion billions milliard milliards milliarden milliarde миллиард миллиарда миллиардов مليار مليارات מיליארד milyar अरब میلیارد',
  1e12: 'trillion trillions billones триллион триллиона триллионов تريليون טריליון trilyon',
};

const MULTIPLIER_BY_WORD = new Map(
  Object.entries(MULTIPLIERS).flatMap(([factor, words]) =>
    words.split(' ').map((word): [string, number] => [word.normalize('NFC'), Number(factor)]),
  ),
);

export function findMultiplier(word: string): number | null {
  return HAN_UNITS[word] ?? MULTIPLIER_BY_WORD.get(word.toLowerCase().normalize('NFC')) ?? null;
}

export function multiplied(value: string, factor: number): string {
  const product = Number(value) * factor;
  return Number.isFinite(product) ? String(Math.round(product * 1e6) / 1e6) : value;
}
