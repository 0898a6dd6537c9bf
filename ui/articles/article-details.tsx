'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { ArticleInfo } from '@/domain/article/article';
import type { Failure, Result } from '@/domain/result';
import { ArticleFields } from '@/ui/import/article-fields';
import { Button } from '@/ui/primitives/button';
import form from '@/ui/primitives/form.module.css';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';

interface ArticleDetailsProps {
  readonly info: ArticleInfo;
  readonly onSave: (info: ArticleInfo) => Promise<Result<unknown>>;
}

/** What is known of an article beside its text, to be put right. */
export function ArticleDetails({ info, onSave }: ArticleDetailsProps) {
  const t = useTranslations('articleDetails');
  const common = useTranslations('common');
  const [draft, setDraft] = useState(info);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(wanted: ArticleInfo, before: ArticleInfo): Promise<void> {
    setFailure(null);
    const result = await onSave(wanted);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    notify(t('saved'), {
      label: common('undo'),
      run: () => {
        setDraft(before);
        void save(before, wanted);
      },
    });
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void save(draft, info);
  }

  return (
    <form className={form.form} onSubmit={submit}>
      <Problem failure={failure} />
      <ArticleFields
        info={draft}
        hasSource={info.sourceLang !== 'und'}
        onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
      />
      <div className={form.buttons}>
        <Button type="submit" tone="primary">
          {common('save')}
        </Button>
      </div>
    </form>
  );
}
