-- CreateTable
CREATE TABLE "ratedFact" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "segments" INTEGER NOT NULL,
    "paired" INTEGER NOT NULL,
    "said" TEXT NOT NULL,
    "measures" TEXT NOT NULL,
    CONSTRAINT "ratedFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
