import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { MAX_NAME_LENGTH, tidyName } from '@/domain/names/check-known-name';
import { fullForms } from '@/domain/names/ledger/full-forms';
import type { FormReason, NameGroup } from '@/domain/names/ledger/name-ledger';
import type { NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import { directionOfLang } from '@/domain/text/script';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { TextInput } from '@/ui/primitives/field';
import { Kbd } from '@/ui/primitives/kbd';
import { mayReview } from '../commands/may';
import { openName, preferForm } from '../commands/names';
import { useArticleRevision, useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';
import { listPending } from './read-names';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

interface FormOption {
  readonly form: string;
  readonly count: number;
  readonly reason: FormReason | null;
}

/** What the name could be written like: what is suggested, what the project and the authority have, what stands in the article. */
function optionsOf(group: NameGroup): readonly FormOption[] {
  const { preferred, known } = group;
  const counts = new Map(fullForms(group).map(({ form, count }) => [form, count]));
  const reasons = new Map<string, FormReason>(known.map(({ form, reason }) => [form, reason]));
  reasons.set(preferred.form, preferred.reason);
  const forms = new Set([preferred.form, ...known.map(({ form }) => form), ...counts.keys()]);
  return [...forms].map((form) => ({
    form,
    count: counts.get(form) ?? 0,
    reason: reasons.get(form) ?? null,
  }));
}

interface FormChoiceProps {
  readonly view: NameLedgerView;
  readonly group: NameGroup;
}

/** The one decision about a name: how it is written, everywhere. Says beforehand how many corrections that makes. */
export function FormChoice({ view, group }: FormChoiceProps) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const { isDeciding } = useCell(desk.names);
  useRevision();
  useArticleRevision();
  const name = useId();
  const [chosen, setChosen] = useState<string | null>(group.preferred.form);
  const [typed, setTyped] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const lang = desk.langOf('target');
  const may = mayReview(desk);
  const form = chosen ?? tidyName(typed);
  const count = listPending(desk, view, group, form).length;

  const choose = async (): Promise<void> => {
    if (form === '' || isDeciding) return;
    if (await preferForm(desk, group, form)) openName(desk, null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey || isField);
    if (!isAsked || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    void choose();
  };
  return (
    <fieldset className={own.forms} onKeyDown={onKeyDown}>
      <legend>{t('forms')}</legend>
      {optionsOf(group).map((option) => (
        <label key={option.form} className={styles.option}>
          <input
            ref={option.form === group.preferred.form ? first : undefined}
            type="radio"
            name={name}
            disabled={!may}
            checked={chosen === option.form}
            onChange={() => setChosen(option.form)}
          />
          <span>
            <ArticleText lang={lang}>{option.form}</ArticleText>{' '}
            <span className={own.count}>
              {option.count > 0 && t('times', { count: option.count })}
              {option.count > 0 && option.reason !== null && ' · '}
              {option.reason !== null && t(`reason.${option.reason}`)}
            </span>
          </span>
        </label>
      ))}
      {may && (
        <>
          <label className={styles.option}>
            <input type="radio" name={name} checked={chosen === null} onChange={() => setChosen(null)} />
            {t('otherForm')}
          </label>
          {chosen === null && (
            <TextInput
              type="text"
              aria-label={t('otherForm')}
              lang={lang}
              dir={directionOfLang(lang)}
              maxLength={MAX_NAME_LENGTH}
              autoComplete="off"
              autoFocus
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
          <Button tone="primary" disabled={isDeciding || form === ''} onClick={() => void choose()}>
            <span aria-live="polite">{t('propose', { count })}</span> <Kbd keys="Ctrl+Enter" />
          </Button>
        </>
      )}
    </fieldset>
  );
}
