'use client';

import { useTranslations } from 'next-intl';
import type { InlineCode } from '@/domain/article/inline-code';
import type { PreviewPair } from '@/domain/exchange/import-view';
import { CodedText } from '@/ui/codes/coded-text';
import { ArticleText } from '@/ui/primitives/article-text';
import { Tag } from '@/ui/primitives/tag';
import styles from './pair-preview.module.css';

interface PairPreviewProps {
  readonly pairs: readonly PreviewPair[];
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** The beginning of the article, source beside translation, as it would be aligned. */
export function PairPreview({ pairs, sourceLang, targetLang }: PairPreviewProps) {
  const t = useTranslations('import');
  if (pairs.length === 0) return null;
  return (
    <table className={styles.pairs}>
      <caption className={styles.caption}>{t('pairs')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('target')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair, index) => (
          <tr key={index} data-uncertain={pair.uncertain}>
            <td>
              <Cell text={pair.source} codes={pair.codes?.source} lang={sourceLang} />
            </td>
            <td>
              <Cell text={pair.target} codes={pair.codes?.target} lang={targetLang} />
              {pair.uncertain && <Tag tone="warn">{t('uncertain')}</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly text: string;
  readonly codes: readonly InlineCode[] | undefined;
  readonly lang: string;
}

function Cell({ text, codes, lang }: CellProps) {
  const t = useTranslations('import');
  if (text === '') return <span className={styles.nothing}>{t('noCounterpart')}</span>;
  return (
    <ArticleText as="p" lang={lang}>
      <CodedText text={text} codes={codes} />
    </ArticleText>
  );
}
