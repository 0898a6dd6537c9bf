'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { ListImportOutcome } from '@/domain/exchange/list-import-view';
import { declaredEncoding } from '@/domain/exchange/xml/declared-encoding';
import type { Failure } from '@/domain/result';
import { IssueList } from '@/ui/import/issue-list';
import { Button } from '@/ui/primitives/button';
import { Field, TextArea } from '@/ui/primitives/field';
import { FileChoice } from '@/ui/primitives/file-choice';
import { Problem } from '@/ui/primitives/problem';
import { ReadyButton } from '@/ui/primitives/ready-button';
import form from '@/ui/primitives/form.module.css';
import { PairFields } from './entry-form';
import type { ListPort, UsualLanguages } from './list-port';
import styles from './list.module.css';

/** More than a browser should be asked to hold; what the server takes is less, and it says so. */
const MAX_BYTES = 256 * 1024 * 1024;

export interface ImportWords<Content> {
  readonly title: string;
  readonly hint: string;
  readonly plan: (outcome: ListImportOutcome<Content>) => string;
  readonly sample: (entry: Content) => ReactNode;
}

interface ListImportProps<Content> {
  readonly words: ImportWords<Content>;
  readonly languages: UsualLanguages;
  readonly importFile: ListPort<Content, never>['importFile'];
  readonly onImported: (outcome: ListImportOutcome<Content>) => void;
  readonly onCancel: () => void;
}

/** What is to be taken in. A file has a name and is not shown: it may be long. */
interface Material {
  readonly name: string | null;
  readonly text: string;
}

const NOTHING: Material = { name: null, text: '' };

/** A file of entries, or a table that is pasted: looked at first, then taken in. */
export function ListImport<Content>(props: ListImportProps<Content>) {
  const { words } = props;
  const t = useTranslations('lists');
  const common = useTranslations('common');
  const [material, setMaterial] = useState(NOTHING);
  const [langs, setLangs] = useState(props.languages);
  const [unreadable, setUnreadable] = useState<readonly ExchangeIssue[]>([]);
  const [plan, setPlan] = useState<ListImportOutcome<Content> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  function change(next: Material): void {
    setMaterial(next);
    setPlan(null);
    setUnreadable([]);
    setFailure(null);
  }

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeBytes(bytes, { maxBytes: MAX_BYTES, encoding: declaredEncoding(bytes) });
    change({ name: file.name, text: decoded.value?.text ?? '' });
    setUnreadable(decoded.issues);
  }

  async function ask(dry: boolean): Promise<void> {
    setIsAsking(true);
    const result = await props.importFile({ text: material.text, ...langs, dry });
    setIsAsking(false);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    setPlan(result.value);
    if (result.value.isDone) props.onImported(result.value);
  }

  const issues = [...unreadable, ...(plan?.issues ?? [])];
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const isNothing = plan !== null && plan.added + plan.changed === 0;
  const missing =
    material.text.trim() === ''
      ? common('missing.table')
      : langs.sourceLang === '' || langs.targetLang === ''
        ? common('missing.languages')
        : null;
  return (
    <section className={styles.box} aria-label={words.title}>
      <div className={form.form}>
        <h2>{words.title}</h2>
        <p className={styles.hint}>{words.hint}</p>
        <Problem failure={failure} />
        <div className={[form.buttons, styles.buttons].join(' ')}>
          <FileChoice accept=".csv,.tsv,.txt,.tbx,.xml" onFiles={([file]) => void read(file)}>
            {t('chooseFile')}
          </FileChoice>
          {material.name !== null && <bdi className={styles.note}>{material.name}</bdi>}
        </div>
        <Field label={t('paste')}>
          {(wiring) => (
            <TextArea
              {...wiring}
              dir="auto"
              spellCheck={false}
              value={material.name === null ? material.text : ''}
              onChange={(event) => change({ name: null, text: event.currentTarget.value })}
            />
          )}
        </Field>
        <fieldset className={styles.languages}>
          <legend>{t('languagesHint')}</legend>
          <div className={form.row}>
            <PairFields
              languages={langs}
              onChange={(changed) => {
                setLangs({ ...langs, ...changed });
                setPlan(null);
              }}
            />
          </div>
        </fieldset>
        <div role="status" className={form.form}>
          {plan !== null && !hasErrors && (
            <Plan plan={plan} said={isNothing ? t('nothing') : words.plan(plan)} sample={words.sample} />
          )}
          {issues.length > 0 && (
            <>
              {!hasErrors && <p>{t('remarks', { count: issues.length })}</p>}
              <IssueList issues={issues.map((issue) => ({ side: 'target', issue }))} twoTexts={false} />
            </>
          )}
        </div>
        <div className={form.buttons}>
          {plan === null || hasErrors ? (
            <ReadyButton missing={missing} isBusy={isAsking} onPress={() => void ask(true)}>
              {t('look')}
            </ReadyButton>
          ) : (
            <ReadyButton
              missing={isNothing ? t('nothing') : null}
              isBusy={isAsking}
              onPress={() => void ask(false)}
            >
              {t('doImport')}
            </ReadyButton>
          )}
          <Button tone="quiet" onClick={props.onCancel}>
            {common('cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}

interface PlanProps<Content> {
  readonly plan: ListImportOutcome<Content>;
  readonly said: string;
  readonly sample: (entry: Content) => ReactNode;
}

function Plan<Content>({ plan, said, sample }: PlanProps<Content>) {
  const t = useTranslations('lists');
  return (
    <>
      <p>{said}</p>
      {plan.sample.length > 0 && (
        <>
          <p className={styles.hint}>{t('sample')}</p>
          <ul className={styles.sample}>
            {plan.sample.map((entry, index) => (
              <li key={index}>{sample(entry)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
