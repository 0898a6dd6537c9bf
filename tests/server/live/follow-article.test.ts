import { describe, expect, test } from 'vitest';
import { MemoryBus } from '@/server/live/bus';
import { createLive } from '@/server/live/live';
import { removeMembership } from '@/server/data/memberships';
import { addComment } from '@/server/services/add-comment';
import type { Announce } from '@/server/services/announce';
import { deleteTerm } from '@/server/services/delete-term';
import { followArticle } from '@/server/services/follow-article';
import { getDesk } from '@/server/services/get-desk';
import { runUseCase } from '@/server/services/run-use-case';
import { saveTerm } from '@/server/services/save-term';
import { setChecked } from '@/server/services/set-checked';
import type { AnyUseCase, SignedInContext } from '@/server/services/use-case';
import pino from 'pino';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { eventually } from '../../support/eventually';
import { addMember, addPerson } from '../../support/people';
import { addCorrection } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);
const silent = pino({ level: 'silent' });

/** A bus that knows how many listen to it. */
class CountingBus extends MemoryBus {
  listening = 0;

  override subscribe(...args: Parameters<MemoryBus['subscribe']>): () => void {
    const end = super.subscribe(...args);
    this.listening += 1;
    return () => {
      this.listening -= 1;
      end();
    };
  }
}

interface Reader {
  readonly heard: () => string;
  readonly ended: Promise<void>;
  readonly cancel: () => Promise<void>;
}

function read(stream: ReadableStream<Uint8Array>): Reader {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const ended = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value);
    }
  })();
  return { heard: () => text, ended, cancel: () => reader.cancel() };
}

async function follow(context: SignedInContext, changes: object = {}) {
  const bus = new CountingBus();
  const ending = new AbortController();
  const live = createLive(bus, ending.signal);
  const away = new AbortController();
  const setup = { live, tab: '', signal: away.signal, mayStay: () => Promise.resolve(true), ...changes };
  const stream = valueOf(await followArticle(context, world().article.id, setup));
  return { bus, live, ending, away, ...read(stream) };
}

