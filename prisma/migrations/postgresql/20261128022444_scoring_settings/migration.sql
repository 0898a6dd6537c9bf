-- CreateTable
CREATE TABLE "scoringSettings" (
    "projectId" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "threshold" DOUBLE PRECISION,
    "wordsOf" TEXT NOT NULL,
    "acceptablePoints" DOUBLE PRECISION NOT NULL,
    "referenceWords" INTEGER NOT NULL,
    "weights" TEXT NOT NULL,
    "repeated" TEXT NOT NULL,
    "criticalFails" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "scoringSettings_pkey" PRIMARY KEY ("projectId")
);

-- AddForeignKey
ALTER TABLE "scoringSettings" ADD CONSTRAINT "scoringSettings_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
