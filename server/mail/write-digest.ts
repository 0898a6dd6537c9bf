import { getLocale, type LocaleCode } from '../../i18n/locales';
import { links } from '../../i18n/links';
import { readFacts, type NotificationRow } from '../../domain/talk/notification';
import type { DigestGroup, DigestLetter } from '../../domain/talk/digest';
import { directionOfLang } from '../../domain/text/script';
import type { Letter } from './mailer';
import type { MailWords } from './mail-words';

interface Addressee {
  readonly name: string;
  readonly email: string;
}

interface Envelope {
  readonly to: Addressee;
  readonly locale: LocaleCode;
  readonly words: MailWords;
  /** Of the application, without a slash at the end. */
  readonly origin: string;
}

/** How names and titles are set into the sentences of a letter. */
interface Setting {
  readonly name: (name: string) => string;
  readonly title: (title: string, lang: string) => string;
}

/** Isolates (FSI and PDI): a name in one direction must not turn round a sentence in the other. */
const isolate = (text: string): string => `\u2068${oneLine(text)}\u2069`;

const PLAIN: Setting = { name: isolate, title: isolate };

const MARKED: Setting = {
  name: (name) => `<bdi>${escapeHtml(name)}</bdi>`,
  title: (title, lang) =>
    `<bdi lang="${escapeHtml(lang)}" dir="${directionOfLang(lang)}">${escapeHtml(title)}</bdi>`,
};

/** The same letter twice, as plain text and as HTML. */
export function writeDigest(digest: DigestLetter, envelope: Envelope): Letter {
  const { to, locale, words, origin } = envelope;
  const at = (path: string): string => `${origin}/${locale}${path}`;
  return {
    to: { name: to.name, address: to.email },
    subject: words.t('mail.subject', { count: digest.count }),
    text: writeText(digest, envelope, at),
    html: writeHtml(digest, envelope, at),
    lang: locale,
    stopAddress: at(links.account()),
  };
}

type ToAddress = (path: string) => string;

function writeText(digest: DigestLetter, { to, words }: Envelope, at: ToAddress): string {
  const { t } = words;
  const groups = digest.groups.map((group) =>
    [
      headingOf(group, words, PLAIN),
      ...group.rows.map((row) => `- ${say(row, words, PLAIN)}\n  ${at(links.notified(row))}`),
    ].join('\n'),
  );
  const more = digest.more > 0 ? [t('mail.more', { count: digest.more })] : [];
  return [
    t.markup('mail.hello', { name: () => PLAIN.name(to.name) }),
    ...groups,
    ...more,
    `${t('mail.all')}\n${at(links.notifications())}`,
    `${t('mail.stop')}\n${at(links.account())}`,
  ].join('\n\n');
}

function writeHtml(digest: DigestLetter, { to, locale, words }: Envelope, at: ToAddress): string {
  const { t } = words;
  const link = (path: string, label: string): string => `<a href="${escapeHtml(at(path))}">${label}</a>`;
  const groups = digest.groups.map((group) => {
    const rows = group.rows.map(
      (row) => `<li>${say(row, words, MARKED)} ${link(links.notified(row), escapeHtml(t('mail.open')))}</li>`,
    );
    return `<h2>${headingOf(group, words, MARKED)}</h2>\n<ul>\n${rows.join('\n')}\n</ul>`;
  });
  const more = digest.more > 0 ? [`<p>${escapeHtml(t('mail.more', { count: digest.more }))}</p>`] : [];
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}" dir="${getLocale(locale).direction}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(t('mail.subject', { count: digest.count }))}</title></head>`,
    // On the body too: readers of mail drop what is outside of it.
    `<body lang="${locale}" dir="${getLocale(locale).direction}">`,
    `<p>${t.markup('mail.hello', { name: () => MARKED.name(to.name) })}</p>`,
    ...groups,
    ...more,
    `<p>${link(links.notifications(), escapeHtml(t('mail.all')))}</p>`,
    `<p>${escapeHtml(t('mail.stop'))} ${link(links.account(), escapeHtml(t('mail.account')))}</p>`,
    '</body>',
    '</html>',
  ].join('\n');
}

function headingOf({ article }: DigestGroup, { t }: MailWords, setting: Setting): string {
  return article === null ? t('mail.elsewhere') : setting.title(article.title, article.lang);
}

/** One notification as a sentence. */
function say(row: NotificationRow, { t, format }: MailWords, setting: Setting): string {
  const { kind, decision, count, dueOn, hasArticle, campaign } = readFacts(row);
  const due = dueOn === null ? '' : format.dateTime(dueOn, { dateStyle: 'long' });
  const values = {
    count,
    due,
    hasDue: dueOn === null ? 'no' : 'yes',
    where: hasArticle ? 'article' : 'elsewhere',
    by: () => setting.name(row.byName ?? t('somebody')),
    campaign: () => setting.name(campaign),
    article: () => (row.article === null ? '' : setting.title(row.article.title, row.article.lang)),
  };
  return kind === 'decided' ? t.markup(`say.decided.${decision}`, values) : t.markup(`say.${kind}`, values);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
