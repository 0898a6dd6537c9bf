'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, type RefObject } from 'react';
import type { AdjudicatedItem, Verdict } from '@/domain/adjudication/adjudicated-items';
import type { ErrorMark } from '@/domain/annotation/error';
import type { Person } from '@/domain/review/desk-view';
import { useProjectCategoryName, useProjectSeverityName } from '@/ui/annotation/typologies-context';
import { ArticleText } from '@/ui/primitives/article-text';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Tag } from '@/ui/primitives/tag';
import styles from './adjudication.module.css';

export interface ItemLangs {
  readonly source: string;
  readonly target: string;
}

const TONES = { undecided: 'warn', merged: 'good', kept: 'good', refused: 'bad' } as const satisfies Record<
  Verdict,
  string
>;

interface ItemCardProps {
  readonly item: AdjudicatedItem;
  readonly langs: ItemLangs;
  readonly nameOf: (userId: string) => string;
  readonly reviewers: readonly Person[];
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** What can be done about it, where it is the current one. */
  readonly children?: React.ReactNode;
}

/** One error as people found it: what each of them marked, side by side, and what was ruled. */
export function ItemCard({ item, langs, nameOf, reviewers, isCurrent, onChoose, children }: ItemCardProps) {
  const t = useTranslations('adjudication');
  const category = useProjectCategoryName();
  const severityName = useProjectSeverityName();
  const box = useRef<HTMLLIElement>(null);
  useVisible(box, isCurrent);
  const { mark, marks, verdict, ruling } = item;
  return (
    <li ref={box} className={styles.item} data-current={isCurrent || undefined} aria-current={isCurrent}>
      <button type="button" className={styles.head} onClick={onChoose}>
        <ItemQuote mark={mark} langs={langs} />
        <Tag tone={TONES[verdict]}>{t(`verdict.${verdict}`)}</Tag>
      </button>
      <p className={styles.final}>
        <SeveritySign severity={item.severity} name={severityName(item.severity, item.typology)} />{' '}
        {category(item.category, item.typology)}
      </p>
      <ul className={styles.marks}>
        {reviewers.map((reviewer) => {
          const own = marks.filter(({ reviewerId }) => reviewerId === reviewer.id);
          return (
            <li key={reviewer.id}>
              <bdi className={styles.author}>{reviewer.name}</bdi>
              {own.length === 0 ? (
                <span className={styles.note}>{t('notMarked')}</span>
              ) : (
                own.map((one) => <MarkLine key={one.id} mark={one} langs={langs} />)
              )}
            </li>
          );
        })}
      </ul>
      {ruling !== null && (
        <p className={styles.note}>
          {t.rich('ruledBy', { by: () => <bdi>{nameOf(ruling.byId)}</bdi> })}
          {ruling.reason !== null && ` ${t(`reason.${ruling.reason}`)}`}
          {ruling.note !== '' && <bdi className={styles.words}>{ruling.note}</bdi>}
        </p>
      )}
      {children}
    </li>
  );
}

export function ItemQuote({ mark, langs }: { readonly mark: ErrorMark; readonly langs: ItemLangs }) {
  const t = useTranslations('adjudication');
  if (mark.target !== null && mark.target.quote !== '') {
    return <ArticleText lang={langs.target}>{mark.target.quote}</ArticleText>;
  }
  if (mark.source !== null) {
    return (
      <span>
        {t('missing')} <ArticleText lang={langs.source}>{mark.source.quote}</ArticleText>
      </span>
    );
  }
  return <span>{t(mark.target === null ? 'wholeArticle' : 'missing')}</span>;
}

function MarkLine({ mark, langs }: { readonly mark: ErrorMark; readonly langs: ItemLangs }) {
  const category = useProjectCategoryName();
  const severityName = useProjectSeverityName();
  return (
    <span className={styles.mark}>
      <ItemQuote mark={mark} langs={langs} />
      <span>
        <SeveritySign severity={mark.severity} name={severityName(mark.severity, mark.typology)} />{' '}
        {category(mark.category, mark.typology)}
      </span>
      {mark.comment !== '' && <bdi className={styles.words}>{mark.comment}</bdi>}
    </span>
  );
}

/** The current item is in view, without moving the page where it is there already. */
function useVisible(box: RefObject<HTMLElement | null>, isCurrent: boolean): void {
  useEffect(() => {
    if (isCurrent) box.current?.scrollIntoView({ block: 'nearest' });
  }, [box, isCurrent]);
}
