'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RunBatch, SystemProfile } from '@/domain/triage/run-batch';
import { Button } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';
import { BatchRow } from './batch-row';
import { ImportFindings, type ArticleChoice } from './import-findings';
import type { OutsidePort } from './outside-port';
import { SystemRow } from './system-row';
import styles from './outside.module.css';

interface OutsideDeskProps {
  readonly systems: readonly SystemProfile[];
  readonly batches: readonly RunBatch[];
  /** Those that an import can be for. */
  readonly articles: readonly ArticleChoice[];
  readonly port: OutsidePort;
}

/** What models and other systems found in a project: brought in, judged by how it was taken, taken back. */
export function OutsideDesk({ systems, batches, articles, port }: OutsideDeskProps) {
  const t = useTranslations('outside');
  const [isImporting, setIsImporting] = useState(false);
  const { importFindings } = port;
  const begin = importFindings !== null && !isImporting && (
    <Button onClick={() => setIsImporting(true)}>{t('import')}</Button>
  );
  return (
    <div className={styles.desk}>
      <p className={styles.intro}>{t('intro')}</p>
      {isImporting && importFindings !== null ? (
        <ImportFindings
          articles={articles}
          importFindings={importFindings}
          onClose={() => setIsImporting(false)}
        />
      ) : (
        batches.length > 0 && <div>{begin}</div>
      )}
      {batches.length === 0 && !isImporting && <EmptyState action={begin}>{t('none')}</EmptyState>}
      {batches.length > 0 && (
        <>
          <section aria-labelledby="systems">
            <h2 id="systems">{t('systems')}</h2>
            <ul className={styles.list}>
              {systems.map((profile) => (
                <SystemRow key={profile.check} profile={profile} save={port.saveSettings} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="batches">
            <h2 id="batches">{t('runs')}</h2>
            <ul className={styles.list}>
              {batches.map((batch) => (
                <BatchRow key={batch.id} batch={batch} port={port} />
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}
