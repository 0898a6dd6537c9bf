'use client';

import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import type { ReasonCode } from '@/domain/correction/decision';
import type { Reason } from '@/domain/review/reason';
import { NO_CHOICE, type RivalChoice } from '@/domain/review/decision-request';
import type { RivalsView } from '@/domain/review/rivals-view';
import type { Result } from '@/domain/result';
import type { CorrectionRow } from '@/domain/review/correction-row';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { directionOfLang } from '@/domain/text/script';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import { Button, buttonClass } from '@/ui/primitives/button';
import { Field, TextArea, TextInput } from '@/ui/primitives/field';
import { Kbd } from '@/ui/primitives/kbd';
import { physicalKey } from '@/ui/primitives/physical-key';
import form from '@/ui/primitives/form.module.css';
import { RivalsForm } from './rivals-form';
import styles from './decision-bar.module.css';

/** What is open under a row: the plain buttons, or the question one of them asks. */
export type DecisionStep = 'choose' | 'rivals' | 'reject' | 'request_changes' | 'edit';

export interface DecisionDraft {
  readonly kind: 'approve' | 'reject' | 'request_changes';
  readonly reason: ReasonCode | null;
  readonly note: string;
  readonly editedText: string | null;
  readonly rivals: RivalChoice;
}

export const PLAIN_APPROVAL: DecisionDraft = {
  kind: 'approve',
  reason: null,
  note: '',
  editedText: null,
  rivals: NO_CHOICE,
};

interface DecisionBarProps {
  readonly row: CorrectionRow;
  /** Of the row's project. */
  readonly reasons: readonly Reason[];
  readonly step: DecisionStep;
  readonly onStep: (step: DecisionStep) => void;
  readonly onDecide: (draft: DecisionDraft) => void;
  readonly onUndo: () => void;
  readonly loadRivals: (correctionId: string) => Promise<Result<RivalsView>>;
  readonly mayDecide: boolean;
}

export function DecisionBar(props: DecisionBarProps) {
  const { row, reasons, step, onStep, onDecide, onUndo, mayDecide } = props;
  const t = useTranslations('corrections');
  const isOpen = row.correction.state === 'proposed';
  if (step === 'reject' || step === 'request_changes') {
    return <ReasonForm kind={step} reasons={reasons} onDecide={onDecide} onBack={() => onStep('choose')} />;
  }
  if (step === 'edit') return <EditForm row={row} onDecide={onDecide} onBack={() => onStep('choose')} />;
  if (step === 'rivals') {
    return (
      <RivalsForm
        row={row}
        loadRivals={props.loadRivals}
        onDecide={onDecide}
        onBack={() => onStep('choose')}
      />
    );
  }
  const approve = () => (row.rivalIds.length > 0 ? onStep('rivals') : onDecide(PLAIN_APPROVAL));
  return (
    <div className={styles.bar}>
      {mayDecide && isOpen && (
        <>
          <Button tone="primary" small onClick={approve}>
            {t('approve')} <Kbd keys="A" />
          </Button>
          <Button small onClick={() => onStep(row.rivalIds.length > 0 ? 'rivals' : 'edit')}>
            {t('editThenApprove')} <Kbd keys="E" />
          </Button>
          <Button small onClick={() => onStep('reject')}>
            {t('reject')} <Kbd keys="R" />
          </Button>
          <Button small onClick={() => onStep('request_changes')}>
            {t('requestChanges')} <Kbd keys="C" />
          </Button>
        </>
      )}
      {mayDecide && row.decision !== null && (
        <Button small onClick={onUndo}>
          {t('undoDecision')} <Kbd keys="U" />
        </Button>
      )}
      <Link
        className={buttonClass({ tone: 'quiet', small: true })}
        href={links.article(row.correction.articleId, { mark: row.correction.errorId ?? row.correction.id })}
      >
        {t('openInArticle')}
      </Link>
      {row.rivalIds.length > 0 && (
        <span className={styles.rivals}>{t('rivals', { count: row.rivalIds.length })}</span>
      )}
    </div>
  );
}

interface ReasonFormProps extends StepProps {
  readonly kind: 'reject' | 'request_changes';
  readonly reasons: readonly Reason[];
}

interface StepProps {
  readonly onDecide: (draft: DecisionDraft) => void;
  readonly onBack: () => void;
}

function ReasonForm({ kind, reasons, onDecide, onBack }: ReasonFormProps) {
  const t = useTranslations('corrections');
  const reasonName = useReasonName(reasons);
  const offered = reasons.filter(({ isActive }) => isActive).map(({ code }) => code);
  const common = useTranslations('common');
  const [note, setNote] = useState('');
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const reason = offered[Number(physicalKey(event)) - 1];
    if (reason === undefined) return;
    event.preventDefault();
    onDecide({ kind, reason, note, editedText: null, rivals: NO_CHOICE });
  }
  return (
    <fieldset className={styles.question} onKeyDown={onKeyDown}>
      <legend>{kind === 'reject' ? t('whyReject') : t('whyChanges')}</legend>
      <Field label={t('note')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            value={note}
            dir="auto"
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={styles.bar}>
        {offered.map((reason, index) => (
          <Button
            key={reason}
            small
            autoFocus={index === 0}
            data-reason={index + 1}
            onClick={() => onDecide({ kind, reason, note, editedText: null, rivals: NO_CHOICE })}
          >
            {reasonName(reason)} <Kbd keys={String(index + 1)} />
          </Button>
        ))}
        <Button tone="quiet" small onClick={onBack}>
          {common('cancel')} <Kbd keys="Esc" />
        </Button>
      </div>
    </fieldset>
  );
}

function EditForm({ row, onDecide, onBack }: StepProps & { readonly row: CorrectionRow }) {
  const t = useTranslations('corrections');
  const common = useTranslations('common');
  const [text, setText] = useState(row.correction.replacement);
  const approve = () => onDecide({ ...PLAIN_APPROVAL, editedText: text });
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        approve();
      }}
    >
      <Field label={t('approvedText')} hint={t('creditStays')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            autoFocus
            rows={2}
            lang={row.targetLang}
            dir={directionOfLang(row.targetLang)}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              approve();
            }}
          />
        )}
      </Field>
      <div className={styles.bar}>
        <Button type="submit" tone="primary" small>
          {t('approve')} <Kbd keys="Ctrl+Enter" />
        </Button>
        <Button tone="quiet" small onClick={onBack}>
          {common('cancel')} <Kbd keys="Esc" />
        </Button>
      </div>
    </form>
  );
}
