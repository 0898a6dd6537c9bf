/**
 * What the layouts render in the browser, taken along with the scripts that begin the page: were it a script of its own, the page would be
 * rendered over and over until that is there. No boundary can stand above the root layout, and one around the header would let it be seen
 * after the page. See docs/decisions/0040-hydration-waits-in-boundaries.md.
 */
import '@/app/[locale]/messages-client';
import '@/app/[locale]/(workspace)/workspace-header-client';
import '@/ui/shell/frame';
