-- AlterTable
ALTER TABLE "errorMark" ADD COLUMN "foundBy" TEXT;

-- CreateTable
CREATE TABLE "reviewEffort" (
    "reviewId" TEXT NOT NULL PRIMARY KEY,
    "seconds" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "reviewEffort_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "errorMark_foundBy_state_articleId_idx" ON "errorMark"("foundBy", "state", "articleId");

-- What was accepted before says in its provenance what found it.
UPDATE "errorMark"
SET "foundBy" = ("provenance" ->> 'kind') || ':' || COALESCE("provenance" ->> 'id', "provenance" ->> 'system')
WHERE "provenance" <> '{"kind":"person"}' AND ("provenance" ->> 'kind') IN ('check', 'model', 'import');
