-- CreateTable
CREATE TABLE "findingCount" (
    "articleId" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "stamp" TEXT NOT NULL,

    CONSTRAINT "findingCount_pkey" PRIMARY KEY ("articleId")
);

-- AddForeignKey
ALTER TABLE "findingCount" ADD CONSTRAINT "findingCount_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
