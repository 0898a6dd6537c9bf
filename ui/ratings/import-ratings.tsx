'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import { decodeBytes } from '@/domain/exchange/decode-bytes';
import type { ExchangeIssue } from '@/domain/exchange/issue';
import type { CampaignPreview } from '@/domain/exchange/ratings/campaign/campaign-preview';
import type { Failure } from '@/domain/result';
import { IssueList } from '@/ui/import/issue-list';
import { LanguageField } from '@/ui/import/language-field';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { FileChoice } from '@/ui/primitives/file-choice';
import { Problem } from '@/ui/primitives/problem';
import { ReadyButton } from '@/ui/primitives/ready-button';
import form from '@/ui/primitives/form.module.css';
import { RatingsPreview } from './ratings-preview';
import { PairChoice } from './pair-choice';
import type { RatingsPort, RatingsProgress, WishedCampaign } from './ratings-port';
import styles from './ratings.module.css';

/** Room is left for the name of a pair. */
const LONGEST_NAME = 200;

interface ImportRatingsProps {
  readonly maxBytes: number;
  readonly port: RatingsPort;
  readonly onDone: (campaignIds: readonly string[]) => void;
}

/** A file of ratings: looked at first, then taken in as a campaign for each pair of languages. */
export function ImportRatings({ maxBytes, port, onDone }: ImportRatingsProps) {
  const t = useTranslations('ratings');
  const common = useTranslations('common');
  const fields = useTranslations('import.fields');
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [langs, setLangs] = useState({ source: '', target: '' });
  const [chosenPairs, setChosenPairs] = useState<ReadonlySet<string>>(new Set());
  const [issues, setIssues] = useState<readonly ExchangeIssue[]>([]);
  const [preview, setPreview] = useState<CampaignPreview | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [progress, setProgress] = useState<RatingsProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const pairs = preview?.pairs ?? [];

  async function look(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return;
    setFile(chosen);
    setPreview(null);
    setFailure(null);
    setIsReading(true);
    if (name === '') setName(chosen.name.replace(/\.[^.]*$/, '').slice(0, LONGEST_NAME));
    const decoded = decodeBytes(new Uint8Array(await chosen.arrayBuffer()), { maxBytes });
    setIssues(decoded.issues.filter(({ severity }) => severity === 'error'));
    const result = decoded.value === null ? null : await port.preview(chosen);
    setIsReading(false);
    if (result === null) return;
    setFailure(result.ok ? null : result.error);
    setPreview(result.ok ? result.value : null);
    if (result.ok) choosePairs(result.value.pairs, new Set(result.value.pairs.map((pair) => pair.name)));
  }

  /** Of one pair the languages are as its name has them, until somebody says otherwise. */
  function choosePairs(pairs: CampaignPreview['pairs'], names: ReadonlySet<string>): void {
    setChosenPairs(names);
    const [only, ...others] = pairs.filter((pair) => names.has(pair.name));
    if (only !== undefined && others.length === 0 && only.targetLang !== '')
      setLangs({ source: only.sourceLang, target: only.targetLang });
  }

  async function run(): Promise<void> {
    if (file === null) return;
    stop.current = new AbortController();
    setFailure(null);
    setProgress({ phase: 'building', done: 0, total: 1, pair: '' });
    const result = await port.run({ file, campaigns: wishedCampaigns() }, setProgress, stop.current.signal);
    setProgress(null);
    if (result.ok) onDone(result.value);
    else setFailure(result.error);
  }

  const chosen = pairs.filter((pair) => chosenPairs.has(pair.name));
  const isSeveral = chosen.length > 1;
  function wishedCampaigns(): readonly WishedCampaign[] {
    const said = { sourceLang: langs.source, targetLang: langs.target };
    return chosen.map(({ name: pair, sourceLang, targetLang }) => ({
      pair: pairs.length > 1 ? pair : '',
      // With its pair, so that campaigns of one file can be told apart.
      name: [name.trim(), ...(pairs.length > 1 ? [pair] : [])].join(' '),
      ...(isSeveral ? { sourceLang: sourceLang || 'und', targetLang: targetLang || 'und' } : said),
    }));
  }

  const hasLangs = isSeveral || (langs.source !== '' && langs.target !== '');
  const missingPart =
    name.trim() === '' ? 'name' : chosen.length === 0 ? 'pairs' : hasLangs ? null : 'languages';
  const missing = missingPart === null ? null : common(`missing.${missingPart}`);
  return (
    <div className={form.form}>
      <p className={styles.intro}>{t('intro')}</p>
      <div className={styles.choice}>
        <FileChoice
          small={false}
          accept=".tsv,.jsonl,.jsonld,.json,.csv,.rating,.txt"
          isDisabled={progress !== null}
          onFiles={([chosen]) => void look(chosen)}
        >
          {t('choose')}
        </FileChoice>
        {file !== null && <bdi>{file.name}</bdi>}
      </div>
      <IssueList issues={issues.map((issue) => ({ side: 'target', issue }))} twoTexts={false} />
      <div role="status">
        {isReading && <p>{t('reading')}</p>}
        {preview !== null && <RatingsPreview preview={preview} />}
      </div>
      <Problem failure={failure} />
      {preview !== null && (
        <>
          {pairs.length > 1 && (
            <PairChoice
              pairs={pairs}
              chosen={chosenPairs}
              isDisabled={progress !== null}
              onChange={(names) => choosePairs(pairs, names)}
            />
          )}
          <Field label={t('name')} {...(pairs.length > 1 && { hint: t('nameHint') })}>
            {(wiring) => (
              <TextInput
                {...wiring}
                dir="auto"
                maxLength={LONGEST_NAME}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          {!isSeveral && (
            <div className={form.row}>
              <LanguageField
                label={fields('sourceLang')}
                value={langs.source}
                onChange={(source) => setLangs((before) => ({ ...before, source }))}
              />
              <LanguageField
                label={fields('targetLang')}
                value={langs.target}
                onChange={(target) => setLangs((before) => ({ ...before, target }))}
              />
            </div>
          )}
          {progress === null ? (
            <div className={form.buttons}>
              <ReadyButton missing={missing} onPress={() => void run()}>
                {t('import')}
              </ReadyButton>
            </div>
          ) : (
            <Running progress={progress} onStop={() => stop.current?.abort()} />
          )}
        </>
      )}
    </div>
  );
}

interface RunningProps {
  readonly progress: RatingsProgress;
  readonly onStop: () => void;
}

/** How far it is. While it is being saved there is no way back: it is saved whole, or not at all. */
function Running({ progress: { phase, done, total, pair }, onStop }: RunningProps) {
  const t = useTranslations('ratings');
  const id = useId();
  useEffect(() => {
    // To leave the page is to stop: the browser asks first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return (
    <div className={styles.run}>
      <label htmlFor={id}>
        {t(`phase.${phase}`)} <bdi>{pair}</bdi>
      </label>
      <progress id={id} className={styles.bar} {...(phase === 'saving' ? {} : { value: done, max: total })} />
      {phase === 'building' && (
        <Button small onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </div>
  );
}
