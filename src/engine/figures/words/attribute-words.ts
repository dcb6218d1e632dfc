import type { PhraseSet } from '../../text/phrase-list.ts';
import type { FigurePer, FigureStanding, FigureTerm } from '../../types.ts';

/** Common nouns for a body: 'the court'. */
interface StandInWords {
  readonly phrases: readonly string[];
  /** Words of the names and sorts of the bodies that they fit. */
  readonly bodies: ReadonlySet<string>;
  /** 'Detectives', 'police': as speakers they are told in the article's own words. */
  readonly onlyAct?: boolean;
  /** What makes others of them right before the noun: 'law enforcement officers' are of any body. */
  readonly notAfter?: ReadonlySet<string>;
}

/** Words that attach a figure to places, actors and speakers. */
export interface AttributeWords {
  /** 'in', 'across': a place after them is where. */
  readonly placePrepositions: ReadonlySet<string>;
  /** 'abroad': right behind a part it is not where its whole is. */
  readonly away: ReadonlySet<string>;
  /** Of these, 'outside': a country after it is where it was not. */
  readonly outside: ReadonlySet<string>;
  /** 'near': behind a comma it says where the place before it lies. */
  readonly beside: ReadonlySet<string>;
  /** Words between preposition and place: 'the province of', 'and around'. */
  readonly placeFillers: ReadonlySet<string>;
  /** 'tragedy', 'case': behind a place they name what the case is about, not where. */
  readonly affairs: ReadonlySet<string>;
  /** Of these, what no article stands before: 'north of Manila' is elsewhere. */
  readonly compass: ReadonlySet<string>;
  /** What a country does with what is counted there, and that says no more of it: 'France recorded six arrests'. */
  readonly tallies: ReadonlySet<string>;
  /** 'as well as': joins a place to those before it, word by word. */
  readonly additions: readonly (readonly string[])[];
  /** Words that may stand between a figure's predicate and its place: 'alone', 'present'. */
  readonly beforePlace: ReadonlySet<string>;
  /** 'while': they set a clause against the one before. */
  readonly contrasts: ReadonlySet<string>;
  /** 'from': the countries that sent officers. */
  readonly sentFrom: ReadonlySet<string>;
  /** 'to': where officers were sent. */
  readonly destination: ReadonlySet<string>;
  /** 'there'. */
  readonly there: string;
  /** 'in this country': the one named before. */
  readonly thatCountry: PhraseSet;
  /** 'where', after a place. */
  readonly where: string;
  /** 'a week', 'per person': what a sum right before them goes by. */
  readonly pers: readonly (readonly [per: FigurePer, phrases: readonly string[]])[];
  /** 'weekly': the same as an adjective, before what the sum is of. */
  readonly paces: readonly (readonly [per: FigurePer, phrases: readonly string[]])[];
  /** What the words before a term and behind it make of it: 'face', 'suspended'. */
  readonly terms: {
    readonly before: readonly (readonly [term: FigureTerm, phrases: readonly string[]])[];
    readonly behind: readonly (readonly [term: FigureTerm, phrases: readonly string[]])[];
    /** What makes a sum that a court orders no fine: 'repay' before it, 'in costs' behind it. */
    readonly payments: {
      readonly before: readonly (readonly [term: FigureTerm, phrases: readonly string[]])[];
      readonly behind: readonly (readonly [term: FigureTerm, phrases: readonly string[]])[];
    };
    /** 'half', 'partly': only that much of it. */
    readonly partly: ReadonlySet<string>;
    /** 'in prison', 'sentence of': what may stand between, and says nothing else. */
    readonly between: ReadonlySet<string>;
    /** What more may stand before a fine that a law threatens: 'imprisonment of not more than three years or a fine of'. */
    readonly beforeFine: ReadonlySet<string>;
  };
  /** Between a thing and the sum that it is worth: words of which one must stand there, and those that may. */
  readonly worths: {
    readonly says: ReadonlySet<string>;
    readonly between: ReadonlySet<string>;
    /** 'total': behind a list it is the worth of all of it, before a term the terms of all together. */
    readonly ofAll: ReadonlySet<string>;
  };
  /** 'by', before who acted. */
  readonly by: string;
  /** Between those who act and the body that they belong to: 'detectives from the Metropolitan Police'. */
  readonly belongTo: ReadonlySet<string>;
  /** Before an agency that is not the subject: 'with', 'to'. */
  readonly notSubject: ReadonlySet<string>;
  /** Verbs of those who help others act: 'coordinated'. */
  readonly helps: ReadonlySet<string>;
  /** Offices that are called by a name behind them: 'the newspaper Le Soir'; none that a person may be, as a broadcaster is. */
  readonly papers: ReadonlySet<string>;
  /** Verbs of saying, all finite forms. */
  readonly say: ReadonlySet<string>;
  /** 'what': who says so behind it speaks of what it stands for, and of nothing before it. */
  readonly whats: ReadonlySet<string>;
  /** 'citing': whom a speaker has it from stands behind. */
  readonly cites: ReadonlySet<string>;
  /** Verbs of saying that leave doubt: 'believe', 'reckon'. */
  readonly doubt: ReadonlySet<string>;
  /** 'according to', 'in the words of'. */
  readonly accordingTo: PhraseSet;
  /** Offices and outlets that speak without a name: 'prosecutors', 'newspaper'. */
  readonly offices: PhraseSet;
  /** Outlets that are named without an article: 'Reuters'. */
  readonly outlets: PhraseSet;
  /** 'Survivors': people who speak for no body. */
  readonly witnesses: ReadonlySet<string>;
  /** People of a body, who speak for it: 'spokesman', 'officer'. */
  readonly speakers: ReadonlySet<string>;
  /** 'Council', 'Ministry': with a capital they make a name that of a body. */
  readonly namedBodies: ReadonlySet<string>;
  /** 'of', 'and': what may stand inside such a name. */
  readonly nameLinks: ReadonlySet<string>;
  /** 'in', 'of': what may stand inside a title: 'Special Agent in Charge'. */
  readonly titleLinks: ReadonlySet<string>;
  /** 'reported', 'wrote': what outlets do. */
  readonly reports: ReadonlySet<string>;
  /** 'the statement': as a speaker whoever spoke last. */
  readonly statements: ReadonlySet<string>;
  /** Verbs by which a term is asked for, not given: 'sought'. */
  readonly demands: ReadonlySet<string>;
  /** 'should', 'deserved': before a term they say what somebody holds right. */
  readonly oughts: ReadonlySet<string>;
  /** 'its', 'their'. */
  readonly possessivePronouns: ReadonlySet<string>;
  /** 'he', 'she': one person, not several. */
  readonly singular: ReadonlySet<string>;
  /** 'told', which names whom. */
  readonly tell: ReadonlySet<string>;
  /** Words between what was taken and what it is worth. */
  readonly worth: ReadonlySet<string>;
  /** 'based', 'living': the place after them is that of the noun before. */
  readonly seated: ReadonlySet<string>;
  /** Words of suspicion and charge that lay to somebody what follows them behind a preposition: 'suspected' of, 'role' in. */
  readonly laying: ReadonlySet<string>;
  /** 'death', 'killing': with 'of' behind them they name a death without saying when it was. */
  readonly deaths: ReadonlySet<string>;
  /** 'over': before a gerund or a determiner it says what somebody is held for. */
  readonly over: ReadonlySet<string>;
  /** 'who': what a person did goes before what became of that person. */
  readonly doers: ReadonlySet<string>;
  /** 'wanted', 'sought': the place after them is not where a figure was counted. */
  readonly elsewhere: ReadonlySet<string>;
  /** Pronouns of a body: 'it', 'they'. */
  readonly bodyPronouns: ReadonlySet<string>;
  /** Pronouns that a body's deeds are told of, by its own people too: 'last year we seized'. */
  readonly bodySubjects: ReadonlySet<string>;
  /** Common nouns that stand for a body named before. */
  readonly standIns: readonly StandInWords[];
  /** Pronouns of one who has spoken before. */
  readonly pronouns: ReadonlySet<string>;
  /** 'put the number at', 'spoke of', 'counted': the subject gives the number. */
  readonly gives: ReadonlySet<string>;
  /** Adjectives and phrases that say how the text puts a number. */
  readonly standings: readonly {
    readonly standing: FigureStanding;
    readonly phrases: readonly string[];
  }[];
  /** 'most', 'some': what follows is not said of all. */
  readonly some: ReadonlySet<string>;
  /** Nouns after a nationality that make it one: 'citizenship', 'origin'. */
  readonly nationality: ReadonlySet<string>;
}
