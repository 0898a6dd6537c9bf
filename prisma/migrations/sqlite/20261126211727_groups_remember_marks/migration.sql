-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_correctionGroup" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "proposerId" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "replacement" TEXT NOT NULL,
    "targetLang" TEXT NOT NULL,
    "matchCase" BOOLEAN NOT NULL,
    "wholeWords" BOOLEAN NOT NULL,
    "ignoreMarks" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "correctionGroup_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_correctionGroup" ("createdAt", "id", "matchCase", "projectId", "proposerId", "quote", "replacement", "targetLang", "wholeWords") SELECT "createdAt", "id", "matchCase", "projectId", "proposerId", "quote", "replacement", "targetLang", "wholeWords" FROM "correctionGroup";
DROP TABLE "correctionGroup";
ALTER TABLE "new_correctionGroup" RENAME TO "correctionGroup";
CREATE INDEX "correctionGroup_projectId_targetLang_idx" ON "correctionGroup"("projectId", "targetLang");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
