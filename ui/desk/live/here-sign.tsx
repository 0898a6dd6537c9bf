import { useFormatter, useTranslations } from 'next-intl';
import type { ArticleIndex } from '../article/article-index';
import { initialsOf, isolate } from '../bar/presence';
import { useOthersAt, type OthersIn } from './others-at';
import styles from './here-sign.module.css';

interface HereSignProps {
  readonly index: ArticleIndex;
  readonly realm: OthersIn;
  readonly position: number;
}

/** That somebody else reads this very segment, or in this passage; who it is, for a pointer and a screen reader. */
export function HereSign({ index, realm, position }: HereSignProps) {
  const t = useTranslations('queue.present');
  const format = useFormatter();
  const others = useOthersAt(index, realm, position);
  const [first] = others;
  if (first === undefined) return null;
  const label = t('here', { names: format.list(others.map(({ name }) => isolate(name))) });
  return (
    <span className={styles.here} role="img" aria-label={label} title={label}>
      {others.length > 1 ? format.number(others.length) : <bdi>{initialsOf(first.name)}</bdi>}
    </span>
  );
}
