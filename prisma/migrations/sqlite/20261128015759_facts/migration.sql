-- CreateTable
CREATE TABLE "articleFact" (
    "articleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "segments" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "version" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "reviewerId"),
    CONSTRAINT "articleFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "scoreFact" (
    "articleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "segments" INTEGER NOT NULL,
    "amount" REAL NOT NULL,
    "size" REAL NOT NULL,
    "amountSquares" REAL NOT NULL,
    "sizeSquares" REAL NOT NULL,
    "products" REAL NOT NULL,
    "correctedSegments" INTEGER NOT NULL,
    "correctedAmount" REAL NOT NULL,
    "correctedSize" REAL NOT NULL,
    "correctedAmountSquares" REAL NOT NULL,
    "correctedSizeSquares" REAL NOT NULL,
    "correctedProducts" REAL NOT NULL,

    PRIMARY KEY ("model", "articleId", "reviewerId"),
    CONSTRAINT "scoreFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "errorFact" (
    "articleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "corrected" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "reviewerId", "category", "severity"),
    CONSTRAINT "errorFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "staleArticle" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "scoreFact_articleId_idx" ON "scoreFact"("articleId");

-- CreateIndex
CREATE INDEX "staleArticle_articleId_idx" ON "staleArticle"("articleId");

-- What facts are made of: whatever changes of it makes the article stale. An article that is stale already need not be told again, for SQLite lets in one writer at a time.
CREATE TRIGGER "stale_errorMark_insert" AFTER INSERT ON "errorMark" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_errorMark_update" AFTER UPDATE ON "errorMark" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_errorMark_delete" AFTER DELETE ON "errorMark" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
CREATE TRIGGER "stale_correction_insert" AFTER INSERT ON "correction" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_correction_update" AFTER UPDATE ON "correction" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_correction_delete" AFTER DELETE ON "correction" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
CREATE TRIGGER "stale_review_insert" AFTER INSERT ON "review" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_review_update" AFTER UPDATE ON "review" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_review_delete" AFTER DELETE ON "review" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
CREATE TRIGGER "stale_segment_insert" AFTER INSERT ON "segment" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_segment_update" AFTER UPDATE ON "segment" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_segment_delete" AFTER DELETE ON "segment" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
CREATE TRIGGER "stale_block_insert" AFTER INSERT ON "block" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_block_update" AFTER UPDATE ON "block" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = NEW."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."articleId");
END;
CREATE TRIGGER "stale_block_delete" AFTER DELETE ON "block" WHEN NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "articleId" = OLD."articleId") BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (OLD."articleId");
END;
CREATE TRIGGER "stale_checkedSentence_insert" AFTER INSERT ON "checkedSentence" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "articleId" FROM "review" WHERE "id" = NEW."reviewId" AND NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "staleArticle"."articleId" = "review"."articleId");
END;
CREATE TRIGGER "stale_checkedSentence_update" AFTER UPDATE ON "checkedSentence" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "articleId" FROM "review" WHERE "id" = NEW."reviewId" AND NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "staleArticle"."articleId" = "review"."articleId");
END;
CREATE TRIGGER "stale_checkedSentence_delete" AFTER DELETE ON "checkedSentence" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "articleId" FROM "review" WHERE "id" = OLD."reviewId" AND NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "staleArticle"."articleId" = "review"."articleId");
END;
CREATE TRIGGER "stale_segmentScore_insert" AFTER INSERT ON "segmentScore" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "articleId" FROM "review" WHERE "id" = NEW."reviewId" AND NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "staleArticle"."articleId" = "review"."articleId");
END;
CREATE TRIGGER "stale_segmentScore_update" AFTER UPDATE ON "segmentScore" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "articleId" FROM "review" WHERE "id" = NEW."reviewId" AND NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "staleArticle"."articleId" = "review"."articleId");
END;
CREATE TRIGGER "stale_segmentScore_delete" AFTER DELETE ON "segmentScore" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT "articleId" FROM "review" WHERE "id" = OLD."reviewId" AND NOT EXISTS (SELECT 1 FROM "staleArticle" WHERE "staleArticle"."articleId" = "review"."articleId");
END;
CREATE TRIGGER "stale_article_update" AFTER UPDATE OF "campaignId" ON "article" WHEN NEW."campaignId" IS NOT OLD."campaignId" BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."id");
END;
-- Whether a refusal says that it was a matter of taste is the project's to decide.
CREATE TRIGGER "stale_projectReason_insert" AFTER INSERT ON "projectReason" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "correction" WHERE "projectId" = NEW."projectId" AND "state" = 'rejected';
END;
CREATE TRIGGER "stale_projectReason_update" AFTER UPDATE ON "projectReason" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "correction" WHERE "projectId" = NEW."projectId" AND "state" = 'rejected';
END;
CREATE TRIGGER "stale_projectReason_delete" AFTER DELETE ON "projectReason" BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "correction" WHERE "projectId" = OLD."projectId" AND "state" = 'rejected';
END;
