'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { slimDocument } from '@/domain/exchange/docx/slim-document';
import type { ReviewImportOutcome } from '@/domain/exchange/docx/review-view';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { FileChoice } from '@/ui/primitives/file-choice';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import { encodeBase64 } from './encode-base64';
import { FoundChanges } from './found-changes';
import styles from './reviewed.module.css';

/** What one request takes, as base64. */
const MAX_CHARS = 3_000_000;
const LONGEST_NAME = 200;

export interface TakeInInput {
  readonly content: string;
  readonly fileName: string;
  readonly dry: boolean;
}

interface TakeInReviewProps {
  /** Of the translation. */
  readonly lang: string;
  readonly takeIn: (input: TakeInInput) => Promise<Result<ReviewImportOutcome>>;
  /** When it is done. */
  readonly onDone: () => void;
}

/** A document that a colleague worked on: looked at first, then taken in. */
export function TakeInReview({ lang, takeIn, onDone }: TakeInReviewProps) {
  const t = useTranslations('reviewDocument');
  const [file, setFile] = useState<Omit<TakeInInput, 'dry'> | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [found, setFound] = useState<ReviewImportOutcome | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  async function ask(wanted: Omit<TakeInInput, 'dry'>, dry: boolean): Promise<void> {
    setIsAsking(true);
    const result = await takeIn({ ...wanted, dry });
    setIsAsking(false);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    setFound(result.value);
    if (!result.value.isDone) return;
    notify(t('taken', { count: result.value.proposals.length }));
    onDone();
  }

  async function choose(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return;
    setFound(null);
    setFailure(null);
    setFault(null);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    // What is no package is sent as it is, to be told what is wrong with it.
    const content = encodeBase64(slimDocument(bytes) ?? bytes.subarray(0, MAX_CHARS / 2));
    const wanted = { content, fileName: chosen.name.slice(0, LONGEST_NAME) };
    setFile(wanted);
    if (content.length > MAX_CHARS) setFault(t('tooLarge'));
    else await ask(wanted, true);
  }

  const count = found?.proposals.length ?? 0;
  return (
    <div className={form.form}>
      <p className={styles.hint}>{t('hint')}</p>
      <Problem failure={failure} />
      {fault !== null && (
        <p className={form.problem} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.file}>
        <FileChoice accept=".docx,.docm" isDisabled={isAsking} onFiles={([chosen]) => void choose(chosen)}>
          {t('choose')}
        </FileChoice>
        {file !== null && <bdi>{file.fileName}</bdi>}
      </div>
      <div role="status">{found !== null && <FoundChanges found={found} lang={lang} />}</div>
      {file !== null && count > 0 && (
        <div className={form.buttons}>
          <Button tone="primary" disabled={isAsking} onClick={() => void ask(file, false)}>
            {t('take', { count })}
          </Button>
        </div>
      )}
    </div>
  );
}
