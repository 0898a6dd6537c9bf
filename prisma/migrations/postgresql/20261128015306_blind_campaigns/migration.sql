-- AlterTable
ALTER TABLE "article" ADD COLUMN     "campaignRole" TEXT NOT NULL DEFAULT 'output';

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "closedAt" TIMESTAMP(3),
ADD COLUMN     "openedAt" TIMESTAMP(3),
ADD COLUMN     "ratersPerOutput" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "ratesReference" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "seed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "campaignRater" (
    "campaignId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "campaignRater_pkey" PRIMARY KEY ("campaignId","userId")
);

-- CreateTable
CREATE TABLE "seededError" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "plantedById" TEXT NOT NULL,
    "plantedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "seededError_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adjudication" (
    "articleId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "byId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "adjudication_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "adjudicationRuling" (
    "id" TEXT NOT NULL,
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "adjudicationRuling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaignRater_userId_idx" ON "campaignRater"("userId");

-- CreateIndex
CREATE INDEX "seededError_articleId_idx" ON "seededError"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "adjudicationRuling_articleId_sequence_key" ON "adjudicationRuling"("articleId", "sequence");

-- CreateIndex
CREATE INDEX "campaign_isBlind_state_idx" ON "campaign"("isBlind", "state");

-- AddForeignKey
ALTER TABLE "campaignRater" ADD CONSTRAINT "campaignRater_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaignRater" ADD CONSTRAINT "campaignRater_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seededError" ADD CONSTRAINT "seededError_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudicationRuling" ADD CONSTRAINT "adjudicationRuling_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "adjudication"("articleId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudicationRuling" ADD CONSTRAINT "adjudicationRuling_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
