import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { previewQuery, type PreviewOptions } from './preview-options';
import styles from './preview-bar.module.css';

interface PreviewBarProps {
  readonly articleId: string;
  readonly options: PreviewOptions;
  /** A translation that came alone has no source to show. */
  readonly hasSource: boolean;
}

/** The three choices of the preview. Each is a link, so that a way of looking can be sent to a colleague. */
export function PreviewBar({ articleId, options, hasSource }: PreviewBarProps) {
  const t = useTranslations('preview');
  const choices = [
    {
      label: t('scope'),
      ways: (['approved', 'all'] as const).map((scope) => ({
        name: t(`scopes.${scope}`),
        chosen: options.scope === scope,
        leadsTo: { ...options, scope },
      })),
    },
    {
      label: t('changes'),
      ways: (['marked', 'clean'] as const).map((changes) => ({
        name: t(`looks.${changes}`),
        chosen: options.changes === changes,
        leadsTo: { ...options, changes },
      })),
    },
    ...(hasSource
      ? [
          {
            label: t('source'),
            ways: (['hidden', 'beside'] as const).map((source) => ({
              name: t(`sources.${source}`),
              chosen: options.source === source,
              leadsTo: { ...options, source },
            })),
          },
        ]
      : []),
  ];
  return (
    <nav className={styles.bar} aria-label={t('view')}>
      {choices.map(({ label, ways }) => (
        <div key={label} role="group" aria-label={label} className={styles.choice}>
          {ways.map(({ name, chosen, leadsTo }) => (
            <Link
              key={name}
              className={styles.way}
              aria-current={chosen ? 'true' : undefined}
              scroll={false}
              replace
              href={{ pathname: links.preview(articleId), query: previewQuery(leadsTo) }}
            >
              {name}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
