import { randomUUID } from 'node:crypto';
import type { Database } from '@/server/db/open-database';
import { insertGroup, putInGroup } from '@/server/data/correction-groups';
import type { UseCaseId } from '@/server/services/registry';
import { FROM_REVIEWER, FROM_VIEWER, type PermissionRow } from './permission-expectations';
import { addPerson } from './people';
import { addArticle, addCorrection, anchorOf, type SampleArticle } from './sample-article';

const SEARCHED = {
  originId: null,
  text: { quote: 'open', replacement: 'opens' },
  matchCase: true,
  wholeWords: true,
  ignoreMarks: false,
};

async function addGroup(db: Database, projectId: string): Promise<string> {
  const id = randomUUID();
  const { matchCase, wholeWords, ignoreMarks, text } = SEARCHED;
  const group = { kind: 'text', ...text, targetLang: 'en', matchCase, wholeWords, ignoreMarks } as const;
  await insertGroup(db, { id, projectId, proposerId: randomUUID(), ...group }, new Date());
  return id;
}

function placeIn({ target }: SampleArticle) {
  const { blockId, start, end, quote } = anchorOf(target, 'open');
  return { id: randomUUID(), errorId: randomUUID(), blockId, start, end, quote };
}

export const GROUP_ROWS = {
  'find-occurrences': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({
      articleId: (await addArticle(db, projectId)).id,
      ...SEARCHED,
      realm: 'project',
      after: null,
    }),
  },
  'propose-group': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const article = await addArticle(db, projectId);
      return {
        groupId: randomUUID(),
        articleId: article.id,
        ...SEARCHED,
        places: [{ articleId: article.id, ...placeIn(article) }],
        leftOut: [],
      };
    },
  },
  'withdraw-group': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const groupId = await addGroup(db, projectId);
      const proposer = await addPerson(db, 'The proposer');
      const { id } = await addCorrection(db, await addArticle(db, projectId), proposer, 'open', 'opens');
      await putInGroup(db, id, groupId);
      return { groupId, correctionIds: [id] };
    },
  },
  'get-group': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ groupId: await addGroup(db, projectId) }),
  },
  'list-findings': {
    expected: FROM_VIEWER,
    input: async (db, projectId) => ({ articleId: (await addArticle(db, projectId)).id }),
  },
  'accept-findings': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const article = await addArticle(db, projectId);
      const groupId = await addGroup(db, projectId);
      return { articleId: article.id, findings: [{ groupId, ...placeIn(article) }] };
    },
  },
  'dismiss-finding': {
    expected: FROM_REVIEWER,
    input: async (db, projectId) => {
      const article = await addArticle(db, projectId);
      const { blockId, start } = placeIn(article);
      const groupId = await addGroup(db, projectId);
      return { articleId: article.id, findings: [{ groupId, blockId, start }], dismissed: true };
    },
  },
} satisfies Partial<Record<UseCaseId, PermissionRow>>;
