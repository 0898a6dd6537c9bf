import { checkedArticleOf } from '../../domain/checks/engine/checked-article-of';
import { buildLedger } from '../../domain/names/ledger/build-ledger';
import type { NameLedger } from '../../domain/names/ledger/name-ledger';
import type { NamesJob } from './names-job';

/** The names of an article as it was imported. */
export const gatherNames = ({ texts, known, choices }: NamesJob): NameLedger =>
  buildLedger({ article: checkedArticleOf(texts), known, choices });
