import { createNavigation } from 'next-intl/navigation';
import { routing } from './routing';

/** Next's navigation, keeping the language of the page. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing);
