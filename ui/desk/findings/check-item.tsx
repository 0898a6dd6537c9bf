import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Kbd } from '@/ui/primitives/kbd';
import { NAME_CHECKS, openNames } from '../commands/names';
import { acceptFinding, acceptWithOwn, dismissFinding, goToFinding } from '../commands/triage';
import type { CommandId } from '../keys/command-list';
import { printStroke } from '../keys/stroke';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { wordsAround } from '../text/words-around';
import { useDeskWords } from '../words/desk-words';
import { AlsoFound, OutsideWords } from './outside-words';
import { useFindingWords } from './use-finding-words';
import styles from '../groups/side-panel.module.css';
import own from './findings.module.css';

interface CheckItemProps {
  readonly finding: WaitingFinding;
  /** Whether it is the one that keys answer in the text. */
  readonly isChosen: boolean;
}

/**
 * What a check or a system found, in its sentence, with what would stand there; its answers while it is the chosen one. Of hundreds, an answer
 * makes only those anew that it is about.
 */
export const CheckItem = memo(function CheckItem({ finding, isChosen }: CheckItemProps) {
  const t = useTranslations('desk.findings');
  const desk = useDesk();
  const { severities } = useDeskWords();
  const { nameOf, messageOf } = useFindingWords();
  const choose = () => goToFinding(desk, finding);
  return (
    <li className={own.item} data-severity={finding.severity}>
      <button
        type="button"
        className={styles.place}
        data-place={finding.id}
        aria-current={isChosen || undefined}
        onFocus={choose}
        onClick={choose}
      >
        <span className={own.name}>
          {!desk.isEsa && <b>{nameOf(finding)}</b>}{' '}
          <span className={own.severity}>{severities[finding.severity]}</span>
          {desk.store.isBlocking(finding) && <span className={own.severity}>{t('blocks')}</span>}
        </span>
        {finding.outside === null ? (
          <span className={own.message}>{messageOf(finding)}</span>
        ) : (
          <OutsideWords outside={finding.outside} />
        )}
        <AlsoFound finding={finding} />
        <FoundWords finding={finding} />
      </button>
      {isChosen && <Answers finding={finding} />}
    </li>
  );
});

/** The sentence as it was imported, with the words that were found. */
function FoundWords({ finding }: { readonly finding: CheckFinding }) {
  const desk = useDesk();
  const { target, source, words, suggestion } = finding;
  const { before, after } = wordsAround(desk.store.index, target);
  const lang = desk.langOf('target');
  return (
    <>
      <ArticleText lang={lang} as="span" className={styles.sentence}>
        {before}
        {suggestion === null ? (
          <mark className={own.found} data-gap={words === '' || undefined}>
            {words}
          </mark>
        ) : (
          <ReplacementDiff before={words} after={suggestion} lang={lang} />
        )}
        {after}
      </ArticleText>
      {source !== null && source.quote !== '' && target.quote !== source.quote && (
        <ArticleText lang={desk.langOf('source')} as="span" className={styles.source}>
          {source.quote}
        </ArticleText>
      )}
    </>
  );
}

function Answers({ finding }: { readonly finding: WaitingFinding }) {
  const t = useTranslations('desk.findings');
  const esa = useTranslations('desk.esa');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  const keyOf = (command: CommandId) => <Kbd keys={printStroke(keymap.keysOf(command)[0] ?? '')} />;
  return (
    <div className={styles.answers} role="group" aria-label={t('answers')}>
      <Button small tone="primary" onClick={() => acceptFinding(desk, finding)}>
        {t('accept')} {keyOf('approve')}
      </Button>
      {!desk.isEsa && (
        <Button small onClick={() => acceptWithOwn(desk, finding)}>
          {t('acceptOwn')} {keyOf('correct')}
        </Button>
      )}
      <Button small onClick={() => dismissFinding(desk, finding, 'place')}>
        {desk.isEsa ? esa('remove') : t('dismiss')} {keyOf('reject')}
      </Button>
      {NAME_CHECKS.has(finding.check) && (
        <Button small onClick={() => void openNames(desk, finding.target)}>
          {t('openInNames')} {keyOf('showNames')}
        </Button>
      )}
      {!desk.isEsa && (
        <>
          <Button small tone="quiet" onClick={() => dismissFinding(desk, finding, 'article')}>
            {t('dismissLike')} {keyOf('dismissLike')}
          </Button>
          <Button small tone="quiet" onClick={() => dismissFinding(desk, finding, 'project')}>
            {t('dismissEverywhere')} {keyOf('dismissEverywhere')}
          </Button>
        </>
      )}
    </div>
  );
}
