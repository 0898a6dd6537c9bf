import { useTranslations } from 'next-intl';
import { isUndecided } from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import { DocumentOrigin } from '@/ui/annotation/document-origin';
import { ProposedWording } from '@/ui/annotation/proposed-wording';
import { AnswerForm } from '@/ui/mine/answer-form';
import { ExchangeList } from '@/ui/mine/exchange-list';
import { Button } from '@/ui/primitives/button';
import { RivalList } from '@/ui/rivals/rival-list';
import { answer, mayAnswer } from '../commands/answer';
import { reopen, rivalsOf } from '../commands/decide';
import { mayDecide } from '../commands/may';
import { orphanOf } from '../commands/place';
import { LateOrphanNote } from '../orphans/late-orphans';
import { useDesk } from '../session/desk-context';
import { CorrectionLine } from '../text/correction-line';
import { DecisionForm } from './decision-form';
import styles from './inspector.module.css';

/** What became of a correction, by whom and why; and, for an editor, the decision itself. */
export function CorrectionState({ correction }: { readonly correction: Correction }) {
  const t = useTranslations('desk.decision');
  const desk = useDesk();
  const { reasons, rounds } = desk.store.view;
  const lang = desk.langOf('target');
  const decision = desk.store.findDecision(correction.id);
  const orphan = orphanOf(desk.store, correction);
  const rivals = rivalsOf(desk, correction);
  const person = (id: string) => <bdi>{desk.store.people.get(id) ?? t('somebody')}</bdi>;
  return (
    <section className={styles.correction} aria-label={t('label')}>
      <CorrectionLine correction={correction} />
      <p className={styles.by}>{t.rich('proposedBy', { name: () => person(correction.proposerId) })}</p>
      {correction.origin !== undefined && correction.errorId === null && (
        <DocumentOrigin origin={correction.origin} className={styles.by} />
      )}
      <ProposedWording correction={correction} lang={lang} />
      <ExchangeList
        exchange={desk.store.listExchange(correction.id)}
        nameOf={(id) => desk.store.people.get(id) ?? null}
        reasons={reasons}
        lang={lang}
      />
      {mayAnswer(desk, correction) && (
        <AnswerForm
          key={correction.round}
          correction={correction}
          lang={lang}
          rounds={rounds}
          onSend={(given) => {
            answer(desk, correction, given);
            return true;
          }}
        />
      )}
      {orphan !== null && <LateOrphanNote correction={correction} orphan={orphan} />}
      {isUndecided(correction.state) && rivals.length > 0 && (
        <RivalList
          lang={desk.langOf('target')}
          rivals={rivals.map((rival) => ({
            correction: rival,
            proposerName: desk.store.people.get(rival.proposerId) ?? t('somebody'),
          }))}
        />
      )}
      {mayDecide(desk) && correction.state === 'proposed' && <DecisionForm correction={correction} />}
      {mayDecide(desk) && decision !== null && !isUndecidedProposal(correction) && (
        <Button small tone="quiet" onClick={() => reopen(desk, correction)}>
          {t('undo')}
        </Button>
      )}
    </section>
  );
}

function isUndecidedProposal({ state }: Correction): boolean {
  return state === 'proposed' && isUndecided(state);
}
