import { readFileSync } from 'node:fs';
import { goldEntities, hasCorpora, postEdited, tedTalks } from '../support/corpora';

/** Sentences with what they translate, none of which the checks were made on. */
export interface SentencePairs {
  readonly name: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly pairs: readonly (readonly [source: string, target: string])[];
}

/** Its sentences are in tokens. Where it cannot be told which side a sign belongs to, they are left out. */
const HARD_TO_JOIN = /["'`/]| [-–—] |\$|\d ,|@/;
const joined = (tokens: string): string => tokens.replace(/ ([,.;:!?%)\]])/g, '$1').replace(/([([]) /g, '$1');

/** Human English with its Chinese: the reference of talks, the English that was translated, and questions. */
export function pairsBesideTheProject(): readonly SentencePairs[] {
  if (!hasCorpora()) return [];
  const languages = { sourceLang: 'zh', targetLang: 'en' };
  const pairsOf = (source: readonly string[], target: readonly string[]) =>
    target.flatMap((text, index) => {
      const own = source[index];
      return own === undefined || own === '' || text === '' ? [] : [[own, text] as const];
    });
  return [
    {
      name: 'talks',
      ...languages,
      pairs: tedTalks()
        .filter(({ system }) => system === 'refB')
        .flatMap(({ source, target }) => pairsOf(source, target)),
    },
    {
      name: 'encyclopedia',
      ...languages,
      pairs: postEdited()
        .flatMap(({ source, target }) => pairsOf(target, source))
        .flatMap(([source, target]) =>
          HARD_TO_JOIN.test(target) ? [] : [[source, joined(target)] as const],
        ),
    },
    {
      name: 'questions',
      ...languages,
      pairs: goldEntities().map(({ source, target }) => [target, source] as const),
    },
  ];
}

/** A table without a header: a source, empty where there is none, a tab and its translation a line. The file is called `de-en.….tsv`. */
export function pairsOfTable(path: string): SentencePairs {
  const name = path.replace(/^.*\//, '');
  const [sourceLang = 'und', targetLang = 'und'] = /^[^.]*/.exec(name)?.[0].split('-') ?? [];
  const pairs = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [source = '', target = ''] = line.split('\t');
      return target === '' ? [] : [[source, target] as const];
    });
  return { name, sourceLang, targetLang, pairs };
}
