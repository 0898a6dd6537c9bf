'use client';

import { links } from '@/i18n/links';
import { useRouter } from '@/i18n/navigation';
import { ImportRatings } from '@/ui/ratings/import-ratings';
import { ratingsRequests } from './ratings-requests';

interface ImportRatingsClientProps {
  readonly projectId: string;
  readonly maxBytes: number;
}

export function ImportRatingsClient({ projectId, maxBytes }: ImportRatingsClientProps) {
  const router = useRouter();
  return (
    <ImportRatings
      maxBytes={maxBytes}
      port={ratingsRequests(projectId)}
      onDone={([first, ...others]) =>
        router.push(
          first === undefined || others.length > 0 ? links.campaigns(projectId) : links.campaign(first),
        )
      }
    />
  );
}
