-- AlterTable
ALTER TABLE "segmentScore" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
