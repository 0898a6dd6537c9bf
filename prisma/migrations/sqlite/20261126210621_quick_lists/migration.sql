-- DropIndex
DROP INDEX "correction_projectId_state_createdAt_idx";

-- DropIndex
DROP INDEX "correction_projectId_createdAt_idx";

-- DropIndex
DROP INDEX "correction_state_createdAt_idx";

-- AlterTable
ALTER TABLE "correction" ADD COLUMN "category" TEXT;
ALTER TABLE "correction" ADD COLUMN "severity" TEXT;

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
CREATE INDEX "correction_projectId_state_articleId_severity_category_proposerId_idx" ON "correction"("projectId", "state", "articleId", "severity", "category", "proposerId");

-- CreateIndex
CREATE INDEX "correction_state_createdAt_projectId_idx" ON "correction"("state", "createdAt", "projectId");

-- CreateIndex
CREATE INDEX "correction_createdAt_projectId_idx" ON "correction"("createdAt", "projectId");

-- Kept so by the database itself, whoever writes
CREATE TRIGGER "correction_of_error_insert" AFTER INSERT ON "correction" WHEN NEW."errorId" IS NOT NULL BEGIN
    UPDATE "correction" SET ("category", "severity") = (SELECT "category", "severity" FROM "errorMark" WHERE "id" = NEW."errorId") WHERE "id" = NEW."id";
END;
CREATE TRIGGER "correction_of_error_update" AFTER UPDATE OF "errorId" ON "correction" WHEN NEW."errorId" IS NOT OLD."errorId" BEGIN
    UPDATE "correction" SET ("category", "severity") = (SELECT "category", "severity" FROM "errorMark" WHERE "id" = NEW."errorId") WHERE "id" = NEW."id";
END;
CREATE TRIGGER "errorMark_to_corrections" AFTER UPDATE OF "category", "severity" ON "errorMark" WHEN NEW."category" <> OLD."category" OR NEW."severity" <> OLD."severity" BEGIN
    UPDATE "correction" SET "category" = NEW."category", "severity" = NEW."severity" WHERE "errorId" = NEW."id";
END;
