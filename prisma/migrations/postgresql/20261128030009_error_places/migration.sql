-- DropIndex
DROP INDEX "errorMark_articleId_state_idx";

-- CreateIndex
CREATE INDEX "errorMark_articleId_state_category_severity_idx" ON "errorMark"("articleId", "state", "category", "severity");

-- CreateIndex
CREATE INDEX "errorMark_createdAt_id_idx" ON "errorMark"("createdAt", "id");
