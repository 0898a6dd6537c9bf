import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Tag } from '@/ui/primitives/tag';
import type { ProjectSummary } from './project';
import styles from './project-list.module.css';

interface ProjectListProps {
  readonly projects: readonly ProjectSummary[];
  readonly mayCreate: boolean;
}

/** The projects one works in, each with what waits there. */
export function ProjectList({ projects, mayCreate }: ProjectListProps) {
  const t = useTranslations('projects');
  if (projects.length === 0) return <EmptyState>{t(mayCreate ? 'emptyMayCreate' : 'empty')}</EmptyState>;
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {projects.map((project) => (
        <ProjectCard key={project.id} project={project} />
      ))}
    </ul>
  );
}

function ProjectCard({ project }: { readonly project: ProjectSummary }) {
  const t = useTranslations('projects');
  const role = useTranslations('common.role');
  const { id, name, articleCount, openCorrections } = project;
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>
        <Link href={links.project(id)}>
          <bdi>{name}</bdi>
        </Link>
      </h2>
      <p className={styles.work}>
        <Link href={links.articles({ project: id })}>{t('articleCount', { count: articleCount })}</Link>
        {openCorrections === 0 ? (
          <span>{t('openCount', { count: 0 })}</span>
        ) : (
          <Link href={links.corrections({ project: id, state: 'proposed' })}>
            {t('openCount', { count: openCorrections })}
          </Link>
        )}
      </p>
      <p>
        <Tag>{role(project.role ?? 'administrator')}</Tag>
      </p>
    </li>
  );
}
