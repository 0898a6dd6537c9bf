-- AlterTable
ALTER TABLE "block" ADD COLUMN "codes" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "block" ADD COLUMN "isLocked" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "articleFile" (
    "articleId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "options" TEXT NOT NULL DEFAULT '{}',
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BLOB NOT NULL,

    PRIMARY KEY ("articleId", "side"),
    CONSTRAINT "articleFile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "articleUnit" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "sourceBlockId" TEXT,
    "targetBlockId" TEXT,
    "state" TEXT NOT NULL,
    "notes" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "articleUnit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
