-- AlterTable
ALTER TABLE "block" ADD COLUMN     "codes" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "isLocked" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "articleFile" (
    "articleId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "options" TEXT NOT NULL DEFAULT '{}',
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "articleFile_pkey" PRIMARY KEY ("articleId","side")
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

    CONSTRAINT "articleUnit_pkey" PRIMARY KEY ("articleId","position")
);

-- AddForeignKey
ALTER TABLE "articleFile" ADD CONSTRAINT "articleFile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articleUnit" ADD CONSTRAINT "articleUnit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
