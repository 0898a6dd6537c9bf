import type { Alarm, PairCheck } from './engine/check';
import type { CheckedPair } from './engine/checked-article';
import { endOf } from './punctuation/text-end';

const QUESTION_MARK = /[?？؟⁇⁈\u037e]/u;

/** Words and particles that ask without a question mark, at the end of a sentence or at its beginning. */
const ASKS: Readonly<Record<string, RegExp>> = {
  en: /^["“‘]?(?:Please )?(?:Describe|Tell|Explain|Name|Give|List|Say|Discuss|Identify|Compare)\b/u,
  zh: /[吗呢吧么嗎麼]|是否|能否|难道|何|谁|什么|怎|哪|为什么|幾|几/u,
  yue: /[嗎呢吧咩]/u,
  ja: /か(?:ね|な|しら)?[。」』）]*$|でしょう|だろう|の[。」』]*$|何|誰|なぜ|どう|いつ|どこ/u,
  hi: /^क्या|क्या[।. ]*$/u,
  ar: /^[«“"]?(?:و|ف)?(?:هل|ماذا|لماذا|كيف|متى|أين|من ذا)(?:\s|$)|^أ(?:لا|لم|ليس|ما|و)\s/u,
  he: /^[”“"]?(?:האם|מה|מי|למה|מדוע|איך|כיצד|מתי|איפה|היכן)\s/u,
  ko: /까|나요|는가|니[.]/u,
  tr: /\sm[iıuü](?:y|s|\s|d|\.)/u,
  th: /ไหม|หรือ/u,
};

const asksIn = (text: string, language: string): boolean =>
  QUESTION_MARK.test(text) ||
  (language === 'el' && text.includes(';')) ||
  (ASKS[language]?.test(text) ?? false);

/** A statement that became a question, or a question that became a statement. */
export const questionForStatement: PairCheck = {
  unit: 'pair',
  id: 'question-for-statement',
  version: 2,
  category: 'accuracy/mistranslation',
  severity: 'major',
  isDefault: true,
  targets: 'any',
  sources: 'any',
  parameters: {},
  mayFind: ({ source, target }) => endOf(source).sign === 'question' || endOf(target).sign === 'question',
  *run({ source, target }: CheckedPair): Generator<Alarm> {
    if (source.text === '' || target.text === '') return;
    const told = endOf(source);
    const found = endOf(target);
    const span = { start: found.start, end: found.end };
    const sourceSpan = { start: told.start, end: told.end };
    if (found.sign === 'question') {
      if (told.sign === 'statement' && !asksIn(source.text, source.language)) yield { span, sourceSpan };
    } else if (
      told.sign === 'question' &&
      found.sign === 'statement' &&
      !asksIn(target.text, target.language)
    )
      yield { span, sourceSpan, message: 'statement' };
  },
};
