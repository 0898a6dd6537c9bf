import type { CheckedArticle } from '@/domain/checks/engine/checked-article';
import type { KnownName } from '@/domain/names/known-name';
import { buildLedger } from '@/domain/names/ledger/build-ledger';
import type { NameChoice, NewNameChoice } from '@/domain/names/ledger/name-choice';
import type { NameGroup, NameLedger } from '@/domain/names/ledger/name-ledger';
import { nameReplacements } from '@/domain/names/ledger/name-replacements';
import { readExample } from '@/tests/support/check-examples';

/** An article in English, or the language given, with its source: paragraphs parted by a blank line. */
export const articleOf = (
  target: string,
  source?: readonly [lang: string, text: string],
  lang = 'en',
): CheckedArticle => readExample(source === undefined ? { lang, target } : { lang, target, source }).article;

export function ledgerOf(
  article: CheckedArticle,
  choices: readonly NewNameChoice[] = [],
  known: readonly KnownName[] = [],
): NameLedger {
  const stored = choices.map((choice, index): NameChoice => ({ ...choice, id: String(index) }));
  return buildLedger({ article, choices: stored, known });
}

/** A group in a line: `Yoav Gallant: Yoav Galant 1, Gallant 2`. */
export const showGroup = ({ preferred, renderings }: NameGroup): string =>
  `${preferred.form}: ${renderings.map(({ form, mentions }) => `${form} ${mentions.length}`).join(', ')}`;

/** The article's translation with every mention of the group that has the rendering written as preferred. */
export function rewriteName(article: CheckedArticle, rendering: string, preferred: string): string {
  const group = ledgerOf(article).groups.find(({ renderings }) =>
    renderings.some(({ form }) => form === rendering),
  );
  if (!group) throw new Error(`No name is written ${rendering}`);
  const replacements = nameReplacements(
    group,
    preferred,
    article.targetLang,
    (block) => article.target[block]?.text ?? '',
  );
  return article.target
    .map(({ text, index }) =>
      replacements
        .filter(({ block }) => block === index)
        .reduceRight(
          (written, { start, end, replacement }) =>
            written.slice(0, start) + replacement + written.slice(end),
          text,
        ),
    )
    .join('\n\n');
}
