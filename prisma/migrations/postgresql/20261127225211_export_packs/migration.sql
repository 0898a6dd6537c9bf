-- AlterTable
ALTER TABLE "preference" ADD COLUMN     "packChoice" TEXT;

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "consentAt" TIMESTAMP(3),
ADD COLUMN     "consentById" TEXT,
ADD COLUMN     "licence" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trainingConsent" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "exportRecord" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "packId" TEXT,
    "part" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "alignmentVersion" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "exportRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exportPack" (
    "id" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "articleIds" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "fault" TEXT,
    "isStopAsked" BOOLEAN NOT NULL DEFAULT false,
    "beatAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "exportPack_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exportRecord_articleId_at_idx" ON "exportRecord"("articleId", "at");

-- CreateIndex
CREATE INDEX "exportRecord_articleId_sequence_alignmentVersion_idx" ON "exportRecord"("articleId", "sequence", "alignmentVersion");

-- CreateIndex
CREATE INDEX "exportPack_byId_createdAt_idx" ON "exportPack"("byId", "createdAt");

-- CreateIndex
CREATE INDEX "exportPack_expiresAt_idx" ON "exportPack"("expiresAt");

-- AddForeignKey
ALTER TABLE "exportRecord" ADD CONSTRAINT "exportRecord_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exportPack" ADD CONSTRAINT "exportPack_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
