-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_segmentScore" (
    "reviewId" TEXT NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "score" REAL NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "blockId", "start"),
    CONSTRAINT "segmentScore_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_segmentScore" ("at", "blockId", "reviewId", "score", "start") SELECT "at", "blockId", "reviewId", "score", "start" FROM "segmentScore";
DROP TABLE "segmentScore";
ALTER TABLE "new_segmentScore" RENAME TO "segmentScore";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
