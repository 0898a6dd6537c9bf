-- CreateTable
CREATE TABLE "term" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "sourceLang" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "folded" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "addedById" TEXT,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "changedById" TEXT,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "term_projectId_source_target_id_idx" ON "term"("projectId", "source", "target", "id");

-- CreateIndex
CREATE UNIQUE INDEX "term_projectId_sourceLang_targetLang_source_target_key" ON "term"("projectId", "sourceLang", "targetLang", "source", "target");

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
