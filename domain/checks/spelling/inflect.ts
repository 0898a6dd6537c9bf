import type { CommonStems } from './common-stems';

const SPANISH_ENDINGS: Readonly<Record<string, string>> = {
  ar: 'ar o as a amos an é aste ó aron aba abas ábamos aban aré ará arán aría arían ando ado ada ados adas e es emos en ara aran arse arlo arla ándose',
  er: 'er o es e emos en í iste ió imos ieron ía ías íamos ían eré erá erán ería erían iendo ido ida idos idas a as amos an iera ieran erse erlo erla',
  ir: 'ir o es e imos en í iste ió ieron ía ías íamos ían iré irá irán iría irían iendo ido ida idos idas a as amos an iera ieran irse irlo irla',
};
const FRENCH_ENDINGS: Readonly<Record<string, string>> = {
  er: 'er e es ons ez ent ais ait ions iez aient ai a èrent ant é ée és ées era erai eront erait eraient',
  ir: 'ir is it issons issez issent issais issait issaient i ie ies ira iront irait irent issant ant ent ait aient e',
  re: 're s t ons ez ent ais ait aient it irent ant u ue us ues ra ront rait raient e',
};

/** Verbs whose stem has another vowel or sign in some forms; what no list of words has is dropped. */
const SPANISH_STEMS: readonly (readonly [RegExp, string])[] = [
  [/e([^aeiou]+)$/u, 'ie$1'],
  [/o([^aeiou]+)$/u, 'ue$1'],
  [/e([^aeiou]+)$/u, 'i$1'],
  [/z$/u, 'c'],
  [/c$/u, 'qu'],
  [/g$/u, 'gu'],
  [/c$/u, 'zc'],
  [/g$/u, 'j'],
];
const FRENCH_STEMS: readonly (readonly [RegExp, string])[] = [
  [/c$/u, 'ç'],
  [/g$/u, 'ge'],
  [/[eé]([^aeiou]+)$/u, 'è$1'],
  [/l$/u, 'll'],
  [/t$/u, 'tt'],
  [/y$/u, 'i'],
];

const INFINITIVE = /^[aeií]r/u;

function* verbForms(
  verb: string,
  endings: Readonly<Record<string, string>>,
  stems: readonly (readonly [RegExp, string])[],
): Generator<string> {
  const kind = verb.slice(-2).replace('í', 'i');
  const stem = verb.slice(0, -2);
  const variants = stems
    .filter(([pattern]) => pattern.test(stem))
    .map(([pattern, to]) => stem.replace(pattern, to));
  for (const ending of (endings[kind] ?? '').split(' ')) {
    yield stem + ending;
    // An infinitive keeps its stem.
    if (!INFINITIVE.test(ending)) for (const one of variants) yield one + ending;
  }
}

function* spanishForms({ nouns, adjectives, others }: CommonStems): Generator<string> {
  for (const word of [...words(nouns), ...words(adjectives)]) {
    yield word;
    if (/[aeiouáéó]$/u.test(word)) yield `${word}s`;
    else if (word.endsWith('z')) yield `${word.slice(0, -1)}ces`;
    else
      yield `${word
        .replace(/ó(?=n$)/u, 'o')
        .replace(/é(?=s$)/u, 'e')
        .replace(/á(?=n$)/u, 'a')}es`;
  }
  for (const word of words(adjectives)) {
    if (!word.endsWith('o')) continue;
    yield `${word.slice(0, -1)}a`;
    yield `${word.slice(0, -1)}as`;
    yield `${word.slice(0, -1)}amente`;
  }
  yield* words(others);
}

function* frenchForms({ nouns, adjectives, others }: CommonStems): Generator<string> {
  for (const word of [...words(nouns), ...words(adjectives)]) {
    yield word;
    if (!/[sxz]$/u.test(word)) yield word.replace(/al$/u, 'au') + (/(?:al|eau|eu)$/u.test(word) ? 'x' : 's');
  }
  for (const word of words(adjectives)) {
    const feminine = word
      .replace(/x$/u, 's')
      .replace(/f$/u, 'v')
      .replace(/er$/u, 'èr')
      .replace(/(?<=[^aeiou][ei]|e)([nl])$/u, '$1$1')
      .replace(/e$/u, '');
    yield `${feminine}e`;
    yield `${feminine}es`;
    yield `${feminine}ement`;
  }
  yield* words(others);
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Every form of the verbs, and some that are none: lists of all words tell. */
export function* formsOfVerbs(language: string, { verbs }: CommonStems): Generator<string> {
  const isSpanish = language === 'es';
  for (const verb of words(verbs))
    yield* isSpanish
      ? verbForms(verb, SPANISH_ENDINGS, SPANISH_STEMS)
      : verbForms(verb, FRENCH_ENDINGS, FRENCH_STEMS);
}

/** The same of the other words. */
export const formsOfOthers = (language: string, stems: CommonStems): Iterable<string> =>
  language === 'es' ? spanishForms(stems) : frenchForms(stems);
