'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Failure } from '@/domain/result';
import { ArticleText } from '@/ui/primitives/article-text';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { ReadyButton } from '@/ui/primitives/ready-button';
import form from '@/ui/primitives/form.module.css';
import { NamedOptions } from '@/ui/primitives/named-options';
import { Check } from './campaign-form';
import type { CampaignPort } from './campaigns-port';
import styles from './campaigns.module.css';

/** An article of the project that can be an output. */
export interface FreeArticle {
  readonly id: string;
  readonly title: string;
  readonly system: string;
  readonly targetLang: string;
}

interface AddDocumentProps {
  readonly articles: readonly FreeArticle[];
  readonly port: CampaignPort;
}

/** Groups articles that are there already: translations of one source. */
export function AddDocument({ articles, port }: AddDocumentProps) {
  const t = useTranslations('campaigns');
  const [document, setDocument] = useState('');
  const common = useTranslations('common');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [referenceId, setReferenceId] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (articles.length === 0) return <EmptyState>{t('noFree')}</EmptyState>;

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setFailure(null);
    const reference = chosen.includes(referenceId) ? referenceId : null;
    const result = await port.add({ document, articleIds: chosen, referenceId: reference });
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    notify(t('added'));
    setDocument('');
    setChosen([]);
  }

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)}>
      <Problem failure={failure} />
      <DocumentName value={document} onChange={setDocument} />
      <fieldset className={styles.people}>
        <legend>{t('chooseArticles')}</legend>
        {articles.map(({ id, title, system, targetLang }) => (
          <Check
            key={id}
            label={
              <>
                <ArticleText lang={targetLang}>{title}</ArticleText>{' '}
                <bdi className={styles.note}>{system}</bdi>
              </>
            }
            isChecked={chosen.includes(id)}
            onChange={(isChosen) =>
              setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </fieldset>
      <Field label={t('reference')}>
        {(wiring) => (
          <Select
            {...wiring}
            value={referenceId}
            onChange={(event) => setReferenceId(event.currentTarget.value)}
          >
            <option value="">{t('noReference')}</option>
            <NamedOptions
              options={articles
                .filter(({ id }) => chosen.includes(id))
                .map(({ id, title, system }) => ({ id, name: system === '' ? title : system }))}
            />
          </Select>
        )}
      </Field>
      <div className={form.buttons}>
        <ReadyButton missing={chosen.length === 0 ? common('missing.articles') : null}>
          {t('add')}
        </ReadyButton>
      </div>
    </form>
  );
}

interface DocumentNameProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function DocumentName({ value, onChange }: DocumentNameProps) {
  const t = useTranslations('campaigns');
  return (
    <Field label={t('document')} hint={t('documentHint')}>
      {(wiring) => (
        <TextInput
          {...wiring}
          dir="auto"
          required
          maxLength={200}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
