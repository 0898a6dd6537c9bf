import { describe, expect, test } from 'vitest';
import { decide } from '@/server/services/decide';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { exportArticles, exportQuery } from '@/server/services/export-articles';
import { getTypology } from '@/server/services/get-typology';
import { importReviewDocument } from '@/server/services/import-review-document';
import { saveTypology } from '@/server/services/save-typology';
import { typologyReference } from '@/domain/annotation/typology';
import { listCorrections } from '@/server/data/corrections';
import { listErrors } from '@/server/data/errors';
import { reviewWordsOf } from '@/domain/exchange/docx/review-words';
import { loadReportWords } from '@/server/services/report-words';
import { writeReviewDocument as reviewSteps } from '@/domain/exchange/docx/review-document';
import { runSteps } from '@/domain/run-steps';
import { loadExportArticle } from '@/server/services/load-export-article';
import { findArticle } from '@/server/data/articles';
import { ZipFile } from '@/domain/exchange/zip/zip-file';
import { replaceParts } from '@/domain/exchange/zip/write-zip';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { makeDocx, p, r } from '../../support/make-docx';
import { writeTypologyContent } from '../../support/own-typology';
import { addMember, addProject } from '../../support/people';
import { addApproval, addArticle, addCorrection, anchorOf } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const writeReviewDocument = (...given: Parameters<typeof reviewSteps>): Uint8Array =>
  runSteps(reviewSteps(...given));

const world = useTestWorld(buildArticleWorld);

