import { useTranslations } from 'next-intl';
import { unsetOfSystem } from '@/domain/triage/check-setting';
import type { SystemProfile } from '@/domain/triage/run-batch';
import type { SaveChecks } from '@/ui/checks/checks-editor';
import { Rate } from '@/ui/checks/rate';
import { SilencedPatterns } from '@/ui/checks/silenced-patterns';
import { Toggle } from '@/ui/checks/toggle';
import { useOutcome } from '@/ui/people/use-outcome';
import { Tag } from '@/ui/primitives/tag';
import styles from './outside.module.css';

interface SystemRowProps {
  readonly profile: SystemProfile;
  /** Null for members who may look and no more. */
  readonly save: SaveChecks | null;
}

/** A system, how much of what it found was accepted, and whether its findings have to be answered. */
export function SystemRow({ profile, save }: SystemRowProps) {
  const t = useTranslations('outside');
  const settings = useTranslations('checkSettings');
  const common = useTranslations('common');
  const outcome = useOutcome();
  const { check, kind, system, rate, blocksFinishing, silenced } = profile;

  function setBlocking(wanted: boolean): void {
    if (save === null) return;
    const base = { ...unsetOfSystem(check), blocksFinishing: !wanted };
    const change = { base, wanted: { ...base, blocksFinishing: wanted } };
    void outcome(save([change], []), {
      done: settings('saved'),
      undo: { label: common('undo'), run: () => setBlocking(!wanted) },
    });
  }

  function restore(dismissalId: string): void {
    if (save !== null) void outcome(save([], [dismissalId]), { done: settings('saved') });
  }

  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name}>
          <bdi>{system}</bdi> <Tag>{t(`kind.${kind}`)}</Tag>
        </h3>
        <Toggle
          label={settings('blocks')}
          value={blocksFinishing}
          isDisabled={save === null}
          onChange={setBlocking}
        />
      </div>
      <div className={styles.taken}>
        <p className={styles.detail}>{settings('rate')}</p>
        <Rate rate={rate} />
        <SilencedPatterns patterns={silenced} onRestore={save === null ? null : restore} />
      </div>
    </li>
  );
}
