-- AlterTable
ALTER TABLE "article" ADD COLUMN     "domain" TEXT NOT NULL DEFAULT '';

-- Lengths are counted by the language.
CREATE TRIGGER "stale_article_language" AFTER UPDATE OF "sourceLang", "targetLang" ON "article" FOR EACH ROW WHEN (NEW."sourceLang" <> OLD."sourceLang" OR NEW."targetLang" <> OLD."targetLang") EXECUTE FUNCTION "stale_itself"();
