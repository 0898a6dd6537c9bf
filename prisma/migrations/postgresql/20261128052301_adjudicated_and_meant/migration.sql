-- AlterTable
ALTER TABLE "seededError" ADD COLUMN     "category" TEXT,
ADD COLUMN     "severity" TEXT;

-- AlterTable
ALTER TABLE "segmentScore" ADD COLUMN     "meantWith" TEXT;

-- That an adjudication is declared done, or opened again, changes what scores, also where no mark says so: all were refused, or there are none.
CREATE TRIGGER "stale_adjudication_insert" AFTER INSERT ON "adjudication" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_adjudication_update" AFTER UPDATE ON "adjudication" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_adjudication_delete" AFTER DELETE ON "adjudication" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
