'use client';

import { CircleUserRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { VisuallyHidden } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { links } from '@/i18n/links';
import { Link, usePathname, useRouter } from '@/i18n/navigation';
import { Bell } from '@/ui/notifications/bell';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import { LanguageMenu } from './language-menu';
import { ThemeMenu } from './theme-menu';
import styles from './workspace-header.module.css';

interface WorkspaceHeaderProps {
  readonly userName: string;
  readonly isAdministrator: boolean;
  /** Decisions on one's corrections since one last looked; null for whoever reviews nothing. */
  readonly newDecisions: number | null;
  readonly mayReadAudit: boolean;
  readonly unread: number;
  /** Null when it cannot be told now. */
  readonly countUnread: () => Promise<number | null>;
  readonly onSignOut: () => Promise<void>;
}

interface Place {
  readonly href: string;
  readonly label: string;
  /** Where the addresses of other pages of it begin. */
  readonly includes?: string;
  /** How much is new there. */
  readonly news?: number;
}

export function WorkspaceHeader(props: WorkspaceHeaderProps) {
  const { userName, isAdministrator, newDecisions, mayReadAudit, onSignOut } = props;
  const mine = useTranslations('mine');
  const format = useFormatter();
  const t = useTranslations('shell');
  const audit = useTranslations('audit');
  const queue = useTranslations('queue');
  const reports = useTranslations('reports');
  const pathname = usePathname();
  const router = useRouter();
  const nav = useRef<HTMLElement>(null);
  // On a phone there are more places than the line holds: where one is must be among those seen.
  useEffect(() => {
    nav.current
      ?.querySelector('[aria-current=page]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  const places: readonly Place[] = [
    { href: links.queue(), label: queue('title') },
    { href: links.articles(), label: t('articles') },
    { href: links.corrections(), label: t('corrections') },
    ...(newDecisions === null ? [] : [{ href: links.decisions(), label: mine('title'), news: newDecisions }]),
    { href: links.projects(), label: t('projects'), includes: links.campaign('') },
    { href: links.reports(), label: reports('title') },
    ...(isAdministrator ? [{ href: links.people(), label: t('people') }] : []),
    ...(mayReadAudit ? [{ href: links.audit(), label: audit('nav') }] : []),
  ];
  const userItems = [
    { key: 'account', label: t('account'), onSelect: () => router.push(links.account()) },
    {
      key: 'sign-out',
      label: t('signOut'),
      onSelect: () => {
        void onSignOut().then(() => {
          router.push(links.signIn());
          router.refresh();
        });
      },
    },
  ];
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <Link className={styles.brand} href={links.articles()} prefetch={false}>
        Verso
      </Link>
      <nav ref={nav} className={styles.places} aria-label={t('navigation')}>
        {places.map(({ href, label, includes = href, news = 0 }) => (
          // Not fetched before it is asked for: each page is the server's own work, and they would all be wanted at once.
          <Link
            key={href}
            href={href}
            prefetch={false}
            aria-current={pathname.startsWith(href) || pathname.startsWith(includes) ? 'page' : undefined}
          >
            {label}
            {news > 0 && (
              <>
                <span className={styles.news} aria-hidden>
                  {format.number(news)}
                </span>
                <VisuallyHidden.Root>{mine('navNews', { count: news })}</VisuallyHidden.Root>
              </>
            )}
          </Link>
        ))}
      </nav>
      <div className={styles.tools}>
        <Bell unread={props.unread} countUnread={props.countUnread} />
        <LanguageMenu />
        <ThemeMenu />
        <Menu
          label={t('user', { name: userName })}
          items={userItems}
          trigger={
            <IconButton label={t('user', { name: userName })}>
              <CircleUserRound aria-hidden />
            </IconButton>
          }
        />
      </div>
    </header>
  );
}
