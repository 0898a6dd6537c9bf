-- AlterTable
ALTER TABLE "correctionGroup" ADD COLUMN     "ignoreMarks" BOOLEAN NOT NULL DEFAULT false;
