import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Field, Select } from '@/ui/primitives/field';
import { mayReview } from '../commands/may';
import { mergeNames, openName, splitName } from '../commands/names';
import { useArticleRevision, useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { renderingOf } from './find-mentions';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

interface RegroupProps {
  readonly group: NameGroup;
  readonly others: readonly NameGroup[];
}

/** What was taken for one name and is two, and the other way round. */
export function Regroup(props: RegroupProps) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  useArticleRevision();
  if (!mayReview(desk)) return null;
  return (
    <details className={own.details}>
      <summary>{t('regroup')}</summary>
      <Merge {...props} />
      {props.group.renderings.length > 1 && <Split group={props.group} />}
    </details>
  );
}

function Merge({ group, others }: RegroupProps) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const { isDeciding } = useCell(desk.names);
  const [wanted, setWanted] = useState('');
  const candidates = others.filter((one) => one !== group);
  const other = candidates.find((one) => renderingOf(one) === wanted);
  if (candidates.length === 0) return null;
  return (
    <div className={own.regroup}>
      <Field label={t('sameAs')}>
        {(wiring) => (
          <Select
            {...wiring}
            dir="auto"
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          >
            <option value="">{t('chooseName')}</option>
            {candidates.map((one) => (
              <option key={renderingOf(one)} value={renderingOf(one)} lang={desk.langOf('target')}>
                {one.preferred.form}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button
        small
        disabled={other === undefined || isDeciding}
        onClick={() => {
          if (other !== undefined) void mergeNames(desk, group, other);
        }}
      >
        {t('merge')}
      </Button>
    </div>
  );
}

function Split({ group }: Pick<RegroupProps, 'group'>) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const { isDeciding } = useCell(desk.names);
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  const forms = group.renderings.map(({ form }) => form);
  const toggle = (form: string): void => {
    const next = new Set(away);
    if (!next.delete(form)) next.add(form);
    setAway(next);
  };
  const split = async (): Promise<void> => {
    const stays = forms.find((form) => !away.has(form)) ?? null;
    if (await splitName(desk, group, [...away])) openName(desk, stays);
  };
  return (
    <fieldset className={own.regroup}>
      <legend>{t('otherName')}</legend>
      {forms.map((form) => (
        <label key={form} className={styles.option}>
          <input type="checkbox" checked={away.has(form)} onChange={() => toggle(form)} />
          <ArticleText lang={desk.langOf('target')}>{form}</ArticleText>
        </label>
      ))}
      <Button
        small
        // Something has to stay.
        disabled={away.size === 0 || away.size === forms.length || isDeciding}
        onClick={() => void split()}
      >
        {t('split')}
      </Button>
    </fieldset>
  );
}
