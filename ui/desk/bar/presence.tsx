import { Users } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import { useLocalTimeZone } from '@/ui/primitives/use-local-time-zone';
import type { PresentPerson } from '../desk-port';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import styles from './presence.module.css';

/** More initials than this tell nobody more; the names are all in the tooltip. */
const SHOWN = 4;

/** Who else has the article open. Nothing at all while one is alone. */
export function PresenceSign() {
  const t = useTranslations('queue.present');
  const format = useFormatter();
  const timeZone = useLocalTimeZone();
  const desk = useDesk();
  const people = useCell(desk.people);
  const others = people.filter(({ userId }) => userId !== desk.store.view.actor.userId);
  const since = (person: PresentPerson) =>
    format.dateTime(new Date(person.since), { timeStyle: 'short', timeZone });
  const title = others.map((person) => t('since', { name: isolate(person.name), time: since(person) }));
  return (
    <div className={styles.people} role="status" title={title.join('\n')}>
      {others.length > 0 && (
        <>
          <Users aria-hidden />
          <VisuallyHidden.Root>
            {t.rich('also', {
              count: others.length,
              names: () => <NameList people={others} />,
            })}
          </VisuallyHidden.Root>
          {others.slice(0, SHOWN).map(({ userId, name }) => (
            <bdi key={userId} className={styles.initials} aria-hidden>
              {initialsOf(name)}
            </bdi>
          ))}
          {others.length > SHOWN && <span aria-hidden>{t('more', { count: others.length - SHOWN })}</span>}
        </>
      )}
    </div>
  );
}

function NameList({ people }: { readonly people: readonly PresentPerson[] }) {
  const format = useFormatter();
  return format.list(people.map(({ userId, name }) => <bdi key={userId}>{name}</bdi>));
}

/** A name keeps to itself in a line of the other direction; a tooltip has no elements. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

/** The first letters of the first and the last word of a name, whatever a letter is in its script. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return chosen
    .map((word = '') => [...graphemes.segment(word)][0]?.segment ?? '')
    .join('\u200c')
    .toUpperCase();
}
