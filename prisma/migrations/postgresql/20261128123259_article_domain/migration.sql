-- AlterTable
ALTER TABLE "article" ADD COLUMN     "domain" TEXT NOT NULL DEFAULT '';
