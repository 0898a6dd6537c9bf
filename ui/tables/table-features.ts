import { columnVisibilityFeature, rowSortingFeature, tableFeatures } from '@tanstack/react-table';

/**
 * Sorting and filtering are done by the database, over all rows and not just the loaded ones; the table keeps what
 * is sorted and shown.
 */
export const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

export type Features = typeof features;
