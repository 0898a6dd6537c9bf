import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Link } from '@/i18n/navigation';
import { ExportMenu } from '@/ui/articles/export-menu';
import { LanguagePair } from '@/ui/articles/language-pair';
import { ArticleText } from '@/ui/primitives/article-text';
import { buttonClass } from '@/ui/primitives/button';
import { IconButton } from '@/ui/primitives/icon-button';
import { Tag } from '@/ui/primitives/tag';
import { FindingsButton } from '../findings/findings-button';
import { BlockersButton } from '../progress/blockers-button';
import { FinishButton } from '../progress/finish-button';
import { ReturnButton } from '../return/return-button';
import { useDesk } from '../session/desk-context';
import { ThreadsButton } from '../talk/threads-button';
import { MoreMenu } from './more-menu';
import { PresenceSign } from './presence';
import { SaveStateSign } from './save-state-sign';
import { useBarOffers } from './use-bar-offers';
import styles from './desk-bar.module.css';

export function DeskBar() {
  const t = useTranslations('desk');
  const { info } = useDesk().store.view;
  const { tools, pages, exported } = useBarOffers();
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
        {tools.map(({ command, label, shortcut, run, Icon, isOff, isOn }) => (
          <Fragment key={command}>
            <IconButton
              className={styles.wide}
              label={label}
              shortcut={shortcut}
              aria-disabled={isOff}
              aria-pressed={isOn}
              onClick={run}
            >
              <Icon aria-hidden className={command === 'togglePreview' ? styles.turns : undefined} />
            </IconButton>
            {command === 'switchView' && <ThreadsButton />}
          </Fragment>
        ))}
        <MoreMenu />
      </div>
      <div className={styles.out}>
        {pages.map(({ href, label, Icon }) => (
          <Link
            key={href}
            prefetch={false}
            className={[buttonClass({ tone: 'quiet', small: true }), styles.wide].join(' ')}
            href={href}
            title={label}
          >
            <Icon aria-hidden />
            <span className={styles.label}>{label}</span>
          </Link>
        ))}
        {exported === null ? (
          <Tag>{t('blind.note')}</Tag>
        ) : (
          <span className={styles.wide}>
            <ExportMenu {...exported} label={t('export')} />
          </span>
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
