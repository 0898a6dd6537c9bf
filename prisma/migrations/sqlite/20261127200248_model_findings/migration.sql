-- CreateTable
CREATE TABLE "modelSettings" (
    "projectId" TEXT NOT NULL PRIMARY KEY,
    "isOn" BOOLEAN NOT NULL,
    "baseUrl" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sealedKey" TEXT NOT NULL DEFAULT '',
    "maxParallel" INTEGER NOT NULL,
    "timeoutSeconds" INTEGER NOT NULL,
    "secondLook" BOOLEAN NOT NULL,
    "currency" TEXT NOT NULL,
    "inputPrice" REAL NOT NULL,
    "outputPrice" REAL NOT NULL,
    "runTokens" INTEGER NOT NULL,
    "runMoney" REAL,
    "monthTokens" INTEGER NOT NULL,
    "monthMoney" REAL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "modelSettings_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "modelSpend" (
    "projectId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "tokens" INTEGER NOT NULL,
    "money" REAL NOT NULL,

    PRIMARY KEY ("projectId", "month"),
    CONSTRAINT "modelSpend_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "modelAnswer" (
    "articleId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "inputTokens" INTEGER NOT NULL,
    "outputTokens" INTEGER NOT NULL,
    "latency" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("articleId", "key"),
    CONSTRAINT "modelAnswer_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "modelRun" (
    "runId" TEXT NOT NULL PRIMARY KEY,
    "ending" TEXT NOT NULL DEFAULT '',
    "fault" TEXT,
    "total" INTEGER NOT NULL,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "fromCache" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "tokens" INTEGER NOT NULL DEFAULT 0,
    "money" REAL NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "latency" INTEGER NOT NULL DEFAULT 0,
    "beatAt" DATETIME NOT NULL,
    "isStopAsked" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "modelRun_runId_fkey" FOREIGN KEY ("runId") REFERENCES "findingRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
