-- AlterTable
ALTER TABLE "project" ADD COLUMN     "typology" TEXT NOT NULL DEFAULT 'mqm-core/2.0',
ADD COLUMN     "typologyChange" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "typologyVersion" (
    "projectId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "typologyVersion_pkey" PRIMARY KEY ("projectId","number")
);

-- AddForeignKey
ALTER TABLE "typologyVersion" ADD CONSTRAINT "typologyVersion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
