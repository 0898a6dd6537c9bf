import { getTranslations } from 'next-intl/server';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { EmptyState } from '@/ui/primitives/empty-state';

export default async function NotFound() {
  const t = await getTranslations('shell');
  return (
    <main id="main">
      <EmptyState
        action={
          <Link className={buttonClass({ tone: 'primary' })} href={links.articles()}>
            {t('toArticles')}
          </Link>
        }
      >
        {t('notFound')}
      </EmptyState>
    </main>
  );
}
