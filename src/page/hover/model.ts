import type { Reading } from '../../engine/reading.ts';
import type { Annotation, Article, Span } from '../../engine/types.ts';
import type { LocatorAsk } from '../../extension/messages/locator.ts';
import { speaks } from '../../ui/words/speaks.ts';
import type { Words } from '../../ui/words/words.ts';

/** One fact of a card. Where the words are too many, whole facts of the highest rank number go first. */
export interface Line {
  rank: number;
  look: 'text' | 'sub' | 'may';
  /** Before the text: 'may', 'In this article:'. */
  label?: string;
  text: string;
  /** After the text, fainter: the article of law, the article's own words. */
  note?: string;
  /** Words of text and note, in their order, that are in another language than the interface. */
  foreign?: readonly Foreign[];
}

/** Words with their language, by which a voice speaks them. */
export interface Foreign {
  said: string;
  lang: string;
}

/** A place that is shown on a small map. */
export interface Located {
  ask: LocatorAsk;
  /** Only an area is known, or it is one. */
  isArea: boolean;
}

/** What a card says, before it is drawn: text only, so that a test can read it. */
export interface HoverContent {
  title: string;
  /** Language of the title, where the article's own words are it and the interface is in another. */
  lang?: string;
  /** The name that the thing goes by, where the article writes another. */
  equals?: string;
  /** In the title's place: a number with its bound and what it counts. */
  figure?: {
    bound: string;
    amount: string;
    isNumber: boolean;
    /** '' where the article's own words say what it is. */
    kind: string;
    /** Language of the kind, where it is not the interface's. */
    kindLang?: string;
  };
  lines: Line[];
  link?: { url: string; text: string };
  located?: Located;
}

/** What the contents of a card are made from. */
export interface HoverSource {
  article: Article;
  reading: Reading;
  words: Words;
}

/** Words for a line's `foreign`; none where the interface is in their language. */
export function foreign(lang: string, said: string | undefined, { words }: HoverSource): Foreign[] {
  return !said || speaks(words, lang) ? [] : [{ said, lang }];
}

/** For a title in the article's own words: its language, where it is not the interface's. */
export function ownLanguage({ reading, words }: HoverSource): Pick<HoverContent, 'lang'> {
  return speaks(words, reading.lang) ? {} : { lang: reading.lang };
}

/** What of the card has these words among its own: a body, a place, a day. */
export const onCard = <T extends { mentions: readonly Span[] }>(
  told: readonly T[],
  { start, end }: Span,
): T | undefined =>
  told.find(({ mentions }) => mentions.some((one) => one.start <= start && end <= one.end));

/** The article's own words of an annotation. */
export function surfaceOf({ start, end }: Annotation, { article }: HoverSource): string {
  return article.text.slice(start, end);
}
