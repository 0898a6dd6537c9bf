'use client';

import { useTranslations } from 'next-intl';
import type { ArticleInfo } from '@/domain/article/article';
import { Field, TextInput } from '@/ui/primitives/field';
import form from '@/ui/primitives/form.module.css';
import { LanguageField } from './language-field';

interface ArticleFieldsProps {
  readonly info: ArticleInfo;
  readonly hasSource: boolean;
  readonly onChange: (info: Partial<ArticleInfo>) => void;
}

/** What is known of an article beside its text: suggested where it can be, and always a person's to change. */
export function ArticleFields({ info, hasSource, onChange }: ArticleFieldsProps) {
  const t = useTranslations('import');
  const text = (name: 'title' | 'byline' | 'mtSystem' | 'domain', maxLength: number, hint?: string) => (
    <Field label={t(`fields.${name}`)} hint={hint}>
      {(wiring) => (
        <TextInput
          {...wiring}
          name={name}
          dir="auto"
          maxLength={maxLength}
          value={info[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className={form.row}>{text('title', 500)}</div>
      <div className={form.row}>
        {hasSource && (
          <LanguageField
            label={t('fields.sourceLang')}
            value={info.sourceLang}
            onChange={(sourceLang) => onChange({ sourceLang })}
          />
        )}
        <LanguageField
          label={t('fields.targetLang')}
          value={info.targetLang}
          onChange={(targetLang) => onChange({ targetLang })}
        />
        {text('mtSystem', 200)}
      </div>
      <div className={form.row}>
        {text('domain', 200, t('domainHint'))}
        {text('byline', 200)}
        <Field label={t('fields.publishedOn')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="date"
              value={info.publishedOn}
              onChange={(event) => onChange({ publishedOn: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('fields.address')} hint={t('addressHint')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="url"
              dir="ltr"
              maxLength={2000}
              value={info.address}
              onChange={(event) => onChange({ address: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
