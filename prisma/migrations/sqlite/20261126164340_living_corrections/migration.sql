-- CreateTable
CREATE TABLE "auditEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL DEFAULT '',
    "projectId" TEXT,
    "articleId" TEXT,
    "details" TEXT NOT NULL DEFAULT '{}'
);

-- CreateTable
CREATE TABLE "projectReason" (
    "projectId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isPreference" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("projectId", "code"),
    CONSTRAINT "projectReason_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "visit" (
    "userId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "page"),
    CONSTRAINT "visit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "decisionBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoesId" TEXT,
    CONSTRAINT "decisionBatch_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "correctionGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "proposerId" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "replacement" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "matchCase" BOOLEAN NOT NULL,
    "wholeWords" BOOLEAN NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "correctionGroup_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "findingDismissal" (
    "groupId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("groupId", "blockId", "start"),
    CONSTRAINT "findingDismissal_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "correctionGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "findingDismissal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "thread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "resolvedAt" DATETIME,
    "resolvedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "thread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "thread" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "comment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,
    "mailedAt" DATETIME,
    "byId" TEXT,
    "projectId" TEXT,
    "articleId" TEXT,
    "subjectId" TEXT,
    "details" TEXT NOT NULL DEFAULT '{}',
    CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "dueOn" TEXT NOT NULL DEFAULT '',
    "assignedById" TEXT,
    "assignedAt" DATETIME NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "assignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sourceLang" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "mtSystem" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "byline" TEXT NOT NULL,
    "publishedOn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'imported',
    "alignmentVersion" INTEGER NOT NULL DEFAULT 1,
    "alignmentEdit" TEXT NOT NULL DEFAULT '',
    "segmentCount" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "importedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "article_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_article" ("address", "alignmentEdit", "alignmentVersion", "byline", "createdAt", "id", "importedById", "mtSystem", "projectId", "publishedOn", "segmentCount", "sequence", "sourceLang", "state", "targetLang", "title", "updatedAt") SELECT "address", "alignmentEdit", "alignmentVersion", "byline", "createdAt", "id", "importedById", "mtSystem", "projectId", "publishedOn", "segmentCount", (SELECT COUNT(*) FROM "decision" JOIN "correction" ON "correction"."id" = "decision"."correctionId" WHERE "correction"."articleId" = "article"."id"), "sourceLang", "state", "targetLang", "title", "updatedAt" FROM "article";
DROP TABLE "article";
ALTER TABLE "new_article" RENAME TO "article";
CREATE INDEX "article_projectId_state_idx" ON "article"("projectId", "state");
CREATE INDEX "article_projectId_updatedAt_idx" ON "article"("projectId", "updatedAt");
CREATE TABLE "new_user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" DATETIME,
    "mailDigest" TEXT NOT NULL DEFAULT 'off',
    "lastDigestAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);
INSERT INTO "new_user" ("createdAt", "disabledAt", "email", "emailVerified", "id", "image", "isAdministrator", "name", "updatedAt") SELECT "createdAt", "disabledAt", "email", "emailVerified", "id", "image", "isAdministrator", "name", "updatedAt" FROM "user";
DROP TABLE "user";
ALTER TABLE "new_user" RENAME TO "user";
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");
CREATE TABLE "new_project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "fourEyes" TEXT NOT NULL DEFAULT 'enforced',
    "rounds" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_project" ("createdAt", "fourEyes", "id", "name") SELECT "createdAt", "fourEyes", "id", "name" FROM "project";
DROP TABLE "project";
ALTER TABLE "new_project" RENAME TO "project";
CREATE TABLE "new_correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "errorId" TEXT,
    "proposerId" TEXT NOT NULL,
    "groupId" TEXT,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "replacement" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "approvedText" TEXT,
    "round" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "correction_errorId_fkey" FOREIGN KEY ("errorId") REFERENCES "errorMark" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "correction_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "correction_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "correctionGroup" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_correction" ("approvedText", "articleId", "blockId", "createdAt", "end", "errorId", "id", "prefix", "projectId", "proposerId", "quote", "replacement", "start", "state", "suffix", "updatedAt", "version") SELECT "approvedText", "articleId", "blockId", "createdAt", "end", "errorId", "id", "prefix", (SELECT "projectId" FROM "article" WHERE "article"."id" = "correction"."articleId"), "proposerId", "quote", "replacement", "start", "state", "suffix", "updatedAt", "version" FROM "correction";
DROP TABLE "correction";
ALTER TABLE "new_correction" RENAME TO "correction";
CREATE INDEX "correction_articleId_state_idx" ON "correction"("articleId", "state");
CREATE INDEX "correction_projectId_state_createdAt_idx" ON "correction"("projectId", "state", "createdAt");
CREATE INDEX "correction_projectId_createdAt_idx" ON "correction"("projectId", "createdAt");
CREATE INDEX "correction_proposerId_createdAt_idx" ON "correction"("proposerId", "createdAt");
CREATE INDEX "correction_state_createdAt_idx" ON "correction"("state", "createdAt");
CREATE INDEX "correction_errorId_idx" ON "correction"("errorId");
CREATE INDEX "correction_groupId_idx" ON "correction"("groupId");
CREATE TABLE "new_decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "correctionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "editedText" TEXT,
    "undoesId" TEXT,
    "override" BOOLEAN NOT NULL DEFAULT false,
    "blockId" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "text" TEXT,
    "causeId" TEXT,
    "batchId" TEXT,
    CONSTRAINT "decision_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "correction" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "decision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "decision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "decision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "decisionBatch" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_decision" ("articleId", "at", "blockId", "byId", "correctionId", "editedText", "end", "id", "kind", "note", "override", "reason", "sequence", "start", "text", "undoesId", "version")
SELECT c."articleId", d."at", CASE d."kind" WHEN 'approve' THEN c."blockId" END, d."byId", d."correctionId", d."editedText", CASE d."kind" WHEN 'approve' THEN c."end" END, d."id", d."kind", d."note", d."override", d."reason",
    ROW_NUMBER() OVER (PARTITION BY c."articleId" ORDER BY d."at", d."correctionId", d."version"), CASE d."kind" WHEN 'approve' THEN c."start" END,
    CASE d."kind" WHEN 'approve' THEN COALESCE(d."editedText", c."replacement") END, d."undoesId", d."version"
FROM "decision" d JOIN "correction" c ON c."id" = d."correctionId";
DROP TABLE "decision";
ALTER TABLE "new_decision" RENAME TO "decision";
CREATE INDEX "decision_batchId_idx" ON "decision"("batchId");
CREATE INDEX "decision_causeId_idx" ON "decision"("causeId");
CREATE INDEX "decision_byId_at_idx" ON "decision"("byId", "at");
CREATE UNIQUE INDEX "decision_correctionId_version_key" ON "decision"("correctionId", "version");
CREATE UNIQUE INDEX "decision_articleId_sequence_key" ON "decision"("articleId", "sequence");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "auditEvent_at_idx" ON "auditEvent"("at");

-- CreateIndex
CREATE INDEX "auditEvent_projectId_at_idx" ON "auditEvent"("projectId", "at");

-- CreateIndex
CREATE INDEX "auditEvent_articleId_at_idx" ON "auditEvent"("articleId", "at");

-- CreateIndex
CREATE INDEX "auditEvent_byId_at_idx" ON "auditEvent"("byId", "at");

-- CreateIndex
CREATE INDEX "decisionBatch_byId_at_idx" ON "decisionBatch"("byId", "at");

-- CreateIndex
CREATE INDEX "correctionGroup_projectId_targetLang_idx" ON "correctionGroup"("projectId", "targetLang");

-- CreateIndex
CREATE INDEX "findingDismissal_articleId_idx" ON "findingDismissal"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "thread_subjectId_key" ON "thread"("subjectId");

-- CreateIndex
CREATE INDEX "thread_articleId_idx" ON "thread"("articleId");

-- CreateIndex
CREATE INDEX "comment_threadId_at_idx" ON "comment"("threadId", "at");

-- CreateIndex
CREATE INDEX "notification_userId_readAt_at_idx" ON "notification"("userId", "readAt", "at");

-- CreateIndex
CREATE INDEX "notification_userId_at_idx" ON "notification"("userId", "at");

-- CreateIndex
CREATE INDEX "assignment_userId_state_dueOn_idx" ON "assignment"("userId", "state", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_articleId_userId_key" ON "assignment"("articleId", "userId");

-- What is written is never changed.
CREATE TRIGGER "auditEvent_no_update" BEFORE UPDATE ON "auditEvent" BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
CREATE TRIGGER "auditEvent_no_delete" BEFORE DELETE ON "auditEvent" BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
