import type { CorrectionRow } from '@/domain/review/correction-row';
import type { Reason } from '@/domain/review/reason';
import { ProposedWording } from '@/ui/annotation/proposed-wording';
import { CodedText } from '@/ui/codes/coded-text';
import { SentenceWithChange } from '@/ui/codes/sentence-with-change';
import { ExchangeList } from '@/ui/mine/exchange-list';
import { ArticleText } from '@/ui/primitives/article-text';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { GroupLine } from './group-members';
import styles from './correction-cell.module.css';

interface CorrectionCellProps {
  readonly row: CorrectionRow;
  /** Of every project in the table. */
  readonly reasons: readonly Reason[];
}

/** The correction as an editor reads it: the change inside its sentence, the source under it. */
export function CorrectionCell({ row, reasons }: CorrectionCellProps) {
  const { correction, sentence, spanStart, spanEnd, codes, targetLang, sourceLang, sourceText } = row;
  return (
    <div className={styles.cell}>
      <ArticleText lang={targetLang} as="p">
        <SentenceWithChange text={sentence} codes={codes} start={spanStart} end={spanEnd}>
          <ReplacementDiff
            before={correction.anchor.quote}
            after={correction.approvedText ?? correction.replacement}
            lang={targetLang}
          />
        </SentenceWithChange>
      </ArticleText>
      <ProposedWording correction={correction} lang={targetLang} className={styles.note} />
      {sourceText !== '' && (
        <ArticleText lang={sourceLang} as="p" className={styles.source}>
          <CodedText text={sourceText} codes={row.sourceCodes} />
        </ArticleText>
      )}
      {row.group !== null && <GroupLine group={row.group} />}
      {row.comment !== '' && (
        <p className={styles.note} dir="auto">
          {row.comment}
        </p>
      )}
      <ExchangeList
        exchange={row.exchange}
        nameOf={(id) => row.people.find((person) => person.id === id)?.name ?? null}
        reasons={reasons}
        lang={targetLang}
      />
    </div>
  );
}
