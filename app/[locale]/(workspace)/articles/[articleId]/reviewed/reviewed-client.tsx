'use client';

import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { TakeInReview } from '@/ui/reviewed/take-in-review';
import { callUseCase } from '../../../../../api-client';

export function ReviewedClient({ articleId, lang }: { readonly articleId: string; readonly lang: string }) {
  const router = useRouter();
  return (
    <TakeInReview
      lang={lang}
      takeIn={(input) => callUseCase('import-review-document', { articleId, ...input })}
      onDone={() => router.push(links.article(articleId))}
    />
  );
}