describe('the events of an article', () => {
  test('say who is there and who changed something, but nothing of what the page did itself', async () => {
    const { article, reviewer, editor } = world();
    const { bus, away, heard, ended } = await follow(reviewer, { tab: 'mine' });
    bus.publish(article.id, { kind: 'changed', byId: reviewer.user.id, tab: 'mine' });
    bus.publish(article.id, { kind: 'changed', byId: editor.user.id, tab: 'other' });
    bus.publish(article.id, { kind: 'said', byId: reviewer.user.id, tab: 'mine' });
    bus.publish(article.id, { kind: 'said', byId: editor.user.id, tab: 'other' });
    await eventually(() => expect(heard()).toContain('event: said'));
    expect(heard().match(/event: said/g)).toHaveLength(1);
    expect(heard().match(/event: changed\ndata: .*/g)).toEqual([
      `event: changed\ndata: {"byId":"${editor.user.id}"}`,
    ]);
    expect(heard()).toContain(`event: people\ndata: [{"userId":"${reviewer.user.id}"`);
    away.abort();
    await ended;
  });

  test('come from whatever use case changes it, once it has', async () => {
    const { article, reviewer, db } = world();
    const touched: string[] = [];
    const ask = (useCase: AnyUseCase, input: object) =>
      runUseCase(
        useCase,
        reviewer,
        { articleId: article.id, ...input },
        silent,
        (articleId, byId, happening) => void touched.push(`${articleId} ${byId} ${happening}`),
      );
    await ask(setChecked, { articleId: 'unknown', add: [], remove: [] });
    expect(touched).toEqual([]);
    await ask(setChecked, { add: [], remove: [] });
    const { id } = await addCorrection(db, article, reviewer.user, 'homes', 'houses');
    const subject = { kind: 'correction', id };
    await ask(addComment, { id: newId(), subject, text: 'Which homes?', mentions: [] });
    const by = `${article.id} ${reviewer.user.id}`;
    expect(touched).toEqual([`${by} changed`, `${by} said`]);
  });

  test('say that the project agreed on something else, whoever has one of its articles open', async () => {
    const { projectId, reviewer, editor } = world();
    const { bus, away, heard, ended } = await follow(reviewer, { tab: 'mine' });
    const term = {
      sourceLang: 'ar',
      targetLang: 'en',
      source: '',
      target: 'harbor',
      status: 'forbidden',
      note: '',
    };
    const told: (readonly string[])[] = [];
    const announce: Announce = (...said) => void told.push(said);
    const input = { id: newId(), projectId, baseVersion: 0, term };
    await runUseCase(saveTerm, editor, input, silent, announce);
    await runUseCase(saveTerm, editor, { ...input, id: newId() }, silent, announce);
    await runUseCase(deleteTerm, editor, { id: input.id, projectId, baseVersion: 1 }, silent, announce);
    const agreed = [projectId, editor.user.id, 'agreed'];
    expect(told).toEqual([agreed, agreed]);

    bus.publish(projectId, { kind: 'agreed', byId: reviewer.user.id, tab: 'mine' });
    bus.publish(newId(), { kind: 'agreed', byId: editor.user.id, tab: 'other' });
    expect(heard()).not.toContain('event: agreed');
    bus.publish(projectId, { kind: 'agreed', byId: editor.user.id, tab: 'other' });
    await eventually(() => expect(heard().match(/event: agreed/g)).toHaveLength(1));
    away.abort();
    await ended;
  });

  test('leave no subscription and nobody present behind, whichever way the reader goes', async () => {
    const { reviewer } = world();
    const aborted = await follow(reviewer);
    expect(aborted.bus.listening).toBe(3);
    aborted.away.abort();
    await aborted.ended;
    const cancelled = await follow(reviewer);
    await cancelled.cancel();
    const ended = await follow(reviewer);
    ended.ending.abort();
    await ended.ended;
    const gone = AbortSignal.abort();
    const late = await follow(reviewer, { signal: gone });
    await late.ended;
    for (const { bus, live } of [aborted, cancelled, ended, late]) {
      expect(bus.listening).toBe(0);
      expect(live.presence.size).toBe(0);
    }
  });

  test('keep the line open with a sign of life', async () => {
    const { heard, away, ended } = await follow(world().reviewer, { heartbeat: 5 });
    await eventually(() => expect(heard()).toContain(': here\n\n'));
    away.abort();
    await ended;
  });

  test('end for somebody who may not read any more', async () => {
    const { db, projectId } = world();
    const leaving = contextOf(db, await addMember(db, projectId, 'reviewer'));
    const mayStay = async () => (await db.membership.count({ where: { userId: leaving.user.id } })) > 0;
    const { bus, heard, ended } = await follow(leaving, { check: 5, mayStay });
    await eventually(() => expect(heard()).toContain('event: people'));
    await removeMembership(db, projectId, leaving.user.id);
    await ended;
    expect(bus.listening).toBe(0);
  });

  test('are not for those who are not in the project', async () => {
    const { db, article } = world();
    const stranger = contextOf(db, await addPerson(db, 'A stranger'));
    const setup = {
      live: createLive(new MemoryBus(), new AbortController().signal),
      tab: '',
      signal: new AbortController().signal,
      mayStay: () => Promise.resolve(true),
    };
    expect(codeOf(await followArticle(stranger, article.id, setup))).toBe('not_found');
  });
});

describe('the stamp of the desk', () => {
  const stampOf = async (context: SignedInContext): Promise<string> =>
    valueOf(await getDesk.run(context, { articleId: world().article.id })).stamp;

  test('is told once the stream listens, and is that of a desk that has missed nothing', async () => {
    const { reviewer } = world();
    const { heard, away, ended } = await follow(reviewer);
    const connected = `event: connected\ndata: ${JSON.stringify({ stamp: await stampOf(reviewer) })}`;
    await eventually(() => expect(heard()).toContain(connected));
    away.abort();
    await ended;
  });

  test('changes with whatever others do to the article, and with nothing that concerns only them', async () => {
    const { article, reviewer, editor } = world();
    const places = {
      articleId: article.id,
      add: [{ blockId: article.target[0]?.id ?? '', start: 0 }],
      remove: [],
    };
    const first = await stampOf(reviewer);
    expect(await stampOf(reviewer)).toBe(first);
    valueOf(await setChecked.run(editor, places));
    expect(await stampOf(reviewer)).toBe(first);
    valueOf(await setChecked.run(reviewer, places));
    const second = await stampOf(reviewer);
    expect(second).not.toBe(first);
    valueOf(await setChecked.run(reviewer, { ...places, add: [], remove: places.add }));
    expect(await stampOf(reviewer)).not.toBe(second);
  });
});
