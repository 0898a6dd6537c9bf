-- DropIndex
DROP INDEX "correction_projectId_state_createdAt_idx";

-- DropIndex
DROP INDEX "correction_projectId_createdAt_idx";

-- DropIndex
DROP INDEX "correction_state_createdAt_idx";

-- AlterTable
ALTER TABLE "correction" ADD COLUMN     "category" TEXT,
ADD COLUMN     "severity" TEXT;

-- A correction says the category and severity of the error that it names
UPDATE "correction" SET
    "category" = (SELECT "category" FROM "errorMark" WHERE "errorMark"."id" = "correction"."errorId"),
    "severity" = (SELECT "severity" FROM "errorMark" WHERE "errorMark"."id" = "correction"."errorId")
WHERE "errorId" IS NOT NULL;

-- CreateIndex
CREATE INDEX "errorMark_reviewerId_state_idx" ON "errorMark"("reviewerId", "state");

-- CreateIndex
CREATE INDEX "decision_undoesId_idx" ON "decision"("undoesId");

-- CreateIndex
CREATE INDEX "correction_blockId_state_idx" ON "correction"("blockId", "state");

-- CreateIndex
CREATE INDEX "correction_projectId_state_articleId_severity_category_prop_idx" ON "correction"("projectId", "state", "articleId", "severity", "category", "proposerId");

-- CreateIndex
CREATE INDEX "correction_state_createdAt_projectId_idx" ON "correction"("state", "createdAt", "projectId");

-- CreateIndex
CREATE INDEX "correction_createdAt_projectId_idx" ON "correction"("createdAt", "projectId");

-- Kept so by the database itself, whoever writes
CREATE FUNCTION "correction_of_error"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT "category", "severity" INTO NEW."category", NEW."severity" FROM "errorMark" WHERE "id" = NEW."errorId";
    RETURN NEW;
END $$;
CREATE TRIGGER "correction_of_error" BEFORE INSERT OR UPDATE OF "errorId" ON "correction" FOR EACH ROW EXECUTE FUNCTION "correction_of_error"();
CREATE FUNCTION "errorMark_to_corrections"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "correction" SET "category" = NEW."category", "severity" = NEW."severity" WHERE "errorId" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER "errorMark_to_corrections" AFTER UPDATE OF "category", "severity" ON "errorMark" FOR EACH ROW WHEN (NEW."category" <> OLD."category" OR NEW."severity" <> OLD."severity") EXECUTE FUNCTION "errorMark_to_corrections"();
