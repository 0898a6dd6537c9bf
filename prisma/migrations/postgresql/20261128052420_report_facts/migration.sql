-- DropIndex
DROP INDEX "errorMark_foundBy_state_articleId_idx";

-- AlterTable
ALTER TABLE "articleFact" ADD COLUMN     "critical" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "criticalLeft" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "nameFact" (
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "replacement" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "approved" INTEGER NOT NULL,

    CONSTRAINT "nameFact_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateIndex
CREATE INDEX "nameFact_articleId_key_reviewerId_day_count_approved_idx" ON "nameFact"("articleId", "key", "reviewerId", "day", "count", "approved");

-- CreateIndex
CREATE INDEX "nameFact_key_articleId_idx" ON "nameFact"("key", "articleId");

-- CreateIndex
CREATE INDEX "articleFact_reviewerId_day_articleId_idx" ON "articleFact"("reviewerId", "day", "articleId");

-- CreateIndex
CREATE INDEX "errorMark_foundBy_state_articleId_reviewerId_createdAt_idx" ON "errorMark"("foundBy", "state", "articleId", "reviewerId", "createdAt");

-- AddForeignKey
ALTER TABLE "nameFact" ADD CONSTRAINT "nameFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of these too facts are made.
CREATE TRIGGER "stale_adjudicationRuling_insert" AFTER INSERT ON "adjudicationRuling" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_adjudicationRuling_update" AFTER UPDATE ON "adjudicationRuling" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_adjudicationRuling_delete" AFTER DELETE ON "adjudicationRuling" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_decision_insert" AFTER INSERT ON "decision" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_decision_update" AFTER UPDATE ON "decision" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_decision_delete" AFTER DELETE ON "decision" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
-- A member of a name's group is a name.
CREATE FUNCTION "stale_by_group"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "correction" WHERE "groupId" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "stale_correctionGroup_update" AFTER UPDATE OF "kind" ON "correctionGroup" FOR EACH ROW WHEN (NEW."kind" <> OLD."kind") EXECUTE FUNCTION "stale_by_group"();
-- A project counts by weights of its own; its threshold and what else makes a score of sums is not in them.
CREATE FUNCTION "stale_by_scoring"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "article"."id" FROM "article"
        JOIN "articleFact" ON "articleFact"."articleId" = "article"."id" AND "articleFact"."reviewerId" = ''
        WHERE "article"."projectId" = COALESCE(NEW."projectId", OLD."projectId");
    RETURN NULL;
END $$;
CREATE TRIGGER "stale_scoringSettings_insert" AFTER INSERT ON "scoringSettings" FOR EACH ROW EXECUTE FUNCTION "stale_by_scoring"();
CREATE TRIGGER "stale_scoringSettings_update" AFTER UPDATE OF "weights", "wordsOf", "repeated" ON "scoringSettings" FOR EACH ROW
    WHEN (NEW."weights" <> OLD."weights" OR NEW."wordsOf" <> OLD."wordsOf" OR NEW."repeated" <> OLD."repeated") EXECUTE FUNCTION "stale_by_scoring"();
CREATE TRIGGER "stale_scoringSettings_delete" AFTER DELETE ON "scoringSettings" FOR EACH ROW EXECUTE FUNCTION "stale_by_scoring"();
