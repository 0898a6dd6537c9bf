-- CreateTable
CREATE TABLE "modelSettings" (
    "projectId" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "baseUrl" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sealedKey" TEXT NOT NULL DEFAULT '',
    "maxParallel" INTEGER NOT NULL,
    "timeoutSeconds" INTEGER NOT NULL,
    "secondLook" BOOLEAN NOT NULL,
    "currency" TEXT NOT NULL,
    "inputPrice" DOUBLE PRECISION NOT NULL,
    "outputPrice" DOUBLE PRECISION NOT NULL,
    "runTokens" INTEGER NOT NULL,
    "runMoney" DOUBLE PRECISION,
    "monthTokens" INTEGER NOT NULL,
    "monthMoney" DOUBLE PRECISION,
    "version" INTEGER NOT NULL,

    CONSTRAINT "modelSettings_pkey" PRIMARY KEY ("projectId")
);

-- CreateTable
CREATE TABLE "modelSpend" (
    "projectId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "tokens" INTEGER NOT NULL,
    "money" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "modelSpend_pkey" PRIMARY KEY ("projectId","month")
);

-- CreateTable
CREATE TABLE "modelAnswer" (
    "articleId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL,
    "outputTokens" INTEGER NOT NULL,
    "latency" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "modelAnswer_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateTable
CREATE TABLE "modelRun" (
    "runId" TEXT NOT NULL,
    "ending" TEXT NOT NULL DEFAULT '',
    "fault" TEXT,
    "total" INTEGER NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "fromCache" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "tokens" INTEGER NOT NULL DEFAULT 0,
    "money" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "latency" INTEGER NOT NULL DEFAULT 0,
    "beatAt" TIMESTAMP(3) NOT NULL,
    "isStopAsked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "modelRun_pkey" PRIMARY KEY ("runId")
);

-- AddForeignKey
ALTER TABLE "modelSettings" ADD CONSTRAINT "modelSettings_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modelSpend" ADD CONSTRAINT "modelSpend_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modelAnswer" ADD CONSTRAINT "modelAnswer_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "modelRun" ADD CONSTRAINT "modelRun_runId_fkey" FOREIGN KEY ("runId") REFERENCES "findingRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;
