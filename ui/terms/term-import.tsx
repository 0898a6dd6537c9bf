'use client';

import { useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import { useState } from 'react';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { TermImportOutcome } from '@/domain/exchange/term-import-view';
import type { Failure } from '@/domain/result';
import type { TermContent } from '@/domain/terms/check-term';
import { IssueList } from '@/ui/import/issue-list';
import { LanguageField } from '@/ui/import/language-field';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button, buttonClass } from '@/ui/primitives/button';
import { Field, TextArea } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import type { TermsPort } from './terms-port';
import styles from './terms.module.css';

/** What one request takes; as many terms as a termbase holds are less. */
const MAX_BYTES = 3_000_000;

interface TermImportProps {
  readonly languages: Pick<TermContent, 'sourceLang' | 'targetLang'>;
  readonly importTable: TermsPort['importTable'];
  readonly onImported: () => void;
  readonly onCancel: () => void;
}

/** A table of terms: looked at first, then taken in. */
export function TermImport({ languages, importTable, onImported, onCancel }: TermImportProps) {
  const t = useTranslations('terms');
  const common = useTranslations('common');
  const [text, setText] = useState('');
  const [langs, setLangs] = useState(languages);
  const [unreadable, setUnreadable] = useState<readonly ExchangeIssue[]>([]);
  const [plan, setPlan] = useState<TermImportOutcome | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  function change(next: string): void {
    setText(next);
    setPlan(null);
    setUnreadable([]);
    setFailure(null);
  }

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()), { maxBytes: MAX_BYTES });
    change(decoded.value?.text ?? '');
    setUnreadable(decoded.issues);
  }

  async function ask(dry: boolean): Promise<void> {
    setIsAsking(true);
    const result = await importTable({ text, ...langs, dry });
    setIsAsking(false);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    setPlan(result.value);
    if (!result.value.isDone) return;
    const { added, changed } = result.value;
    notify(t('imported', { added, changed }));
    onImported();
  }

  const issues = [...unreadable, ...(plan?.issues ?? [])];
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const isNothing = plan !== null && plan.added + plan.changed === 0;
  return (
    <section className={styles.box} aria-label={t('import')}>
      <div className={form.form}>
        <h2>{t('import')}</h2>
        <p className={styles.hint}>{t('importHint')}</p>
        <Problem failure={failure} />
        <div className={form.buttons}>
          <label className={[buttonClass({ small: true }), styles.choose].join(' ')}>
            {t('chooseFile')}
            <VisuallyHidden.Root asChild>
              <input
                type="file"
                accept=".csv,.tsv,.txt"
                onChange={(event) => {
                  void read(event.currentTarget.files?.[0]);
                  // So that the same file can be chosen again after it was mended.
                  event.currentTarget.value = '';
                }}
              />
            </VisuallyHidden.Root>
          </label>
        </div>
        <Field label={t('paste')}>
          {(wiring) => (
            <TextArea
              {...wiring}
              dir="auto"
              spellCheck={false}
              value={text}
              onChange={(event) => change(event.currentTarget.value)}
            />
          )}
        </Field>
        <fieldset className={styles.languages}>
          <legend>{t('languagesHint')}</legend>
          <div className={form.row}>
            {(['sourceLang', 'targetLang'] as const).map((side) => (
              <LanguageField
                key={side}
                label={t(`fields.${side}`)}
                value={langs[side]}
                onChange={(lang) => {
                  setLangs({ ...langs, [side]: lang });
                  setPlan(null);
                }}
              />
            ))}
          </div>
        </fieldset>
        <div role="status" className={form.form}>
          {plan !== null && !hasErrors && <Plan plan={plan} />}
          {issues.length > 0 && (
            <>
              {!hasErrors && <p>{t('leftOut', { count: issues.length })}</p>}
              <IssueList issues={issues.map((issue) => ({ side: 'target', issue }))} twoTexts={false} />
            </>
          )}
        </div>
        <div className={form.buttons}>
          {plan === null || hasErrors ? (
            <Button
              tone="primary"
              disabled={isAsking || text.trim() === '' || langs.sourceLang === '' || langs.targetLang === ''}
              onClick={() => void ask(true)}
            >
              {t('look')}
            </Button>
          ) : (
            <Button tone="primary" disabled={isAsking || isNothing} onClick={() => void ask(false)}>
              {t('doImport')}
            </Button>
          )}
          <Button tone="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Plan({ plan: { added, changed, same, sample } }: { readonly plan: TermImportOutcome }) {
  const t = useTranslations('terms');
  return (
    <>
      <p>{added + changed === 0 ? t('nothing') : t('plan', { added, changed, same })}</p>
      {sample.length > 0 && (
        <>
          <p className={styles.hint}>{t('sample')}</p>
          <ul className={styles.sample}>
            {sample.map((term, index) => (
              <li key={index}>
                {term.source === '' ? (
                  <span className={styles.faint}>{t('anySource')}</span>
                ) : (
                  <ArticleText lang={term.sourceLang}>{term.source}</ArticleText>
                )}
                <ArticleText lang={term.targetLang}>{term.target}</ArticleText>
                <span className={styles.faint}>{t(`status.${term.status}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
