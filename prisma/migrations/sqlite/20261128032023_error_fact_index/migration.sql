-- CreateIndex
CREATE INDEX "errorFact_articleId_reviewerId_category_severity_count_corrected_idx" ON "errorFact"("articleId", "reviewerId", "category", "severity", "count", "corrected");
