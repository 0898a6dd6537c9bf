-- AlterTable
ALTER TABLE "user" ADD COLUMN "mailLocale" TEXT NOT NULL DEFAULT 'en';
