'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Failure, Result } from '@/domain/result';
import type { CheckProfile } from '@/domain/triage/check-profile';
import type { CheckSetting } from '@/domain/triage/check-setting';
import { Button } from '@/ui/primitives/button';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import { CheckRow } from './check-row';
import styles from './checks.module.css';

/** A setting as it was looked at, and as it is to be. */
interface SettingChange {
  readonly base: CheckSetting;
  readonly wanted: CheckSetting;
}

/** `restored`: ids of what is to be looked for again in the project. */
export type SaveChecks = (
  changes: readonly SettingChange[],
  restored: readonly string[],
) => Promise<Result<{ readonly settings: readonly CheckSetting[] }>>;

interface ChecksEditorProps {
  readonly checks: readonly CheckProfile[];
  /** Null for members who may look and no more. */
  readonly onSave: SaveChecks | null;
}

type Draft = ReadonlyMap<string, CheckSetting>;

/** Every check, as the project has it. Nothing is stored until it is saved; then it can be undone. */
export function ChecksEditor({ checks, onSave }: ChecksEditorProps) {
  const t = useTranslations('checkSettings');
  const common = useTranslations('common');
  const [draft, setDraft] = useState<Draft>(new Map());
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const changes = checks.flatMap(({ setting }): readonly SettingChange[] => {
    const wanted = draft.get(setting.check);
    return wanted === undefined || isSame(setting, wanted) ? [] : [{ base: setting, wanted }];
  });
  const isChanged = changes.length + restored.size > 0;

  async function save(wanted: readonly SettingChange[], again: ReadonlySet<string>): Promise<void> {
    if (onSave === null) return;
    const result = await onSave(wanted, [...again]);
    setFailure(result.ok ? null : result.error);
    if (!result.ok) return;
    forget();
    const back = wanted.map((change) => ({ base: change.wanted, wanted: change.base }));
    // What is looked for again can be dismissed again, where it is found.
    const undo = { label: common('undo'), run: () => void save(back, new Set()) };
    notify(t('saved'), back.length > 0 ? undo : undefined);
  }

  function forget(): void {
    setDraft(new Map());
    setRestored(new Set());
  }

  return (
    <div className={styles.editor}>
      <p className={styles.intro}>{t(onSave === null ? 'readOnly' : 'intro')}</p>
      <Problem failure={failure} />
      <ul className={styles.list} aria-label={t('list')}>
        {checks.map((profile) => (
          <CheckRow
            key={profile.setting.check}
            profile={profile}
            setting={draft.get(profile.setting.check) ?? profile.setting}
            restored={restored}
            isReadOnly={onSave === null}
            onChange={(setting) => setDraft(new Map(draft).set(setting.check, setting))}
            onRestore={(id) => setRestored(new Set(restored).add(id))}
          />
        ))}
      </ul>
      <div className={styles.foot} data-changed={isChanged || undefined}>
        {isChanged && (
          <>
            <Button tone="primary" onClick={() => void save(changes, restored)}>
              {common('save')}
            </Button>
            <Button tone="quiet" onClick={forget}>
              {common('cancel')}
            </Button>
          </>
        )}
        <p className={styles.detail} role="status">
          {isChanged && t('unsaved', { count: changes.length + restored.size })}
        </p>
      </div>
    </div>
  );
}

function isSame(a: CheckSetting, b: CheckSetting): boolean {
  return (
    a.isOn === b.isOn &&
    a.severity === b.severity &&
    a.blocksFinishing === b.blocksFinishing &&
    Object.entries(a.parameters).every(([name, value]) => b.parameters[name] === value)
  );
}
