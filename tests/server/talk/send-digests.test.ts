import pino from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import type { Digest } from '@/domain/talk/digest';
import type { Notification } from '@/domain/talk/notification';
import type { LocaleCode } from '@/i18n/locales';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import { insertNotifications } from '@/server/data/notifications';
import { waitMs } from '@/server/jobs/schedule-digests';
import { sendDueDigests, type DigestJob } from '@/server/jobs/send-digests';
import { createMailer, type Mailer } from '@/server/mail/mailer';
import { setMailDigest } from '@/server/services/set-mail-digest';
import { newId } from '../../support/article-world';
import { startMailServer, type MailServer } from '../../support/mail-server';
import { addMember, addPerson, addProject } from '../../support/people';
import { addArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestDatabase } from '../../support/test-database';

const database = useTestDatabase();

const CHOSEN = new Date('2026-03-04T08:00:00Z');
const LATER = new Date('2026-03-04T10:00:00Z');

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  // The next test begins with nobody waiting for a letter.
  await database().user.updateMany({ data: { mailDigest: 'off' } });
});

async function serve(refusals?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(refusals);
  closing.push(server.stop);
  return server;
}

function jobTo(url: string, now = LATER, lines: string[] = []): DigestJob {
  const mailer: Mailer = createMailer({
    smtpUrl: url,
    from: { name: 'The desk', address: 'verso@example.org' },
  });
  closing.push(mailer.close);
  const log = pino({ base: null }, { write: (line) => lines.push(line) });
  return { db: database(), mailer, origin: 'https://verso.example.org', now: () => now, log };
}

interface Wish {
  readonly digest?: Digest;
  readonly locale?: LocaleCode;
  readonly by?: string;
  readonly news?: Partial<Notification>;
}

/** Somebody who asked for letters, and was told one thing since. */
async function addReader({ digest = 'hourly', locale = 'en', by = 'Ana', news = {} }: Wish = {}): Promise<{
  readonly user: SignedInUser;
  readonly articleId: string;
}> {
  const db = database();
  const projectId = await addProject(db, 'The desk');
  const article = await addArticle(db, projectId);
  const user = await addMember(db, projectId, 'reviewer');
  await setMailDigest.run(contextOf(db, user, { now: () => CHOSEN }), { digest, locale });
  const notification = {
    id: newId(),
    userId: user.id,
    kind: 'mentioned' as const,
    at: '2026-03-04T09:00:00.000Z',
    byId: (await addPerson(db, by)).id,
    projectId,
    articleId: article.id,
    subjectId: 'subject',
    details: {},
    ...news,
  };
  await insertNotifications(db, [notification]);
  return { user, articleId: article.id };
}

const titleOf = async (articleId: string) =>
  (await database().article.findUniqueOrThrow({ where: { id: articleId } })).title;

/** What keeps directions apart in the plain part. */
const isolated = (text: string) => `\u2068${text}\u2069`;

describe('a letter', () => {
  test('arrives with both its parts, its links, and how to stop it', async () => {
    const server = await serve();
    const { user, articleId } = await addReader();
    expect(await sendDueDigests(jobTo(server.url))).toBe(true);
    const [letter] = server.taken;
    expect(server.taken).toHaveLength(1);
    expect(letter?.to).toBe(user.email);
    const { header, parts } = letter?.mail ?? { header: () => '', parts: new Map<string, string>() };
    expect(header('subject')).toBe('Verso: 1 thing that concerns you');
    expect(header('from')).toBe('The desk <verso@example.org>');
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('content-language')).toBe('en');
    expect(header('list-unsubscribe')).toBe('<https://verso.example.org/en/account>');
    expect(header('content-type')).toMatch(/^multipart\/alternative/);
    const place = `https://verso.example.org/en/articles/${articleId}?mark=subject`;
    const title = await titleOf(articleId);
    expect(parts.get('text/plain')).toContain(
      `- ${isolated('Ana')} mentioned you in ${isolated(title)}.\n  ${place}`,
    );
    expect(parts.get('text/plain')).toContain('https://verso.example.org/en/account');
    expect(parts.get('text/html')).toContain('<html lang="en" dir="ltr">');
    expect(parts.get('text/html')).toContain(`<a href="${place}">Open</a>`);
  });

  test('to a reader of Arabic is written in Arabic, from right to left', async () => {
    const server = await serve();
    await addReader({ locale: 'ar', by: 'نور' });
    await sendDueDigests(jobTo(server.url));
    const { mail } = server.taken[0] ?? {};
    expect(mail?.header('subject')).toBe('Verso: أمر واحد يخصك');
    expect(mail?.header('content-language')).toBe('ar');
    const html = mail?.parts.get('text/html');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<body lang="ar" dir="rtl">');
    expect(html).toContain('إشارة إليك من <bdi>نور</bdi> في <bdi lang="en" dir="ltr">');
    expect(mail?.parts.get('text/plain')).toContain(`إشارة إليك من ${isolated('نور')} في `);
  });

  test('takes what people write for text, never for markup', async () => {
    const server = await serve();
    const { articleId } = await addReader({ by: '<img src=x onerror=alert(1)> & "Co"' });
    await database().article.update({
      where: { id: articleId },
      data: { title: '</bdi><script>1</script>' },
    });
    await sendDueDigests(jobTo(server.url));
    const html = server.taken[0]?.mail.parts.get('text/html') ?? '';
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;');
    expect(html).toContain('&lt;/bdi&gt;&lt;script&gt;1&lt;/script&gt;');
    expect(html).not.toMatch(/<img|<script/);
  });

  test('says when work is due, by the calendar of its reader', async () => {
    const server = await serve();
    await addReader({ locale: 'fr', news: { kind: 'assigned', details: { dueOn: '2026-12-01' } } });
    await sendDueDigests(jobTo(server.url));
    expect(server.taken[0]?.mail.parts.get('text/plain')).toContain(', à rendre le 1 décembre 2026.');
  });
});

