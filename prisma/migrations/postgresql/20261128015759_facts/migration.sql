-- CreateTable
CREATE TABLE "articleFact" (
    "articleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "segments" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "articleFact_pkey" PRIMARY KEY ("articleId","reviewerId")
);

-- CreateTable
CREATE TABLE "scoreFact" (
    "articleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "segments" INTEGER NOT NULL,
    "amount" DOUBLE PRECISION NOT NULL,
    "size" DOUBLE PRECISION NOT NULL,
    "amountSquares" DOUBLE PRECISION NOT NULL,
    "sizeSquares" DOUBLE PRECISION NOT NULL,
    "products" DOUBLE PRECISION NOT NULL,
    "correctedSegments" INTEGER NOT NULL,
    "correctedAmount" DOUBLE PRECISION NOT NULL,
    "correctedSize" DOUBLE PRECISION NOT NULL,
    "correctedAmountSquares" DOUBLE PRECISION NOT NULL,
    "correctedSizeSquares" DOUBLE PRECISION NOT NULL,
    "correctedProducts" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "scoreFact_pkey" PRIMARY KEY ("model","articleId","reviewerId")
);

-- CreateTable
CREATE TABLE "errorFact" (
    "articleId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "corrected" INTEGER NOT NULL,

    CONSTRAINT "errorFact_pkey" PRIMARY KEY ("articleId","reviewerId","category","severity")
);

-- CreateTable
CREATE TABLE "staleArticle" (
    "id" SERIAL NOT NULL,
    "articleId" TEXT NOT NULL,

    CONSTRAINT "staleArticle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "scoreFact_articleId_idx" ON "scoreFact"("articleId");

-- CreateIndex
CREATE INDEX "staleArticle_articleId_idx" ON "staleArticle"("articleId");

-- AddForeignKey
ALTER TABLE "articleFact" ADD CONSTRAINT "articleFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoreFact" ADD CONSTRAINT "scoreFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "errorFact" ADD CONSTRAINT "errorFact_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What facts are made of: whatever changes of it makes the article stale. A row of its own for each statement: nobody waits for anybody, and what is told while an article is being counted
-- is not lost.
CREATE FUNCTION "stale_by_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "changed";
    RETURN NULL;
END $$;
CREATE FUNCTION "stale_by_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "review"."articleId" FROM "changed" JOIN "review" ON "review"."id" = "changed"."reviewId";
    RETURN NULL;
END $$;
CREATE FUNCTION "stale_by_project"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "staleArticle" ("articleId") SELECT DISTINCT "articleId" FROM "correction"
        WHERE "state" = 'rejected' AND "projectId" IN (SELECT "projectId" FROM "changed");
    RETURN NULL;
END $$;
CREATE FUNCTION "stale_itself"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "staleArticle" ("articleId") VALUES (NEW."id");
    RETURN NULL;
END $$;
CREATE TRIGGER "stale_errorMark_insert" AFTER INSERT ON "errorMark" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_errorMark_update" AFTER UPDATE ON "errorMark" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_errorMark_delete" AFTER DELETE ON "errorMark" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_correction_insert" AFTER INSERT ON "correction" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_correction_update" AFTER UPDATE ON "correction" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_correction_delete" AFTER DELETE ON "correction" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_review_insert" AFTER INSERT ON "review" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_review_update" AFTER UPDATE ON "review" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_review_delete" AFTER DELETE ON "review" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_segment_insert" AFTER INSERT ON "segment" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_segment_update" AFTER UPDATE ON "segment" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_segment_delete" AFTER DELETE ON "segment" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_block_insert" AFTER INSERT ON "block" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_block_update" AFTER UPDATE ON "block" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_block_delete" AFTER DELETE ON "block" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_article"();
CREATE TRIGGER "stale_checkedSentence_insert" AFTER INSERT ON "checkedSentence" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_review"();
CREATE TRIGGER "stale_checkedSentence_update" AFTER UPDATE ON "checkedSentence" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_review"();
CREATE TRIGGER "stale_checkedSentence_delete" AFTER DELETE ON "checkedSentence" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_review"();
CREATE TRIGGER "stale_segmentScore_insert" AFTER INSERT ON "segmentScore" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_review"();
CREATE TRIGGER "stale_segmentScore_update" AFTER UPDATE ON "segmentScore" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_review"();
CREATE TRIGGER "stale_segmentScore_delete" AFTER DELETE ON "segmentScore" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_review"();
CREATE TRIGGER "stale_article_update" AFTER UPDATE OF "campaignId" ON "article" FOR EACH ROW WHEN (NEW."campaignId" IS DISTINCT FROM OLD."campaignId") EXECUTE FUNCTION "stale_itself"();
-- Whether a refusal says that it was a matter of taste is the project's to decide.
CREATE TRIGGER "stale_projectReason_insert" AFTER INSERT ON "projectReason" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_project"();
CREATE TRIGGER "stale_projectReason_update" AFTER UPDATE ON "projectReason" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_project"();
CREATE TRIGGER "stale_projectReason_delete" AFTER DELETE ON "projectReason" REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "stale_by_project"();
