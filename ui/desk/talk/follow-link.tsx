import { useEffect } from 'react';
import { goToSubject } from '../commands/talk';
import { useDesk } from '../session/desk-context';

/** Brings whoever follows a link to the mark it names. It stands after the text, which has to be there to be gone to. */
export function FollowLink({ subjectId }: { readonly subjectId: string | null }) {
  const desk = useDesk();
  useEffect(() => {
    if (subjectId !== null && !goToSubject(desk, subjectId)) desk.refuse('markGone');
  }, [desk, subjectId]);
  return null;
}
