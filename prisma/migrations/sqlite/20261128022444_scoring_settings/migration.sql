-- CreateTable
CREATE TABLE "scoringSettings" (
    "projectId" TEXT NOT NULL PRIMARY KEY,
    "model" TEXT NOT NULL,
    "threshold" REAL,
    "wordsOf" TEXT NOT NULL,
    "acceptablePoints" REAL NOT NULL,
    "referenceWords" INTEGER NOT NULL,
    "weights" TEXT NOT NULL,
    "repeated" TEXT NOT NULL,
    "criticalFails" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "scoringSettings_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
