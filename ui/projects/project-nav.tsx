'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { links } from '@/i18n/links';
import { Link, usePathname } from '@/i18n/navigation';
import styles from './project-nav.module.css';

interface ProjectNavProps {
  readonly projectId: string;
  readonly name: string;
  /** What a model costs and is asked is shown to whoever manages the project alone. */
  readonly mayManage: boolean;
}

interface Section {
  readonly href: string;
  readonly label: string;
  /** Where the addresses of its pages begin, beside its own. */
  readonly includes?: string;
}

/** The sections of a project, on each of its pages: its name leads to what it is, the others to what it has. */
export function ProjectNav({ projectId, name, mayManage }: ProjectNavProps) {
  const t = useTranslations();
  const pathname = usePathname();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone they do not stand side by side.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const overview = links.project(projectId);
  const sections: readonly Section[] = [
    { href: links.terms(projectId), label: t('terms.title') },
    { href: links.names(projectId), label: t('knownNames.title') },
    { href: links.typology(projectId), label: t('typologies.title') },
    { href: links.checks(projectId), label: t('checkSettings.title'), includes: links.findings(projectId) },
    { href: links.scoring(projectId), label: t('scoring.title') },
    { href: links.campaigns(projectId), label: t('campaigns.title'), includes: links.campaign('') },
    ...(mayManage ? [{ href: links.model(projectId), label: t('models.title') }] : []),
  ];
  return (
    <nav ref={nav} className={styles.nav} aria-label={t('projects.sections')}>
      <Link
        className={styles.name}
        href={overview}
        prefetch={false}
        aria-current={pathname === overview ? 'page' : undefined}
      >
        <bdi>{name}</bdi>
      </Link>
      {sections.map(({ href, label, includes = href }) => (
        <Link key={href} href={href} prefetch={false} aria-current={currentness(pathname, href, includes)}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** `page` of the section's own page, `true` of one that is below it. */
function currentness(pathname: string, href: string, includes: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page';
  return pathname.startsWith(`${href}/`) || pathname.startsWith(includes) ? 'true' : undefined;
}
