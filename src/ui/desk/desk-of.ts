import { useMemo } from 'preact/hooks';
import type { Span } from '../../engine/types.ts';
import type { ReadCardProps } from '../surface.tsx';
import type { Desk } from './desk.ts';
import { reject } from './reject.ts';

/** The desk of a card that was read: shows words in the page, strikes readings out, copies links. */
export function useDeskOf({ door, words, linksTo, view, change, situation }: ReadCardProps): Desk {
  return useMemo(() => {
    const { article, reading } = situation;
    const say = (text: string) => change({ note: { text } });
    const failed = () => say(words.t('did_not_work'));
    const linkOf = linksTo(article);
    const copyLink = (span: Span) => {
      const link = linkOf(span);
      if (link) door.copy(link).then(() => say(words.t('link_copied')), failed);
    };
    return {
      words,
      article,
      reading,
      hovered: view.hovered,
      open: view.open?.key ?? null,
      show: (key, spans) => {
        const mention = view.open?.key === key ? (view.open.mention + 1) % spans.length : 0;
        change({ open: { key, mention } });
        const span = spans[mention];
        if (span) door.show(span).then((shown) => shown || say(words.t('not_shown')), failed);
      },
      hint: (spans) => door.hint([...spans]),
      reject(struck) {
        const here = struck.map((one) => ({ ...one, ...(article.url && { url: article.url }) }));
        reject(here, { door, words, change }).catch(failed);
      },
      ...(linkOf({ start: 0, end: 0 }) && { copyLink }),
    };
  }, [door, words, linksTo, situation, view.hovered, view.open, change]);
}
