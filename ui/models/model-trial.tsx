import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ModelFault } from '@/domain/model-findings/model-run';
import type { Failure, Result } from '@/domain/result';
import { Button } from '@/ui/primitives/button';
import { Problem } from '@/ui/primitives/problem';
import styles from './models.module.css';

export interface TrialResult {
  readonly fault: ModelFault | 'limit' | null;
  /** In milliseconds. */
  readonly latency: number;
  readonly hasFound: boolean;
}

export type TryModel = () => Promise<Result<TrialResult>>;

interface ModelTrialProps {
  readonly isSaved: boolean;
  readonly onTry: TryModel;
}

/** Asks the model something, and says plainly what came of it. */
export function ModelTrial({ isSaved, onTry }: ModelTrialProps) {
  const t = useTranslations('models');
  const [state, setState] = useState<TrialResult | 'waiting' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function run(): Promise<void> {
    setFailure(null);
    setState('waiting');
    const result = await onTry();
    setState(result.ok ? result.value : null);
    if (!result.ok) setFailure(result.error);
  }
  return (
    <div className={styles.trial}>
      <Button disabled={!isSaved || state === 'waiting'} onClick={() => void run()}>
        {t('try')}
      </Button>
      <p className={styles.note}>{t(isSaved ? 'tryHint' : 'trySaved')}</p>
      <Problem failure={failure} />
      <p
        role="status"
        data-bad={(state !== null && state !== 'waiting' && state.fault !== null) || undefined}
      >
        {state === 'waiting' ? t('trying') : state !== null && <TrialWords {...state} />}
      </p>
    </div>
  );
}

function TrialWords({ fault, latency, hasFound }: TrialResult) {
  const t = useTranslations('models');
  if (fault !== null) return t(`fault.${fault}`);
  const seconds = Math.max(0.1, Math.round(latency / 100) / 10);
  return t(hasFound ? 'worked' : 'weak', { seconds });
}
