-- AlterTable
ALTER TABLE "articleUnit" ADD COLUMN     "spanRatings" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "articleSelection" (
    "id" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "articleIds" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "articleSelection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "articleSelection_byId_idx" ON "articleSelection"("byId");

-- CreateIndex
CREATE INDEX "articleSelection_expiresAt_idx" ON "articleSelection"("expiresAt");

-- AddForeignKey
ALTER TABLE "articleSelection" ADD CONSTRAINT "articleSelection_byId_fkey" FOREIGN KEY ("byId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
