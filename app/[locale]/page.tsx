import { getLocale } from 'next-intl/server';
import { links } from '@/i18n/links';
import { redirect } from '@/i18n/navigation';

/** Nothing stands at the front door: the day begins with the articles. */
export default async function HomePage() {
  return redirect({ href: links.articles(), locale: await getLocale() });
}
