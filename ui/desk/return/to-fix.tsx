import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isOpenThread } from '@/domain/talk/thread';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { useTalk, useTalkState } from '@/ui/talk/talk-context';
import type { TalkStore } from '@/ui/talk/talk-store';
import { useDesk } from '../session/desk-context';
import { isBy, mainAnchor, mainSideOf } from '../store/desk-mark';
import styles from './to-fix.module.css';

/** What the reviewer will find listed when the article is theirs again. */
export function ToFix({ userId }: { readonly userId: string }) {
  const t = useTranslations('queue.returned');
  const desk = useDesk();
  const talk = useTalk();
  const lang = desk.langOf('target');
  const requested = desk.store
    .listCorrections()
    .filter(({ proposerId, state }) => proposerId === userId && state === 'changes_requested');
  return (
    <div className={styles.list}>
      {requested.length > 0 && (
        <Listed label={t('toChange', { count: requested.length })}>
          {requested.map(({ id, anchor, replacement }) => (
            <li key={id}>
              <ArticleText lang={lang}>
                <ReplacementDiff before={anchor.quote} after={replacement} lang={lang} />
              </ArticleText>
            </li>
          ))}
        </Listed>
      )}
      {talk !== null && <Discussed talk={talk} userId={userId} isAlone={requested.length === 0} />}
    </div>
  );
}

interface DiscussedProps {
  readonly talk: TalkStore;
  readonly userId: string;
  /** Whether nothing else is to be fixed. */
  readonly isAlone: boolean;
}

function Discussed({ talk, userId, isAlone }: DiscussedProps) {
  const t = useTranslations('queue');
  const desk = useDesk();
  const { threads } = useTalkState(talk);
  const marks = [...threads.values()].filter(isOpenThread).flatMap(({ subjectId }) => {
    const mark = desk.store.findMarkOf(subjectId);
    return mark && isBy(mark, userId) ? [{ subjectId, mark }] : [];
  });
  if (marks.length === 0) return isAlone && <p>{t('return.nothingListed')}</p>;
  return (
    <Listed label={t('returned.discussed', { count: marks.length })}>
      {marks.map(({ subjectId, mark }) => (
        <li key={subjectId}>
          <ArticleText lang={desk.langOf(mainSideOf(mark))}>
            {mainAnchor(mark)?.quote ?? desk.store.view.info.title}
          </ArticleText>
        </li>
      ))}
    </Listed>
  );
}

function Listed({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <p>{label}</p>
      <ul aria-label={label}>{children}</ul>
    </>
  );
}
