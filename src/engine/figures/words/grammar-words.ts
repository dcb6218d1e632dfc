/** Closed classes: what ends a noun phrase, joins figures and marks clauses. */
export interface GrammarWords {
  /** All that ends a noun phrase, of whichever class. */
  readonly stops: ReadonlySet<string>;
  /** Stops that in capitals are a name: 'two US citizens'. */
  readonly capitalNames: ReadonlySet<string>;
  /** 'took', 'began': no noun phrase goes on past them. */
  readonly pasts: ReadonlySet<string>;
  /** Pasts that are participles or nouns too, as 'shot': past tenses for certain only behind 'and' and before a number. */
  readonly pastsBesides: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  /** 'was', 'has': of 'be' and 'have', what is said of one. */
  readonly ofOne: ReadonlySet<string>;
  /** 'are', 'were', 'have': said of several. */
  readonly ofSeveral: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Besides 'and' and signs, what joins a figure to the one before: 'or', 'plus'. */
  readonly joints: ReadonlySet<string>;
  /** Before a weight that is told again in another unit: 'or'. */
  readonly otherwise: ReadonlySet<string>;
  /** 'not', 'never': what follows did not happen. */
  readonly negations: ReadonlySet<string>;
  /** 'could', 'may': what follows has not happened. */
  readonly modals: ReadonlySet<string>;
  /** 'to', 'into': where persons are moved. */
  readonly directions: ReadonlySet<string>;
  /** 'held down': parts of a verb that stand before its object. */
  readonly particles: ReadonlySet<string>;
  /** 'into': it takes persons over a border where a place follows. */
  readonly entries: ReadonlySet<string>;
  /** 'in', 'aboard': before what holds somebody or something. */
  readonly inside: ReadonlySet<string>;
  /** 'for': why something was done. */
  readonly reasons: ReadonlySet<string>;
  /** 'as' in 'identified by the police as victims'. */
  readonly roleLinks: ReadonlySet<string>;
  /** 'be' without an auxiliary: 'demanded that they be jailed' has not happened. */
  readonly bareBe: string;
  /** 'to', 'will': the stem after them is a verb. */
  readonly infinitive: ReadonlySet<string>;
  /** 'with', 'alongside': persons after them share what happened to those before. */
  readonly comitatives: ReadonlySet<string>;
  /** 'later', 'apart': the time before them lies between two events. */
  readonly intervals: ReadonlySet<string>;
  /** 'over', 'within': what was done while the time after them passed. */
  readonly during: ReadonlySet<string>;
  /** 'if': a verb right behind it tells what has not come to pass. */
  readonly conditions: ReadonlySet<string>;
  /** 'by', 'for': the form in -ing after them is a verb. */
  readonly byMeans: ReadonlySet<string>;
  /** 'bound', 'destined': what stands before or behind is where something was to go. */
  readonly bound: ReadonlySet<string>;
  /** 'both', 'all': behind a comma they take up those counted before it. */
  readonly allOf: ReadonlySet<string>;
  /** 'which': behind 'of' it leads back to things. */
  readonly ofThings: ReadonlySet<string>;
  /** 'whose': what follows is told of somebody else. */
  readonly foreignRelatives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** The ending of regular plurals. */
  readonly pluralEnding: string;
  /** What ends in it ends like a plural and is none: 'cross'. */
  readonly singularEnding: string;
  /** The ending of a verb that goes on from one before: 'and sharing'. */
  readonly gerundEnding: string;
  /** The ending of regular pasts. */
  readonly pastEnding: string;
  /** Endings of plurals that mostly name persons by what they do. */
  readonly agentEndings: readonly string[];
  /** 'each', right behind a number: so many in every one of several places. */
  readonly apiece: ReadonlySet<string>;
  /** 'respectively': two lists go together item by item. */
  readonly respective: ReadonlySet<string>;
  /** 'such': between a number and its noun. */
  readonly likes: ReadonlySet<string>;
  readonly irregularPlurals: ReadonlySet<string>;
  /** Plurals that modify a noun after them: 'customs officers', 'arms dealers'. */
  readonly pluralModifiers: ReadonlySet<string>;
  /** Words in -s that are no plurals. */
  readonly notPlural: ReadonlySet<string>;
  readonly of: string;
  /** 'more', 'others', 'ones': stand for a noun said before. */
  readonly proforms: ReadonlySet<string>;
  /** 'a further', 'the other', and 'more' after a number: it comes on top of one told before. */
  readonly furtherBefore: ReadonlySet<string>;
  readonly furtherAfter: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  /** 'of the biggest': a number before it counts nothing. */
  readonly superlatives: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** 'them': an object behind a verb that persons before it undergo. */
  readonly objects: ReadonlySet<string>;
  /** 'every', 'each', 'no': 'one' after them counts nothing. */
  readonly distributives: ReadonlySet<string>;
  /** 'each', 'per': before a unit of time they make a rate. */
  readonly rates: ReadonlySet<string>;
  /** What stands between such a word and its time: 'every other month'. */
  readonly skipped: ReadonlySet<string>;
  /** 'at': 'put their number at 432', 'who was 17 at the time'. */
  readonly at: string;
  /** 'every': a time behind it is how often. */
  readonly repeats: ReadonlySet<string>;
  /** 'no two agree': the number counts nothing. */
  readonly anyNumber: ReadonlySet<string>;
  /** 'most', 'several': before 'of the ten' a part of them whose number is not told. */
  readonly uncounted: ReadonlySet<string>;
  /** 'all': a bare number after it counts again those counted before. */
  readonly universals: ReadonlySet<string>;
  /** 'those': a participle after them stands for persons. */
  readonly pointers: ReadonlySet<string>;
  /** Past participles that make a phrase of persons: 'those held', 'the arrested'. */
  readonly those: ReadonlySet<string>;
}
