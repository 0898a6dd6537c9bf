'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { Failure, Result } from '@/domain/result';
import { checkReasons, isOwnReason, MAX_REASON_LABEL } from '@/domain/review/check-reasons';
import type { Reason } from '@/domain/review/reason';
import { useReasonName } from '@/ui/annotation/use-reason-name';
import { Button } from '@/ui/primitives/button';
import { Field, TextInput } from '@/ui/primitives/field';
import { notify } from '@/ui/primitives/notify';
import { Problem } from '@/ui/primitives/problem';
import form from '@/ui/primitives/form.module.css';
import list from '@/ui/people/person-list.module.css';
import line from './new-project.module.css';
import { ReasonRow } from './reason-row';

/** `base`: the reasons that the change starts from. */
export type SaveReasons = (
  base: readonly Reason[],
  wanted: readonly Reason[],
) => Promise<Result<{ readonly reasons: readonly Reason[] }>>;

interface ReasonsEditorProps {
  readonly reasons: readonly Reason[];
  readonly onSave: SaveReasons;
}

/** What editors of a project may give as a reason. Nothing is stored until it is saved; then it can be undone. */
export function ReasonsEditor({ reasons, onSave }: ReasonsEditorProps) {
  const t = useTranslations('reasons');
  const common = useTranslations('common');
  const nameOf = useReasonName([]);
  const [base, setBase] = useState(reasons);
  const [draft, setDraft] = useState(reasons);
  const [label, setLabel] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const wordsOf = (reason: Reason): string => (isOwnReason(reason) ? reason.label : nameOf(reason.code));
  const own = draft.filter(isOwnReason);

  async function save(before: readonly Reason[], wanted: readonly Reason[]): Promise<void> {
    const obstacle = checkReasons(wanted);
    setFailure(obstacle);
    if (obstacle !== null) return;
    const result = await onSave(before, wanted);
    if (!result.ok) {
      setFailure(result.error);
      return;
    }
    const saved = result.value.reasons;
    setBase(saved);
    setDraft(saved);
    setSaid('');
    notify(t('saved'), { label: common('undo'), run: () => void save(saved, before) });
  }

  function add(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const reason: Reason = {
      code: `own-${crypto.randomUUID()}`,
      label: label.trim(),
      isActive: true,
      isPreference: false,
    };
    const wanted = [...draft, reason];
    const obstacle = checkReasons(wanted);
    setFailure(obstacle);
    if (obstacle !== null) return;
    setDraft(wanted);
    setLabel('');
  }

  function change(changed: Reason): void {
    setDraft(draft.map((one) => (one.code === changed.code ? changed : one)));
  }

  function move(reason: Reason, by: -1 | 1): void {
    const at = own.indexOf(reason);
    const rest = own.filter((one) => one !== reason);
    setDraft([
      ...draft.filter((one) => !isOwnReason(one)),
      ...rest.slice(0, at + by),
      reason,
      ...rest.slice(at + by),
    ]);
    setSaid(t('moved', { name: reason.label, position: at + by + 1 }));
  }

  function remove(reason: Reason): void {
    setDraft(draft.filter((one) => one !== reason));
    setSaid(t('removed', { name: reason.label }));
  }

  return (
    <div className={form.form}>
      <p className={list.detail}>{t('hint')}</p>
      <Problem failure={failure} />
      <ul className={list.list} aria-label={t('list')}>
        {draft.map((reason) => {
          const at = own.indexOf(reason);
          return (
            <ReasonRow
              key={reason.code}
              reason={reason}
              name={wordsOf(reason)}
              onChange={change}
              onUp={at > 0 ? () => move(reason, -1) : null}
              onDown={at >= 0 && at < own.length - 1 ? () => move(reason, 1) : null}
              onRemove={at >= 0 ? () => remove(reason) : null}
            />
          );
        })}
      </ul>
      <form className={line.line} onSubmit={add}>
        <Field label={t('newLabel')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              dir="auto"
              maxLength={MAX_REASON_LABEL}
              autoComplete="off"
              value={label}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('add')}</Button>
      </form>
      <div className={form.buttons}>
        <Button tone="primary" onClick={() => void save(base, draft)} disabled={draft === base}>
          {common('save')}
        </Button>
        {draft !== base && (
          <Button tone="quiet" onClick={() => setDraft(base)}>
            {common('cancel')}
          </Button>
        )}
      </div>
      <p className={list.detail} role="status">
        {said} {draft !== base && t('unsaved')}
      </p>
    </div>
  );
}
