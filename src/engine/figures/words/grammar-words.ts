/** Closed classes: what ends a noun phrase, joins figures and marks clauses. */
export interface GrammarWords {
  readonly stops: ReadonlySet<string>;
  /** Stops that in capitals are a name: 'two US citizens'. */
  readonly capitalNames: ReadonlySet<string>;
  /** 'took', 'began': no noun phrase goes on past them. */
  readonly pasts: ReadonlySet<string>;
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
  /** 'charged', 'paid': a bare number after them goes on from a sum. */
  readonly payVerbs: ReadonlySet<string>;
  /** 'gave', 'handed': before the term that a court gives somebody. */
  readonly givers: ReadonlySet<string>;
  /** 'got', 'received': a bare number after them goes on from a prison term. */
  readonly termVerbs: ReadonlySet<string>;
  /** 'not', 'never': what follows did not happen. */
  readonly negations: ReadonlySet<string>;
  /** 'could', 'may': what follows has not happened. */
  readonly modals: ReadonlySet<string>;
  /** 'fake', 'counterfeit': what follows is goods, not what it pretends to be. */
  readonly fakes: ReadonlySet<string>;
  /** 'boat', 'lorry': the persons in them are mostly migrants. */
  readonly carriers: ReadonlySet<string>;
  /** 'millions', 'billions': without a noun they are sums, and never persons. */
  readonly vagueSums: ReadonlySet<string>;
  /** 'haul', 'shipment': a weight before them is of what they hold. */
  readonly loads: ReadonlySet<string>;
  /** 'capsized', 'coastguard': whoever is rescued near them was on the way over the sea. */
  readonly atSea: ReadonlySet<string>;
  /** 'dinghy', 'capsized': of these, those that no gang of smugglers has by itself, so that whoever is picked up near them was in the water. */
  readonly afloat: ReadonlySet<string>;
  /** 'carrying', 'with': between a carrier and those in it. */
  readonly carrying: ReadonlySet<string>;
  /** 'carrying': of these, those that mean nothing else. */
  readonly laden: ReadonlySet<string>;
  /** 'to', 'into': where persons are moved. */
  readonly directions: ReadonlySet<string>;
  /** 'into': it takes persons over a border where a place follows. */
  readonly entries: ReadonlySet<string>;
  /** 'found', 'hidden', and 'in' after it: what is said of persons in a carrier. */
  readonly hidden: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  /** 'weighing': what weighs so much stands before. */
  readonly weighing: ReadonlySet<string>;
  /** 'for': why something was done. */
  readonly reasons: ReadonlySet<string>;
  /** 'as' in 'identified by the police as victims'. */
  readonly roleLinks: ReadonlySet<string>;
  /** 'types', 'kinds': before 'of' they stand for the thing behind it. */
  readonly sorts: ReadonlySet<string>;
  /** 'police': without a plural of its own, it describes the plural behind it. */
  readonly bareModifiers: ReadonlySet<string>;
  /** 'absentia', 'absence': in which somebody is detained who is away. */
  readonly absence: ReadonlySet<string>;
  /** 'flee', 'die': stems that are no noun, so that a number before them has none. */
  readonly doings: ReadonlySet<string>;
  /** 'helped', and 'enter' behind those who were helped over a border. */
  readonly helping: ReadonlySet<string>;
  readonly crossings: ReadonlySet<string>;
  /** 'want', 'seek': what they ask of their object has not happened. */
  readonly wishes: ReadonlySet<string>;
  /** 'be' without an auxiliary: 'demanded that they be jailed' has not happened. */
  readonly bareBe: string;
  /** 'to', 'will': the stem after them is a verb. */
  readonly infinitive: ReadonlySet<string>;
  /** 'with', 'alongside': persons after them share what happened to those before. */
  readonly comitatives: ReadonlySet<string>;
  /** 'sentenced', behind which 'to' leads to a term. */
  readonly sentencing: ReadonlySet<string>;
  /** 'later', 'apart': the time before them lies between two events. */
  readonly intervals: ReadonlySet<string>;
  /** 'over', 'within': what was done while the time after them passed. */
  readonly during: ReadonlySet<string>;
  /** 'suspended': before 'for' and a time, how long a term or an official is. */
  readonly suspension: ReadonlySet<string>;
  /** 'if': a verb right behind it tells what has not come to pass. */
  readonly conditions: ReadonlySet<string>;
  /** 'by', 'for': the form in -ing after them is a verb. */
  readonly byMeans: ReadonlySet<string>;
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
  /** 'group', 'network': gangs where one of the second words describes them: 'criminal'. */
  readonly groups: ReadonlySet<string>;
  /** 'network': of criminals where the text says 'the' and tells what it is made of. */
  readonly networks: ReadonlySet<string>;
  readonly ofCrime: ReadonlySet<string>;
  /** 'charges', and 'against' before those whom they accuse. */
  readonly charges: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** 'dismissed', 'withdrawn': said of charges they take them back. */
  readonly dropped: ReadonlySet<string>;
  /** 'contraband', 'substance': stand for a substance that the text has named. */
  readonly standIns: ReadonlySet<string>;
  /** 'gang', 'ring': whoever is of it is a suspect. */
  readonly gangs: ReadonlySet<string>;
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
  /** 'found' before persons and 'guilty' after them. */
  readonly findings: ReadonlySet<string>;
  /** 'secured', 'led': right before a number, or with a preposition between, they tell what a case brought about. */
  readonly outcomes: ReadonlySet<string>;
  /** 'live', 'survived': things do neither. */
  readonly living: ReadonlySet<string>;
  /** 'involving': what follows was not the object of a verb before it. */
  readonly involving: ReadonlySet<string>;
  readonly verdicts: ReadonlySet<string>;
  /** 'of the biggest': a number before it counts nothing. */
  readonly superlatives: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** 'face': with a number of charges behind it it says that somebody is charged. */
  readonly facing: ReadonlySet<string>;
  /** 'them': an object behind a verb that persons before it undergo. */
  readonly objects: ReadonlySet<string>;
  /** 'every', 'each', 'no': 'one' after them counts nothing. */
  readonly distributives: ReadonlySet<string>;
  /** 'each', 'per': before a unit of time they make a rate. */
  readonly rates: ReadonlySet<string>;
  /** What stands between such a word and its time: 'every other month'. */
  readonly skipped: ReadonlySet<string>;
  /** 'faces', 'punishable': the term behind them is one that may yet be given. */
  readonly threats: ReadonlySet<string>;
  /** 'at': 'put their number at 432', 'who was 17 at the time'. */
  readonly at: string;
  /** 'the number of arrests stands at'. */
  readonly stands: ReadonlySet<string>;
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
