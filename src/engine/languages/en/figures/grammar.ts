import type { GrammarWords } from '../../../figures/words/grammar-words.ts';
import { set } from '../../lists.ts';
import { ADVERBS, PREPOSITIONS } from '../closed-classes.ts';

const CONJUNCTIONS = 'and or but nor yet so plus';
const BE = 'am is are was were be been being';
const HAVE = 'has have had having';
const MODALS =
  'will would can could may might shall should must do does did get got gets ended end remain remained';
const RELATIVES = 'who whom whose which that where';
const SUBORDINATORS =
  'while when whereas although though because since after before until as if once unless whilst';
const DETERMINERS =
  'the a an this that these those their his her its our your my such same each every any some both all no';
/** Pasts that are no participles, so that they stand inside no noun phrase. */
const PASTS =
  'took gave came went began became broke chose drew drove fell fled flew grew knew rose ran shook spoke stole swam threw wore wrote saw hid received got said told contained included involved belonged remained arrived appeared occurred happened refused pleaded denied won met let sent left spent';
const PRONOUNS =
  'he she it they we i you him her them us me himself herself themselves itself someone somebody everyone nobody anyone nothing';

/** English closed classes, for the shallow reader of noun phrases and clauses. */
export const grammar: GrammarWords = {
  stops: set(
    `${PREPOSITIONS} ${CONJUNCTIONS} ${BE} ${HAVE} ${MODALS} ${RELATIVES} ${SUBORDINATORS} ${DETERMINERS} ${PRONOUNS} there here how why what not ago away apiece altogether alone too well each 's late early overnight include includes`,
  ),
  prepositions: set(PREPOSITIONS),
  capitalNames: set('us'),
  pasts: set(PASTS),
  pastsBesides: set('shot hit beat hurt put left sent lost met'),
  conjunctions: set(CONJUNCTIONS),
  be: set(`${BE} get got gets getting`),
  have: set(HAVE),
  ofOne: set('is was has'),
  ofSeveral: set('are were have'),
  relatives: set(RELATIVES),
  subordinators: set(SUBORDINATORS),
  adverbs: set(ADVERBS),
  joints: set('or plus with by from'),
  otherwise: set('or'),
  negations: set('not never neither nor wrongly wrongfully falsely mistakenly'),
  modals: set('could may might would should can'),
  directions: set('to into'),
  particles: set('down up off away back out'),
  entries: set('into'),
  inside: set('in inside aboard'),
  reasons: set('for'),
  roleLinks: set('as'),
  bareBe: 'be',
  infinitive: set('to will would can could may might must should'),
  comitatives: set('with alongside'),
  intervals: set('later earlier afterwards apart'),
  during: set('over during within in'),
  conditions: set('if unless'),
  byMeans: set('by for of after before with from in'),
  bound: set('bound destined headed'),
  allOf: set('both all each'),
  ofThings: set('which'),
  foreignRelatives: set('whose where which'),
  pronouns: set(PRONOUNS),
  determiners: set(DETERMINERS),
  pluralEnding: 's',
  singularEnding: 'ss',
  gerundEnding: 'ing',
  pastEnding: 'ed',
  agentEndings: ['ers', 'ors', 'ists', 'smiths', 'women'],
  likes: set('such'),
  objects: set('them'),
  apiece: set('each apiece average'),
  respective: set('respectively'),
  irregularPlurals: set(
    'people men women children policemen policewomen gunmen businessmen businesswomen fishermen herdsmen carabinieri firemen servicemen middlemen frontmen henchmen salesmen dutchmen englishmen frenchmen irishmen welshmen personnel police staff aircraft cattle sheep fish teeth feet mice geese knives lives wives thieves wolves shelves media data criteria phenomena bacteria species premises offspring accused',
  ),
  pluralModifiers: set(
    'customs arms sports drugs savings goods firearms operations communications human rights weapons sales tax narcotics homicide systems ladies childrens antiquities crypto accounts victims accused aircraft',
  ),
  notPlural: set(
    'upstairs downstairs is was has as this thus his its us yes gas bus plus less across business process access address boss loss class glass press cross crisis basis virus status bonus chaos congress express success witness tennis politics series diabetes news previous various numerous serious dangerous religious famous dubious precious suspicious luxurious anonymous continuous fictitious counterfeitous overseas always perhaps nowadays sometimes whereas towards besides afterwards upwards ruthless homeless endless illegal brass grass mattress hostess fortress princess duchess heiress seamstress actress waitress campus sous paris hashish anus mass pass',
  ),
  of: 'of',
  proforms: set('more other+s one+s'),
  furtherBefore: set('another further other additional additionally extra'),
  furtherAfter: set('more other+s further additional extra'),
  partitives: set('of among'),
  superlatives: set(
    'longest harshest stiffest cruellest cruelest nastiest strongest wealthiest toughest fiercest fastest rarest biggest largest most worst deadliest heaviest highest gravest bloodiest best main oldest busiest richest leading key few many',
  ),
  definite: set('the those these'),
  distributives: set('every each any no this that which'),
  rates: set('every each per'),
  skipped: set('other second third fourth few'),
  at: 'at',
  repeats: set('every'),
  anyNumber: set('no any'),
  uncounted: set('one most many several some few majority part'),
  universals: set('all'),
  pointers: set('those these'),
  those: set('those the them these'),
};