async function reviewDocumentOf(articleId: string): Promise<Uint8Array> {
  const query = exportQuery.parse({ ids: articleId, format: 'docx-review', scope: 'all' });
  const download = valueOf(await exportArticles(world().editor, query));
  expect(download.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  return Buffer.concat(await collect(download.body));
}

function textOf(bytes: Uint8Array, name: string): string {
  const zip = ZipFile.open(bytes);
  if (!zip.ok) throw new Error(zip.issue.code);
  const part = zip.value.read(name);
  return part.ok && part.value ? new TextDecoder().decode(part.value) : '';
}

/** Somebody replaces a word in Word. */
function replaced(bytes: Uint8Array, word: string, by: string): Uint8Array {
  const zip = ZipFile.open(bytes);
  if (!zip.ok) throw new Error(zip.issue.code);
  const part = zip.value.read('word/document.xml');
  const xml = part.ok && part.value ? new TextDecoder().decode(part.value) : '';
  const run = (name: string, text: string) =>
    `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;
  const change = `</w:t></w:r><w:del w:id="80" w:author="Omar">${run('delText', word)}</w:del><w:ins w:id="81" w:author="Omar">${run('t', by)}</w:ins><w:r><w:t xml:space="preserve">`;
  expect(xml).toContain(word);
  return replaceParts(
    zip.value,
    new Map([['word/document.xml', new TextEncoder().encode(xml.replace(word, change))]]),
  );
}

/** A project with a typology of its own, and one article whose second paragraph is “Two ship left …” */
async function ownTypologyProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Newsroom');
  const [admin, reviewer] = [
    contextOf(db, await addMember(db, projectId, 'admin')),
    contextOf(db, await addMember(db, projectId, 'reviewer')),
  ];
  const wanted = { kind: 'own' as const, content: writeTypologyContent() };
  valueOf(await saveTypology.run(admin, { projectId, base: 1, wanted }));
  const { typology } = valueOf(await getTypology.run(admin, { projectId }));
  const article = await addArticle(db, projectId);
  return { db, reviewer, admin: { ...admin, article, typology: typologyReference(typology) } };
}

const importIt = (articleId: string, bytes: Uint8Array, dry = false, by = world().reviewer) => {
  const content = Buffer.from(bytes).toString('base64');
  return importReviewDocument.run(
    by,
    importReviewDocument.input.parse({ articleId, content, fileName: 'reviewed.docx', dry }),
  );
};

describe('a review document that a colleague worked on', () => {
  test('is looked at first; then its changes are proposals of who took it in, once', async () => {
    const { db, projectId, reviewer, editor } = world();
    const article = await addArticle(db, projectId);
    const correction = await addCorrection(db, article, editor.user, 'open', 'opens');
    await addApproval(db, correction, editor.user);
    const file = replaced(await reviewDocumentOf(article.id), 'returned', 'went back');

    const before = await listCorrections(db, article.id);
    const looked = valueOf(await importIt(article.id, file, true));
    expect(looked).toMatchObject({ known: 1, left: [], isDone: false });
    expect(looked.proposals).toMatchObject([
      { anchor: { quote: 'returned' }, replacement: 'went back', authors: ['Omar'] },
    ]);
    expect(await listCorrections(db, article.id)).toEqual(before);

    expect(valueOf(await importIt(article.id, file)).isDone).toBe(true);
    const after = await listCorrections(db, article.id);
    expect(after.slice(before.length)).toMatchObject([
      {
        ...{ proposerId: reviewer.user.id, replacement: 'went back', state: 'proposed', errorId: null },
        origin: { kind: 'document', authors: ['Omar'], at: '', file: 'reviewed.docx' },
      },
    ]);
    const audit = await db.auditEvent.findMany({
      where: { articleId: article.id, kind: 'review_document_imported' },
    });
    expect(audit).toHaveLength(1);

    expect(valueOf(await importIt(article.id, file))).toMatchObject({
      proposals: [],
      known: 2,
      isDone: false,
    });
  });

  test('brings what was said as an error, with who said it', async () => {
    const { db, projectId } = world();
    const article = await addArticle(db, projectId);
    const record = await findArticle(db, article.id);
    if (record === null) throw new Error('It was added');
    const loaded = await loadExportArticle(db, record, 'all');
    // As if it had been marked by a colleague elsewhere.
    const mark = {
      ...{
        id: 'e',
        articleId: article.id,
        reviewerId: 'x',
        scope: 'span' as const,
        source: null,
        category: 'style',
        severity: 'minor' as const,
      },
      ...{
        comment: '',
        provenance: { kind: 'person' as const },
        state: 'open' as const,
        typology: 'mqm-core/2.0',
        version: 1,
      },
      target: {
        blockId: article.target[0]?.id ?? '',
        start: 4,
        end: 8,
        quote: 'port',
        prefix: '',
        suffix: '',
      },
    } as const;
    const words = reviewWordsOf(await loadReportWords('ar'), []);
    const bytes = writeReviewDocument(
      { ...loaded, errors: [{ mark, reviewer: 'Lina', markedAt: '2026-06-01T08:00:00.000Z' }] },
      null,
      words,
    );
    expect(textOf(bytes, 'word/comments.xml')).toContain('الأسلوب · طفيف');
    expect(valueOf(await importIt(article.id, bytes)).isDone).toBe(true);
    expect(await listErrors(db, article.id)).toMatchObject([
      {
        target: { quote: 'port' },
        category: 'style',
        severity: 'minor',
        comment: '',
        provenance: {
          kind: 'document',
          authors: ['Lina'],
          at: '2026-06-01T08:00:00.000Z',
          file: 'reviewed.docx',
        },
      },
    ]);
    expect(valueOf(await importIt(article.id, bytes))).toMatchObject({ proposals: [], known: 1 });
  });

  test('reads the words of the project’s own typology, in any language that it has; what is taken in is known again', async () => {
    const { db, admin, reviewer } = await ownTypologyProject();
    const { article } = admin;
    const comment = (id: number, lines: readonly string[]) =>
      `<w:comment w:id="${id}" w:author="Lina">${lines.map((line) => p(r(line))).join('')}</w:comment>`;
    const commented = (id: number, word: string) =>
      `<w:commentRangeStart w:id="${id}"/>${r(word)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const bytes = makeDocx({
      body:
        p(r(article.target[0]?.text ?? '')) +
        p(
          commented(0, 'Two'),
          r(' '),
          commented(1, 'ship'),
          r(' left in '),
          commented(2, 'Sunday'),
          r(' morning. The workers returned to their homes.'),
        ),
      comments:
        comment(0, ['The figures · صغير', 'Three.']) +
        // Always major there, whatever the comment says; and one that MQM-Core alone knows.
        comment(1, ['the quotes · Small']) +
        comment(2, ['Spelling · Minor']),
    });
    const looked = valueOf(await importIt(article.id, bytes, true, reviewer));
    expect(looked.left).toEqual([]);
    expect(looked.proposals.map(({ head }) => head?.category)).toEqual([
      'facts/figures',
      'facts/quotes',
      'linguistic-conventions/spelling',
    ]);
    expect(valueOf(await importIt(article.id, bytes, false, reviewer)).isDone).toBe(true);
    const marks = [...(await listErrors(db, article.id))];
    marks.sort((a, b) => (a.target?.start ?? 0) - (b.target?.start ?? 0));
    expect(marks.map(({ category, severity, typology }) => [category, severity, typology])).toEqual([
      ['facts/figures', 'minor', admin.typology],
      ['facts/quotes', 'major', admin.typology],
      ['language/spelling', 'minor', admin.typology],
    ]);
    expect(valueOf(await importIt(article.id, bytes, false, reviewer))).toMatchObject({
      proposals: [],
      known: 3,
    });
  });

  test('comes in the language of whoever exports it: categories, severities, decisions and reasons as words', async () => {
    const { db, projectId, reviewer, editor } = world();
    const article = await addArticle(db, projectId);
    const anchor = anchorOf(article.target, 'open');
    const error = {
      ...{ id: newId(), articleId: article.id, baseVersion: 0, scope: 'span' as const, target: anchor },
      ...{ source: null, category: 'linguistic-conventions/grammar', severity: 'critical' as const },
      ...{ comment: 'Singular', state: 'open' as const },
    };
    valueOf(await saveError.run(reviewer, error));
    const proposal = {
      ...{ id: newId(), articleId: article.id, baseVersion: 0, errorId: error.id, anchor },
      ...{ replacement: 'opens', state: 'proposed' as const },
    };
    valueOf(await saveCorrection.run(reviewer, proposal));
    const decision = {
      ...{ id: newId(), correctionId: proposal.id, baseVersion: 1, override: false },
      ...{ kind: 'reject', reason: 'wrong_meaning', note: 'It is past', editedText: null },
    } as const;
    const decided = valueOf(await decide.run(editor, decide.input.parse({ decisions: [decision] })));
    expect(decided.results).toMatchObject([{ outcome: 'saved' }]);
    const query = exportQuery.parse({ ids: article.id, format: 'docx-review', scope: 'all', locale: 'he' });
    const bytes = Buffer.concat(await collect(valueOf(await exportArticles(editor, query)).body));
    const comments = textOf(bytes, 'word/comments.xml');
    expect(comments).toContain('דקדוק · קריטית');
    expect(comments).toContain(' · נדחה · משנה את המשמעות: It is past');
    // In whichever language it was written, it is known.
    expect(valueOf(await importIt(article.id, bytes, true))).toMatchObject({ proposals: [], left: [] });
  });

  test('is refused where it is no document, and leaves nothing', async () => {
    const { db, projectId } = world();
    const article = await addArticle(db, projectId);
    expect(codeOf(await importIt(article.id, new Uint8Array([80, 75, 3, 4])))).toBe(
      'review_document_unreadable',
    );
    const other = makeDocx({ body: '<w:p><w:r><w:t>Nothing of it</w:t></w:r></w:p>' });
    expect(valueOf(await importIt(article.id, other))).toMatchObject({ proposals: [], isDone: false });
    expect(await listCorrections(db, article.id)).toEqual([]);
  });
});
