import { useTranslations } from 'next-intl';

interface ModelWords {
  /** What a scoring model is called; one that no message knows is shown by its id. */
  readonly nameOf: (model: string) => string;
  /** How it counts; '' where no message knows. */
  readonly whatOf: (model: string) => string;
}

export function useModelWords(): ModelWords {
  const t = useTranslations('reports.model');
  const find = (path: string, other: string): string => {
    // Made from data; `has` proves at run time that it leads to a message.
    const key = path as Parameters<typeof t.has>[0];
    return t.has(key) ? t(key) : other;
  };
  return { nameOf: (model) => find(`${model}.name`, model), whatOf: (model) => find(`${model}.what`, '') };
}
