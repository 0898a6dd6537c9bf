'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CorrectionAnswer } from '@/domain/correction/correction-life-cycle';
import type { CorrectionState } from '@/domain/correction/correction';
import type { MyDecisionRow } from '@/domain/review/my-decision';
import type { Reason } from '@/domain/review/reason';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useProjectCategoryName, useProjectSeverityName } from '@/ui/annotation/typologies-context';
import { CodedText } from '@/ui/codes/coded-text';
import { SentenceWithChange } from '@/ui/codes/sentence-with-change';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button, buttonClass } from '@/ui/primitives/button';
import { Moment } from '@/ui/primitives/moment';
import { SeveritySign } from '@/ui/primitives/severity-sign';
import { Tag } from '@/ui/primitives/tag';
import { AnswerForm } from './answer-form';
import { ExchangeList } from './exchange-list';
import styles from './my-decision-item.module.css';

const TONES = {
  proposed: 'accent',
  approved: 'good',
  rejected: 'bad',
  changes_requested: 'warn',
  superseded: 'plain',
  taken_over: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<CorrectionState, string>;

interface MyDecisionItemProps {
  readonly row: MyDecisionRow;
  readonly reasons: readonly Reason[];
  /** True when it was taken. */
  readonly onAnswer: (row: MyDecisionRow, answer: CorrectionAnswer) => Promise<boolean>;
}

/** One mark or correction of one's own: what it said, how the sentence reads now, and what was said about it. */
export function MyDecisionItem({ row, reasons, onAnswer }: MyDecisionItemProps) {
  const t = useTranslations('mine');
  const state = useTranslations('common.correctionState');
  const category = useProjectCategoryName();
  const severityName = useProjectSeverityName();
  const { correction, mark } = row;
  return (
    <li className={styles.item} data-new={row.isNew}>
      <p className={styles.head}>
        {row.isNew && <strong className={styles.new}>{t('new')}</strong>}
        {correction === null ? (
          <Tag>{t('marked')}</Tag>
        ) : (
          <Tag tone={TONES[correction.state]}>{state(correction.state)}</Tag>
        )}
        {mark !== null && (
          <>
            <SeveritySign severity={mark.severity} name={severityName(mark.severity)} />{' '}
            <span>{category(mark.category)}</span>
          </>
        )}
        <Link href={links.article(row.articleId, { mark: mark?.id ?? row.id })}>
          <bdi>{row.articleTitle}</bdi>
        </Link>
        <Moment at={row.at} />
      </p>
      <Texts row={row} />
      {mark !== null && mark.comment !== '' && (
        <p className={styles.soft}>
          <bdi>{mark.comment}</bdi>
        </p>
      )}
      <ExchangeList
        exchange={row.exchange}
        nameOf={(id) => row.people.find((one) => one.id === id)?.name ?? null}
        reasons={reasons}
        lang={row.targetLang}
      />
      <Way row={row} onAnswer={onAnswer} />
    </li>
  );
}

/** What was proposed or marked, in its sentence, beside the sentence as it now reads. */
function Texts({ row }: { readonly row: MyDecisionRow }) {
  const t = useTranslations('mine');
  const { correction, quoted, sentence, spanStart, spanEnd, codes, finalSentence, targetLang } = row;
  if (quoted === null) return <p className={styles.soft}>{t('wholeArticle')}</p>;
  const lang = quoted.side === 'target' ? targetLang : row.sourceLang;
  return (
    <>
      <dl className={styles.texts}>
        <div>
          <dt>{t(correction === null ? 'youMarked' : 'youProposed')}</dt>
          <ArticleText lang={lang} as="dd">
            <SentenceWithChange text={sentence} codes={codes} start={spanStart} end={spanEnd}>
              {correction === null ? (
                <mark>{sentence.slice(spanStart, spanEnd)}</mark>
              ) : (
                <ReplacementDiff
                  before={correction.anchor.quote}
                  after={correction.replacement}
                  lang={lang}
                />
              )}
            </SentenceWithChange>
          </ArticleText>
        </div>
        {quoted.side === 'target' && (
          <div>
            <dt>{t(finalSentence === sentence ? 'unchanged' : 'nowReads')}</dt>
            <ArticleText lang={lang} as="dd">
              <CodedText text={finalSentence} codes={row.finalCodes} />
            </ArticleText>
          </div>
        )}
      </dl>
      {correction !== null && correction.approvedText !== null && (
        <p className={styles.edited}>
          {t.rich('asEdited', {
            text: () => <ArticleText lang={lang}>{correction.approvedText}</ArticleText>,
            own: () => <ArticleText lang={lang}>{correction.replacement}</ArticleText>,
          })}
        </p>
      )}
    </>
  );
}

/** How it can go on: an answer while there may be one, and the way to the article. */
function Way({ row, onAnswer }: Pick<MyDecisionItemProps, 'row' | 'onAnswer'>) {
  const t = useTranslations('mine');
  const common = useTranslations('common');
  const [isAnswering, setAnswering] = useState(false);
  const { correction, mark } = row;
  const isAnswered = row.exchange.at(-1)?.kind === 'answer';
  const isOver = !row.mayAnswer && correction?.state === 'rejected';
  if (row.mayAnswer && correction !== null && isAnswering) {
    return (
      <div className={styles.answer}>
        <AnswerForm
          correction={correction}
          lang={row.targetLang}
          rounds={row.rounds}
          takesFocus
          onSend={(answer) => onAnswer(row, answer)}
        />
        <Button small tone="quiet" onClick={() => setAnswering(false)}>
          {common('cancel')}
        </Button>
      </div>
    );
  }
  return (
    <p className={styles.ways}>
      {row.mayAnswer && (
        <Button small onClick={() => setAnswering(true)}>
          {t('answer.open')}
        </Button>
      )}
      <Link
        className={buttonClass({ tone: 'quiet', small: true })}
        href={links.article(row.articleId, { mark: mark?.id ?? row.id })}
      >
        {t('openInArticle')}
      </Link>
      {isAnswered && <span className={styles.soft}>{t('answer.waits')}</span>}
      {isOver && row.rounds > 0 && <span className={styles.soft}>{t('answer.over')}</span>}
    </p>
  );
}
