'use client';

import type { ArticleInfo } from '@/domain/article/article';
import { useRouter } from '@/i18n/navigation';
import { ArticleDetails } from '@/ui/articles/article-details';
import { callUseCase } from '../../../../../api-client';

interface DetailsClientProps {
  readonly articleId: string;
  readonly info: ArticleInfo;
}

export function DetailsClient({ articleId, info }: DetailsClientProps) {
  const router = useRouter();
  return (
    <ArticleDetails
      info={info}
      onSave={async (wanted) => {
        const result = await callUseCase('update-article', { articleId, info: wanted });
        if (result.ok) router.refresh();
        return result;
      }}
    />
  );
}
