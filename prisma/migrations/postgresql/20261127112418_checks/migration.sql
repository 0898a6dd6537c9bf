-- CreateTable
CREATE TABLE "checkSetting" (
    "projectId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "severity" TEXT NOT NULL,
    "parameters" TEXT NOT NULL,
    "blocksFinishing" BOOLEAN NOT NULL,

    CONSTRAINT "checkSetting_pkey" PRIMARY KEY ("projectId","check")
);

-- CreateTable
CREATE TABLE "checkDismissal" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "articleId" TEXT,
    "check" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "checkDismissal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "checkDismissal_articleId_idx" ON "checkDismissal"("articleId");

-- CreateIndex
CREATE INDEX "checkDismissal_projectId_scope_check_idx" ON "checkDismissal"("projectId", "scope", "check");

-- AddForeignKey
ALTER TABLE "checkSetting" ADD CONSTRAINT "checkSetting_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkDismissal" ADD CONSTRAINT "checkDismissal_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkDismissal" ADD CONSTRAINT "checkDismissal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
