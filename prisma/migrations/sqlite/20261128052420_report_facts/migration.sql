-- DropIndex
DROP INDEX "errorMark_foundBy_state_articleId_idx";

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

    PRIMARY KEY ("articleId", "number"),
    CONSTRAINT "nameFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "articleFact" ADD COLUMN "critical" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "articleFact" ADD COLUMN "criticalLeft" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "articleFact_reviewerId_day_articleId_idx" ON "articleFact"("reviewerId", "day", "articleId");

-- CreateIndex
CREATE INDEX "nameFact_articleId_key_reviewerId_day_count_approved_idx" ON "nameFact"("articleId", "key", "reviewerId", "day", "count", "approved");

-- CreateIndex
CREATE INDEX "nameFact_key_articleId_idx" ON "nameFact"("key", "articleId");

-- CreateIndex
CREATE INDEX "errorMark_foundBy_state_articleId_reviewerId_createdAt_idx" ON "errorMark"("foundBy", "state", "articleId", "reviewerId", "createdAt");

-- Of these too facts are made.
CREATE TRIGGER "stale_adjudicationRuling_insert" AFTER INSERT ON "adjudicationRuling" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_adjudicationRuling_update" AFTER UPDATE ON "adjudicationRuling" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_adjudicationRuling_delete" AFTER DELETE ON "adjudicationRuling" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
CREATE TRIGGER "stale_decision_insert" AFTER INSERT ON "decision" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_decision_update" AFTER UPDATE ON "decision" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_decision_delete" AFTER DELETE ON "decision" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
-- A member of a name's group is a name.
CREATE TRIGGER "stale_correctionGroup_update" AFTER UPDATE OF "kind" ON "correctionGroup" WHEN NEW."kind" <> OLD."kind" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "correction" WHERE "groupId" = NEW."id";
END;
-- A project counts by weights of its own; its threshold and what else makes a score of sums is not in them.
CREATE TRIGGER "stale_scoringSettings_insert" AFTER INSERT ON "scoringSettings" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "article"."id" FROM "article" JOIN "articleFact" ON "articleFact"."articleId" = "article"."id" AND "articleFact"."reviewerId" = '' WHERE "article"."projectId" = NEW."projectId";
END;
CREATE TRIGGER "stale_scoringSettings_update" AFTER UPDATE OF "weights", "wordsOf", "repeated" ON "scoringSettings" WHEN NEW."weights" <> OLD."weights" OR NEW."wordsOf" <> OLD."wordsOf" OR NEW."repeated" <> OLD."repeated" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "article"."id" FROM "article" JOIN "articleFact" ON "articleFact"."articleId" = "article"."id" AND "articleFact"."reviewerId" = '' WHERE "article"."projectId" = NEW."projectId";
END;
CREATE TRIGGER "stale_scoringSettings_delete" AFTER DELETE ON "scoringSettings" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "article"."id" FROM "article" JOIN "articleFact" ON "articleFact"."articleId" = "article"."id" AND "articleFact"."reviewerId" = '' WHERE "article"."projectId" = OLD."projectId";
END;