describe('when letters are sent', () => {
  test('two processes at once send each letter once', async () => {
    const server = await serve();
    const readers = await Promise.all(Array.from({ length: 6 }, () => addReader()));
    await Promise.all([sendDueDigests(jobTo(server.url)), sendDueDigests(jobTo(server.url))]);
    const expected = readers.map(({ user }) => user.email).sort();
    expect(server.taken.map(({ to }) => to).sort()).toEqual(expected);
  });

  test('nothing twice; the next letter tells of what came since', async () => {
    const server = await serve();
    const { user } = await addReader();
    await sendDueDigests(jobTo(server.url));
    await sendDueDigests(jobTo(server.url, new Date('2026-03-05T10:00:00Z')));
    expect(server.taken).toHaveLength(1);
    const again = {
      id: newId(),
      userId: user.id,
      kind: 'answered' as const,
      at: '2026-03-05T10:00:00.000Z',
      byId: null,
      projectId: null,
      articleId: null,
      subjectId: null,
      details: {},
    };
    await insertNotifications(database(), [again]);
    await sendDueDigests(jobTo(server.url, new Date('2026-03-05T11:00:00Z')));
    const text = server.taken[1]?.mail.parts.get('text/plain');
    expect(text).toContain(`- ${isolated('Somebody')} answered your decision.`);
    expect(text).not.toContain('mentioned');
  });

  test('by the hour or by the day, as it was chosen, and not before', async () => {
    const server = await serve();
    const hourly = await addReader();
    const daily = await addReader({ digest: 'daily' });
    await sendDueDigests(jobTo(server.url, new Date('2026-03-04T08:30:00Z')));
    expect(server.taken).toEqual([]);
    await sendDueDigests(jobTo(server.url, LATER));
    expect(server.taken.map(({ to }) => to)).toEqual([hourly.user.email]);
    await sendDueDigests(jobTo(server.url, new Date('2026-03-05T08:00:00Z')));
    expect(server.taken.map(({ to }) => to)).toEqual([hourly.user.email, daily.user.email]);
  });

  test('not to those who read it in time, want none, are disabled, or have left', async () => {
    const server = await serve();
    const db = database();
    const read = await addReader();
    await db.notification.updateMany({ where: { userId: read.user.id }, data: { readAt: LATER } });
    const disabled = await addReader();
    await db.user.update({ where: { id: disabled.user.id }, data: { disabledAt: LATER } });
    const left = await addReader();
    await db.membership.deleteMany({ where: { userId: left.user.id } });
    await addReader({ digest: 'off' });
    expect(await sendDueDigests(jobTo(server.url))).toBe(true);
    expect(server.taken).toEqual([]);
  });
});

describe('when the server refuses', () => {
  test('one address, the others get theirs, and the log says neither address nor words', async () => {
    const refused = await addReader();
    const served = await addReader();
    const server = await serve(new Map([[refused.user.email, 550]]));
    const lines: string[] = [];
    expect(await sendDueDigests(jobTo(server.url, LATER, lines))).toBe(true);
    expect(server.taken.map(({ to }) => to)).toEqual([served.user.email]);
    expect(lines.join()).toContain('"smtpCode":550');
    expect(lines.join()).not.toMatch(/@|No room|Ana/);
  });

  test('for now, or is not there, nothing is lost: the letter comes with the next look', async () => {
    const { user } = await addReader();
    const busy = await serve(new Map([[user.email, 450]]));
    expect(await sendDueDigests(jobTo(busy.url))).toBe(false);
    await busy.stop();
    expect(await sendDueDigests(jobTo(busy.url))).toBe(false);
    const server = await serve();
    expect(await sendDueDigests(jobTo(server.url))).toBe(true);
    expect(server.taken.map(({ to }) => to)).toEqual([user.email]);
  });

  test('again and again, it is asked more and more seldom, but every hour', () => {
    expect([0, 1, 2, 3, 4, 9].map((failures) => waitMs(failures) / 60_000)).toEqual([5, 10, 20, 40, 60, 60]);
  });
});
