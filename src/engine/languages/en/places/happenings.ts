import type { CueRole, PlaceRoleWords } from '../../../places/roles/role-words.ts';
import { PhraseList } from '../../../text/phrase-list.ts';
import { list } from '../../lists.ts';
import { forms } from './verb-lists.ts';

const each = <T extends string>(role: T, phrases: string) =>
  list(phrases).map((phrase) => [phrase, role] as const);

const acts = <T extends string>(role: T, written: string) =>
  forms(written).map((phrase) => [phrase, role] as const);

/** Verbs and nouns by which English tells what happened at a place. */
export const happenings = {
  cues: new PhraseList<CueRole>([
    ...acts(
      'arrest',
      'arrest, apprehend, detain, nab+, capture, take into custody, round up, pull over, track down, lead away',
    ),
    ...each(
      'arrest',
      `apprehension, arrested and charged, detained and charged, detention+s, held, caught, capture of, cuffed, collared, handcuffed, taken off a, picked up, in custody, in handcuffs, in cuffs, himself up, herself up, themselves up, himself in, herself in, themselves in, himself over, being questioned, placed under arrest, nicked, overpowered, ambushed by police, caught up with, surrendered, stopped him, stopped her, stopped them, are holding, ended up in handcuffs, ended up in custody, ended up in jail, arrest warrant+s, precautionary measures`,
    ),
    ...acts(
      'raid',
      'raid, search, swoop, descend on, descend upon, intercept, seize, confiscate, dismantle, impound, uncover, unearth, ransack, detect, inspect, seal off, come to light, stumble on, stumble upon, sniff out, come across, come upon, lead to flats, lead to a flat, lead to houses, lead to a house, dig+|dug up, knock on doors, fan+ out, shut+|shut down, clear out',
    ),
    ...each(
      'raid',
      `house searches, sweep+s, burst into, burst in, swooped on, swarmed, combed, seizure+s, netted, cut open, held back, foiled, turned over, turned inside out, turned upside down, sealed, bust+s+ed, crackdown+s, haul+s, confiscation+s, found, recovered, discovered, discovery, came on, taken apart, taken offline, pulled offline, taken down, deployed, kicked in, kicked down, burst through, broke down, broke into a warehouse, smashed through, moved in on, storm+ed, action day+s, day of action, days of action, actions in, went through, shut, finding of, investigative measures, coercive measures, inspection+s, hideout+s, secret den, drug lab+s, plantations, call centres in, search warrants, warrants, executed a warrant, executed a search warrant, executed search warrants, execution of a warrant, warrant was executed, stopped, interception+s, buy-bust, operation+s`,
    ),
    ...acts(
      'victims',
      'kill, murder, drown, capsize, sink|sank|sunk off, perish, suffocate, starve, hijack, carjack, blackmail, extort, dupe, rape, enslave, stab+, gun+ down, blow|blew|blown up, rob+, burgle, exploit, defraud, fleece, swindle, deceive, abduct, kidnap+, injure, rescue, liberate, safeguard, plunder, prey on, steal',
    ),
    ...each(
      'victims',
      `victim+s, bodies, body, corpse+s, killings, death+s, died, overturned, shipwreck+s, capsizing, tragedy, tragedies, massacre, overdose+s, lost their lives, lost his life, lost her life, wounded, held up, scammed, conned, cheated, tricked, beaten to death, bombing+s, explosion+s, arson, trapped, locked in, vanished from, disappeared from, violence, explosive raids, ram raid+s, bank raid+s, ATM raids, shot dead, was shot, were shot, been shot, shot fatally, fatally shot, a shooting, the shooting, fatal shooting, shootings, mugged, knifed, assaulted, found dead, holdup, hold-up, robbery, robberies, burglary, burglaries, break-ins, broke into homes, brothel+s, exploitation, prostitution, prostitute themselves, prostituted, torture+d, sold women, sold girls, girls to work, women to work, men to work, them to work, victims to work, abused, abduction+s, kidnappings, rescue operation+s, rescue mission, freed, held captive, held hostage, held prisoner, kept captive, put to work, forced to work, made to work, forced labour, targeted, targeting, attack on, attacks on, attack in, attacks in, attack occurred, attack happened, attack took place, attacked, assault of, assault on, assaults on, assault in, assaults in, assault at, assault causing, accosted, waylaid, ambushed, set upon, pounced on, crimes in, offences in, heist+s, snatched, looted, thefts`,
    ),
    ...acts(
      'origin',
      'recruit, lure, manufacture, harvest, cultivate, poach, acquire, procure, hail from, originate in, originate from, pick up drugs, pick up the drugs, pick up cocaine, pick up the cocaine, pick up migrants, pick up the migrants, pick up the loot, pick up the goods, pick up the cash',
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
      `drug offences, drugs offences, drug crimes, headed by, take to the streets, takes to the streets, taken to the streets, taking to the streets, live in, live at, live near, live on, live with, found guilty, found not guilty, co-operation, activities in, active in, branches in, with links to, with ties to, gone back, went back, go back, goes back, going back, ended up in hospital, ended up in court, air raid+s, seized control, seized power, body of, bodies of water, search and rescue, caught fire, are holding talks, held talks, held a meeting, held a hearing, held a press conference, held a news conference, caught up in, caught on camera`,
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
  ]),
  onto: [
    ...each('raid', 'raided, raids, stormed, searched, combed, dismantled'),
    ...each('destination', 'flooded, flooding'),
    ...each(
      'victims',
      'struck, rocked, attacked, invaded, plagued, plaguing, terrorised, terrorising, terrorized, terrorizing',
    ),
  ],
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
} satisfies Partial<PlaceRoleWords>;
