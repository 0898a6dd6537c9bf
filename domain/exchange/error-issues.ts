import { coreCategoryOf } from '../annotation/core-category';
import type { ErrorMark } from '../annotation/error';
import type { ItsType } from '../annotation/its-types';
import { typologyFinder } from '../annotation/typologies/registry';
import { findNearestCategory } from '../annotation/typology';
import type { Anchor } from '../article/anchor';
import type { Side } from '../article/block';
import { correctedText } from '../correction/apply-corrections';
import type { ReasonCode } from '../correction/decision';
import { groupBy } from '../group-by';
import type { UnitIssue } from './bitext';
import { correctedAnchors } from './corrected-anchors';
import { countedErrors } from './counted-errors';
import type { ExportArticle } from './export-model';

/** What an error says of one block, in the words of bilingual files. */
export interface BlockIssue {
  readonly side: Side;
  /** In the text as it reads with the corrections that are applied. */
  readonly anchor: Anchor;
  readonly said: Omit<UnitIssue, 'side' | 'span'>;
}

/** The errors of an article as issues: one of both sides is said of each, one of the whole article has no place. */
export function errorIssues(
  article: ExportArticle,
  preferences: ReadonlySet<ReasonCode>,
): readonly BlockIssue[] {
  const corrections = groupBy(article.corrections, ({ correction }) => correction.errorId);
  const toCorrected = correctedAnchors(article);
  const find = typologyFinder(article.ownTypologies ?? []);
  // What nobody knows the typology of keeps its own.
  const coreOf = ({ typology, category }: ErrorMark): string =>
    find(typology) === null ? category : coreCategoryOf(typology, category, find);
  const itsOf = ({ typology, category }: ErrorMark): ItsType | null => {
    const known = find(typology);
    return (known && findNearestCategory(known, category)?.its) ?? null;
  };
  return countedErrors(article, preferences).flatMap(({ mark }): readonly BlockIssue[] => {
    const { id, category, severity, comment, scope } = mark;
    if (scope === 'article') return [];
    const said = { category, severity, comment, mqmId: coreOf(mark), itsType: itsOf(mark) };
    const [own] = corrections.get(id) ?? [];
    const correction = own === undefined ? null : correctedText(own.correction);
    const target = mark.target === null ? null : toCorrected(mark.target);
    return [
      ...(mark.source === null
        ? []
        : [{ side: 'source' as const, anchor: mark.source, said: { ...said, correction: null } }]),
      ...(target === null
        ? []
        : [{ side: 'target' as const, anchor: target, said: { ...said, correction } }]),
    ];
  });
}
