'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Rebased } from '@/domain/correction/rebase-correction';
import type { CorrectionRow } from '@/domain/review/correction-row';
import type { RivalChoice } from '@/domain/review/decision-request';
import type { RivalsView } from '@/domain/review/rivals-view';
import type { Result } from '@/domain/result';
import { directionOfLang } from '@/domain/text/script';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Field, Select, TextArea } from '@/ui/primitives/field';
import { Kbd } from '@/ui/primitives/kbd';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { RivalList } from '@/ui/rivals/rival-list';
import { UndecidedChoice } from '@/ui/rivals/undecided-choice';
import styles from '@/ui/rivals/rivals.module.css';
import bar from './decision-bar.module.css';
import type { DecisionDraft } from './decision-bar';

interface RivalsFormProps {
  readonly row: CorrectionRow;
  readonly loadRivals: (correctionId: string) => Promise<Result<RivalsView>>;
  readonly onDecide: (draft: DecisionDraft) => void;
  readonly onBack: () => void;
}

/** Approving a correction that has rivals: they are read first, and it is said what becomes of them. */
export function RivalsForm({ row, loadRivals, onDecide, onBack }: RivalsFormProps) {
  const t = useTranslations('rivals');
  const failureText = useFailureText();
  const [answer, setAnswer] = useState<Result<RivalsView> | null>(null);
  const { id, version } = row.correction;
  useEffect(() => {
    let isCurrent = true;
    void loadRivals(id).then((loaded) => {
      if (isCurrent) setAnswer(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [loadRivals, id, version]);
  if (answer === null) return <p role="status">{t('loading')}</p>;
  if (!answer.ok) return <p role="alert">{failureText(answer.error)}</p>;
  return <Choices key={version} row={row} view={answer.value} onDecide={onDecide} onBack={onBack} />;
}

interface ChoicesProps extends Pick<RivalsFormProps, 'row' | 'onDecide' | 'onBack'> {
  readonly view: RivalsView;
}

function Choices({ row, view, onDecide, onBack }: ChoicesProps) {
  const t = useTranslations('rivals');
  const { rivals, rebased } = view;
  const lang = row.targetLang;
  const isFree = rebased.kind === 'free';
  const edit = useTranslations('corrections');
  const hasUndecided = rivals.some(({ correction }) => correction.state !== 'approved');
  const [undecided, setUndecided] = useState<RivalChoice['undecided']>(null);
  const [approved, setApproved] = useState<RivalChoice['approved']>(
    rebased.kind === 'free' ? 'keep' : rebased.kind === 'merged' ? 'merge' : 'replace',
  );
  /** How the whole place shall read, once somebody writes it. */
  const [wording, setWording] = useState<string | null>(null);
  const isSaid = !hasUndecided || undecided !== null;
  const approve = (): void =>
    onDecide({
      kind: 'approve',
      reason: null,
      note: '',
      editedText: wording,
      rivals: { undecided, approved: isFree || wording === null ? approved : 'merge' },
    });
  return (
    <fieldset className={styles.form}>
      <legend>{t('title')}</legend>
      <RivalList
        rivals={rivals.map(({ correction, proposer }) => ({ correction, proposerName: proposer.name }))}
        lang={lang}
      />
      {rebased.kind !== 'free' && <Present view={view} lang={lang} />}
      {rebased.kind !== 'free' && wording === null && (
        <Field label={t('approved')}>
          {(wiring) => (
            <Select
              {...wiring}
              autoFocus
              value={approved}
              onChange={({ currentTarget }) =>
                setApproved(currentTarget.value === 'merge' ? 'merge' : 'replace')
              }
            >
              {rebased.kind === 'merged' && <option value="merge">{t('merge')}</option>}
              <option value="replace">{t('replace')}</option>
            </Select>
          )}
        </Field>
      )}
      {wording !== null && (
        <Field label={t('wording')}>
          {(wiring) => (
            <TextArea
              {...wiring}
              autoFocus
              rows={3}
              lang={lang}
              dir={directionOfLang(lang)}
              value={wording}
              onChange={({ currentTarget }) => setWording(currentTarget.value)}
            />
          )}
        </Field>
      )}
      {hasUndecided && (
        <UndecidedChoice value={undecided} onChange={setUndecided} autoFocus={rebased.kind === 'free'} />
      )}
      <div className={bar.bar}>
        <Button tone="primary" small aria-disabled={!isSaid} onClick={() => isSaid && approve()}>
          {t('approve')}
        </Button>
        {wording === null && (
          <Button small onClick={() => setWording(textToEdit(row, rebased))}>
            {isFree ? edit('editThenApprove') : t('placeAgain')}
          </Button>
        )}
        <Button tone="quiet" small onClick={onBack}>
          {t('cancel')} <Kbd keys="Esc" />
        </Button>
      </div>
    </fieldset>
  );
}

function textToEdit({ correction }: CorrectionRow, rebased: Rebased): string {
  if (rebased.kind === 'free') return correction.replacement;
  return rebased.kind === 'merged' ? rebased.text : rebased.present;
}

/** How the place reads among what is approved: with both, or why both cannot be. */
function Present({ view, lang }: { readonly view: RivalsView; readonly lang: string }) {
  const t = useTranslations('rivals');
  const { rebased, imported } = view;
  const text = (value: string) => () => <ArticleText lang={lang}>{value}</ArticleText>;
  if (rebased.kind === 'merged') return <p>{t.rich('mergedReads', { text: text(rebased.text) })}</p>;
  if (rebased.kind === 'contained') return <p>{t('contained')}</p>;
  if (rebased.kind === 'orphan') {
    return <p>{t.rich('orphan', { before: text(imported), now: text(rebased.present) })}</p>;
  }
  return null;
}
