-- CreateTable
CREATE TABLE "findingRun" (
    "id" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "unresolved" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "repeated" INTEGER NOT NULL DEFAULT 0,
    "tokensIn" INTEGER NOT NULL DEFAULT 0,
    "tokensOut" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "startedById" TEXT NOT NULL,

    CONSTRAINT "findingRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outsideFinding" (
    "id" TEXT NOT NULL,
    "runId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "targetBlockId" TEXT NOT NULL,
    "targetStart" INTEGER NOT NULL,
    "targetEnd" INTEGER NOT NULL,
    "targetQuote" TEXT NOT NULL,
    "targetPrefix" TEXT NOT NULL,
    "targetSuffix" TEXT NOT NULL,
    "sourceBlockId" TEXT,
    "sourceStart" INTEGER,
    "sourceEnd" INTEGER,
    "sourceQuote" TEXT,
    "sourcePrefix" TEXT,
    "sourceSuffix" TEXT,
    "category" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "namedCategory" TEXT NOT NULL,
    "namedSeverity" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "explanationLang" TEXT NOT NULL,
    "suggestion" TEXT,
    "confidence" DOUBLE PRECISION,
    "textStart" INTEGER NOT NULL,
    "textEnd" INTEGER NOT NULL,
    "textKey" TEXT NOT NULL,

    CONSTRAINT "outsideFinding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "findingRun_articleId_idx" ON "findingRun"("articleId");

-- CreateIndex
CREATE INDEX "findingRun_batchId_idx" ON "findingRun"("batchId");

-- CreateIndex
CREATE INDEX "outsideFinding_articleId_idx" ON "outsideFinding"("articleId");

-- CreateIndex
CREATE INDEX "outsideFinding_runId_idx" ON "outsideFinding"("runId");

-- AddForeignKey
ALTER TABLE "findingRun" ADD CONSTRAINT "findingRun_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outsideFinding" ADD CONSTRAINT "outsideFinding_runId_fkey" FOREIGN KEY ("runId") REFERENCES "findingRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outsideFinding" ADD CONSTRAINT "outsideFinding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
