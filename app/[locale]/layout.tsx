import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { hasLocale, type Messages } from 'next-intl';
import { getMessages, getTimeZone, getTranslations } from 'next-intl/server';
import { getLocale } from '@/i18n/locales';
import { routing } from '@/i18n/routing';
import { Frame } from '@/ui/shell/frame';
import { isTheme, THEME_COOKIE } from '@/ui/theme/theme';
import '@/ui/theme/fonts.css';
import '@/ui/theme/globals.css';
import { MessagesClient } from './messages-client';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'common' });
  return { title: { default: 'Verso', template: '%s · Verso' }, description: t('tagline') };
}

export default async function RootLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const { direction } = getLocale(locale);
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <html lang={locale} dir={direction} data-theme={isTheme(theme) && theme !== 'system' ? theme : undefined}>
      <body>
        <MessagesClient locale={locale} timeZone={await getTimeZone()} messages={textOf(await getMessages())}>
          <Frame direction={direction}>{children}</Frame>
        </MessagesClient>
      </body>
    </html>
  );
}

const texts = new WeakMap<Messages, string>();

/** Written once for each language. */
function textOf(messages: Messages): string {
  const text = texts.get(messages) ?? JSON.stringify(messages);
  texts.set(messages, text);
  return text;
}
