-- DropIndex
DROP INDEX "block_articleId_side_position_key";

-- AlterTable
ALTER TABLE "article" ADD COLUMN "edition" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "block" ADD COLUMN "predecessorId" TEXT;
ALTER TABLE "block" ADD COLUMN "retiredIn" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "edition" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "blockIds" TEXT NOT NULL,
    "moves" TEXT NOT NULL,
    "counts" TEXT NOT NULL,
    CONSTRAINT "edition_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "edition_articleId_number_key" ON "edition"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "block_articleId_retiredIn_side_position_key" ON "block"("articleId", "retiredIn", "side", "position");
