-- CreateTable
CREATE TABLE "campaignRater" (
    "campaignId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("campaignId", "userId"),
    CONSTRAINT "campaignRater_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaign" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "campaignRater_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "seededError" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "plantedById" TEXT NOT NULL,
    "plantedAt" DATETIME NOT NULL,
    CONSTRAINT "seededError_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "adjudication" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL DEFAULT 'open',
    "byId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "adjudication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "adjudication_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "adjudicationRuling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "markId" TEXT,
    "otherId" TEXT,
    "category" TEXT,
    "severity" TEXT,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "undoesId" TEXT,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "adjudicationRuling_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "adjudication" ("articleId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "adjudicationRuling_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
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
    "edition" INTEGER NOT NULL DEFAULT 1,
    "campaignId" TEXT,
    "document" TEXT NOT NULL DEFAULT '',
    "campaignRole" TEXT NOT NULL DEFAULT 'output',
    "importedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "article_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaign" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_article" ("address", "alignmentEdit", "alignmentVersion", "byline", "campaignId", "createdAt", "document", "edition", "id", "importedById", "mtSystem", "projectId", "publishedOn", "segmentCount", "sequence", "sourceLang", "state", "targetLang", "title", "updatedAt") SELECT "address", "alignmentEdit", "alignmentVersion", "byline", "campaignId", "createdAt", "document", "edition", "id", "importedById", "mtSystem", "projectId", "publishedOn", "segmentCount", "sequence", "sourceLang", "state", "targetLang", "title", "updatedAt" FROM "article";
DROP TABLE "article";
ALTER TABLE "new_article" RENAME TO "article";
CREATE INDEX "article_projectId_state_idx" ON "article"("projectId", "state");
CREATE INDEX "article_projectId_updatedAt_idx" ON "article"("projectId", "updatedAt");
CREATE INDEX "article_campaignId_document_idx" ON "article"("campaignId", "document");
CREATE TABLE "new_campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "protocol" TEXT NOT NULL DEFAULT 'mqm',
    "isBlind" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "ratersPerOutput" INTEGER NOT NULL DEFAULT 1,
    "ratesReference" BOOLEAN NOT NULL DEFAULT false,
    "seed" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "openedAt" DATETIME,
    "closedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "campaign_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_campaign" ("createdAt", "createdById", "id", "isBlind", "name", "projectId", "protocol", "state") SELECT "createdAt", "createdById", "id", "isBlind", "name", "projectId", "protocol", "state" FROM "campaign";
DROP TABLE "campaign";
ALTER TABLE "new_campaign" RENAME TO "campaign";
CREATE INDEX "campaign_projectId_createdAt_idx" ON "campaign"("projectId", "createdAt");
CREATE INDEX "campaign_isBlind_state_idx" ON "campaign"("isBlind", "state");
CREATE TABLE "new_assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "dueOn" TEXT NOT NULL DEFAULT '',
    "assignedById" TEXT,
    "assignedAt" DATETIME NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "assignment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "assignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_assignment" ("articleId", "assignedAt", "assignedById", "dueOn", "id", "note", "state", "userId", "version") SELECT "articleId", "assignedAt", "assignedById", "dueOn", "id", "note", "state", "userId", "version" FROM "assignment";
DROP TABLE "assignment";
ALTER TABLE "new_assignment" RENAME TO "assignment";
CREATE INDEX "assignment_userId_state_dueOn_idx" ON "assignment"("userId", "state", "dueOn");
CREATE UNIQUE INDEX "assignment_articleId_userId_key" ON "assignment"("articleId", "userId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "campaignRater_userId_idx" ON "campaignRater"("userId");

-- CreateIndex
CREATE INDEX "seededError_articleId_idx" ON "seededError"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "adjudicationRuling_articleId_sequence_key" ON "adjudicationRuling"("articleId", "sequence");
