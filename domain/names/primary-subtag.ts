export const primarySubtag = (lang: string): string => lang.split('-', 1)[0]?.toLowerCase() ?? '';
