'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RestoreDryRun } from '@/domain/history/comparison';
import { Button } from '@/ui/primitives/button';
import { notify, notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import type { HistoryPort } from './history-port';
import { RestoreLines } from './restore-lines';
import styles from './restore-panel.module.css';

interface RestorePanelProps {
  readonly version: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly port: HistoryPort;
}

/** The way back to a version: first what it would change, in place; then, asked for once more, it is done. */
export function RestorePanel({ version, isOpen, onToggle, port }: RestorePanelProps) {
  const t = useTranslations('history');
  const common = useTranslations('common');
  const failureText = useFailureText();
  const [dryRun, setDryRun] = useState<RestoreDryRun | null>(null);
  const [since, setSince] = useState(0);

  async function open(): Promise<void> {
    onToggle();
    if (isOpen) return;
    setDryRun(null);
    setSince(0);
    const planned = await port.planRestore(version);
    if (planned.ok) setDryRun(planned.value);
    else notifyError(failureText(planned.error));
  }

  async function restore(planned: RestoreDryRun): Promise<void> {
    const answer = await port.restore({
      id: crypto.randomUUID(),
      version,
      baseSequence: planned.baseSequence,
      // What cannot come back, and whose rule is set aside, stands above the button that was pressed.
      partly: planned.obstacles.length > 0,
      override: planned.overrides > 0,
    });
    if (!answer.ok) {
      notifyError(failureText(answer.error));
      return;
    }
    if (answer.value.outcome !== 'restored') {
      setDryRun(answer.value.dryRun);
      setSince(answer.value.outcome === 'stale' ? answer.value.since : 0);
      return;
    }
    const { before, version: made } = answer.value;
    onToggle();
    port.refresh();
    notify(t('restored', { number: version }), {
      label: common('undo'),
      run: () => void takeBack(before, made),
    });
  }

  /** To take a restore back is to restore the version that stood before it. */
  async function takeBack(before: number, baseSequence: number): Promise<void> {
    const answer = await port.restore({
      id: crypto.randomUUID(),
      version: before,
      baseSequence,
      partly: false,
      override: true,
    });
    if (!answer.ok) {
      notifyError(failureText(answer.error));
      return;
    }
    if (answer.value.outcome === 'restored') notify(t('restoredBack', { number: before }));
    else notifyError(t('plan.stale', { since: answer.value.outcome === 'stale' ? answer.value.since : 0 }));
    port.refresh();
  }

  return (
    <div className={styles.restore}>
      <Button
        tone="quiet"
        small
        aria-expanded={isOpen}
        aria-label={t('restoreVersion', { number: version })}
        onClick={() => void open()}
      >
        {t('restore')}
      </Button>
      {isOpen && (
        <section
          className={styles.plan}
          aria-label={t('plan.title', { number: version })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onToggle();
          }}
        >
          {dryRun === null ? (
            <p role="status">{t('plan.working')}</p>
          ) : (
            <Plan dryRun={dryRun} since={since} onRestore={() => void restore(dryRun)} onCancel={onToggle} />
          )}
        </section>
      )}
    </div>
  );
}

interface PlanProps {
  readonly dryRun: RestoreDryRun;
  /** Decisions taken since the dry run that was shown first. */
  readonly since: number;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

function Plan({ dryRun, since, onRestore, onCancel }: PlanProps) {
  const t = useTranslations('history');
  const common = useTranslations('common');
  const { undone, approved, obstacles, overrides, targetLang: lang } = dryRun;
  const isNothing = undone.length + approved.length === 0;
  const verb = overrides > 0 ? 'doOverride' : obstacles.length > 0 ? 'doPartly' : 'do';
  return (
    <>
      <h3>{t('plan.title', { number: dryRun.version })}</h3>
      {since > 0 && <p role="status">{t('plan.stale', { since })}</p>}
      {isNothing && obstacles.length === 0 && <p role="status">{t('plan.nothing')}</p>}
      <RestoreLines
        title={t('plan.undone', { count: undone.length })}
        lines={undone.map(({ quote, text, ...line }) => ({ ...line, quote: text, text: quote }))}
        lang={lang}
      />
      <RestoreLines title={t('plan.approved', { count: approved.length })} lines={approved} lang={lang} />
      <RestoreLines
        title={t('plan.obstacles', { count: obstacles.length })}
        lines={obstacles}
        lang={lang}
        why={(index) => {
          const code = obstacles[index]?.code;
          return code === undefined ? null : t(`obstacle.${code}`);
        }}
      />
      {overrides > 0 && <p className={styles.warning}>{t('plan.overrides', { count: overrides })}</p>}
      <div className={styles.buttons}>
        {!isNothing && (
          <Button tone="primary" small onClick={onRestore}>
            {t(`plan.${verb}`)}
          </Button>
        )}
        <Button tone="quiet" small onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </>
  );
}
