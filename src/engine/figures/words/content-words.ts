/** Content words that rules ask for by what they tell: what holds the counted, who they are, what became of them. */
export interface ContentWords {
  /** 'charged', 'paid': a bare number after them goes on from a sum. */
  readonly payVerbs: ReadonlySet<string>;
  /** 'gave', 'handed': before the term that a court gives somebody. */
  readonly givers: ReadonlySet<string>;
  /** 'imposed': and behind one of the other set whom a court gives it. */
  readonly imposers: ReadonlySet<string>;
  readonly imposedOn: ReadonlySet<string>;
  /** 'got', 'received': a bare number after them goes on from a prison term. */
  readonly termVerbs: ReadonlySet<string>;
  /** 'fake', 'counterfeit': what follows is goods, not what it pretends to be. */
  readonly fakes: ReadonlySet<string>;
  /** 'boat', 'lorry': the persons in them are mostly migrants. */
  readonly carriers: ReadonlySet<string>;
  /** 'millions', 'billions': without a noun they are sums, and never persons. */
  readonly vagueSums: ReadonlySet<string>;
  /** 'haul', 'shipment': a weight before them is of what they hold. */
  readonly loads: ReadonlySet<string>;
  /** 'safes', 'shoes': money that lies in them is not what they are worth. */
  readonly holders: ReadonlySet<string>;
  /** 'equipment', 'clothing': things without a plural that a sum may be worth. */
  readonly wares: ReadonlySet<string>;
  /** 'theft', 'robbery': what they are of was taken from somebody. */
  readonly thefts: ReadonlySet<string>;
  /** 'lost', 'data': beside those to whom something was done. */
  readonly harms: ReadonlySet<string>;
  /** 'boss', 'relatives': before 'of' and persons, what is told of them is not told of those persons. */
  readonly ofOthers: ReadonlySet<string>;
  /** 'ordered', 'demanded': before an arrest they say that it is still to come. */
  readonly orders: ReadonlySet<string>;
  /** 'bought', 'sold': 'for' behind them opens a price. */
  readonly trades: ReadonlySet<string>;
  /** 'reward': an arrest that it is for has not come about. */
  readonly rewards: ReadonlySet<string>;
  /** 'had', 'previously': beside a verb that tells what came before. */
  readonly before: ReadonlySet<string>;
  /** 'kidnappers', 'gunmen': whoever they hold is no suspect. */
  readonly captors: ReadonlySet<string>;
  /** 'fraudster', 'suspects': what they themselves say of numbers is a claim. */
  readonly claimants: ReadonlySet<string>;
  /** 'abducted', 'slavery': in a text with one of them those who are released were captives. */
  readonly captivity: ReadonlySet<string>;
  /** 'the numbers of': who stands behind it is only written down. */
  readonly records: ReadonlySet<string>;
  /** 'took': a number right behind it counts what was taken. */
  readonly takes: ReadonlySet<string>;
  /** 'posing as': whoever does so is no police. */
  readonly poses: ReadonlySet<string>;
  /** 'hostage', 'gunpoint': beside those who are held they say so too. */
  readonly bound: ReadonlySet<string>;
  /** 'capsized', 'coastguard': whoever is rescued near them was on the way over the sea. */
  readonly atSea: ReadonlySet<string>;
  /** 'dinghy', 'capsized': of these, those that no gang of smugglers has by itself, so that whoever is picked up near them was in the water. */
  readonly afloat: ReadonlySet<string>;
  /** 'carrying', 'with': between a carrier and those in it. */
  readonly carrying: ReadonlySet<string>;
  /** 'carrying': of these, those that mean nothing else. */
  readonly laden: ReadonlySet<string>;
  /** 'found', 'hidden': said of persons in a carrier. */
  readonly hidden: ReadonlySet<string>;
  /** 'weighing': what weighs so much stands before. */
  readonly weighing: ReadonlySet<string>;
  /** 'in', 'among': before what something is hidden in. */
  readonly within: ReadonlySet<string>;
  /** 'packages', 'bales': what a drug is wrapped in. */
  readonly wrappings: ReadonlySet<string>;
  /** 'types', 'kinds': before 'of' they stand for the thing behind it. */
  readonly sorts: ReadonlySet<string>;
  /** 'police': without a plural of its own, it describes the plural behind it. */
  readonly bareModifiers: ReadonlySet<string>;
  /** 'absentia', 'absence': in which somebody is detained who is away. */
  readonly absence: ReadonlySet<string>;
  /** 'flee', 'die': stems that are no noun, so that a number before them has none. */
  readonly doings: ReadonlySet<string>;
  /** 'spent': beside it a sum in a list was not found. */
  readonly spending: ReadonlySet<string>;
  /** 'hold', 'drive': right behind a number they are its verb, and their object is not what is counted. */
  readonly handling: ReadonlySet<string>;
  /** 'helped': before those who were helped over a border. */
  readonly helping: ReadonlySet<string>;
  /** 'enter', 'reach': behind them. */
  readonly crossings: ReadonlySet<string>;
  /** 'brought': right before a number it has that as its object. */
  readonly bringing: ReadonlySet<string>;
  /** 'reach', 'travel': what those who are stopped were about to do. */
  readonly voyages: ReadonlySet<string>;
  /** 'want', 'seek': what they ask of their object has not happened. */
  readonly wishes: ReadonlySet<string>;
  /** 'hope', 'failed', 'unable': with 'to' and a verb behind them they say that it has not happened. */
  readonly unmet: ReadonlySet<string>;
  /** 'inquiry', 'rally': they are held, whoever stands before. */
  readonly meetings: ReadonlySet<string>;
  /** 'behind': those before it did what follows. */
  readonly culprits: ReadonlySet<string>;
  /** 'deployed', 'operation': officers beside one of them are at work on a case. */
  readonly policing: ReadonlySet<string>;
  /** What the law does about crime: 'investigation', 'raids'. */
  readonly inquiries: ReadonlySet<string>;
  /** 'yet': before 'to' it says that not even an arrest has happened. */
  readonly yet: ReadonlySet<string>;
  /** 'will', 'may': right before a verb they do. */
  readonly ahead: ReadonlySet<string>;
  /** 'could', 'would': before 'have' and a verb they tell what did not happen. */
  readonly untrue: ReadonlySet<string>;
  /** 'minimum': the fine behind it is the least that a law allows. */
  readonly leasts: ReadonlySet<string>;
  /** 'warrants': they are executed without anybody's death. */
  readonly papers: ReadonlySet<string>;
  /** 'footage': with 'of' behind it only a picture is captured or released, and nobody. */
  readonly pictures: ReadonlySet<string>;
  /** 'would', 'could': with 'have' they tell what has not come about. */
  readonly unreal: ReadonlySet<string>;
  /** 'among': persons are some of those behind it. */
  readonly among: ReadonlySet<string>;
  /** 'sums', 'amounts': a bound behind them is of each. */
  readonly sums: ReadonlySet<string>;
  /** 'recovered': what was lost and is found again. */
  readonly recovers: ReadonlySet<string>;
  /** 'without', 'denied': before a gerund they do. */
  readonly lacking: ReadonlySet<string>;
  /** 'sentenced', behind which 'to' leads to a term. */
  readonly sentencing: ReadonlySet<string>;
  /** 'suspended': before 'for' and a time, how long a term or an official is. */
  readonly suspension: ReadonlySet<string>;
  /** 'cut by': the time behind it is how much longer or shorter a term became. */
  readonly changes: ReadonlySet<string>;
  /** 'group', 'network': gangs where one of `ofCrime` describes them. */
  readonly groups: ReadonlySet<string>;
  /** 'network': of criminals where the text says 'the' and tells what it is made of. */
  readonly networks: ReadonlySet<string>;
  /** 'criminal', 'crime'. */
  readonly ofCrime: ReadonlySet<string>;
  /** 'charges', 'counts'. */
  readonly charges: ReadonlySet<string>;
  /** 'against': between them and those whom they accuse. */
  readonly against: ReadonlySet<string>;
  /** 'dismissed', 'withdrawn': said of charges they take them back. */
  readonly dropped: ReadonlySet<string>;
  /** 'contraband', 'substance': stand for a substance that the text has named. */
  readonly standIns: ReadonlySet<string>;
  /** 'gang', 'ring': whoever is of it is a suspect. */
  readonly gangs: ReadonlySet<string>;
  /** 'found': before persons and one of `verdicts`. */
  readonly findings: ReadonlySet<string>;
  /** 'secured', 'led': right before a number, or with a preposition between, they tell what a case brought about. */
  readonly outcomes: ReadonlySet<string>;
  /** 'live', 'survived': things do neither. */
  readonly living: ReadonlySet<string>;
  /** 'involving': what follows was not the object of a verb before it. */
  readonly involving: ReadonlySet<string>;
  /** 'guilty'. */
  readonly verdicts: ReadonlySet<string>;
  /** Words of which one stands in any text of a case that is before a court. */
  readonly trials: ReadonlySet<string>;
  /** 'face': with a number of charges behind it it says that somebody is charged. */
  readonly facing: ReadonlySet<string>;
  /** 'faces', 'punishable': the term behind them is one that may yet be given. */
  readonly threats: ReadonlySet<string>;
  /** 'the number of arrests stands at'. */
  readonly stands: ReadonlySet<string>;
}
