import type { AgencyWords } from '../agencies/words.ts';
import type { LegalTerm } from '../card/words.ts';
import type { DateWords } from '../dates/words.ts';
import type { FigureWords } from '../figures/words/figure-words.ts';
import type { PlaceWords } from '../places/words.ts';
import type { NumberWords } from '../text/numbers/words.ts';
import type { Phrases } from '../text/phrase-list.ts';
import type { SentenceWords } from '../text/sentences.ts';
import type { StatusWords } from '../topic/status/words.ts';
import type { TopicWords } from '../topic/words.ts';

/**
 * All that the engine knows of one language, as data. Each part's shape is declared by the
 * folder that reads it; a language that lacks a part does not compile.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly sentences: SentenceWords;
  /** What makes a name the owner of what follows: "'s". */
  readonly possessives: ReadonlySet<string>;
  readonly agencies: AgencyWords;
  readonly dates: DateWords;
  readonly places: PlaceWords;
  readonly numbers: NumberWords;
  readonly figures: FigureWords;
  readonly topic: TopicWords;
  readonly status: StatusWords;
  readonly terms: Phrases<LegalTerm>;
}
