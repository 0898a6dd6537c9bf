import { locale as requestedLocale } from 'next/root-params';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { routing } from './routing';

export default getRequestConfig(async ({ locale: asked }) => {
  const requested = asked ?? (await requestedLocale());
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const messages = (await import(`../messages/${locale}.json`)) as { default: Record<string, string> };
  return {
    locale,
    messages: messages.default,
    // One zone for server and browser, so that what is rendered on both sides is the same text.
    timeZone: 'UTC',
  };
});
