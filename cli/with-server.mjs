/** Commands that run the server or work with its parts: their modules stay where they are, and are read by `tsx`. All others are compiled. */
export const WITH_SERVER = [
  'import',
  'export',
  'import-review',
  'import-ratings',
  'reports',
  'user',
  'migrate',
  'build',
  'demo',
  'start',
];
