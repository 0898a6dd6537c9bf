import packageJson from '../package.json';

/** Of this program. */
export const VERSION: string = packageJson.version;
