import { useTranslations } from 'next-intl';
import type { Evidence, NameLink } from '@/domain/names/evidence/evidence';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import { ArticleText } from '@/ui/primitives/article-text';
import { useDesk } from '../session/desk-context';
import own from './names.module.css';

/** What is in the words of the source, and not in those of the translation. */
const IN_SOURCE: ReadonlySet<Evidence['kind']> = new Set(['same-source', 'other-source']);

/** Why spellings that differ are held to be one name, in plain words; what speaks against it as well. */
export function NameEvidence({ group }: { readonly group: NameGroup }) {
  const t = useTranslations('desk.names');
  if (group.links.length === 0) return null;
  return (
    <details className={own.details}>
      <summary>{t('why')}</summary>
      {group.links.map((link) => (
        <Link key={`${link.one} ${link.other}`} group={group} link={link} />
      ))}
    </details>
  );
}

function Link({ group, link }: { readonly group: NameGroup; readonly link: NameLink }) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  const lang = desk.langOf('target');
  const spelt = (id: string) => <ArticleText lang={lang}>{asWritten(group, id)}</ArticleText>;
  const against = link.evidence.filter(({ weight }) => weight < 0);
  return (
    <div>
      <p className={own.pair}>
        {t.rich('pair', { one: () => spelt(link.one), other: () => spelt(link.other) })}
      </p>
      <EvidenceList evidence={link.evidence.filter(({ weight }) => weight > 0)} />
      {against.length > 0 && (
        <>
          <p className={own.count}>{t('against')}</p>
          <EvidenceList evidence={against} />
        </>
      )}
    </div>
  );
}

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useTranslations('desk.names');
  const desk = useDesk();
  return (
    <ul className={own.evidence}>
      {evidence.map(({ kind, detail }) => (
        <li key={`${kind} ${detail}`}>
          {t(`evidence.${kind}`)}
          {detail !== '' && (
            <>
              {' '}
              <ArticleText lang={desk.langOf(IN_SOURCE.has(kind) ? 'source' : 'target')}>
                {detail}
              </ArticleText>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Links are between spellings without capitals. */
function asWritten({ renderings }: NameGroup, id: string): string {
  const words = renderings.flatMap(({ mentions: [first] }) => first?.words ?? []);
  return words.find(({ form }) => form.toLowerCase() === id)?.form ?? id;
}
