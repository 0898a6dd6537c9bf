-- CreateTable
CREATE TABLE "knownName" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "sourceLang" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "preferred" TEXT NOT NULL,
    "variants" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "addedById" TEXT,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "changedById" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "knownName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nameChoice" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "one" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "actId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3),
    "undoneById" TEXT,
    "groupId" TEXT,
    "knownNameId" TEXT,
    "knownNameVersion" INTEGER,
    "knownNameBefore" TEXT,

    CONSTRAINT "nameChoice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "knownName_projectId_preferred_source_id_idx" ON "knownName"("projectId", "preferred", "source", "id");

-- CreateIndex
CREATE UNIQUE INDEX "knownName_projectId_sourceLang_targetLang_source_preferred_key" ON "knownName"("projectId", "sourceLang", "targetLang", "source", "preferred");

-- CreateIndex
CREATE INDEX "nameChoice_actId_idx" ON "nameChoice"("actId");

-- CreateIndex
CREATE UNIQUE INDEX "nameChoice_articleId_sequence_key" ON "nameChoice"("articleId", "sequence");

-- AddForeignKey
ALTER TABLE "knownName" ADD CONSTRAINT "knownName_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nameChoice" ADD CONSTRAINT "nameChoice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
