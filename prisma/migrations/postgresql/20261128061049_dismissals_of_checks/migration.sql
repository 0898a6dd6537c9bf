-- CreateIndex
CREATE INDEX "checkDismissal_check_at_id_idx" ON "checkDismissal"("check", "at", "id");
