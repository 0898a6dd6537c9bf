-- AlterTable
ALTER TABLE "correction" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT '';
