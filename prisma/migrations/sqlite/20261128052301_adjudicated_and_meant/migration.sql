-- AlterTable
ALTER TABLE "seededError" ADD COLUMN "category" TEXT;
ALTER TABLE "seededError" ADD COLUMN "severity" TEXT;

-- AlterTable
ALTER TABLE "segmentScore" ADD COLUMN "meantWith" TEXT;

-- That an adjudication is declared done, or opened again, changes what scores, also where no mark says so: all were refused, or there are none.
CREATE TRIGGER "stale_adjudication_insert" AFTER INSERT ON "adjudication" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_adjudication_update" AFTER UPDATE ON "adjudication" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_adjudication_delete" AFTER DELETE ON "adjudication" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
