-- AlterTable
ALTER TABLE "correctionGroup" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'text';
