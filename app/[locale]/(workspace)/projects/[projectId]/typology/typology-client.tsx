'use client';

import { useMemo } from 'react';
import type { Typology } from '@/domain/annotation/typology';
import { typologyReference } from '@/domain/annotation/typology';
import { findBuiltIn } from '@/domain/annotation/typologies/registry';
import { typologyValue } from '@/domain/exchange/typology/write-json';
import { TypologyDesk } from '@/ui/typology/typology-desk';
import type { TypologyPort } from '@/ui/typology/typology-port';
import { callUseCase } from '../../../../../api-client';

interface TypologyClientProps {
  readonly userId: string;
  readonly projectId: string;
  readonly typology: Typology;
  readonly change: number;
  readonly own: Typology | null;
  readonly mayManage: boolean;
}

export function TypologyClient({ userId, projectId, typology, change, own, mayManage }: TypologyClientProps) {
  const port = useMemo(
    (): TypologyPort => ({
      save: (base, wanted) =>
        callUseCase('save-typology', {
          projectId,
          base,
          wanted: wanted.kind === 'own' ? { kind: 'own', content: typologyValue(wanted.content) } : wanted,
        }),
      copy: (reference) => callUseCase('copy-typology', { reference }),
    }),
    [projectId],
  );
  // What came over the wire is a copy of the one that is built in.
  const known = findBuiltIn(typologyReference(typology)) ?? typology;
  return (
    <TypologyDesk
      userId={userId}
      projectId={projectId}
      saved={{ typology: known, change }}
      own={own}
      mayManage={mayManage}
      port={port}
    />
  );
}
