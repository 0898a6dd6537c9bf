import { useTranslations } from 'next-intl';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import type { OutsideOrigin } from '@/domain/triage/outside-finding';
import { useFindingWords } from './use-finding-words';
import own from './findings.module.css';

/** Who outside says so, how sure it is, and why: in its own words and language. */
export function OutsideWords({ outside }: { readonly outside: OutsideOrigin }) {
  const t = useTranslations('desk.findings.outside');
  const { system, explanation, explanationLang, confidence } = outside;
  return (
    <>
      <span className={own.message}>
        <bdi>{system}</bdi>
        {confidence !== null && <span className={own.sure}>{t('sure', { confidence })}</span>}
      </span>
      {explanation !== '' && (
        // Of a language that nobody knows the letters tell the direction.
        <span className={own.why} lang={explanationLang === 'und' ? undefined : explanationLang} dir="auto">
          {explanation}
        </span>
      )}
    </>
  );
}

/** What others say of the very same words. */
export function AlsoFound({ finding: { also } }: { readonly finding: WaitingFinding }) {
  return also.map((one) => <Also key={one.id} finding={one} />);
}

function Also({ finding }: { readonly finding: CheckFinding }) {
  const t = useTranslations('desk.findings.outside');
  const { nameOf } = useFindingWords();
  const { outside } = finding;
  const what = () => <b>{nameOf(finding)}</b>;
  return (
    <span className={own.message}>
      {outside === null
        ? t.rich('alsoCheck', { what })
        : t.rich('also', { system: () => <bdi>{outside.system}</bdi>, what })}
    </span>
  );
}
