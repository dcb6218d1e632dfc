import { compiledOnce } from '../../text/compiled.ts';
import { phraseSet, tableOf } from '../../text/phrases.ts';
import type { StatusWords } from './words.ts';

/** The phrases that bear on a verdict, compiled once for a language. */
export const statusTables = compiledOnce((words: StatusWords) => ({
  asides: tableOf(words.asides),
  undone: tableOf(words.undone),
  unsettled: tableOf(words.unsettled),
  divided: tableOf(words.divided),
  fiction: tableOf(words.fiction),
  retried: tableOf(words.retried),
  underway: tableOf(words.underway),
  pending: tableOf(words.pending),
  pleas: phraseSet(words.pleas),
  toCome: tableOf(words.toCome),
  open: tableOf(words.open),
  heard: tableOf(words.heard),
  dropped: tableOf(words.dropped),
}));
