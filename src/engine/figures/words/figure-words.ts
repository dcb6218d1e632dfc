import type { PhraseSet, Phrases } from '../../text/phrase-list.ts';
import type { AttributeWords } from './attribute-words.ts';
import type { ContentWords } from './content-words.ts';
import type {
  BoundWords,
  CounterWords,
  CueWords,
  NounWords,
  SubstanceWords,
  UnitWords,
  VerbWords,
} from './entries.ts';
import type { ExclusionWords } from './exclusion-words.ts';
import type { GrammarWords } from './grammar-words.ts';

/** Prison terms that have no number. */
interface LifeTermWords {
  /** 'life imprisonment': a term wherever it stands. */
  readonly alone: readonly string[];
  /** 'life', 'life in prison': a term after one of `after` only. */
  readonly led: readonly string[];
  /** 'jailed for', 'sentenced to'. */
  readonly after: readonly string[];
}

/** All that reading figures needs of a language. */
export interface FigureWords {
  /** 'the others', 'most of the rest': what is left of a whole, without a number. */
  readonly rests: PhraseSet;
  /** 'include': what stands after them is told of the subject, one by one. */
  readonly lists: ReadonlySet<string>;
  /** Words in a count or right after it that make it no total: 'another five', 'three other members'. */
  readonly notAll: ReadonlySet<string>;
  readonly bounds: readonly BoundWords[];
  /** Words between the ends of a range, plain ('to', 'or') and after 'between' ('and'). */
  readonly ranges: {
    readonly joints: ReadonlySet<string>;
    readonly between: ReadonlySet<string>;
    /** 'up': before a joint, behind 'from'. */
    readonly climbs: ReadonlySet<string>;
    /** 'rose', 'an increase': what it was and what it is are no range. */
    readonly changes: ReadonlySet<string>;
    /** 'from': after a change the number before it follows. */
    readonly from: ReadonlySet<string>;
  };
  /** 'in', 'out of': between the two numbers of a ratio. */
  readonly ratios: PhraseSet;
  readonly units: readonly UnitWords[];
  /** 'long', 'high': after '100m' they make it a length. */
  readonly dimensions: ReadonlySet<string>;
  /** 'minus'. */
  readonly minus: ReadonlySet<string>;
  /** 'under', 'over': before a number that ends its phrase they may make it an age. */
  readonly ageBounds: ReadonlySet<string>;
  /** 'another', and 'third' after an article: one person more. */
  readonly another: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  /** What '40-strong', '12-member' counts. */
  readonly members: NounWords;
  /** Units of money that are crypto whatever is said of them. */
  readonly coins: ReadonlySet<string>;
  /** 'for': between a price and what it buys. */
  readonly forEach: ReadonlySet<string>;
  /** What is made of a crime: 'drug money'. */
  readonly funds: ReadonlySet<string>;
  /** 'scheme', 'plot': a sum before one is what it turned over or took, not what it cost. */
  readonly schemes: ReadonlySet<string>;
  /** Words between a bracket behind a thing and the sum that it is worth: 'an estimated value of'. */
  readonly values: ReadonlySet<string>;
  /** 'worth': right before a sum that values the thing before it. */
  readonly worth: ReadonlySet<string>;
  /** 'insurance': behind 'life' it makes it no term. */
  readonly lifeThings: ReadonlySet<string>;
  /** 'cost': who bears it stands between it and the sum. */
  readonly costs: ReadonlySet<string>;
  readonly lifeTerms: LifeTermWords;
  readonly nouns: Phrases<NounWords>;
  /** 'bags', 'blocks': what holds other things where 'of' follows, as a word. */
  readonly vessels: ReadonlySet<string>;
  /** What a people's name counts: 'two Syrians'. */
  readonly nationals: NounWords;
  readonly substances: Phrases<SubstanceWords>;
  /** In all their forms; stem and present are mostly nouns in running text. */
  readonly verbs: Phrases<VerbWords>;
  readonly moneyCues: Phrases<CueWords>;
  readonly timeCues: Phrases<CueWords>;
  readonly ageCues: Phrases<CueWords>;
  /** 'on board': the persons before it are carried. */
  readonly aboard: PhraseSet;
  /** 'without trial', 'awaiting trial': whoever is in prison so has not been found guilty. */
  readonly untried: PhraseSet;
  /** 'made up of': before the members of a group. */
  readonly composed: PhraseSet;
  /** 'across the border': the persons before it are moved. */
  readonly across: PhraseSet;
  /** 'among them', 'including': what follows is part of the figure before. */
  readonly including: PhraseSet;
  /** 'number of', 'death toll': the bare number after them counts the noun between. */
  readonly counters: readonly CounterWords[];
  /** 'how many': a question that a bare number answers. */
  readonly howMany: PhraseSet;
  /** 'youngest', 'oldest': a number after them is an age. */
  readonly ageNouns: ReadonlySet<string>;
  readonly grammar: GrammarWords;
  readonly content: ContentWords;
  readonly exclusions: ExclusionWords;
  readonly attributes: AttributeWords;
}
