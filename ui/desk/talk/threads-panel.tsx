import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Thread } from '@/domain/talk/thread';
import { ArticleText } from '@/ui/primitives/article-text';
import { IconButton } from '@/ui/primitives/icon-button';
import { useTalk } from '@/ui/talk/talk-context';
import type { TalkStore } from '@/ui/talk/talk-store';
import { ThreadList } from '@/ui/talk/thread-list';
import { closeThreads, goToSubject } from '../commands/talk';
import { printStroke } from '../keys/stroke';
import { useDesk, useRevision } from '../session/desk-context';
import { useCell } from '../store/cell';
import { mainAnchor, mainSideOf } from '../store/desk-mark';
import styles from './threads.module.css';

/** The discussions of the article, each a way to its mark. */
export function ThreadsPanel() {
  const talk = useTalk();
  const isOpen = useCell(useDesk().isThreadsOpen);
  return talk === null || !isOpen ? null : <OpenPanel talk={talk} />;
}

function OpenPanel({ talk }: { readonly talk: TalkStore }) {
  const t = useTranslations('talk.list');
  const desk = useDesk();
  const keymap = useCell(desk.keymap);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const first =
      panel.current?.querySelector<HTMLElement>('li button') ?? panel.current?.querySelector('button');
    first?.focus();
  }, []);
  const go = (thread: Thread) => {
    desk.isThreadsOpen.set(false);
    if (!goToSubject(desk, thread.subjectId)) desk.refuse('markGone');
  };
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        closeThreads(desk);
      }}
    >
      <h2>{t('title')}</h2>
      <IconButton
        className={styles.close}
        label={t('close')}
        shortcut="Esc"
        onClick={() => closeThreads(desk)}
      >
        <X aria-hidden />
      </IconButton>
      <ThreadList
        talk={talk}
        beginKey={printStroke(keymap.keysOf('discuss')[0] ?? '')}
        describe={(thread) => <About subjectId={thread.subjectId} />}
        onGo={go}
      />
    </section>
  );
}

/** The words a discussion is about, as they stand in the article. */
function About({ subjectId }: { readonly subjectId: string }) {
  const t = useTranslations('talk.list');
  const desk = useDesk();
  useRevision();
  const mark = desk.store.findMarkOf(subjectId);
  if (mark === null) return t('gone');
  const anchor = mainAnchor(mark);
  if (anchor === null) return t('article');
  const quote = anchor.quote === '' ? anchor.prefix.trimStart().slice(-24) : anchor.quote;
  return <ArticleText lang={desk.langOf(mainSideOf(mark))}>{quote}</ArticleText>;
}
