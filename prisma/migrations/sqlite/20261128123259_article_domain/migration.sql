-- AlterTable: the column is added in place, so that no table is rebuilt and its triggers stay.
ALTER TABLE "article" ADD COLUMN "domain" TEXT NOT NULL DEFAULT '';
