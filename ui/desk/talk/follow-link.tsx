import { useEffect } from 'react';
import { showFindings } from '../commands/findings';
import { goToSubject } from '../commands/talk';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';

interface FollowLinkProps {
  readonly subjectId: string | null;
  readonly opensFindings: boolean;
}

/** Brings whoever follows a link to the mark it names, or to the findings. It stands after the text, which has to be there to be gone to. */
export function FollowLink({ subjectId, opensFindings }: FollowLinkProps) {
  const desk = useDesk();
  useEffect(() => {
    if (subjectId !== null && !goToSubject(desk, subjectId)) desk.refuse('markGone');
  }, [desk, subjectId]);
  const isSearched = useCell(desk.isSearched);
  useEffect(() => {
    const isFree = desk.sidePanel.get() === null && desk.inspector.get() === null;
    if (opensFindings && isSearched && isFree) showFindings(desk);
  }, [desk, opensFindings, isSearched]);
  return null;
}
