import { useMemo } from 'preact/hooks';
import type { Span } from '../../engine/types.ts';
import type { Copied } from '../gateway.ts';
import type { ReadCardProps } from '../surface.tsx';
import type { MessageKey } from '../words/words.ts';
import { citedLine } from './cited.ts';
import type { CardContextValue } from './context.ts';
import { useChanges } from './first-look.ts';
import { reject } from './reject.ts';

/** What the lines of a card that was read are handed: how to show their words in the page, strike a reading out, copy a link. */
export function useCardContextValue({
  kind,
  gateway,
  words,
  linksTo,
  view,
  change,
  situation,
}: ReadCardProps): CardContextValue {
  const changes = useChanges(gateway, kind === 'print' ? undefined : situation);
  return useMemo(() => {
    const { article, reading } = situation;
    const say = (text: string) => change({ note: { text } });
    const failed = () => say(words.t('did_not_work'));
    const linkOf = linksTo(article);
    const copy = (what: Copied, done: MessageKey) =>
      gateway.copy(what).then(() => say(words.t(done)), failed);
    const copyLink = (span: Span) => void copy({ text: linkOf(span) ?? '' }, 'link_copied');
    const { open } = view;
    return {
      words,
      article,
      reading,
      hovered: view.hovered,
      changes,
      open: open?.key ?? null,
      mention: open?.mention ?? 0,
      show: ({ id, spans, says }) => {
        const mention = open?.key === id ? (open.mention + 1) % spans.length : 0;
        const span = spans[mention];
        change({ open: { key: id, mention, says, ...(span && { span }) } });
        if (span) gateway.show(span).then((shown) => shown || say(words.t('not_shown')), failed);
      },
      hint: (spans) => gateway.hint([...spans]),
      reject(struck) {
        const here = struck.map((one) => ({ ...one, ...(article.url && { url: article.url }) }));
        reject(here, { gateway, words, change }).catch(failed);
      },
      copyCited(said, span) {
        const read = new Date().toISOString().slice(0, 10);
        void copy(citedLine({ said, span, article, link: linkOf(span), read }, words), 'cited');
      },
      ...(linkOf({ start: 0, end: 0 }) && { copyLink }),
    };
  }, [gateway, words, linksTo, situation, view.hovered, view.open, changes, change]);
}
