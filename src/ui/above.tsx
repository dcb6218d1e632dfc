import { attempt } from './bar/actions.ts';
import { MarksBar } from './bar/marks-bar.tsx';
import { type Note, Notice } from './bar/messages.tsx';
import { noticeOf, postsLeft } from './states/states.ts';
import type { ReadCardProps } from './surface.tsx';

/** What stands above the card: tools for the page, or the printer's, and what the card does not hold. */
export function Above({ gateway, words, kind, view, situation, change }: ReadCardProps) {
  const notice = noticeOf(situation);
  const posts = postsLeft(situation.reading, words);
  const say = (note: Note) => change({ note });
  const again = (action: () => Promise<void>) => () => attempt({ say, words }, action());
  const readAll = { act: 'do_read_all_posts', again: again(gateway.readAllPosts) } as const;
  return (
    <>
      {kind === 'panel' && situation.marks !== undefined && (
        <MarksBar
          {...{ gateway, words, say, nth: view.nth, marks: situation.marks }}
          kinds={situation.kinds}
        />
      )}
      {kind === 'print' && (
        <p class="printer">
          <button type="button" class="btn main" onClick={() => print()}>
            {words.t('print')}
          </button>
        </p>
      )}
      {notice && (
        <Notice
          key={notice}
          text={words.t(notice)}
          words={words}
          {...(notice === 'notice_restless' && { again: again(gateway.read) })}
        />
      )}
      {posts && (
        <Notice
          key={posts}
          text={posts}
          words={words}
          {...(situation.reading.posts?.left && kind !== 'print' ? readAll : {})}
        />
      )}
    </>
  );
}
