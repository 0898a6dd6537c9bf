-- CreateTable
CREATE TABLE "typologyVersion" (
    "projectId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("projectId", "number"),
    CONSTRAINT "typologyVersion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "project" ADD COLUMN "typology" TEXT NOT NULL DEFAULT 'mqm-core/2.0';
ALTER TABLE "project" ADD COLUMN "typologyChange" INTEGER NOT NULL DEFAULT 1;
