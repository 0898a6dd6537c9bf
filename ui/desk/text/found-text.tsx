import { useTranslations } from 'next-intl';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { useFindingWords } from '../findings/use-finding-words';
import { useDesk } from '../session/desk-context';
import { useDeskWords } from '../words/desk-words';
import { markElementId } from './element-ids';
import styles from './text.module.css';

interface FoundTextProps {
  readonly text: string;
  readonly found: readonly CheckFinding[];
  /** Those of them that begin here. */
  readonly begins: readonly CheckFinding[];
  readonly chosenId: string | null;
}

/** Words that a check found and nobody has answered: a wavy line, which no mark has. As with marks, the first piece is named. */
export function FoundText({ text, found, begins, chosenId }: FoundTextProps) {
  const describe = useDescription();
  const first = begins[0];
  const Tag = first === undefined ? 'span' : 'mark';
  const naming = first && {
    id: markElementId(first.id, 'target'),
    tabIndex: -1,
    'aria-description': begins.map(describe).join('; '),
  };
  return (
    <Tag
      className={styles.found}
      {...naming}
      data-finding={found.at(-1)?.id}
      data-chosen={found.some(({ id }) => id === chosenId) || undefined}
    >
      {text}
    </Tag>
  );
}

/** Where a check found that something is missing. */
export function FoundPoint({
  finding,
  chosenId,
}: {
  readonly finding: CheckFinding;
  readonly chosenId: string | null;
}) {
  const describe = useDescription();
  return (
    <span
      id={markElementId(finding.id, 'target')}
      className={styles.foundPoint}
      role="img"
      tabIndex={-1}
      aria-label={describe(finding)}
      data-finding={finding.id}
      data-chosen={finding.id === chosenId || undefined}
    />
  );
}

function useDescription(): (finding: CheckFinding) => string {
  const t = useTranslations('desk.findings');
  const esa = useTranslations('desk.esa');
  const { isEsa } = useDesk();
  const { severities } = useDeskWords();
  const { nameOf, messageOf } = useFindingWords();
  return (finding) =>
    isEsa
      ? esa('prefilledMark', { severity: severities[finding.severity], system: messageOf(finding) })
      : t('description', { name: nameOf(finding), message: messageOf(finding) });
}
