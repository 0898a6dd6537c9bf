-- CreateTable
CREATE TABLE "knownName" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "sourceLang" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "preferred" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "addedById" TEXT,
    "addedAt" DATETIME NOT NULL,
    "changedById" TEXT,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "knownName_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "nameChoice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "one" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "actId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    "undoneById" TEXT,
    "groupId" TEXT,
    "knownNameId" TEXT,
    "knownNameVersion" INTEGER,
    "knownNameBefore" TEXT,
    CONSTRAINT "nameChoice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "knownName_projectId_preferred_source_id_idx" ON "knownName"("projectId", "preferred", "source", "id");

-- CreateIndex
CREATE UNIQUE INDEX "knownName_projectId_sourceLang_targetLang_source_preferred_key" ON "knownName"("projectId", "sourceLang", "targetLang", "source", "preferred");

-- CreateIndex
CREATE INDEX "nameChoice_actId_idx" ON "nameChoice"("actId");

-- CreateIndex
CREATE UNIQUE INDEX "nameChoice_articleId_sequence_key" ON "nameChoice"("articleId", "sequence");
