-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "protocol" TEXT NOT NULL DEFAULT 'mqm',
    "isBlind" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "campaign_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "segmentScore" (
    "reviewId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "blockId", "start"),
    CONSTRAINT "segmentScore_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review" ("id") ON DELETE CASCADE ON UPDATE CASCADE
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
    "importedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "article_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaign" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_article" ("address", "alignmentEdit", "alignmentVersion", "byline", "createdAt", "edition", "id", "importedById", "mtSystem", "projectId", "publishedOn", "segmentCount", "sequence", "sourceLang", "state", "targetLang", "title", "updatedAt") SELECT "address", "alignmentEdit", "alignmentVersion", "byline", "createdAt", "edition", "id", "importedById", "mtSystem", "projectId", "publishedOn", "segmentCount", "sequence", "sourceLang", "state", "targetLang", "title", "updatedAt" FROM "article";
DROP TABLE "article";
ALTER TABLE "new_article" RENAME TO "article";
CREATE INDEX "article_projectId_state_idx" ON "article"("projectId", "state");
CREATE INDEX "article_projectId_updatedAt_idx" ON "article"("projectId", "updatedAt");
CREATE INDEX "article_campaignId_document_idx" ON "article"("campaignId", "document");
CREATE TABLE "new_user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "disabledAt" DATETIME,
    "isExternal" BOOLEAN NOT NULL DEFAULT false,
    "mailDigest" TEXT NOT NULL DEFAULT 'off',
    "lastDigestAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "mailLocale" TEXT NOT NULL DEFAULT 'en'
);
INSERT INTO "new_user" ("createdAt", "disabledAt", "email", "emailVerified", "id", "image", "isAdministrator", "lastDigestAt", "mailDigest", "mailLocale", "name", "updatedAt") SELECT "createdAt", "disabledAt", "email", "emailVerified", "id", "image", "isAdministrator", "lastDigestAt", "mailDigest", "mailLocale", "name", "updatedAt" FROM "user";
DROP TABLE "user";
ALTER TABLE "new_user" RENAME TO "user";
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "campaign_projectId_createdAt_idx" ON "campaign"("projectId", "createdAt");
