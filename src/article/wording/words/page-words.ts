/**
 * What a news page says around its text, by language: words by which a block that is no part of the
 * article is known. Lower case, as a block begins. Sentences of the newsroom's own, such as 'Read
 * more than one report', must not begin with them and a colon, or be them alone.
 */
export interface PageWords {
  /** Lead to other articles, newsletters, channels: alone, before a colon, or with a link. */
  readonly lures: readonly string[];
  /** Name the maker or owner of text and pictures: what begins with them is a credit. */
  readonly credits: readonly string[];
  /** Stand alone over adverts, players and buttons. */
  readonly labels: readonly string[];
  /** Say, anywhere in a short block without a quotation, what the newsroom wants of its readers. */
  readonly promotions: readonly string[];
  /** Say, anywhere in a short block, that the rest is for subscribers. */
  readonly locked: readonly string[];
  /** Say, before a date, that the text was changed then. */
  readonly updated: readonly string[];
  /** Head what stands below a text, readers' words or references: alone or with a number, those of several words with what follows; '#' is a number that must be there. */
  readonly endings: readonly string[];
  /** Stand before the writer's name in a line of its own. */
  readonly bylines: readonly string[];
  /** Name, before a colon, what it costs to come to an event, among its hour and its place. */
  readonly admissions?: readonly string[];
  /** Say, in a last line, who else worked on the text. */
  readonly helpers?: readonly string[];
}

/** A list as it is written: phrases between bars, over lines as they come. */
export const phrases = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/);
