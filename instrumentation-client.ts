/**
 * What the root layout renders in the browser, taken along with the scripts that begin the page: were it a script of its own, the page would be
 * rendered over and over until that is there, and no boundary can stand above the layout. See docs/decisions/0040-hydration-waits-in-boundaries.md.
 */
import '@/app/[locale]/messages-client';
import '@/ui/shell/frame';
