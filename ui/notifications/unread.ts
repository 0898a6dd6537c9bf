import { Cell } from '@/ui/desk/store/cell';

/** How much is unread, as far as this page has learned since it was loaded; null before. The bell shows it. */
export const UNREAD = new Cell<number | null>(null);
