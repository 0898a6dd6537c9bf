import { useTranslations } from 'next-intl';
import { findCategory } from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import type { TypologyFault } from '@/domain/annotation/typology-fault';
import { useTypologyWords } from './use-typology-words';
import styles from './typology.module.css';

interface FaultListProps {
  readonly faults: readonly TypologyFault[];
  readonly content: TypologyContent | null;
  readonly onChoose: (id: string) => void;
}

/** What keeps the typology from being used: each with its place, and the way there. */
export function FaultList({ faults, content, onChoose }: FaultListProps) {
  const t = useTranslations('typologies');
  const { fault: say } = useTypologyWords();
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults} role="alert">
      <p>{t('faults', { count: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.at}`}>
            {fault.at !== '' && <Place fault={fault} content={content} onChoose={onChoose} />} {say(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PlaceProps extends Pick<FaultListProps, 'content' | 'onChoose'> {
  readonly fault: TypologyFault;
}

/** A category is gone to; a row of a table, or a place in a document, is named. */
function Place({ fault: { at }, content, onChoose }: PlaceProps) {
  const t = useTranslations('typologies');
  if (content !== null && findCategory(content, at) !== null)
    return (
      <button type="button" className={styles.place} onClick={() => onChoose(at)}>
        <bdi>{at}</bdi>
      </button>
    );
  return /^\d+$/.test(at) ? <b>{t('row', { row: Number(at) })}</b> : <code dir="ltr">{at}</code>;
}
