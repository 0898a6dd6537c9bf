'use client';

import { useTranslations } from 'next-intl';
import type { ArticleInfo } from '@/domain/article/article';
import type { ImportPreview, ImportWishes } from '@/domain/exchange/import-view';
import { Button } from '@/ui/primitives/button';
import { Field, Select } from '@/ui/primitives/field';
import { Tag } from '@/ui/primitives/tag';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { ArticleFields } from './article-fields';
import { ColumnFields } from './column-fields';
import { EncodingField } from './encoding-field';
import { hasSource } from './import-info';
import type { ImportItem, Material } from './import-item';
import type { PreviewState } from './import-state';
import type { ImportStore } from './import-store';
import { IssueList } from './issue-list';
import { PairPreview } from './pair-preview';
import styles from './article-card.module.css';

interface ArticleCardProps {
  /** Where what still blocks the import leads to. */
  readonly anchor: string;
  readonly item: ImportItem;
  readonly info: ArticleInfo;
  readonly wishes: ImportWishes;
  readonly preview: PreviewState | undefined;
  readonly sources: readonly Material[];
  readonly isOnly: boolean;
  readonly store: ImportStore;
}

/** One article to be: what the server made of its text, and what a person has to say to it. */
export function ArticleCard({
  anchor,
  item,
  info,
  wishes,
  preview,
  sources,
  isOnly,
  store,
}: ArticleCardProps) {
  const t = useTranslations('import');
  const failureText = useFailureText();
  const read = preview?.status === 'read' ? preview.preview : null;
  const columns = read?.columns ?? null;
  const isRefused = read?.issues.some(({ issue }) => issue.severity === 'error') === true;
  return (
    <details id={anchor} className={styles.card} open={isOnly || isRefused || preview?.status === 'failed'}>
      <summary className={styles.summary}>
        <span className={styles.title}>
          <bdi>{info.title === '' ? (item.target.name ?? t('pastedText')) : info.title}</bdi>
        </span>
        {info.title !== '' && item.target.name !== null && (
          <bdi className={styles.name}>{item.target.name}</bdi>
        )}
        <Status preview={preview} />
      </summary>
      <div className={styles.body} aria-busy={preview?.status === 'reading'}>
        {preview?.status === 'failed' && <p className={styles.failed}>{failureText(preview.failure)}</p>}
        {item.way === 'pair' && (item.source === null || !isOnly || sources.length > 1) && (
          <SourceField
            item={item}
            sources={sources}
            onChange={(id) => store.chooseSource(item.target.id, id)}
          />
        )}
        <Encodings item={item} wishes={wishes} preview={read} store={store} />
        {columns !== null && (
          <ColumnFields {...columns} onChange={(chosen) => store.setColumns(item.id, chosen)} />
        )}
        {read !== null && <IssueList issues={read.issues} twoTexts={item.source !== null} />}
        <ArticleFields
          info={info}
          hasSource={hasSource(item)}
          onChange={(values) => store.setInfo(item.id, values)}
        />
        {!isOnly && (
          <div>
            <Button small onClick={() => store.useForAll(item.id)}>
              {t('useForAll')}
            </Button>
          </div>
        )}
        {read !== null && <Counts preview={read} />}
        {read !== null && (
          <PairPreview pairs={read.pairs} sourceLang={info.sourceLang} targetLang={info.targetLang} />
        )}
      </div>
    </details>
  );
}

function Status({ preview }: { readonly preview: PreviewState | undefined }) {
  const t = useTranslations('import');
  if (preview?.status === 'reading') return <Tag>{t('reading')}</Tag>;
  if (preview?.status === 'failed') return <Tag tone="bad">{t('errorCount', { count: 1 })}</Tag>;
  if (preview === undefined) return null;
  const errors = preview.preview.issues.filter(({ issue }) => issue.severity === 'error').length;
  const warnings = preview.preview.issues.length - errors;
  if (errors > 0) return <Tag tone="bad">{t('errorCount', { count: errors })}</Tag>;
  if (warnings > 0) return <Tag tone="warn">{t('warningCount', { count: warnings })}</Tag>;
  return <Tag tone="good">{t('ready')}</Tag>;
}

interface SourceFieldProps {
  readonly item: ImportItem;
  readonly sources: readonly Material[];
  readonly onChange: (sourceId: string | null) => void;
}

function SourceField({ item, sources, onChange }: SourceFieldProps) {
  const t = useTranslations('import');
  return (
    <Field label={t('sourceOf')} hint={item.source === null ? t('withoutSource') : undefined}>
      {(wiring) => (
        <Select
          {...wiring}
          value={item.source?.id ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{t('noSource')}</option>
          {sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name ?? t('pastedText')}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

interface EncodingsProps {
  readonly item: ImportItem;
  readonly wishes: ImportWishes;
  readonly preview: ImportPreview | null;
  readonly store: ImportStore;
}

/** Asked for only where the encoding is in doubt, or was chosen before. */
function Encodings({ item, wishes, preview, store }: EncodingsProps) {
  const t = useTranslations('import');
  const inDoubt = (side: 'source' | 'target'): boolean =>
    wishes.encodings[side] !== undefined ||
    preview?.issues.some(
      (each) => each.side === side && /^not_(?:utf8|in_encoding)$/.test(each.issue.code),
    ) === true;
  return (['source', 'target'] as const).filter(inDoubt).map((side) => (
    <EncodingField
      key={side}
      label={t('encodingOf', {
        name: (side === 'source' ? item.source : item.target)?.name ?? t('pastedText'),
      })}
      value={wishes.encodings[side] ?? ''}
      onChange={(encoding) => store.setEncoding(item.id, side, encoding)}
    />
  ));
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const t = useTranslations('import');
  const { counts, uncertainPairs, inFile } = preview;
  return (
    <ul className={styles.counts}>
      {counts.source !== undefined && <li>{t('sourceCounts', { ...counts.source })}</li>}
      {counts.target !== undefined && <li>{t('targetCounts', { ...counts.target })}</li>}
      {uncertainPairs > 0 && <li>{t('uncertainCount', { count: uncertainPairs })}</li>}
      {inFile.untranslated > 0 && <li>{t('emptyCount', { count: inFile.untranslated })}</li>}
      {inFile.locked > 0 && <li>{t('lockedCount', { count: inFile.locked })}</li>}
      {inFile.issues > 0 && <li>{t('issueCount', { count: inFile.issues })}</li>}
    </ul>
  );
}
