-- AlterTable
ALTER TABLE "article" ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "lastDigestAt" TIMESTAMP(3),
ADD COLUMN     "mailDigest" TEXT NOT NULL DEFAULT 'off';

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "rounds" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "correction" ADD COLUMN     "groupId" TEXT,
ADD COLUMN     "projectId" TEXT,
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0;
UPDATE "correction" c SET "projectId" = a."projectId" FROM "article" a WHERE a."id" = c."articleId";
ALTER TABLE "correction" ALTER COLUMN "projectId" SET NOT NULL;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "articleId" TEXT,
ADD COLUMN     "batchId" TEXT,
ADD COLUMN     "blockId" TEXT,
ADD COLUMN     "causeId" TEXT,
ADD COLUMN     "end" INTEGER,
ADD COLUMN     "sequence" INTEGER,
ADD COLUMN     "start" INTEGER,
ADD COLUMN     "text" TEXT;
UPDATE "decision" d SET "articleId" = n."articleId", "sequence" = n."sequence"
FROM (
    SELECT d."id", c."articleId", ROW_NUMBER() OVER (PARTITION BY c."articleId" ORDER BY d."at", d."correctionId", d."version") AS "sequence"
    FROM "decision" d JOIN "correction" c ON c."id" = d."correctionId"
) n WHERE n."id" = d."id";
UPDATE "decision" d SET "blockId" = c."blockId", "start" = c."start", "end" = c."end", "text" = COALESCE(d."editedText", c."replacement")
FROM "correction" c WHERE c."id" = d."correctionId" AND d."kind" = 'approve';
ALTER TABLE "decision" ALTER COLUMN "articleId" SET NOT NULL, ALTER COLUMN "sequence" SET NOT NULL;
UPDATE "article" a SET "sequence" = n."count" FROM (SELECT "articleId", COUNT(*)::int AS "count" FROM "decision" GROUP BY "articleId") n WHERE n."articleId" = a."id";

-- CreateTable
CREATE TABLE "auditEvent" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL DEFAULT '',
    "projectId" TEXT,
    "articleId" TEXT,
    "details" TEXT NOT NULL DEFAULT '{}',

    CONSTRAINT "auditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "projectReason" (
    "projectId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "isPreference" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "projectReason_pkey" PRIMARY KEY ("projectId","code")
);

-- CreateTable
CREATE TABLE "visit" (
    "userId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("userId","page")
);

-- CreateTable
CREATE TABLE "decisionBatch" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoesId" TEXT,

    CONSTRAINT "decisionBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correctionGroup" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "proposerId" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "replacement" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "matchCase" BOOLEAN NOT NULL,
    "wholeWords" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correctionGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "findingDismissal" (
    "groupId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "findingDismissal_pkey" PRIMARY KEY ("groupId","blockId","start")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "resolvedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" TEXT NOT NULL DEFAULT '[]',

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),
    "mailedAt" TIMESTAMP(3),
    "byId" TEXT,
    "projectId" TEXT,
    "articleId" TEXT,
    "subjectId" TEXT,
    "details" TEXT NOT NULL DEFAULT '{}',

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "dueOn" TEXT NOT NULL DEFAULT '',
    "assignedById" TEXT,
    "assignedAt" TIMESTAMP(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "article_projectId_updatedAt_idx" ON "article"("projectId", "updatedAt");

-- CreateIndex
CREATE INDEX "correction_projectId_state_createdAt_idx" ON "correction"("projectId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "correction_projectId_createdAt_idx" ON "correction"("projectId", "createdAt");

-- CreateIndex
CREATE INDEX "correction_proposerId_createdAt_idx" ON "correction"("proposerId", "createdAt");

-- CreateIndex
CREATE INDEX "correction_errorId_idx" ON "correction"("errorId");

-- CreateIndex
CREATE INDEX "correction_groupId_idx" ON "correction"("groupId");

-- CreateIndex
CREATE INDEX "decision_batchId_idx" ON "decision"("batchId");

-- CreateIndex
CREATE INDEX "decision_causeId_idx" ON "decision"("causeId");

-- CreateIndex
CREATE INDEX "decision_byId_at_idx" ON "decision"("byId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "decision_articleId_sequence_key" ON "decision"("articleId", "sequence");

-- AddForeignKey
ALTER TABLE "projectReason" ADD CONSTRAINT "projectReason_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "correctionGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "decisionBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisionBatch" ADD CONSTRAINT "decisionBatch_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correctionGroup" ADD CONSTRAINT "correctionGroup_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findingDismissal" ADD CONSTRAINT "findingDismissal_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "correctionGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findingDismissal" ADD CONSTRAINT "findingDismissal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is written is never changed.
CREATE FUNCTION "auditEvent_append_only"() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'The audit log is append-only'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER "auditEvent_no_change" BEFORE UPDATE OR DELETE ON "auditEvent" FOR EACH ROW EXECUTE FUNCTION "auditEvent_append_only"();
