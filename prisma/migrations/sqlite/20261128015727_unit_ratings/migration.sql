-- AlterTable
ALTER TABLE "articleUnit" ADD COLUMN "rating" TEXT NOT NULL DEFAULT '';
