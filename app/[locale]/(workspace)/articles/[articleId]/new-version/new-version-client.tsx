'use client';

import { useMemo } from 'react';
import type { ArticleInfo } from '@/domain/article/article';
import { NewVersion } from '@/ui/editions/new-version';
import { editionRequests } from './edition-requests';

interface NewVersionClientProps extends Pick<ArticleInfo, 'sourceLang' | 'targetLang' | 'mtSystem'> {
  readonly articleId: string;
}

export function NewVersionClient({ articleId, sourceLang, targetLang, mtSystem }: NewVersionClientProps) {
  const port = useMemo(() => editionRequests(articleId), [articleId]);
  return <NewVersion {...{ articleId, sourceLang, targetLang, mtSystem, port }} />;
}
