'use client';

import { useMemo } from 'react';
import type { AdjudicationView } from '@/domain/adjudication/adjudication-view';
import { AdjudicationDesk } from '@/ui/adjudication/adjudication-desk';
import type { AdjudicationPort } from '@/ui/adjudication/adjudication-port';
import { callUseCase } from '../../../../../api-client';

export function AdjudicationClient({ view }: { readonly view: AdjudicationView }) {
  const { articleId } = view;
  const port = useMemo(
    (): AdjudicationPort => ({
      rule: (said, baseSequence) => callUseCase('rule-marks', { articleId, baseSequence, ...said }),
      setState: (state, baseSequence) =>
        callUseCase('set-adjudication-state', { articleId, state, baseSequence }),
      load: () => callUseCase('get-adjudication', { articleId }),
    }),
    [articleId],
  );
  return <AdjudicationDesk view={view} port={port} />;
}
