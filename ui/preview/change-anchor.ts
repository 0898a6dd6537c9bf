import type { PreviewChange } from './preview-view';

/** Where in the page a change stands in the text, and where in the list of changes. */
export const textAnchor = ({ number }: PreviewChange): string => `text-${number}`;
export const changeAnchor = ({ number }: PreviewChange): string => `change-${number}`;
