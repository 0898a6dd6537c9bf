'use client';

import { useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import type { Person } from '@/domain/review/desk-view';
import { completeMention, findMentionQuery, matchPeople } from '@/domain/talk/mention';
import { MAX_COMMENT_LENGTH } from '@/domain/talk/thread';
import { Field, TextArea } from '@/ui/primitives/field';
import styles from './mention-field.module.css';

/** More than this nobody reads through: another letter narrows it down. */
const MAX_OFFERED = 8;

interface MentionFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Who can be mentioned. */
  readonly people: readonly Person[];
  readonly autoFocus?: boolean;
  /** With the person, when a name was just chosen. */
  readonly onText: (text: string, chosen: Person | null) => void;
  readonly onSend: () => void;
}

/**
 * A text in which `@` offers colleagues by name. It stays a text field that has a list (WAI-ARIA allows a text area no other
 * role): the arrow keys choose from it, Enter and Tab take, Escape closes.
 */
export function MentionField(props: MentionFieldProps) {
  const { label, hint, text, people, onText, onSend } = props;
  const t = useTranslations('talk');
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  /** Where the `@` stands whose list was closed. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const nextCaret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (nextCaret.current !== null) area.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  }, [text]);

  const query = caret === null ? null : findMentionQuery(text, caret);
  const isOpen = query !== null && query.start !== closedAt;
  const offered = isOpen ? matchPeople(people, query.words).slice(0, MAX_OFFERED) : [];
  const current = Math.min(active, offered.length - 1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // In a block: newer browsers answer with a promise, which React would take for something to call.
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [offered.length]);
  const optionId = (place: number) => `${listId}-${place}`;

  const choose = (person: Person | undefined) => {
    if (person === undefined || query === null) return;
    const completed = completeMention(text, query, person);
    nextCaret.current = completed.caret;
    setCaret(completed.caret);
    setActive(0);
    onText(completed.text, person);
    area.current?.focus();
  };
  const takeListKey = (key: string): boolean => {
    if (offered.length === 0) return false;
    if (key === 'ArrowDown') setActive((current + 1) % offered.length);
    else if (key === 'ArrowUp') setActive((current - 1 + offered.length) % offered.length);
    else if (key === 'Enter' || key === 'Tab') choose(offered[current]);
    else if (key === 'Escape') setClosedAt(query?.start ?? null);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
    else if (hasModifier || !takeListKey(event.key)) return;
    event.preventDefault();
    // Around the field these keys mean something else: they leave it.
    event.stopPropagation();
  };
  const follow = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd } = currentTarget;
    setCaret(selectionStart === selectionEnd ? selectionEnd : null);
  };

  return (
    <div className={styles.frame}>
      <Field label={label} hint={hint}>
        {(wiring) => (
          <TextArea
            {...wiring}
            ref={area}
            data-field="talk"
            className={styles.area}
            rows={2}
            dir="auto"
            maxLength={MAX_COMMENT_LENGTH}
            autoFocus={props.autoFocus}
            value={text}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={offered.length > 0 ? listId : undefined}
            aria-activedescendant={offered.length > 0 ? optionId(current) : undefined}
            onChange={(event) => {
              setActive(0);
              setClosedAt(null);
              follow(event);
              onText(event.currentTarget.value, null);
            }}
            onSelect={follow}
            onBlur={() => setCaret(null)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <VisuallyHidden.Root asChild>
        <p role="status">
          {isOpen && query.words !== '' && offered.length === 0 && t('matches', { count: 0 })}
          {offered.length > 0 && t('matches', { count: offered.length })}
        </p>
      </VisuallyHidden.Root>
      {offered.length > 0 && (
        <ul ref={list} id={listId} className={styles.list} role="listbox" aria-label={t('people')}>
          {offered.map((person, place) => (
            <li
              key={person.id}
              id={optionId(place)}
              className={styles.option}
              role="option"
              aria-selected={place === current}
              // The field keeps the focus, and with it the place of the caret.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <bdi>{person.name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
