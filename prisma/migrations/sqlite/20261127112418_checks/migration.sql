-- CreateTable
CREATE TABLE "checkSetting" (
    "projectId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "severity" TEXT NOT NULL,
    "parameters" TEXT NOT NULL,
    "blocksFinishing" BOOLEAN NOT NULL,

    PRIMARY KEY ("projectId", "check"),
    CONSTRAINT "checkSetting_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "checkDismissal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "articleId" TEXT,
    "check" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "checkDismissal_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "checkDismissal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "checkDismissal_articleId_idx" ON "checkDismissal"("articleId");

-- CreateIndex
CREATE INDEX "checkDismissal_projectId_scope_check_idx" ON "checkDismissal"("projectId", "scope", "check");
