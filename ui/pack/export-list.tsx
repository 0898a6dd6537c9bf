'use client';

import { useTranslations } from 'next-intl';
import type { ListedExport } from '@/domain/review/export-record';
import { Moment } from '@/ui/primitives/moment';
import { Tag } from '@/ui/primitives/tag';
import { useExportedName } from './use-exported-name';
import styles from './pack.module.css';

/** What of an article was given out so far, and whether it still stands so. */
export function ExportList({ exports }: { readonly exports: readonly ListedExport[] }) {
  const t = useTranslations('pack.exports');
  const nameOf = useExportedName();
  return (
    <section className={styles.exports}>
      <h2>{t('title')}</h2>
      {exports.length === 0 ? (
        <p className={styles.soft}>{t('none')}</p>
      ) : (
        <ul className={styles.records}>
          {exports.map((record) => (
            <li key={record.id}>
              <p className={styles.record}>
                <span>{nameOf(record.part)}</span>
                <span className={styles.soft}>{t('version', { version: record.sequence })}</span>
                <Tag tone={record.isCurrent ? 'good' : 'warn'}>
                  {record.isCurrent ? t('current') : t('changed')}
                </Tag>
              </p>
              <p className={styles.soft}>
                <bdi>{record.by.name}</bdi>, <Moment at={record.at} />
                {record.packId !== null && <> · {t('inPack')}</>}
              </p>
              <p className={styles.hash}>
                <abbr title={t('hash')}>
                  <bdi dir="ltr">{record.sha256}</bdi>
                </abbr>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
