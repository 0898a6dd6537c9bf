import { useTranslations } from 'next-intl';
import styles from './blockers.module.css';

/** More links than this help nobody: the next ones appear as these are done. */
const SHOWN = 40;

interface LinksProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly name: (item: Item, place: number) => string;
  readonly onGo: (item: Item) => void;
}

/** Numbered ways to segments or marks; nothing where there are none. */
export function Links<Item extends string | number>({ label, items, name, onGo }: LinksProps<Item>) {
  const t = useTranslations('desk.blockers');
  if (items.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul className={styles.links} aria-label={label}>
        {items.slice(0, SHOWN).map((item, place) => (
          <li key={item}>
            <button
              type="button"
              aria-label={t('go', { number: name(item, place) })}
              onClick={() => onGo(item)}
            >
              {name(item, place)}
            </button>
          </li>
        ))}
        {items.length > SHOWN && <li>{t('more', { count: items.length - SHOWN })}</li>}
      </ul>
    </>
  );
}
