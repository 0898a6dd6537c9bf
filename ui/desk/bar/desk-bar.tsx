import {
  BookOpen,
  Columns2,
  Contact,
  Gauge,
  HelpCircle,
  History,
  PanelRight,
  Redo2,
  Rows3,
  Search,
  Undo2,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { ExportMenu } from '@/ui/articles/export-menu';
import { LanguagePair } from '@/ui/articles/language-pair';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import { Tag } from '@/ui/primitives/tag';
import { runCommand } from '../commands/run-command';
import { FindingsButton } from '../findings/findings-button';
import type { CommandId } from '../keys/command-list';
import { commandMessage, isOffered } from '../keys/offered';
import { printStroke } from '../keys/stroke';
import { BlockersButton } from '../progress/blockers-button';
import { FinishButton } from '../progress/finish-button';
import { ReturnButton } from '../return/return-button';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import { ThreadsButton } from '../talk/threads-button';
import { PresenceSign } from './presence';
import { SaveStateSign } from './save-state-sign';
import styles from './desk-bar.module.css';

export function DeskBar() {
  const t = useTranslations('desk');
  const historyWords = useTranslations('history');
  const scoreWords = useTranslations('scores');
  const desk = useDesk();
  const view = useCell(desk.view);
  const isPreviewOpen = useCell(desk.isPreviewOpen);
  const history = useCell(desk.history);
  const keymap = useCell(desk.keymap);
  const { info } = desk.store.view;
  const tool = (command: CommandId) => ({
    label: t(commandMessage(desk.store.view.protocol, command)),
    shortcut: printStroke(keymap.keysOf(command)[0] ?? ''),
    onClick: () => runCommand(desk, command),
  });
  return (
    <header className={styles.bar}>
      <div className={styles.about}>
        <h1 className={styles.title} title={info.title}>
          <ArticleText lang={info.targetLang}>{info.title}</ArticleText>
        </h1>
        <p className={styles.pair}>
          <LanguagePair source={info.sourceLang} target={info.targetLang} />
          {info.mtSystem !== '' && (
            <>
              {' '}
              · <bdi>{info.mtSystem}</bdi>
            </>
          )}
          {info.domain !== '' && (
            <>
              {' '}
              · <bdi>{info.domain}</bdi>
            </>
          )}
        </p>
        <PresenceSign />
        <SaveStateSign />
      </div>
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        <IconButton {...tool('undo')} aria-disabled={history.past.length === 0}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton {...tool('redo')} aria-disabled={history.future.length === 0}>
          <Redo2 aria-hidden />
        </IconButton>
        <IconButton {...tool('switchView')} aria-pressed={view === 'segments'}>
          {view === 'prose' ? <Rows3 aria-hidden /> : <Columns2 aria-hidden />}
        </IconButton>
        <ThreadsButton />
        {isOffered(desk.store.view.protocol, 'showNames') && (
          <IconButton {...tool('showNames')}>
            <Contact aria-hidden />
          </IconButton>
        )}
        <IconButton {...tool('togglePreview')} aria-pressed={isPreviewOpen}>
          <PanelRight aria-hidden className={styles.turns} />
        </IconButton>
        <IconButton {...tool('palette')}>
          <Search aria-hidden />
        </IconButton>
        <IconButton {...tool('help')} className={styles.keyboardOnly}>
          <HelpCircle aria-hidden />
        </IconButton>
      </div>
      <div className={styles.out}>
        <Link
          prefetch={false}
          className={buttonClass({ tone: 'quiet', small: true })}
          href={links.preview(desk.store.view.articleId)}
          title={t('preview')}
        >
          <BookOpen aria-hidden />
          <span className={styles.label}>{t('preview')}</span>
        </Link>
        {desk.store.view.sight === 'own' ? (
          <Tag>{t('blind.note')}</Tag>
        ) : (
          <>
            <Link
              prefetch={false}
              className={buttonClass({ tone: 'quiet', small: true })}
              href={links.history(desk.store.view.articleId)}
              title={historyWords('link')}
            >
              <History aria-hidden />
              <span className={styles.label}>{historyWords('link')}</span>
            </Link>
            <Link
              prefetch={false}
              className={buttonClass({ tone: 'quiet', small: true })}
              href={links.score(desk.store.view.articleId)}
              title={scoreWords('title')}
            >
              <Gauge aria-hidden />
              <span className={styles.label}>{scoreWords('title')}</span>
            </Link>
            <ExportMenu
              articleIds={[desk.store.view.articleId]}
              label={t('export')}
              withoutFile={desk.store.view.hasFile ? 0 : 1}
              lastExport={desk.store.view.lastExport}
            />
          </>
        )}
      </div>
      <div className={styles.finish}>
        <FindingsButton />
        <BlockersButton />
        <ReturnButton />
        <FinishButton />
      </div>
    </header>
  );
}
