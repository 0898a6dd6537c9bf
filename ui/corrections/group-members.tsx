'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CorrectionRow, GroupPlace } from '@/domain/review/correction-row';
import type { GroupView } from '@/domain/review/occurrence-view';
import type { Failure, Result } from '@/domain/result';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { SentenceWithChange } from '@/ui/codes/sentence-with-change';
import { ReplacementDiff } from '@/ui/diff/replacement-diff';
import { ArticleText } from '@/ui/primitives/article-text';
import { Button } from '@/ui/primitives/button';
import { Problem } from '@/ui/primitives/problem';
import { Tag } from '@/ui/primitives/tag';
import { STATE_TONES } from './state-tones';
import styles from './group-members.module.css';

/** Which member of its group a row is, with the way to a table of the group alone. */
export function GroupLine({ group }: { readonly group: GroupPlace }) {
  const t = useTranslations('groups');
  return (
    <p className={styles.line}>
      {t('member', { place: group.place, size: group.size })}{' '}
      <Link href={links.corrections({ group: group.groupId })}>{t('onlyGroup')}</Link>
    </p>
  );
}

interface GroupMembersProps {
  readonly row: CorrectionRow;
  readonly loadGroup: (groupId: string) => Promise<Result<GroupView>>;
}

/** The group of a row, when it is asked for: every member in its sentence, and how it stands. */
export function GroupMembers({ row, loadGroup }: GroupMembersProps) {
  const t = useTranslations('groups');
  const [view, setView] = useState<GroupView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { group } = row;
  if (group === null) return null;
  const show = async () => {
    const answer = await loadGroup(group.groupId);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) setView(answer.value);
  };
  return (
    <div className={styles.group}>
      <Button
        small
        tone="quiet"
        aria-expanded={view !== null}
        onClick={() => {
          if (view === null) void show();
          else setView(null);
        }}
      >
        {view === null ? t('show') : t('hide')}
      </Button>
      <Problem failure={failure} />
      {view !== null && <MemberList view={view} currentId={row.correction.id} />}
    </div>
  );
}

function MemberList({ view, currentId }: { readonly view: GroupView; readonly currentId: string }) {
  const t = useTranslations('groups');
  const state = useTranslations('common.correctionState');
  const { targetLang } = view.group;
  const left = view.total - view.members.length;
  return (
    <ul className={styles.members} aria-label={t('members')}>
      {view.members.map(({ correction, articleTitle, sentence, spanStart, spanEnd, codes, proposer }) => (
        <li key={correction.id} aria-current={correction.id === currentId}>
          <Tag tone={STATE_TONES[correction.state]}>{state(correction.state)}</Tag>
          <ArticleText lang={targetLang} as="span">
            <SentenceWithChange text={sentence} codes={codes} start={spanStart} end={spanEnd}>
              <ReplacementDiff
                before={correction.anchor.quote}
                after={correction.approvedText ?? correction.replacement}
                lang={targetLang}
              />
            </SentenceWithChange>
          </ArticleText>
          <small>
            <bdi>{articleTitle}</bdi> · <bdi>{proposer.name}</bdi>
          </small>
        </li>
      ))}
      {left > 0 && <li>{t('moreMembers', { count: left })}</li>}
    </ul>
  );
}
