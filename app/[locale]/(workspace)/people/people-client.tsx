'use client';

import type { Result } from '@/domain/result';
import { useRouter } from '@/i18n/navigation';
import { PeopleList, type PeoplePort } from '@/ui/people/people-list';
import type { Person } from '@/ui/people/person';
import { callUseCase } from '../../../api-client';

interface PeopleClientProps {
  readonly people: readonly Person[];
  readonly ownId: string;
}

export function PeopleClient({ people, ownId }: PeopleClientProps) {
  const router = useRouter();

  async function thenRefresh(action: Promise<Result<unknown>>): Promise<Result<unknown>> {
    const result = await action;
    if (result.ok) router.refresh();
    return result;
  }

  const port: PeoplePort = {
    setDisabled: (userId, disabled) => thenRefresh(callUseCase('set-user-disabled', { userId, disabled })),
    setAdministrator: (userId, isAdministrator) =>
      thenRefresh(callUseCase('set-administrator', { userId, isAdministrator })),
  };
  return <PeopleList people={people} ownId={ownId} port={port} />;
}
