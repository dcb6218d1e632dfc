import type { PhraseSet } from '../../text/phrase-list.ts';
import type { RecapWords } from './recap-words.ts';

/** Words that show that a number is no figure of the case, or of another one: each rule of `aside/` and `doubt/` names its own. */
export interface ExclusionWords {
  readonly months: ReadonlySet<string>;
  /** Before a number of four digits they make it a year. */
  readonly beforeYear: ReadonlySet<string>;
  /** After a number they make it a year of an era. */
  readonly eras: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  readonly clockBefore: ReadonlySet<string>;
  /** 'page', 'Article', 'No.': the number after them is a name. */
  readonly labels: ReadonlySet<string>;
  /** 'section', 'article': the parts of a law, told in words as well: 'section two'. */
  readonly laws: ReadonlySet<string>;
  /** 'ak', 'iphone': the number behind them is a model's, even where their names are no capitals or open a sentence. */
  readonly models: ReadonlySet<string>;
  /** 'network', 'triad': 'the', digits and one of them are a name. */
  readonly bands: ReadonlySet<string>;
  /** 'Barrio 18': bands whose name is a word and a number. */
  readonly numbered: ReadonlySet<string>;
  /** 'Six Nations', 'Three UK customers': names that open with a number, which stand as such wherever a sentence begins. */
  readonly numberNames: PhraseSet;
  /** 'by': between one number told twice. */
  readonly inTurn: ReadonlySet<string>;
  /** 'quoting': what follows it is a reference. */
  readonly quoting: ReadonlySet<string>;
  /** 'distribute', 'possess': before a weight 'or more' they tell from where on a law counts. */
  readonly dealing: ReadonlySet<string>;
  /** 'doses': how many a drug would make. */
  readonly doses: ReadonlySet<string>;
  /** 'produced', 'turned': behind 'could have' they make a number one of things that there never were. */
  readonly making: ReadonlySet<string>;
  /** What people share to sleep in: 'eight to a room'. */
  readonly quarters: ReadonlySet<string>;
  /** 'designed', 'suitable': before 'for' they tell how many there is room for. */
  readonly roomFor: ReadonlySet<string>;
  /** 'capacity': what something would hold. */
  readonly capacities: ReadonlySet<string>;
  /** 'each', 'every': those on board are told of any one boat. */
  readonly everies: ReadonlySet<string>;
  /** 'at a time', 'per trip': those before them are on board of any one boat as well. */
  readonly perTrip: PhraseSet;
  /** 'containing', 'with': behind 'each' they tell how much is in one of several. */
  readonly holding: ReadonlySet<string>;
  /** 'beneath': the things behind it hid what was found. */
  readonly beneath: ReadonlySet<string>;
  /** The numbers by which the police are called, and what stands behind them: '999 calls'. */
  readonly emergencies: ReadonlySet<string>;
  readonly dialling: ReadonlySet<string>;
  /** 'fitted', 'powered': two words before a number, they make what is counted a part of a thing. */
  readonly fittings: ReadonlySet<string>;
  /** What a thing has of itself behind 'with': engines, wheels. */
  readonly ownParts: ReadonlySet<string>;
  /** 'called', 'dubbed': before 'the' and a number they make it a name. */
  readonly calls: ReadonlySet<string>;
  /** 'call', 'ring', 'dial': the number after them is a telephone's. */
  readonly telephone: ReadonlySet<string>;
  /** 'notes', 'coins': a hyphenated sum before them is a denomination. */
  readonly denominations: ReadonlySet<string>;
  /** 'street', 'avenue': capitals after a number that make an address. */
  readonly streets: ReadonlySet<string>;
  /** 'none of the 14': the number is told of nobody. */
  readonly none: ReadonlySet<string>;
  /** 'all', 'everyone': before one of `excepting` they make the number one of those left out. */
  readonly all: ReadonlySet<string>;
  readonly excepting: ReadonlySet<string>;
  /** 'enough to fill 40 lorries', 'enough for 200 doses': what something would do. */
  readonly enough: ReadonlySet<string>;
  /** 'the equivalent of 10 containers', 'equates to 60,000 doses': what was counted in another way. */
  readonly equivalents: ReadonlySet<string>;
  /** 'top', 'first', 'last': the number after them is a rank or a period in general. */
  readonly ranks: ReadonlySet<string>;
  /** 'mother of three'. */
  readonly parents: ReadonlySet<string>;
  /** 'married': with so many children. */
  readonly wed: ReadonlySet<string>;
  /** 'city of 114,000': what has inhabitants. */
  readonly settlements: ReadonlySet<string>;
  /** 'crew', 'family': the number in 'a crew of 14' is no age. */
  readonly collectives: ReadonlySet<string>;
  /** Nouns of general statistics: 'inhabitants', 'per cent of adults'. */
  readonly population: ReadonlySet<string>;
  /** After a share they make it an advertisement: '20% off'. */
  readonly discounts: ReadonlySet<string>;
  /** After a time they make it a limit, a career or a date: '30 days to appeal', 'three years ago'. */
  readonly afterTime: PhraseSet;
  /** What may stand before 'a third' for it to be a share. */
  readonly beforeShare: ReadonlySet<string>;
  /** Phrases that make a sentence's figures background. */
  readonly background: PhraseSet;
  /** 'Globally': opens a sentence that tells of no case, whatever was seized or who was held. */
  readonly worldwide: ReadonlySet<string>;
  /** Phrases that make them the case's all the same. */
  readonly caseWords: PhraseSet;
  /** Phrases of statistics, which no word of the case makes the case's: only `thoseOfCase` does. */
  readonly statistics: PhraseSet;
  /** Phrases that put a sentence's figures into another case, whatever else it says. */
  readonly otherCases: PhraseSet;
  /** 'had previously been jailed': what follows in its clause happened before this case. */
  readonly earlierCases: PhraseSet;
  /** 'convictions': with a year behind them they are of earlier cases. */
  readonly oldVerdicts: ReadonlySet<string>;
  /** 'already serving': a term before it is another case's. */
  readonly earlierTerms: PhraseSet;
  /** 'recently completed', 'cut from': a term right behind it is as well. */
  readonly formerTerms: PhraseSet;
  /** 'reached', 'crossed': what they did. */
  readonly arriving: ReadonlySet<string>;
  /** 'thousands', 'millions'. */
  readonly thousands: ReadonlySet<string>;
  /** 'capable': before 'of' and a gerund it says what could be done. */
  readonly able: ReadonlySet<string>;
  /** 'more', 'fewer': before `than` a number says how many more there are than elsewhere. */
  readonly differences: ReadonlySet<string>;
  readonly than: string;
  /** 'the suspects', 'the network': what is told of them is of the case. */
  readonly thoseOfCase: PhraseSet;
  /** 'received', 'recorded': what a body counts in a year. */
  readonly countingVerbs: PhraseSet;
  /** 'the bureau', 'the force': bodies without a name. */
  readonly bodies: PhraseSet;
  /** 'has': what a body has at present. */
  readonly hasNow: ReadonlySet<string>;
  /** 'compared with': what follows them is another time's. */
  readonly comparisons: PhraseSet;
  /** ', up', ', a rise of': before a share they tell how a number that is counted year by year has changed. */
  readonly trends: PhraseSet;
  /** 'record', 'biggest': with 'was' or one of `stands` right behind and a year gone by what the case is measured by. */
  readonly records: ReadonlySet<string>;
  /** 'dates', 'stands'. */
  readonly stands: ReadonlySet<string>;
  /** 'since': behind a superlative it leads to the case that this one is measured by. */
  readonly sinces: ReadonlySet<string>;
  /** 'similar', 'comparable': what they describe is none of this case where its time is another one. */
  readonly likenesses: ReadonlySet<string>;
  /** Those of them that part a case from this one whenever they open a sentence with its day. */
  readonly alike: ReadonlySet<string>;
  /** 'action', 'crackdown': what police call a case, beside the nouns that are counted. */
  readonly actions: ReadonlySet<string>;
  /** What many of one sort are: 'operations'. */
  readonly series: ReadonlySet<string>;
  /** 'can', 'often', 'earn': behind a plural without an article they tell what people of a sort do. */
  readonly habits: ReadonlySet<string>;
  /** 'last month', 'years ago'. */
  readonly otherTimes: PhraseSet;
  /** 'a follow-up to': what an operation goes on from. */
  readonly goesOnFrom: PhraseSet;
  /** 'comes', 'came': with 'after' behind it what was before. */
  readonly sequels: ReadonlySet<string>;
  /** 'beaten only by': before a number it is that of a greater find. */
  readonly outdone: PhraseSet;
  readonly sequelTo: ReadonlySet<string>;
  /** 'comes', 'come': with 'as' or 'amid' behind it what else is in the news. */
  readonly sequelsNow: ReadonlySet<string>;
  readonly amid: ReadonlySet<string>;
  /** 'report', 'study': 'it comes after' one of them tells of things in general. */
  readonly reports: ReadonlySet<string>;
  /** 'part', 'role', 'accomplice': who is said to have had one is of the case. */
  readonly parts: ReadonlySet<string>;
  /** 'expected': what is so has not happened. */
  readonly expected: ReadonlySet<string>;
  /** 'is worth', 'can fetch': behind 'a kilo of cocaine' what such goods cost. */
  readonly priced: PhraseSet;
  /** 'costs': with 'a year' behind its sum what a sort of crime costs. */
  readonly costing: ReadonlySet<string>;
  /** 'came', 'took place': with a time and 'after' behind them the event before this one is told. */
  readonly comes: PhraseSet;
  /** 'arrest', 'verdict': what comes after a deed of this case. */
  readonly trials: ReadonlySet<string>;
  /** 'up', 'fell': a share right behind them tells how a number has changed. */
  readonly changes: ReadonlySet<string>;
  /** 'To date': opens a sentence on all cases so far. */
  readonly toDate: PhraseSet;
  /** 'Earlier this week', 'In a previous case': open a sentence on another case, mostly. */
  readonly turns: PhraseSet;
  /** 'denied that': what is said behind it did not happen, says somebody. */
  readonly denials: PhraseSet;
  /** 'on track to': what stands behind it is yet to be. */
  readonly prospects: PhraseSet;
  /** 'an average of': what stands behind it lies in each of several. */
  readonly averages: ReadonlySet<string>;
  /** 'originally': the verdict behind it was changed later. */
  readonly firstly: ReadonlySet<string>;
  /** 'potential': the harm behind it has not come about. */
  readonly potentials: ReadonlySet<string>;
  /** 'News': with 'comes after' behind it what other news told. */
  readonly tidings: ReadonlySet<string>;
  /** 'later', 'ago': behind 'a day' they tell when. */
  readonly later: ReadonlySet<string>;
  /** 'the industry', 'the economy': what pays for a sort of crime in general. */
  readonly branches: ReadonlySet<string>;
  /** 'There are': told of what there is, whoever the case is about. */
  readonly stocks: PhraseSet;
  /** 'generally', 'typical': what is told behind it is the rule, and nobody's case. */
  readonly usuals: ReadonlySet<string>;
  /** 'this year': what is counted in it is more than a case. */
  readonly yearsNow: PhraseSet;
  /** 'other', 'another', 'similar': before one of `otherMatters` they turn to another case. */
  readonly otherOnes: ReadonlySet<string>;
  /** 'rival': whose members a court judged, where the case tells of others. */
  readonly rivals: ReadonlySet<string>;
  /** 'operations', 'tragedy', 'fraud': what a case can be one of. */
  readonly otherMatters: ReadonlySet<string>;
  /** 'One of the others': they open a sentence on those counted beside the one of this case. */
  readonly othersOfKind: PhraseSet;
  /** 'a company with 40 lorries': what it has is no fact of the case. */
  readonly firms: ReadonlySet<string>;
  /** 'the lower court': what it ruled a higher one has ruled on since. */
  readonly lowerCourts: PhraseSet;
  /** 'Another gang': at the start of a sentence it tells of others than those of the case. */
  readonly otherGroups: ReadonlySet<string>;
  /** 'that': before one of `otherMatters` and behind a preposition it means the one told before. */
  readonly thatOnes: ReadonlySet<string>;
  /** 'on the same day', 'days later': a time that goes on from the one before. */
  readonly nexts: PhraseSet;
  /** 'Recently', 'Similarly': open a sentence of another case. */
  readonly asideOpeners: ReadonlySet<string>;
  /** 'Meanwhile': opens a sentence of another case where that lies in another country. */
  readonly meanwhiles: ReadonlySet<string>;
  /** 'Earlier': before a day. */
  readonly befores: ReadonlySet<string>;
  /** 'trial', 'jail': in headline or lead they say that a case is in court. */
  readonly inCourt: ReadonlySet<string>;
  /** 'total': the number behind it is summed up by the text itself. */
  readonly totals: ReadonlySet<string>;
  /** 'there were'. */
  readonly thereIs: PhraseSet;
  /** 'last year': opens a sentence about another time. */
  readonly yearOpenings: PhraseSet;
  /** The member states of a union, as a fixed number. */
  readonly fixedCounts: readonly { readonly value: number; readonly phrase: string }[];
  /** After a number they make a compound that counts: '40-strong'. */
  readonly strong: ReadonlySet<string>;
  /** 'jury', 'committee': behind 'nine-member' a body that tries or decides, and nobody of the case. */
  readonly seated: ReadonlySet<string>;
  /** 'times', and what follows it in a comparison: 'ten times the limit'. */
  readonly times: ReadonlySet<string>;
  /** 'daily' after 'three times'. */
  readonly paces: ReadonlySet<string>;
  readonly afterTimes: ReadonlySet<string>;
  /** 'previous action', 'earlier raid': what is told with them happened on another occasion. */
  readonly occasions: PhraseSet;
  /** Words of other cases that an article recalls behind its own. */
  readonly recap: RecapWords;
  /** 'mark', 'threshold': a sum before them is a limit. */
  readonly thresholds: ReadonlySet<string>;
  /** 'gold', 'purity': behind '24K' they make it no thousands. */
  readonly fineness: ReadonlySet<string>;
  /** 'Group of 7': with a capital, what has its number in its name. */
  readonly named: ReadonlySet<string>;
  /** What follows a hyphenated age. */
  readonly old: string;
}
