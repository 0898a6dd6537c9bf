import { useTranslations } from 'next-intl';
import { links } from '@/i18n/links';
import { Link } from '@/i18n/navigation';
import { buttonClass } from '@/ui/primitives/button';
import { Page } from './page';

/** What stands where nothing is, or nothing for whoever asks, and the way on from there. */
export function NothingHere() {
  const t = useTranslations('shell');
  return (
    <Page title={t('notFound')}>
      <div>
        <Link className={buttonClass({ tone: 'primary' })} href={links.articles()}>
          {t('toArticles')}
        </Link>
      </div>
    </Page>
  );
}
