-- CreateTable
CREATE TABLE "ratedFact" (
    "articleId" TEXT NOT NULL,
    "segments" INTEGER NOT NULL,
    "paired" INTEGER NOT NULL,
    "said" TEXT NOT NULL,
    "measures" TEXT NOT NULL,

    CONSTRAINT "ratedFact_pkey" PRIMARY KEY ("articleId")
);

-- AddForeignKey
ALTER TABLE "ratedFact" ADD CONSTRAINT "ratedFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
