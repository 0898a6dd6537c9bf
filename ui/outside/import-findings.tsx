import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { QeImportOutcome } from '@/domain/exchange/qe/import-view';
import type { Failure } from '@/domain/result';
import { IssueList } from '@/ui/import/issue-list';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import { FileChoice } from '@/ui/primitives/file-choice';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { ReadyButton } from '@/ui/primitives/ready-button';
import form from '@/ui/primitives/form.module.css';
import { NamedOptions } from '@/ui/primitives/named-options';
import { ImportPlan } from './import-plan';
import type { OutsidePort } from './outside-port';
import styles from './outside.module.css';

/** What one request takes. */
const MAX_BYTES = 3_000_000;
const LONGEST_NAME = 200;

export interface ArticleChoice {
  readonly id: string;
  readonly title: string;
}

interface ImportFindingsProps {
  readonly articles: readonly ArticleChoice[];
  readonly importFindings: NonNullable<OutsidePort['importFindings']>;
  readonly onClose: () => void;
}

interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** A file of findings: looked at first, then taken in. */
export function ImportFindings({ articles, importFindings, onClose }: ImportFindingsProps) {
  const t = useTranslations('outside');
  const common = useTranslations('common');
  const [file, setFile] = useState<ReadFile | null>(null);
  const [system, setSystem] = useState('');
  const [articleId, setArticleId] = useState('');
  const [systems, setSystems] = useState<readonly string[]>([]);
  const [fileSystem, setFileSystem] = useState('');
  const [unreadable, setUnreadable] = useState<readonly ExchangeIssue[]>([]);
  const [plan, setPlan] = useState<QeImportOutcome | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  /** The same however often it is sent, so that it is done once. */
  const [batchId] = useState(() => crypto.randomUUID());

  function forget(): void {
    setPlan(null);
    setFailure(null);
  }

  async function read(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return;
    const decoded = decodeBytes(new Uint8Array(await chosen.arrayBuffer()), { maxBytes: MAX_BYTES });
    forget();
    setSystems([]);
    setFileSystem('');
    setUnreadable(decoded.issues.filter(({ severity }) => severity === 'error'));
    const name = chosen.name.slice(0, LONGEST_NAME);
    setFile(decoded.value === null ? null : { name, text: decoded.value.text });
    if (system === '') setSystem(name.replace(/\.[^.]*$/, ''));
  }

  async function ask(dry: boolean): Promise<void> {
    if (file === null) return;
    setIsAsking(true);
    const about = { articleId: articleId || null, fileSystem: fileSystem || null };
    const wanted = { batchId, ...about, system, dry };
    const result = await importFindings({ ...wanted, text: file.text, fileName: file.name });
    setIsAsking(false);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    setPlan(result.value);
    setSystems(result.value.systems);
    if (!result.value.isDone) return;
    notify(t('imported', { count: result.value.kept }));
    onClose();
  }

  const missing =
    file === null ? common('missing.file') : system.trim() === '' ? common('missing.system') : null;
  return (
    <section className={styles.box} aria-label={t('import')}>
      <div className={form.form}>
        <h2>{t('import')}</h2>
        <p className={styles.detail}>{t('importHint')}</p>
        <Problem failure={failure} />
        <div className={styles.actions}>
          <FileChoice
            accept=".jsonl,.jsonld,.json,.tsv,.csv,.rating,.txt"
            onFiles={([chosen]) => void read(chosen)}
          >
            {t('chooseFile')}
          </FileChoice>
          {file !== null && <bdi>{file.name}</bdi>}
        </div>
        <div className={form.row}>
          <Field label={t('system')} hint={t('systemHint')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                dir="auto"
                maxLength={LONGEST_NAME}
                value={system}
                onChange={(event) => setSystem(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t('article')}>
            {(wiring) => (
              <Select
                {...wiring}
                value={articleId}
                onChange={(event) => {
                  setArticleId(event.currentTarget.value);
                  forget();
                }}
              >
                <option value="">{t('anyArticle')}</option>
                <NamedOptions options={articles.map(({ id, title }) => ({ id, name: title }))} />
              </Select>
            )}
          </Field>
        </div>
        {systems.length > 1 && (
          <Field label={t('fileSystem')} hint={t('fileSystemHint', { count: systems.length })}>
            {(wiring) => (
              <Select
                {...wiring}
                value={fileSystem}
                onChange={(event) => {
                  setFileSystem(event.currentTarget.value);
                  forget();
                }}
              >
                <option value="">{t('allSystems')}</option>
                <NamedOptions options={systems.map((name) => ({ id: name, name }))} />
              </Select>
            )}
          </Field>
        )}
        <IssueList issues={unreadable.map((issue) => ({ side: 'target', issue }))} twoTexts={false} />
        <div role="status">{plan !== null && <ImportPlan plan={plan} />}</div>
        <div className={form.buttons}>
          {plan === null || plan.kept === 0 ? (
            <ReadyButton missing={missing} isBusy={isAsking} onPress={() => void ask(true)}>
              {t('look')}
            </ReadyButton>
          ) : (
            <ReadyButton missing={missing} isBusy={isAsking} onPress={() => void ask(false)}>
              {t('doImport')}
            </ReadyButton>
          )}
          <Button tone="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}
