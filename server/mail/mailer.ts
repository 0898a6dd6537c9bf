import { createTransport } from 'nodemailer';
import type { MailSettings } from '../env';

export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly lang: string;
  /** Where one says that one wants no more of them. */
  readonly stopAddress: string;
}

/**
 * Why a letter was not taken: `letter` when it is the letter or its address, and the next may go well; `server` when none
 * would.
 */
export interface MailRefusal {
  readonly of: 'letter' | 'server';
  /** Of the mailer, and of SMTP. Never its words: they quote the address. */
  readonly code: string;
  readonly smtpCode: number | null;
}

export interface Mailer {
  /** Null when the server has taken it. */
  readonly send: (letter: Letter) => Promise<MailRefusal | null>;
  readonly close: () => void;
}

/** A server that says nothing for so long is not there. */
const PATIENCE_MS = 20_000;

/** Hands letters to the SMTP server; an `smtp:` connection is encrypted where the server offers it. */
export function createMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, html, lang, stopAddress }) => {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          html,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': lang,
            'List-Unsubscribe': `<${stopAddress}>`,
          },
        });
        return null;
      } catch (error) {
        return toRefusal(error);
      }
    },
    close: () => transport.close(),
  };
}

/** What the mailer calls a refusal of the recipient and of the message. */
const ABOUT_THE_LETTER = ['EENVELOPE', 'EMESSAGE'];

function toRefusal(error: unknown): MailRefusal {
  const known = error instanceof Error ? (error as Error & { code?: unknown; responseCode?: unknown }) : null;
  const code = typeof known?.code === 'string' ? known.code : 'unknown';
  const smtpCode = typeof known?.responseCode === 'number' ? known.responseCode : null;
  // 4xx is "not now", which may be said of one letter and hold for all.
  const isFinal = smtpCode !== null && smtpCode >= 500 && ABOUT_THE_LETTER.includes(code);
  return { of: isFinal ? 'letter' : 'server', code, smtpCode };
}
