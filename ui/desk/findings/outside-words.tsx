import { useTranslations } from 'next-intl';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { WaitingFinding } from '@/domain/triage/join-twins';
import type { OutsideOrigin } from '@/domain/triage/outside-finding';
import { useFindingWords } from './use-finding-words';
import own from './findings.module.css';

/** Who outside says so, and why: in their words and their language. */
export function OutsideWords({ outside }: { readonly outside: OutsideOrigin }) {
  const t = useTranslations('desk.findings.outside');
  const { system, explanation, explanationLang, confidence } = outside;
  const name = () => <bdi>{system}</bdi>;
  const lang = explanationLang === 'und' ? undefined : explanationLang;
  const why = () => (
    <bdi lang={lang} dir="auto" className={own.why}>
      {explanation}
    </bdi>
  );
  return (
    <span className={own.message}>
      {explanation === '' ? name() : t.rich('says', { system: name, why })}
      {confidence !== null && <span className={own.sure}>{t('sure', { confidence })}</span>}
    </span>
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
