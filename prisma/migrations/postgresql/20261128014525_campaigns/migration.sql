-- AlterTable
ALTER TABLE "article" ADD COLUMN     "campaignId" TEXT,
ADD COLUMN     "document" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "isExternal" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "protocol" TEXT NOT NULL DEFAULT 'mqm',
    "isBlind" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segmentScore" (
    "reviewId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "segmentScore_pkey" PRIMARY KEY ("reviewId","blockId","start")
);

-- CreateIndex
CREATE INDEX "campaign_projectId_createdAt_idx" ON "campaign"("projectId", "createdAt");

-- CreateIndex
CREATE INDEX "article_campaignId_document_idx" ON "article"("campaignId", "document");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segmentScore" ADD CONSTRAINT "segmentScore_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
