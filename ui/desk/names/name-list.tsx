import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { hasCapitals } from '@/domain/names/has-capitals';
import { ArticleText } from '@/ui/primitives/article-text';
import { Field, TextInput } from '@/ui/primitives/field';
import { Tag } from '@/ui/primitives/tag';
import { narrowNames, openName } from '../commands/names';
import { focusPlace } from '../groups/step-through';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { renderingOf } from './find-mentions';
import { narrow, type ShownName } from './read-names';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

/** All names of the article in the order in which they come, each with its renderings; those that drift say so. */
export function NameList({ names }: { readonly names: readonly ShownName[] }) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const state = useCell(desk.names);
  const list = useRef<HTMLUListElement>(null);
  const shown = narrow(names, state);
  const left = names.filter((name) => name.left > 0).length;
  useTakeFocus(list, shown);
  if (names.length === 0) return <p>{t(showsNames(desk) ? 'none' : 'noCapitals')}</p>;
  return (
    <>
      <p role="status" className={styles.status}>
        {t('summary', { count: names.length, left })}
      </p>
      <div className={styles.fields}>
        <Field label={t('search')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="search"
              dir="auto"
              autoComplete="off"
              value={state.text}
              onChange={(event) => narrowNames(desk, { text: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return;
                event.preventDefault();
                focusPlace(list.current, 0);
              }}
            />
          )}
        </Field>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={state.driftingOnly}
            onChange={(event) => narrowNames(desk, { driftingOnly: event.currentTarget.checked })}
          />
          {t('driftingOnly')}
        </label>
      </div>
      {shown.length === 0 ? (
        <p>{t('noneMatch')}</p>
      ) : (
        <ul ref={list} className={styles.places} aria-label={t('list')}>
          {shown.map((name) => (
            <NameItem key={name.key} name={name} />
          ))}
        </ul>
      )}
    </>
  );
}

/** The name that was open has the keyboard again, or, once it is done with, the next that drifts; whoever types goes on typing. */
function useTakeFocus(list: { readonly current: HTMLElement | null }, shown: readonly ShownName[]): void {
  const desk = useDesk();
  const isTaken = useRef(false);
  useEffect(() => {
    // Only when the list comes: what is answered in the text leaves the keyboard there.
    if (isTaken.current || shown.length === 0) return;
    isTaken.current = true;
    if (document.activeElement instanceof HTMLInputElement) return;
    const { last } = desk.names.get();
    const at = shown.findIndex(({ group }) => group.renderings.some(({ form }) => form === last));
    const before = shown[at];
    const isDone = before === undefined || (before.isDecided && before.left === 0);
    const next = isDone ? shown.findIndex(({ left }, index) => left > 0 && index > at) : at;
    focusPlace(list.current, Math.max(next, 0));
  }, [desk, list, shown]);
}

/** Whether names can be found at all: by their capitals, in the translation or across from it. */
function showsNames(desk: ReturnType<typeof useDesk>): boolean {
  const hasSource = desk.store.index.source.blocks.length > 0;
  return hasCapitals(desk.langOf('target')) || (hasSource && hasCapitals(desk.langOf('source')));
}

function NameItem({ name: { group, key, left, isDecided } }: { readonly name: ShownName }) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const lang = desk.langOf('target');
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        data-place={key}
        onClick={() => openName(desk, renderingOf(group))}
      >
        <span className={own.head}>
          <ArticleText lang={lang} className={own.form}>
            {group.preferred.form}
          </ArticleText>
          {group.source !== null && (
            <ArticleText lang={desk.langOf('source')} className={own.source}>
              {group.source}
            </ArticleText>
          )}
          {left > 0 && <Tag tone="warn">{t('left', { count: left })}</Tag>}
          {isDecided && <Tag tone="good">{t('decided')}</Tag>}
        </span>
        <span className={own.chips}>
          {group.renderings.map(({ form, mentions }) => (
            <span key={form} className={own.chip}>
              <ArticleText lang={lang}>{form}</ArticleText>{' '}
              <span className={own.count}>{t('times', { count: mentions.length })}</span>
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}
