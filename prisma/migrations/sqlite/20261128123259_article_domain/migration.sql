-- AlterTable: the column is added in place, so that no table is rebuilt and its triggers stay.
ALTER TABLE "article" ADD COLUMN "domain" TEXT NOT NULL DEFAULT '';

-- Lengths are counted by the language.
CREATE TRIGGER "stale_article_language" AFTER UPDATE OF "sourceLang", "targetLang" ON "article" WHEN NEW."sourceLang" <> OLD."sourceLang" OR NEW."targetLang" <> OLD."targetLang" BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."id");
END;
