import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from '../server/db/provider';

export const PRISMA_FOLDER = import.meta.dirname;

/** The text of every model, the same for both databases. */
export function readModels(): string {
  const folder = path.join(PRISMA_FOLDER, 'models');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Prisma wants the database named inside the schema, so each database gets its own copy of the models. */
export function composeSchema(provider: Provider, models: string): string {
  return `generator client {
  provider               = "prisma-client"
  output                 = "../../../server/db/generated/${provider}"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = ""
}

datasource db {
  provider = "${provider}"
}

${models}`;
}
