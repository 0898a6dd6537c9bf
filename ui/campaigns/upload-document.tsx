'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { failure as failed, type Failure } from '@/domain/result';
import { LanguageField } from '@/ui/import/language-field';
import { Button } from '@/ui/primitives/button';
import { Field, TextArea, TextInput } from '@/ui/primitives/field';
import { FileChoice } from '@/ui/primitives/file-choice';
import { IconButton } from '@/ui/primitives/icon-button';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { ReadyButton } from '@/ui/primitives/ready-button';
import form from '@/ui/primitives/form.module.css';
import { DocumentName } from './add-document';
import type { CampaignPort } from './campaigns-port';
import styles from './campaigns.module.css';

interface Row {
  readonly key: number;
  readonly system: string;
  readonly text: string;
  readonly file: File | null;
}

const emptyRow = (key: number): Row => ({ key, system: '', text: '', file: null });

/** One source with the translations of several systems, and the reference: each is imported as an article and added. */
export function UploadDocument({ port }: { readonly port: CampaignPort }) {
  const t = useTranslations('campaigns');
  const common = useTranslations('common');
  const [document, setDocument] = useState('');
  const [langs, setLangs] = useState({ source: '', target: '' });
  const [source, setSource] = useState<Omit<Row, 'key' | 'system'>>({ text: '', file: null });
  const [rows, setRows] = useState<readonly Row[]>([emptyRow(0), emptyRow(1)]);
  const [referenceKey, setReferenceKey] = useState<number | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (key: number, some: Partial<Row>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...some } : row)));
  const filled = rows.filter(({ text, file }) => file !== null || text.trim() !== '');

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setFailure(null);
    setDone(0);
    const problem = await uploadAll();
    setDone(null);
    if (problem !== null) {
      setFailure(problem);
      return;
    }
    notify(t('added'));
    setDocument('');
    setSource({ text: '', file: null });
    setRows([emptyRow(0), emptyRow(1)]);
    setReferenceKey(null);
  }

  async function uploadAll(): Promise<Failure | null> {
    const articleIds = new Map<number, string>();
    for (const row of filled) {
      const result = await port.upload({
        ...{ title: document, system: row.system, sourceLang: langs.source, targetLang: langs.target },
        ...{ source: source.file ?? source.text, target: row.file ?? row.text },
      });
      if (!result.ok) return result.error;
      articleIds.set(row.key, result.value);
      setDone(articleIds.size);
    }
    if (articleIds.size === 0) return failed('campaign_empty').error;
    const added = await port.add({
      document,
      articleIds: [...articleIds.values()],
      referenceId: referenceKey === null ? null : (articleIds.get(referenceKey) ?? null),
    });
    return added.ok ? null : added.error;
  }

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <DocumentName value={document} onChange={setDocument} />
      <div className={form.row}>
        <LanguageField
          label={t('sourceLang')}
          value={langs.source}
          onChange={(code) => setLangs({ ...langs, source: code })}
        />
        <LanguageField
          label={t('targetLang')}
          value={langs.target}
          onChange={(code) => setLangs({ ...langs, target: code })}
        />
      </div>
      <TextOrFile
        label={t('source')}
        lang={langs.source}
        value={source}
        onChange={(some) => setSource({ ...source, ...some })}
      />
      {rows.map((row, index) => (
        <fieldset key={row.key} className={styles.output}>
          <legend>{t('translationNumber', { number: index + 1 })}</legend>
          <Field label={t('system')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                dir="auto"
                maxLength={200}
                autoComplete="off"
                value={row.system}
                onChange={(event) => change(row.key, { system: event.currentTarget.value })}
              />
            )}
          </Field>
          <TextOrFile
            label={t('translation')}
            lang={langs.target}
            value={row}
            onChange={(some) => change(row.key, some)}
          />
          <div className={styles.check}>
            <label>
              <input
                type="checkbox"
                checked={referenceKey === row.key}
                onChange={(event) => setReferenceKey(event.currentTarget.checked ? row.key : null)}
              />{' '}
              {t('isReference')}
            </label>
          </div>
        </fieldset>
      ))}
      <div className={form.buttons}>
        <Button onClick={() => setRows([...rows, emptyRow(Math.max(...rows.map(({ key }) => key)) + 1)])}>
          {t('addTranslation')}
        </Button>
        <ReadyButton
          missing={filled.length === 0 ? common('missing.translations') : null}
          isBusy={done !== null}
        >
          {t('upload')}
        </ReadyButton>
        <span role="status">{done !== null && t('uploading', { done, total: filled.length })}</span>
      </div>
    </form>
  );
}

interface TextOrFileProps {
  readonly label: string;
  readonly lang: string;
  readonly value: { readonly text: string; readonly file: File | null };
  readonly onChange: (some: { readonly text: string } | { readonly file: File | null }) => void;
}

function TextOrFile({ label, lang, value, onChange }: TextOrFileProps) {
  const t = useTranslations('campaigns');
  const imports = useTranslations('import');
  return (
    <div className={styles.textOrFile}>
      <Field label={label}>
        {(wiring) => (
          <TextArea
            {...wiring}
            dir="auto"
            lang={lang === '' ? undefined : lang}
            rows={4}
            disabled={value.file !== null}
            value={value.text}
            onChange={(event) => onChange({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className={styles.file}>
        {value.file === null ? (
          <FileChoice
            label={t('chooseFileFor', { what: label })}
            onFiles={([file]) => onChange({ file: file ?? null })}
          >
            {t('chooseFile')}
          </FileChoice>
        ) : (
          <>
            <bdi>{value.file.name}</bdi>
            <IconButton
              label={imports('removeFile', { name: value.file.name })}
              onClick={() => onChange({ file: null })}
            >
              <X aria-hidden />
            </IconButton>
          </>
        )}
      </div>
    </div>
  );
}
