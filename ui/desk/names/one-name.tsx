import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import type { NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { openName, takeBackAct } from '../commands/names';
import { useDesk } from '../session/desk-context';
import { FormChoice } from './form-choice';
import { MentionList } from './mention-list';
import { NameEvidence } from './name-evidence';
import { NameElsewhere } from './name-elsewhere';
import { Regroup } from './regroup';
import { findChoice } from './read-names';
import styles from '../groups/side-panel.module.css';
import own from './names.module.css';

interface OneNameProps {
  readonly view: NameLedgerView;
  readonly group: NameGroup;
  /** All names of the article, to merge it with. */
  readonly others: readonly NameGroup[];
}

/** A name with its forms to choose from, every mention, and what it rests on. */
export function OneName({ view, group, others }: OneNameProps) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  return (
    <>
      <div className={own.bar}>
        <Button small tone="quiet" onClick={() => openName(desk, null)}>
          <ArrowLeft aria-hidden className={own.turns} />
          {t('back')}
        </Button>
      </div>
      <h3 className={own.head}>
        <ArticleText lang={desk.langOf('target')} className={own.form}>
          {group.preferred.form}
        </ArticleText>
        {group.source !== null && (
          <ArticleText lang={desk.langOf('source')} className={own.source}>
            {group.source}
          </ArticleText>
        )}
      </h3>
      <Decided view={view} group={group} />
      <FormChoice view={view} group={group} />
      <MentionList group={group} />
      <NameEvidence group={group} />
      <NameElsewhere group={group} />
      <Regroup group={group} others={others} />
    </>
  );
}

/** Who decided how it is written, and the way back. */
function Decided({ view, group }: Omit<OneNameProps, 'others'>) {
  const t = useTranslations('desk.names');
  const groups = useTranslations('groups');
  const desk = useDesk();
  const choice = findChoice(view, group);
  if (choice === null) return null;
  const { actor } = desk.store.view;
  return (
    <p className={styles.note}>
      {t.rich('chosenBy', {
        name: () => <bdi>{choice.by?.name ?? groups('somebody')}</bdi>,
      })}{' '}
      {choice.by?.id === actor.userId && (
        <Button small onClick={() => void takeBackAct(desk, choice.id)}>
          {t('takeBack')}
        </Button>
      )}
    </p>
  );
}
