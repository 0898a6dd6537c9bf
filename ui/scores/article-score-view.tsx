import { useFormatter, useTranslations } from 'next-intl';
import type { PointsAcceptance } from '@/domain/scoring/acceptance-plan';
import type { ArticleScore, JudgedScore, ModelScore } from '@/domain/scoring/article-score';
import { EmptyState } from '@/ui/primitives/empty-state';
import { Num, useFigures } from '@/ui/reports/figures';
import { useModelWords } from '@/ui/reports/use-model-words';
import { ErrorTable } from './error-table';
import { VerdictWords } from './verdict-words';
import styles from './scores.module.css';

interface ArticleScoreViewProps {
  /** Null while the reader is not through with their own review. */
  readonly score: ArticleScore | null;
  /** Of the article, rated or not. */
  readonly segments: number;
  /** Id of the model that the project goes by. */
  readonly ownModel: string;
  readonly targetLang: string;
  readonly linkOf: (mark: string) => string;
}

/** The scores of an article side by side, as translated and with its corrections; each opens to the errors that make it. */
export function ArticleScoreView({ score, segments, ownModel, targetLang, linkOf }: ArticleScoreViewProps) {
  const t = useTranslations('scores');
  if (score === null) return <EmptyState>{t('waits')}</EmptyState>;
  const own = score.models.find(({ model }) => model === ownModel);
  const others = score.models.filter(({ model }) => model !== ownModel);
  if (score.acceptance === null || own === undefined) return <EmptyState>{t('nothing')}</EmptyState>;
  const isShort = [own.before, own.after].some(({ verdict }) => verdict?.kind === 'too_short');
  const rated = Math.max(...score.models.map(({ before }) => before.segments));
  const words = Math.max(...score.models.map(({ before }) => before.words));
  return (
    <div className={styles.view}>
      <p className={styles.note}>
        {t('rated', { rated, segments, words, raters: score.raters })} {t('sample')}
      </p>
      {rated < segments && <p className={styles.warning}>{t('unfinished')}</p>}
      <Model score={own} isOwn errors={score.errors} targetLang={targetLang} linkOf={linkOf} />
      {isShort && <Acceptance before={score.acceptance.before} after={score.acceptance.after} />}
      <h2 className={styles.others}>{t('others')}</h2>
      {others.map((each) => (
        <Model key={each.model} score={each} errors={score.errors} targetLang={targetLang} linkOf={linkOf} />
      ))}
    </div>
  );
}

interface ModelProps {
  readonly score: ModelScore;
  readonly isOwn?: boolean;
  readonly errors: ArticleScore['errors'];
  readonly targetLang: string;
  readonly linkOf: (mark: string) => string;
}

function Model({ score, isOwn = false, errors, targetLang, linkOf }: ModelProps) {
  const t = useTranslations('scores');
  const reports = useTranslations('reports');
  const words = useModelWords();
  const { model, better, before, after, threshold, isOfErrors } = score;
  return (
    <details className={styles.model} data-own={isOwn}>
      <summary>
        <span className={styles.name}>
          {words.nameOf(model)}
          {isOwn && <span className={styles.own}>{t('own')}</span>}
        </span>
        <Side label={reports('columns.before')} judged={before} />
        <Side label={reports('columns.after')} judged={after} />
      </summary>
      <div className={styles.opened}>
        <p className={styles.note}>
          {words.whatOf(model)} {reports(`better.${better}`)}{' '}
          {threshold !== null && t(better === 'higher' ? 'passesFrom' : 'passesUpTo', { threshold })}
        </p>
        {isOfErrors ? (
          <ErrorTable model={model} errors={errors} targetLang={targetLang} linkOf={linkOf} />
        ) : (
          <p className={styles.note}>{t('notOfErrors')}</p>
        )}
      </div>
    </details>
  );
}

function Side({ label, judged }: { readonly label: string; readonly judged: JudgedScore }) {
  const t = useTranslations('scores');
  const figures = useFigures();
  const { score, interval } = judged;
  return (
    <span className={styles.side}>
      <span className={styles.label}>{label}</span>
      <span className={styles.score}>
        <Num>{figures.figure(score, interval)}</Num>
      </span>
      <span className={styles.interval}>
        {score === null
          ? t('notCounted')
          : interval === null
            ? figures.interval(null)
            : t('interval', { interval: figures.interval(interval) })}
      </span>
      <VerdictWords judged={judged} />
    </span>
  );
}

/** What can be said of a text that is too short for its score to say it. */
function Acceptance({
  before,
  after,
}: {
  readonly before: PointsAcceptance;
  readonly after: PointsAcceptance;
}) {
  const t = useTranslations('scores');
  const reports = useTranslations('reports');
  return (
    <section className={styles.plan} aria-labelledby="acceptance">
      <h2 id="acceptance">{t('plan.title')}</h2>
      <p className={styles.note}>{t('plan.what')}</p>
      <dl>
        {(
          [
            ['before', before],
            ['after', after],
          ] as const
        ).map(([side, plan]) => (
          <div key={side}>
            <dt>{reports(`columns.${side}`)}</dt>
            <dd>
              <PlanWords plan={plan} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PlanWords({ plan: { points, accept, reject, answer } }: { readonly plan: PointsAcceptance }) {
  const t = useTranslations('scores.plan');
  const format = useFormatter();
  const written = (value: number): string => format.number(value, { maximumFractionDigits: 1 });
  const limits = { points: written(points), reject: written(reject) };
  return (
    <>
      <strong>{t(`answer.${answer}`)}</strong>{' '}
      {accept === null ? t('noAccept', limits) : t('limits', { ...limits, accept: written(accept) })}
    </>
  );
}
