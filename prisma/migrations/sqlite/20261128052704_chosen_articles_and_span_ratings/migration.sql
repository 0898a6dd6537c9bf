-- CreateTable
CREATE TABLE "articleSelection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "byId" TEXT NOT NULL,
    "articleIds" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "articleSelection_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_articleUnit" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "sourceBlockId" TEXT,
    "targetBlockId" TEXT,
    "state" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "rating" TEXT NOT NULL DEFAULT '',
    "spanRatings" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "articleUnit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_articleUnit" ("articleId", "key", "notes", "position", "rating", "sourceBlockId", "state", "targetBlockId") SELECT "articleId", "key", "notes", "position", "rating", "sourceBlockId", "state", "targetBlockId" FROM "articleUnit";
DROP TABLE "articleUnit";
ALTER TABLE "new_articleUnit" RENAME TO "articleUnit";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "articleSelection_byId_idx" ON "articleSelection"("byId");

-- CreateIndex
CREATE INDEX "articleSelection_expiresAt_idx" ON "articleSelection"("expiresAt");
