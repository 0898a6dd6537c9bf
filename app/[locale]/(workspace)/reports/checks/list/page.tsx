import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { DismissedList } from '@/ui/reports/dismissed-list';
import { AnsweredHeading } from '@/ui/reports/place-heading';
import { PlaceList } from '@/ui/reports/place-list';
import { askOrLeave } from '../../../../../ask';
import { listedTypologies } from '../../listed-typologies';
import {
  findingsQuery,
  placeKeyQuery,
  readFindings,
  readPlaceKey,
  readReportChoice,
  reportQuery,
  unfilteredAddress,
  type FindingChoice,
  type PlaceKey,
  type ReportChoice,
} from '../../report-address';
import { ReportFrame } from '../../report-frame';

export async function generateMetadata() {
  const t = await getTranslations('reports');
  return { title: t('answered.title') };
}

export default async function FindingsPage({ searchParams }: PageProps<'/[locale]/reports/checks/list'>) {
  const params = await searchParams;
  const choice = readReportChoice(params);
  const findings = readFindings(params);
  const after = readPlaceKey(params);
  return (
    <ReportFrame current="checks" choice={choice}>
      <AnsweredHeading {...findings} back={links.reports('checks', reportQuery(choice))} />
      {findings.answer === 'dismissed' ? (
        <Dismissed choice={choice} findings={findings} after={after} />
      ) : (
        <Accepted choice={choice} findings={findings} after={after} />
      )}
    </ReportFrame>
  );
}

interface FindingsProps {
  readonly choice: ReportChoice;
  readonly findings: FindingChoice;
  readonly after: PlaceKey | null;
}

async function Dismissed({ choice, findings, after }: FindingsProps) {
  const input = { filter: choice.filter, check: findings.check, after };
  const page = await askOrLeave('list-dismissed-findings', input);
  return (
    <DismissedList page={page} next={nextOf(choice, findings, page.next)} clear={clearOf(choice, findings)} />
  );
}

async function Accepted({ choice, findings, after }: FindingsProps) {
  const t = await getTranslations('reports');
  const { foundBy, answer } = findings;
  const page = await askOrLeave('list-accepted-findings', {
    ...{ filter: choice.filter, after },
    found: { foundBy, isRefused: answer === 'refused' },
  });
  return (
    <PlaceList
      page={page}
      typologies={await listedTypologies(choice.filter)}
      label={t('answered.title')}
      next={nextOf(choice, findings, page.next)}
      clear={clearOf(choice, findings)}
    />
  );
}

const clearOf = (choice: ReportChoice, findings: FindingChoice): string | null =>
  unfilteredAddress('checks/list', choice, findingsQuery(findings, findings.answer));

function nextOf(choice: ReportChoice, findings: FindingChoice, next: PlaceKey | null): string | null {
  if (next === null) return null;
  const query = { ...reportQuery(choice), ...findingsQuery(findings, findings.answer) };
  return links.reports('checks/list', { ...query, ...placeKeyQuery(next) });
}
