import type { Person } from '@/domain/review/desk-view';
import { splitMentions } from '@/domain/talk/mention';
import type { Comment } from '@/domain/talk/thread';
import styles from './discussion.module.css';

interface CommentTextProps {
  readonly comment: Comment;
  readonly names: ReadonlyMap<string, string>;
}

/** What was said, in whatever language it is; those it mentions stand out, and keep their own direction. */
export function CommentText({ comment, names }: CommentTextProps) {
  const people: readonly Person[] = comment.mentions.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  return (
    <p className={styles.text} dir="auto">
      {splitMentions(comment.text, people).map(({ text, personId }, place) =>
        personId === null ? (
          text
        ) : (
          // Pieces never change their places.
          <bdi key={place} className={styles.mention}>
            {text}
          </bdi>
        ),
      )}
    </p>
  );
}
