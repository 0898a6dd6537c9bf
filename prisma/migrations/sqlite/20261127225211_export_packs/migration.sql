-- AlterTable
ALTER TABLE "preference" ADD COLUMN "packChoice" TEXT;

-- CreateTable
CREATE TABLE "exportRecord" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "packId" TEXT,
    "part" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "alignmentVersion" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "exportRecord_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "exportPack" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "articleIds" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "fault" TEXT,
    "isStopAsked" BOOLEAN NOT NULL DEFAULT false,
    "beatAt" DATETIME NOT NULL,
    CONSTRAINT "exportPack_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "project" ADD COLUMN "licence" TEXT NOT NULL DEFAULT '';
ALTER TABLE "project" ADD COLUMN "trainingConsent" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "project" ADD COLUMN "consentById" TEXT;
ALTER TABLE "project" ADD COLUMN "consentAt" DATETIME;

-- CreateIndex
CREATE INDEX "exportRecord_articleId_at_idx" ON "exportRecord"("articleId", "at");

-- CreateIndex
CREATE INDEX "exportRecord_articleId_sequence_alignmentVersion_idx" ON "exportRecord"("articleId", "sequence", "alignmentVersion");

-- CreateIndex
CREATE INDEX "exportPack_byId_createdAt_idx" ON "exportPack"("byId", "createdAt");

-- CreateIndex
CREATE INDEX "exportPack_expiresAt_idx" ON "exportPack"("expiresAt");
