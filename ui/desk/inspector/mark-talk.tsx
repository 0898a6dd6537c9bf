import { useTranslations } from 'next-intl';
import { correctedText } from '@/domain/correction/apply-corrections';
import { ArticleText } from '@/ui/primitives/article-text';
import { Discussion } from '@/ui/talk/discussion';
import { useTalk, useTalkState } from '@/ui/talk/talk-context';
import type { TalkStore } from '@/ui/talk/talk-store';
import { useDesk } from '../session/desk-context';
import { useCell } from '../store/cell';
import type { DeskMark } from '../store/desk-mark';

/**
 * What is said about the mark. A correction that was discussed before it belonged to the error keeps its own
 * discussion, which stands below.
 */
export function MarkTalk({ mark }: { readonly mark: DeskMark }) {
  const desk = useDesk();
  const talk = useTalk();
  const isAskedFor = useCell(desk.inspector) === 'talk';
  if (talk === null) return null;
  return (
    <>
      <Discussion key={mark.id} subject={{ kind: mark.kind, id: mark.id }} autoFocus={isAskedFor} />
      {mark.kind === 'error' && <CorrectionTalk mark={mark} talk={talk} />}
    </>
  );
}

interface CorrectionTalkProps {
  readonly mark: DeskMark & { readonly kind: 'error' };
  readonly talk: TalkStore;
}

function CorrectionTalk({ mark, talk }: CorrectionTalkProps) {
  const t = useTranslations('talk');
  const lang = useDesk().langOf('target');
  const { threads } = useTalkState(talk);
  const discussed = mark.corrections.filter(({ id }) => threads.has(id));
  return discussed.map((correction) => (
    <Discussion
      key={correction.id}
      subject={{ kind: 'correction', id: correction.id }}
      title={t.rich('onCorrection', {
        text: () => <ArticleText lang={lang}>{correctedText(correction)}</ArticleText>,
      })}
    />
  ));
}
