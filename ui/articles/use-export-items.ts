import { useLocale, useTranslations } from 'next-intl';
import type { LastExport } from '@/domain/review/export-record';
import { links } from '@/i18n/links';
import type { MenuItem, MenuPart } from '@/ui/primitives/menu-list';
import { notifyError } from '@/ui/primitives/notify';
import { useFailureText } from '@/ui/primitives/use-failure-text';
import { downloadFile } from './download-file';
import {
  exportFields,
  EXPORT_ADDRESS,
  EXPORT_CHOICES,
  MOST_NAMED,
  ORIGINAL_CHOICES,
  RESEARCH_CHOICES,
  type ExportChoice,
} from './export-address';
import { submitForm } from './submit-form';

export interface Exported {
  readonly articleIds: readonly string[];
  /** How many of the articles have no file to be given back. */
  readonly withoutFile: number;
  /** Of the one article; null where it never was, or where there are several. */
  readonly lastExport?: LastExport | null;
}

interface ExportItems {
  readonly items: readonly MenuItem[];
  readonly research: MenuPart;
}

/** What a menu offers to be exported of these articles. */
export function useExportItems({ articleIds, withoutFile, lastExport = null }: Exported): ExportItems {
  const t = useTranslations('export');
  const pack = useTranslations('pack');
  const reviewed = useTranslations('reviewDocument');
  const textOf = useFailureText();
  const locale = useLocale();
  const isKept = withoutFile === 0;
  /** There is also what was exported of an article so far. */
  const toPack = links.exportArticles({ ids: articleIds.join(',') });
  const toItem = (choice: ExportChoice) => ({
    key: choice.key,
    label: t(choice.key),
    onSelect: () => submitForm(EXPORT_ADDRESS, exportFields(articleIds, choice, locale)),
  });
  // What goes out to a colleague comes back.
  const [articleId] = articleIds;
  const wayBack =
    articleId === undefined || articleIds.length > 1
      ? []
      : [
          {
            key: 'reviewed',
            label: reviewed('open'),
            href: links.reviewed(articleId),
          },
        ];
  const giveBack = async (choice: ExportChoice) => {
    const failure = await downloadFile(EXPORT_ADDRESS, exportFields(articleIds, choice, locale));
    if (failure !== null) notifyError(textOf(failure));
  };
  return {
    items: [
      ...(lastExport === null
        ? []
        : [
            {
              key: 'last',
              label: t(lastExport.isCurrent ? 'asItStands' : 'changedSince', {
                version: lastExport.sequence,
              }),
              href: toPack,
            },
          ]),
      ...(articleIds.length > MOST_NAMED ? [] : [{ key: 'pack', label: pack('link'), href: toPack }]),
      ...EXPORT_CHOICES.map(toItem),
      ...ORIGINAL_CHOICES.filter(() => isKept).map((choice) => ({
        ...toItem(choice),
        onSelect: () => void giveBack(choice),
      })),
      // Why it is not offered.
      ...(isKept
        ? []
        : [{ key: 'notKept', label: t('notKept', { count: articleIds.length }), isDisabled: true }]),
      ...wayBack,
    ],
    research: { heading: t('research'), items: RESEARCH_CHOICES.map(toItem) },
  };
}
