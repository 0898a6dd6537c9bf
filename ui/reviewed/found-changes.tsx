import { useFormatter, useTranslations } from 'next-intl';
import type { LeftChange, ReviewProposal } from '@/domain/exchange/docx/plan-review';
import type { ReviewImportOutcome } from '@/domain/exchange/docx/review-view';
import { useProjectCategoryName, useProjectSeverityName } from '@/ui/annotation/typologies-context';
import { ArticleText } from '@/ui/primitives/article-text';
import styles from './reviewed.module.css';

interface FoundChangesProps {
  readonly found: ReviewImportOutcome;
  readonly lang: string;
}

/** What a document brings, what of it is known, and what cannot be taken in, with where it stands. */
export function FoundChanges({ found: { proposals, known, left }, lang }: FoundChangesProps) {
  const t = useTranslations('reviewDocument');
  return (
    <div className={styles.found}>
      <p>
        {t('found', { count: proposals.length })} {known > 0 && t('known', { count: known })}
      </p>
      {proposals.length > 0 && (
        <ol className={styles.list}>
          {proposals.map((proposal) => (
            <li key={keyOf(proposal)}>
              <Proposal proposal={proposal} lang={lang} />
            </li>
          ))}
        </ol>
      )}
      {left.length > 0 && (
        <>
          <p>{t('left', { count: left.length })}</p>
          <ul className={styles.list}>
            {left.map((change, index) => (
              <li key={index}>
                <Left change={change} lang={lang} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const keyOf = ({ anchor, replacement, comment }: ReviewProposal): string =>
  [anchor.blockId, anchor.start, anchor.end, replacement, comment].join(' ');

function Proposal({ proposal, lang }: { readonly proposal: ReviewProposal; readonly lang: string }) {
  const { anchor, replacement, authors, comment, head } = proposal;
  const categoryName = useProjectCategoryName();
  const severityName = useProjectSeverityName();
  return (
    <>
      <ArticleText as="p" lang={lang} className={styles.text}>
        <span className={styles.around}>{anchor.prefix}</span>
        {replacement === null ? <mark>{anchor.quote}</mark> : <del>{anchor.quote}</del>}
        {replacement !== null && <ins>{replacement}</ins>}
        <span className={styles.around}>{anchor.suffix}</span>
      </ArticleText>
      {head !== null && (
        <p className={styles.head}>
          {categoryName(head.category, head.typology)} · {severityName(head.severity, head.typology)}
        </p>
      )}
      {comment !== '' && (
        <p className={styles.comment} dir="auto">
          {comment}
        </p>
      )}
      <Authors authors={authors} />
    </>
  );
}

function Left({ change, lang }: { readonly change: LeftChange; readonly lang: string }) {
  const t = useTranslations('reviewDocument');
  const { reason, paragraph, quote, replacement, authors } = change;
  return (
    <>
      <p>
        {t(`reason.${reason}`)}{' '}
        <span className={styles.detail}>
          ({paragraph === null ? t('newParagraph') : t('paragraph', { number: paragraph })})
        </span>
      </p>
      <ArticleText as="p" lang={lang} className={styles.text}>
        {replacement === null ? quote : <del>{quote}</del>}
        {replacement !== null && <ins>{replacement}</ins>}
      </ArticleText>
      <Authors authors={authors} />
    </>
  );
}

function Authors({ authors }: { readonly authors: readonly string[] }) {
  const t = useTranslations('reviewDocument');
  const format = useFormatter();
  if (authors.length === 0) return null;
  return (
    <p className={styles.detail}>
      {t.rich('by', { names: () => format.list(authors.map((name) => <bdi key={name}>{name}</bdi>)) })}
    </p>
  );
}
