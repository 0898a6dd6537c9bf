import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { BulkWish } from '@/domain/review/bulk';
import type { Reason } from '@/domain/review/reason';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import { Field, Select, TextInput } from '@/ui/primitives/field';
import styles from './bulk-bar.module.css';

interface BulkWishFieldsProps {
  readonly wish: BulkWish;
  readonly reasons: readonly Reason[];
  /** Why corrections are left out as things are: only what would help is asked. */
  readonly codes: ReadonlySet<string>;
  /** Asks for a new dry run. */
  readonly onChange: (wish: BulkWish) => void;
}

const APPROVED = ['keep', 'replace', 'merge'] as const;
const UNDECIDED = ['leave', 'supersede'] as const;

export function BulkWishFields({ wish, reasons, codes, onChange }: BulkWishFieldsProps) {
  const t = useTranslations('bulk');
  const rivalWords = useTranslations('rivals');
  const reasonName = useReasonName(reasons);
  const { rivals } = wish;
  const asksUndecided = codes.has('rivals_unnamed') || rivals.undecided !== null;
  const asksApproved =
    codes.has('rival_approved') || codes.has('rebase_conflict') || rivals.approved !== 'keep';
  return (
    <div className={styles.fields}>
      {wish.kind !== 'approve' && (
        <>
          <Field label={t('reason')}>
            {(wiring) => (
              <Select
                {...wiring}
                autoFocus={wish.reason === null}
                value={wish.reason ?? ''}
                onChange={({ currentTarget }) => {
                  const reason = reasons.find(({ code }) => code === currentTarget.value)?.code ?? null;
                  onChange({ ...wish, reason });
                }}
              >
                {wish.reason === null && <option value="">{rivalWords('choose')}</option>}
                {reasons
                  .filter(({ isActive }) => isActive)
                  .map(({ code }) => (
                    <option key={code} value={code}>
                      {reasonName(code)}
                    </option>
                  ))}
              </Select>
            )}
          </Field>
          <Note wish={wish} onChange={onChange} />
        </>
      )}
      {asksUndecided && (
        <Field label={t('rivals')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={rivals.undecided ?? ''}
              onChange={({ currentTarget }) => {
                const undecided = UNDECIDED.find((one) => one === currentTarget.value) ?? null;
                onChange({ ...wish, rivals: { ...rivals, undecided } });
              }}
            >
              <option value="">{t('keep')}</option>
              {UNDECIDED.map((one) => (
                <option key={one} value={one}>
                  {t(one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {asksApproved && (
        <Field label={t('approved')}>
          {(wiring) => (
            <Select
              {...wiring}
              value={rivals.approved}
              onChange={({ currentTarget }) => {
                const approved = APPROVED.find((one) => one === currentTarget.value) ?? 'keep';
                onChange({ ...wish, rivals: { ...rivals, approved } });
              }}
            >
              {APPROVED.map((one) => (
                <option key={one} value={one}>
                  {t(one === 'keep' ? 'skip' : one)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {(codes.has('override_needed') || wish.override) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wish.override}
            onChange={({ currentTarget }) => onChange({ ...wish, override: currentTarget.checked })}
          />
          {t('override')}
        </label>
      )}
    </div>
  );
}

/** Asks for a new plan when it is left, not with each letter. */
function Note({ wish, onChange }: Pick<BulkWishFieldsProps, 'wish' | 'onChange'>) {
  const t = useTranslations('bulk');
  const [note, setNote] = useState(wish.note);
  return (
    <Field label={t('note')}>
      {(wiring) => (
        <TextInput
          {...wiring}
          dir="auto"
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          onBlur={() => note !== wish.note && onChange({ ...wish, note })}
        />
      )}
    </Field>
  );
}
