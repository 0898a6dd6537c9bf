import { useFormatter, useTranslations } from 'next-intl';
import type { ReportSettings } from '@/domain/reports/score-report';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { useModelWords } from './use-model-words';
import styles from './reports.module.css';

interface ScoringNoteProps {
  readonly model: string;
  readonly better: 'lower' | 'higher';
  /** Null where models count as they are. */
  readonly settings: ReportSettings | null;
  /** Those that a score is the mean of. */
  readonly domains: readonly string[];
}

/** What a score counts, and by whose settings. */
export function ScoringNote({ model, better, settings, domains }: ScoringNoteProps) {
  const t = useTranslations('reports');
  const words = useModelWords();
  const isOther = settings !== null && (settings.isOwnCount || settings.isOwnScale);
  return (
    <div className={styles.about}>
      <p className={styles.note}>
        {/* What the model says of itself is not so in this project. */}
        {!isOther && words.whatOf(model)} {t(`better.${better}`)}
      </p>
      {domains.length > 1 && <DomainsNote domains={domains} />}
      {settings === null ? (
        <p className={styles.note}>{t('settings.none')}</p>
      ) : (
        <SettingsOfProject settings={settings} better={better} />
      )}
    </div>
  );
}

/** More are counted and not named. */
const MOST_DOMAINS = 12;

function DomainsNote({ domains }: Pick<ScoringNoteProps, 'domains'>) {
  const t = useTranslations('reports');
  const format = useFormatter();
  const names = domains.map((domain) => <bdi key={domain}>{domain === '' ? t('noDomain') : domain}</bdi>);
  const shown = names.length > MOST_DOMAINS ? [...names.slice(0, MOST_DOMAINS), '…'] : names;
  return (
    <p className={styles.note}>
      {t.rich('meanOfDomains', { count: domains.length, names: () => format.list(shown, { type: 'unit' }) })}
    </p>
  );
}

function SettingsOfProject({
  settings,
  better,
}: {
  readonly settings: ReportSettings;
  readonly better: 'lower' | 'higher';
}) {
  const t = useTranslations('reports.settings');
  const scores = useTranslations('scores');
  const policy = useTranslations('scoring');
  const { projectId, threshold, isOwnCount, isOwnScale, repeated } = settings;
  return (
    <p className={styles.note}>
      <strong>{t('own')}</strong>{' '}
      {threshold === null
        ? t('noThreshold')
        : scores(better === 'higher' ? 'passesFrom' : 'passesUpTo', { threshold })}{' '}
      {t(isOwnCount ? 'ownCount' : 'modelCount')} {isOwnScale && t('ownScale')}{' '}
      {repeated !== 'every' && `${policy('repeated')}: ${policy(`policy.${repeated}`)}.`}{' '}
      {repeated === 'first-in-project' && t('onceInArticle')}{' '}
      <Link href={links.scoring(projectId)} prefetch={false}>
        {scores('settings')}
      </Link>
    </p>
  );
}
