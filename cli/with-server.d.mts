export const WITH_SERVER: readonly string[];
