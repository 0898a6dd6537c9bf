import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ModelRun } from '@/domain/model-findings/model-run';
import { Button } from '@/ui/primitives/button';
import { askModel } from '../commands/ask-model';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { ModelOutcome } from './model-outcome';
import { ModelOfferBox } from './model-offer';
import { ModelProgressBox } from './model-progress';
import styles from './model.module.css';

/** Asking the project's model: what it would come to, how far it has come, and what came of it. Not there where there is no model. */
export function ModelSection() {
  const t = useTranslations('desk.model');
  const desk = useDesk();
  const { isOn, run, offer } = useCell(desk.model);
  const section = useRef<HTMLElement>(null);
  const isOffered = offer !== null;
  useEffect(() => {
    // Whoever asks has the answer before them, and Enter says yes.
    if (isOffered && section.current?.contains(document.activeElement) === false) section.current.focus();
  }, [isOffered]);
  if (!isOn && run === null) return null;
  const isRunning = run?.state === 'running';
  return (
    <section ref={section} className={styles.section} aria-label={t('title')} tabIndex={-1} data-model>
      <p className={styles.status} role="status">
        {run !== null && !isOffered && <StateWords run={run} />}
      </p>
      {offer !== null && <ModelOfferBox offer={offer} />}
      {offer === null && isRunning && <ModelProgressBox run={run} />}
      {offer === null && run !== null && !isRunning && <ModelOutcome run={run} />}
      {offer === null && !isRunning && isOn && !desk.isFinished && (
        <Button small onClick={() => askModel(desk)}>
          {t(run === null ? 'ask' : 'askAgain')}
        </Button>
      )}
    </section>
  );
}

function StateWords({ run: { state, model } }: { readonly run: ModelRun }) {
  const t = useTranslations('desk.model');
  return state === 'running' ? t('started') : t.rich(`state.${state}`, { model: () => <bdi>{model}</bdi> });
}
