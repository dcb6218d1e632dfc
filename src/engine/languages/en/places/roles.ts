import type { PlaceRoleWords } from '../../../places/roles/role-words.ts';
import { list, set } from '../../lists.ts';
import { PREPOSITIONS } from '../closed-classes.ts';
import { verbForms } from '../inflect.ts';

const each = <T extends string>(role: T, phrases: string) =>
  list(phrases).map((phrase) => [phrase, role] as const);

/** All forms of verbs, written as `verbForms` reads them. */
const forms = (written: string) =>
  list(written).flatMap((verb) => Object.values(verbForms(verb)).flat());

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
      `apprehension, detention, detentions, held, caught, capture of, cuffed, collared, handcuffed, taken off a, picked up, in custody, in handcuffs, in cuffs, himself up, herself up, themselves up, himself in, herself in, themselves in, himself over, being questioned, placed under arrest, nicked, overpowered, ambushed by police, caught up with, surrendered, stopped him, stopped her, stopped them, are holding, ended up in handcuffs, ended up in custody, ended up in jail, arrest warrant, arrest warrants, precautionary measures`,
    ),
    ...acts(
      'raid',
      'raid, search, swoop, descend on, descend upon, intercept, seize, confiscate, dismantle, impound, uncover, unearth, ransack, detect, inspect, seal off, come to light, stumble on, stumble upon, sniff out, come across, come upon, lead to flats, lead to a flat, lead to houses, lead to a house, dig+|dug up, knock on doors, fan+ out, shut+|shut down, clear out',
    ),
    ...each(
      'raid',
      `house searches, sweep, sweeps, burst into, burst in, swooped on, combed, seizure, seizures, netted, cut open, held back, foiled, turned over, turned inside out, turned upside down, sealed, busts, bust, crackdown, crackdowns, hauls, confiscation, confiscations, found, recovered, discovered, discovery, came on, taken apart, taken offline, pulled offline, taken down, deployed, busted, kicked in, kicked down, burst through, broke down, broke into a warehouse, smashed through, moved in on, stormed, storm, action day, action days, day of action, days of action, actions in, went through, shut, finding of, investigative measures, coercive measures, inspection, inspections, hideout, hideouts, secret den, drug lab, drug labs, plantations, call centres in, search warrants, warrants, executed a warrant, execution of a warrant, warrant was executed, stopped, interception, interceptions, buy-bust, operation, operations`,
    ),
    ...acts(
      'victims',
      'kill, murder, drown, capsize, sink|sank|sunk off, perish, suffocate, starve, hijack, carjack, blackmail, extort, dupe, rape, enslave, stab+, gun+ down, blow|blew|blown up, rob+, burgle, exploit, defraud, fleece, swindle, deceive, abduct, kidnap+, injure, rescue, liberate, safeguard, plunder, prey on, steal',
    ),
    ...each(
      'victims',
      `victim, victims, bodies, body, corpse, corpses, killings, death, deaths, died, overturned, shipwreck, massacre, overdose, overdoses, lost their lives, lost his life, lost her life, wounded, held up, scammed, conned, cheated, tricked, beaten to death, bombing, bombings, explosion, explosions, arson, trapped, locked in, vanished from, disappeared from, violence, explosive raids, ram raid, ram raids, bank raid, bank raids, ATM raids, shot dead, was shot, were shot, been shot, shot fatally, fatally shot, a shooting, the shooting, fatal shooting, shootings, mugged, knifed, assaulted, found dead, holdup, hold-up, robbery, robberies, burglary, burglaries, break-ins, broke into homes, brothel, brothels, exploitation, prostitution, prostitute themselves, prostituted, tortured, torture, sold women, sold girls, girls to work, women to work, men to work, them to work, victims to work, abused, abduction, abductions, kidnappings, rescue operation, rescue operations, rescue mission, freed, held captive, held hostage, held prisoner, kept captive, put to work, forced to work, made to work, forced labour, targeted, targeting, attack on, attacks on, attack in, attacks in, attacked, crimes in, offences in, heist, heists, snatched, looted, thefts`,
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
      `addressed to a, promised jobs, promised posts, promised work, promises of work, promises of jobs, promise of work, promise of a job, recipient of, recipients of, goes for, go for, destination, destinations, resold in, put ashore, set down in, dumped, cashed out in, was cashed in, were cashed in, tricked into working, duped into working, lured into working`,
    ),
    ...each(
      'seat',
      `a base, their base, its base, based, headquarters, headquartered, seated, command post, coordination centre, control centre, control center, command centre, nerve centre, boiler room, boiler rooms, front company, front companies, shell company, shell companies, operated out of, operating out of, operates out of, logistics centre, logistics center, logistics hub, operating in, acting in, set up in, stronghold, centred in, centered in, registered`,
    ),
    ...acts('other', 'send back, take back, bring back, fly home, fly back, operate in'),
    ...each(
      'other',
      `live in, live at, live near, live on, live with, found guilty, found not guilty, co-operation, activities in, active in, branches in, with links to, with ties to, gone back, went back, go back, goes back, going back, ended up in hospital, ended up in court, air raid, air raids, seized control, seized power, body of, bodies of water, search and rescue, caught fire, are holding talks, held talks, held a meeting, held a hearing, held a press conference, held a news conference, caught up in, caught on camera`,
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
      `safe house, safe houses, called at, calling at, docked at, docked in, put in at, entry point, gateway, transit point, transit country, transit route, transit routes, transit hub, route for, routes for, a stay in, short stay in, docking at, docking in, stopover, stopovers, stop-over, a stop at, a stop in, layover`,
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
  seizable: set(
    'man men woman women people person persons suspect suspects accomplice accomplices',
  ),
  sufferers: set('people migrants women woman girls girl children child minors boys men workers'),
  captives: set('victim victims hostage hostages captive captives migrants'),
  aiming: set('target targets targeted targeting preyed'),
  offenders: set(
    'racket rackets syndicate syndicates trafficker traffickers smuggler smugglers dealer dealers criminal criminals gang gangs ring rings network networks cartel cartels mafia suspects suspect organisation organisations organization organizations group groups fraudsters crime trafficking smuggling premises address addresses',
  ),
  registering: set('registered flagged set'),
  registrable: set(
    'company companies firm firms business businesses entity entities vessel vessels ship ships yacht yachts boat boats vehicle vehicles car cars lorry lorries truck trucks van vans plane planes aircraft trailer website domain',
  ),
  crimes: set(
    'smuggle smuggled smuggling smugglers trafficked trafficking traffickers jailed sentenced convicted charged prosecutors prosecutor suspects suspected scam scams fraud fraudsters laundering laundered counterfeit counterfeiting criminals criminal stolen remanded handcuffs stowaways contraband cocaine heroin cannabis hashish extradited gang mafia cartel seized',
  ),
  custody: set(
    'station stations court courts hospital hospitals clinic medical prison jail custody questioning trial charges prosecution warrant treatment interrogation detention morgue mortuary surgery sentence sentences extradition',
  ),
  abutting: set('neighbouring neighboring bordering'),
  rooms: set('office offices'),
  beside: [
    ...each(
      'other',
      `prosecutor, prosecutors, court, courts, tribunal, judge, judges, magistrate, magistrates, reporters, journalists, officials,
       authorities, embassy, ministry, source, sources, lawyer, lawyers, university, hospital, trial, hearing, hearings, capital, born, interest`,
    ),
    ...each('transit', 'account, accounts, transit'),
    ...each('destination', 'buyer, buyers, jobs, sale, resale'),
    ...each(
      'victims',
      'pensioner, pensioners, widow, widows, customer, customers, investors, savers',
    ),
  ],
  rest: set('rest others remainder remaining'),
  tallies: set(
    'in at near one two three four five six seven eight nine ten eleven twelve dozen several another each other others rest remaining remainder more further also then well as of them mostly mainly chiefly largely especially notably co both single around on far away area areas district districts',
  ),
  leaving: set(
    'loaded booked declared boxed leave leaves left leaving bound destined headed heading intended meant earmarked',
  ),
  ofBusiness: set(
    'cease ceased ceases ceasing suspend suspended suspends close closed closes expand expanded expands its our business banking commercial retail',
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
    `reefer box boxes lorry lorries truck trucks container containers consignment consignments load loads tickets ticket ferry flight flights journey
     journeys shipment transit passage shipments deliveries delivery route routes trip trips voyage voyages crossings transfers entry plane planes bus buses boat boats canoe canoes trawler trawlers skiff skiffs dinghy dinghies yacht yachts vessel vessels parcel parcels crossing way smuggling imports exports flow migration influx train coach took`,
  ),
  passages: set('ferry ferries ticket tickets'),
  crossings: set('cross crossed crossing crosses entered entering'),
  onFoot: set('walked went passed'),
  arrivals: verbs(
    'arrival arrivals offloaded offloading disembarked market marketing supplied supplying flogged landed unloading unloaded',
    'deliver, peddle, distribute, arrive, sell|sold',
  ),
  sales: verbs('flogged', 'peddle, sell|sold'),
  onwards: set('then there onward onwards before finally later'),
  people: set(
    `gang gangs group groups ring organisation organization network networks women men girls people suspects migrants nationals workers
     burglars smugglers traffickers criminals youths cocaine heroin cannabis hashish pills drugs weapons rifles arms pistols waste goods
     helmet cigarettes cars vehicles timber antiquities money cash passengers couriers foreigners immigrants immigrant migrant both all mainly mostly originally hailing fraudsters thieves robbers
     driver drivers mule mules courier teenagers refugees persons staff employees individuals members passengers passenger traveller travellers traveler travelers national citizen citizens syndicate syndicates mafia cartel clan clans families`,
  ),
  residents: set(
    'man woman driver drivers men people suspects persons individuals members youths teenagers',
  ),
  lifting: set('picked'),
  officials: set(
    `officers officer police agents investigators detectives experts prosecutors officials colleagues authorities analysts specialists
     gendarmes soldiers reporters representatives magistrates judges support help request information intelligence data evidence tip tips team teams forces`,
  ),
  natives: set('native natives'),
  directed: set(
    'run ran controlled directed operate operates operated operating managed steered commanded orchestrated masterminded',
  ),
  from: set('from'),
  to: set('to towards toward into'),
  nearby: set(
    'close next took according near thanks due up similar link links linked ties tied connection connections connected related addition used access',
  ),
  going: set('destined go goes going head heads connecting continued'),
  getting: set('get gets got getting'),
  via: set('via through'),
  passing: set('via'),
  passage: set('way route'),
  over: set('across over crossed crossing cross'),
  sites: set('on off inside within above along under outside around across throughout over'),
  excluding: set('outside beyond'),
  prepositions: set(`${PREPOSITIONS} crossed cross crossing above`),
  parts: set(
    'part parts regions areas shores hills mountains forests jungle mines ports docks that markets market airports seaport harbour harbor outskirts centre center heart edge middle metropolis beaches coast streets slopes territory suburbs driveways households',
  ),
  openings: set(': ( - – — ['),
  breaks: set('; but while whereas'),
  relatives: set('who which where whose that because after'),
  telling: set('say says said confirmed announced'),
  themselves: set('they it'),
  ofThings: set('which that'),
  harming: set('killed wounded injured died killing'),
  verbs: set(
    `promise promises promised said says say told tells lives lived living slept work works worked working stay stays staying reside resides seen stood stands stand sits sat 
     wanted sought seek seeks runs ran run owns own led leads faces face met meet meets keeps kept hid hides hiding fled flee flees fleeing
     gave give gives got get goes go going paid pay pays put spent spend built build began begin begins wrote
     taught knew know knows accuse accuses thinks thought believes claims announced broke lost lose won win left waiting serving serve serves spoke
     speaks remains remain opened studied cut set saw sees see opens starts ends continues believe became become remained appear appears fell fall rose rise make makes
     dates dating unsealed`,
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
  roads: set('road roads motorway highway route stretch line border borders'),
  ventures: set('operation operations'),
  halting: set('stopped'),
  adnominal: set('made'),
  handing: set('extradited extradition'),
  all: set('all'),

  couriers: set(
    'he she they driver drivers courier couriers mule mules man men woman women passenger passengers suspect suspects skipper traveller buyer trader dealer broker accomplice',
  ),
  others: set('other'),
  luring: verbs('enticed', 'lure, recruit'),
  hiding: set('stashed stored concealed hidden packed stuffed wrapped buried dumped'),
  passageways: set('crossing crossings route routes'),
  between: set('between'),
  frontiers: set('border borders frontier'),
  searchers: set(
    'police officers officer agents investigators detectives customs gendarmes gendarmerie soldiers troops inspectors guards rangers deputies marines navy coastguard commandos carabinieri patrol constables sheriffs',
  ),
  deeds: set(
    `boarded opened entered visited inspected checked examined forced smashed emptied unearthed dug scanned x-rayed stopped halted
     pulled spotted noticed recovered turned counted pounced surrounded cordoned sealed retrieved rummaged
     hauled unloaded dismantled towed carted`,
  ),
  affairs: set(
    'talks office offices branch bureau case cases investigation inquiry probe proceedings doors file fire account centre center',
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
