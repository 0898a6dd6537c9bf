-- AlterTable
ALTER TABLE "errorMark" ADD COLUMN     "foundBy" TEXT;

-- CreateTable
CREATE TABLE "reviewEffort" (
    "reviewId" TEXT NOT NULL,
    "seconds" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "reviewEffort_pkey" PRIMARY KEY ("reviewId")
);

-- CreateIndex
CREATE INDEX "errorMark_foundBy_state_articleId_idx" ON "errorMark"("foundBy", "state", "articleId");

-- AddForeignKey
ALTER TABLE "reviewEffort" ADD CONSTRAINT "reviewEffort_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was accepted before says in its provenance what found it.
UPDATE "errorMark"
SET "foundBy" = ("provenance"::json ->> 'kind') || ':' || COALESCE("provenance"::json ->> 'id', "provenance"::json ->> 'system')
WHERE "provenance" <> '{"kind":"person"}' AND ("provenance"::json ->> 'kind') IN ('check', 'model', 'import');
