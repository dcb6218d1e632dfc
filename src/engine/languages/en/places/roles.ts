import type { PlaceRoleWords } from '../../../places/roles/role-words.ts';
import { entries, list, set } from '../../lists.ts';
import { PREPOSITIONS } from '../closed-classes.ts';
import { verbForms } from '../inflect.ts';

const each = <T extends string>(role: T, phrases: string) =>
  list(phrases).map((phrase) => [phrase, role] as const);

/** All forms of verbs, written as `verbForms` reads them. */
const forms = (written: string) =>
  entries(written).flatMap((verb) => Object.values(verbForms(verb)).flat());

const acts = <T extends string>(role: T, written: string) =>
  forms(written).map((phrase) => [phrase, role] as const);

/** Words as they stand, and verbs in all their forms. */
const verbs = (words: string, written: string) => new Set([...set(words), ...forms(written)]);

/** English words that tell what happened at a place. */
export const placeRoles: PlaceRoleWords = {
  cues: [
    ...acts(
      'arrest',
      'arrest, apprehend, detain, nab+, capture, take into custody, round up, pull over, track down, lead away',
    ),
    ...each(
      'arrest',
      `apprehension, detention+s, held, caught, capture of, cuffed, collared, handcuffed, taken off a, picked up, in custody, in handcuffs, in cuffs, himself up, herself up, themselves up, himself in, herself in, themselves in, himself over, being questioned, placed under arrest, nicked, overpowered, ambushed by police, caught up with, surrendered, stopped him, stopped her, stopped them, are holding, ended up in handcuffs, ended up in custody, ended up in jail, arrest warrant+s, precautionary measures`,
    ),
    ...acts(
      'raid',
      'raid, search, swoop, descend on, descend upon, intercept, seize, confiscate, dismantle, impound, uncover, unearth, ransack, detect, inspect, seal off, come to light, stumble on, stumble upon, sniff out, come across, come upon, lead to flats, lead to a flat, lead to houses, lead to a house, dig+|dug up, knock on doors, fan+ out, shut+|shut down, clear out',
    ),
    ...each(
      'raid',
      `house searches, sweep+s, burst into, burst in, swooped on, swarmed, combed, seizure+s, netted, cut open, held back, foiled, turned over, turned inside out, turned upside down, sealed, bust+s+ed, crackdown+s, hauls, confiscation+s, found, recovered, discovered, discovery, came on, taken apart, taken offline, pulled offline, taken down, deployed, kicked in, kicked down, burst through, broke down, broke into a warehouse, smashed through, moved in on, storm+ed, action day+s, day of action, days of action, actions in, went through, shut, finding of, investigative measures, coercive measures, inspection+s, hideout+s, secret den, drug lab+s, plantations, call centres in, search warrants, warrants, executed a warrant, execution of a warrant, warrant was executed, stopped, interception+s, buy-bust, operation+s`,
    ),
    ...acts(
      'victims',
      'kill, murder, drown, capsize, sink|sank|sunk off, perish, suffocate, starve, hijack, carjack, blackmail, extort, dupe, rape, enslave, stab+, gun+ down, blow|blew|blown up, rob+, burgle, exploit, defraud, fleece, swindle, deceive, abduct, kidnap+, injure, rescue, liberate, safeguard, plunder, prey on, steal',
    ),
    ...each(
      'victims',
      `victim+s, bodies, body, corpse+s, killings, death+s, died, overturned, shipwreck, massacre, overdose+s, lost their lives, lost his life, lost her life, wounded, held up, scammed, conned, cheated, tricked, beaten to death, bombing+s, explosion+s, arson, trapped, locked in, vanished from, disappeared from, violence, explosive raids, ram raid+s, bank raid+s, ATM raids, shot dead, was shot, were shot, been shot, shot fatally, fatally shot, a shooting, the shooting, fatal shooting, shootings, mugged, knifed, assaulted, found dead, holdup, hold-up, robbery, robberies, burglary, burglaries, break-ins, broke into homes, brothel+s, exploitation, prostitution, prostitute themselves, prostituted, torture+d, sold women, sold girls, girls to work, women to work, men to work, them to work, victims to work, abused, abduction+s, kidnappings, rescue operation+s, rescue mission, freed, held captive, held hostage, held prisoner, kept captive, put to work, forced to work, made to work, forced labour, targeted, targeting, attack on, attacks on, attack in, attacks in, attacked, crimes in, offences in, heist+s, snatched, looted, thefts`,
    ),
    ...acts(
      'origin',
      'recruit, lure, manufacture, harvest, cultivate, poach, acquire, hail from, originate in, originate from, pick up drugs, pick up the drugs, pick up cocaine, pick up the cocaine, pick up migrants, pick up the migrants',
    ),
    ...each(
      'origin',
      `recruitment, made in, bought, collected in, left from, took off from, taken off from, hired, sourced, grown, produced, printed, purchased, loaded, bred in, mined in, poached in, netted in, mined, extracted, siphoned, felled, logged, distilled, brewed, assembled, packed in, embarked, boarded at, shipped out of, come from sites, journey began in, voyage began in`,
    ),
    ...acts(
      'destination',
      'fetch, wash ashore, wash up, come ashore, resurface in, surface in, end up in, wind|wound up in, drop+ off, run+|ran|run aground, sell|sold for',
    ),
    ...each(
      'destination',
      `addressed to a, promised jobs, promised posts, promised work, promises of work, promises of jobs, promise of work, promise of a job, recipient of, recipients of, goes for, go for, destination+s, resold in, put ashore, set down in, dumped, cashed out in, was cashed in, were cashed in, tricked into working, duped into working, lured into working`,
    ),
    ...each(
      'seat',
      `a base, their base, its base, based, headquarters, headquartered, seated, command post, coordination centre, control centre, control center, command centre, nerve centre, boiler room+s, front company, front companies, shell company, shell companies, operated out of, operating out of, operates out of, logistics centre, logistics center, logistics hub, operating in, acting in, set up in, stronghold, centred in, centered in, registered`,
    ),
    ...acts('other', 'send back, take back, bring back, fly home, fly back, operate in'),
    ...each(
      'other',
      `live in, live at, live near, live on, live with, found guilty, found not guilty, co-operation, activities in, active in, branches in, with links to, with ties to, gone back, went back, go back, goes back, going back, ended up in hospital, ended up in court, air raid+s, seized control, seized power, body of, bodies of water, search and rescue, caught fire, are holding talks, held talks, held a meeting, held a hearing, held a press conference, held a news conference, caught up in, caught on camera`,
    ),
    ...each(
      'move',
      'found its way, found their way, set off, set out, set sail, put to sea, made its way, made his way, made their way, got away',
    ),
    ...acts(
      'transit',
      'tranship+ at, tranship+ in, transship+ at, transship+ in, refuel+ at, refuel+ in, change planes, change vessels, change ships, change trains',
    ),
    ...each(
      'transit',
      `safe house+s, called at, calling at, docked at, docked in, put in at, entry point, gateway, transit point, transit country, transit route+s, transit hub, route for, routes for, a stay in, short stay in, docking at, docking in, stopover+s, stop-over, a stop at, a stop in, layover`,
    ),
  ],
  onto: [
    ...each('raid', 'raided, raids, stormed, searched, combed, dismantled'),
    ...each('destination', 'flooded, flooding'),
    ...each(
      'victims',
      'struck, rocked, plagued, plaguing, terrorised, terrorising, terrorized, terrorizing',
    ),
  ],
  taken: set('stolen loaded rescue kidnap'),
  there: set('where'),
  weak: set('held found recovered discovered discovery'),
  seizing: set('seized'),
  seizable: set('man men woman women people person+s suspect+s accomplice+s'),
  sufferers: set('people migrants women woman girl+s children child minors boys men workers'),
  captives: set('victim+s hostage+s captive+s migrants'),
  aiming: set('target+s+ed+ing preyed'),
  offenders: set(
    'racket+s syndicate+s trafficker+s smuggler+s dealer+s criminal+s gang+s ring+s network+s cartel+s mafia suspect+s organisation+s organization+s group+s fraudsters crime trafficking smuggling premises address+es',
  ),
  registering: set('registered flagged set'),
  registrable: set(
    'company companies firm+s business+es entity entities vessel+s ship+s yacht+s boat+s vehicle+s car+s lorry lorries truck+s van+s plane+s aircraft trailer website domain',
  ),
  crimes: set(
    'smuggle+d smuggling smugglers trafficked trafficking traffickers jailed sentenced convicted charged prosecutor+s suspects suspected scam+s fraud fraudsters laundering laundered counterfeit+ing criminal+s stolen remanded handcuffs stowaways contraband cocaine heroin cannabis hashish extradited gang mafia cartel seized',
  ),
  custody: set(
    'station+s court+s hospital+s clinic medical prison jail custody questioning trial charges prosecution warrant treatment interrogation detention morgue mortuary surgery sentence+s extradition',
  ),
  abutting: set('neighbouring neighboring bordering'),
  rooms: set('office+s'),
  beside: [
    ...each(
      'other',
      `prosecutor+s, court+s, tribunal, judge+s, magistrate+s, reporters, journalists, officials,
       authorities, embassy, ministry, source+s, lawyer+s, university, hospital, trial, hearing+s, capital, born, interest`,
    ),
    ...each('transit', 'account+s, transit'),
    ...each('destination', 'buyer+s, jobs, sale, resale'),
    ...each('victims', 'pensioner+s, widow+s, customer+s, investors, savers'),
  ],
  rest: set('rest others remainder remaining'),
  tallies: set(
    'in at near one two three four five six seven eight nine ten eleven twelve dozen several another each other+s rest remaining remainder more further also then well as of them mostly mainly chiefly largely especially notably co both single around on far away area+s district+s',
  ),
  leaving: set(
    'loaded booked declared boxed leave+s left leaving bound destined headed heading intended meant earmarked',
  ),
  ofBusiness: set(
    'cease+s+d ceasing suspend+s+ed close+s+d expand+s+ed its our business banking commercial retail',
  ),
  grounds: set('suspicion charges counts'),
  aim: set('for'),
  bound: set('bound'),
  denying: set("not never n't"),
  movement: verbs(
    'ship shipped shipping transshipped transhipped transportation sailing sailed headed heading passed passing gone posting railed offloaded offloading taken take taking collected arrival arrivals leaving ferrying guided started obtained importation wired wire flogged supplied supply supplying ferried ferry laundered flowed shuttled trucked posted mailed walked went unloading unloaded landed trafficker transiting transited waded slipped poured bolted dispatched swam journeyed journeying rerouted diverted funnelled siphoned routed',
    'smuggle, traffic|trafficked, transport, bring, fly, move, send, travel, travel+, come, cross, drive|drove|driven, carry, arrive, depart, sneak, disembark, receive, enter, import, export, deliver, transfer+, sell|sold, distribute, peddle, reach, relocate',
  ),
  vehicles: set(
    `reefer box+es lorry lorries truck+s container+s consignment+s load+s ticket+s ferry flight+s journey+s
     shipment+s transit passage deliveries delivery route+s trip+s voyage+s transfers entry plane+s bus+es boat+s canoe+s trawler+s skiff+s dinghy dinghies yacht+s vessel+s parcel+s crossing+s way smuggling imports exports flow migration influx train coach took`,
  ),
  passages: set('ferry ferries ticket+s'),
  crossings: set('cross+es+ed+ing entered entering'),
  onFoot: set('walked went passed'),
  arrivals: verbs(
    'arrival arrivals offloaded offloading disembarked market marketing supplied supplying flogged landed unloading unloaded',
    'deliver, peddle, distribute, arrive, sell|sold',
  ),
  sales: verbs('flogged', 'peddle, sell|sold'),
  onwards: set('then there onward+s before finally later'),
  people: set(
    `gang+s group+s ring organisation organization network+s women men girls people suspects workers
     burglars smugglers traffickers criminals youths cocaine heroin cannabis hashish pills drugs weapons rifles arms pistols waste goods
     helmet cigarettes cars vehicles timber antiquities money cash foreigners immigrant+s migrant+s both all mainly mostly originally hailing fraudsters thieves robbers
     driver+s mule+s courier+s teenagers refugees persons staff employees individuals members passenger+s traveller+s traveler+s national+s citizen+s syndicate+s mafia cartel clan+s families`,
  ),
  residents: set(
    'man woman driver+s men people suspects persons individuals members youths teenagers',
  ),
  lifting: set('picked'),
  officials: set(
    `officer+s police agents investigators detectives experts prosecutors officials colleagues authorities analysts specialists
     gendarmes soldiers reporters representatives magistrates judges support help request information intelligence data evidence tip+s team+s forces`,
  ),
  natives: set('native+s'),
  directed: set(
    'run ran controlled directed operate+s+d operating managed steered commanded orchestrated masterminded',
  ),
  from: set('from'),
  to: set('to toward+s into'),
  nearby: set(
    'close next took according near thanks due up similar link+s+ed ties tied connection+s connected related addition used access',
  ),
  going: set('destined go goes going head+s connecting continued'),
  getting: set('get+s got getting'),
  via: set('via through'),
  passing: set('via'),
  passage: set('way route'),
  over: set('across over cross+ed+ing'),
  sites: set('on off inside within above along under outside around across throughout over'),
  excluding: set('outside beyond'),
  prepositions: set(`${PREPOSITIONS} crossed cross crossing above`),
  parts: set(
    'part+s regions areas shores hills mountains forests jungle mines ports docks that market+s airports seaport harbour harbor outskirts centre center heart edge middle metropolis beaches coast streets slopes territory suburbs driveways households',
  ),
  openings: set(': ( - – — ['),
  breaks: set('; but while whereas'),
  relatives: set('who which where whose that because after'),
  telling: set('say+s said confirmed announced'),
  themselves: set('they it'),
  ofThings: set('which that'),
  harming: set('killed wounded injured died killing'),
  verbs: set(
    `promise+s+d said say+s told tells lives lived living slept work+s+ed+ing stay+s+ing reside+s seen stood stand+s sits sat 
     wanted sought seek+s ran run+s own+s led leads face+s met meet+s keeps kept hid+es+ing fled flee+s+ing gave give+s got get goes go going paid pay+s put spent spend built build began begin+s wrote
     taught knew know+s accuse+s thinks thought claims announced broke lost lose won win left waiting serving serve+s spoke
     speaks remain+s+ed opened studied cut set saw see+s opens starts ends continues believe+s became become appear+s fell fall rose rise make+s dates dating unsealed`,
  ),
  verbEndings: ['ed'],
  gerundEnding: 'ing',
  pluralEnding: 's',
  beforeGerund: set('of by for from in with at'),
  support: set(
    `carried taking conducted made executed launched took place staged followed including included involved mounted performed linked stashed stored concealed hidden packed stuffed wrapped buried dumped under underway ongoing occurred happened unfolded
     according established focused evacuated counted yielded stretched stretching ranged ranging located situated`,
  ),
  actors: set('authorities forces'),
  by: set('by'),
  being: set('was were been be being is are'),
  outward: set('out'),
  entering: new Set(forms('enter, reach')),
  reduced: set('accused suspected believed alleged thought wanted charged'),
  when: set('when'),
  meanwhile: set('as while when'),
  also: set('also addition'),
  thefts: set(
    'stolen stole stealing thefts robbery robberies robbed burgled burglary burglaries break-ins',
  ),
  particles: set('out place part'),
  asides: set(
    'codenamed dubbed who which believed thought said suspected known aged worth valued estimated weighing including carrying',
  ),
  leading: set('led leads'),
  holding: set('with as'),
  far: set('far'),
  as: set('as'),
  roads: set('road+s motorway highway route stretch line border+s'),
  ventures: set('operation+s'),
  halting: set('stopped'),
  adnominal: set('made'),
  handing: set('extradited extradition'),
  all: set('all'),

  couriers: set(
    'he she they driver+s courier+s mule+s man men woman women passenger+s suspect+s skipper traveller buyer trader dealer broker accomplice',
  ),
  others: set('other'),
  luring: verbs('enticed', 'lure, recruit'),
  hiding: set('stashed stored concealed hidden packed stuffed wrapped buried dumped'),
  passageways: set('crossing+s route+s'),
  between: set('between'),
  frontiers: set('border+s frontier'),
  searchers: set(
    'police officer+s agents investigators detectives customs gendarmes gendarmerie soldiers troops inspectors guards rangers deputies marines navy coastguard commandos carabinieri patrol constables sheriffs',
  ),
  deeds: set(
    `boarded opened entered visited inspected checked examined forced smashed emptied unearthed dug scanned x-rayed stopped halted
     pulled spotted noticed recovered turned counted pounced surrounded cordoned sealed retrieved rummaged
     hauled unloaded dismantled towed carted`,
  ),
  affairs: set(
    'talks office+s branch bureau case+s investigation inquiry probe proceedings doors file fire account centre center',
  ),
  superlatives: set('largest biggest'),
  copulas: set('was were is are had has have become became'),
  auxiliaries: set(
    'was were been be being is are am has have had having he she they it who which and then also later allegedly',
  ),
  determiners: set(
    'a an the this that these those his her its their our your my no some any each every another several many few all both of in from with by at near',
  ),
};
