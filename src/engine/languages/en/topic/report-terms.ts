import { combined, list } from '../../lists.ts';

/** 'Denies the charges', 'denied rape': a plea, though its word is not said. */
const DENIES = combined(
  'deny|denies|denied|denying',
  'the charge|the charges|all charges|all the charges|the offence|the offences|murder|rape|assault|manslaughter|theft|fraud|arson',
);

/** 'Four booked for cheating', as Indian newspapers say of a case that police have opened. */
const BOOKED = combined(
  'is|are|was|were|been|man|woman|men|women|couple|two|three|four|five|six|seven|eight|police|have|has',
  'booked',
  'for|under|by police|in connection|on charges|on a complaint|over|after',
);

/** 'Three times the legal limit': who drove after drinking. */
const OVER_THE_LIMIT = combined(
  'over|above|twice|double|almost double|nearly double|nearly twice|times',
  'the',
  'drink-drive|drink drive|drink-driving|legal alcohol|legal blood alcohol|legal drink-drive|legal driving|alcohol',
  'limit',
).concat(list('twice/double the legal limit, times the legal limit, drink-drive limit'));

/** 'Shots rang out': what is heard and found of a shooting that nobody is held for yet. */
const SHOTS = list(
  'shootout+s, shoot-out+s, gunshot+s, gunshot wound+s, shots rang out, shots were/being fired, shots fired, fired/firing shots, fired several/multiple shots, gunfight+s, shell casing+s, ' +
    'exchanged/exchange/exchanging fire, sprayed with bullets, riddled with bullets, hail of bullets, bullet hole+s',
);

/** 'Hit by a cyber attack': somebody did it, though nobody is held yet. */
const HIT_BY_HACKERS = combined(
  'hit by|hit by a|crippled by|crippled by a|victim of a|victim of|targeted by|targeted by a|targeted in a|subjected to a|fell victim to',
  'cyber attack|cyber-attack|cyberattack|ransomware|ransomware attack|hacker|hackers|cybercriminals|cyber criminals',
);

/** 'The unsolved murder of a girl': an old crime that police still work on. */
const UNSOLVED = list('unsolved murder+s/killing+s/homicide+s/death+s/shooting+s/disappearance+s');

/** 'The fraud trial is underway': of somebody who stands before a court, though his charge is not told. */
const TRIALS = combined(
  'fraud|murder|corruption|rape|bribery|terror|terrorism|manslaughter|drug|drugs|assault|abuse|embezzlement|racketeering|money laundering|trafficking|smuggling|criminal',
  'trial|trials|retrial',
);

/** 'Her killer remains at large': a case that is not closed. */
const OPEN = list(
  'never been caught/found/charged/solved/arrested, never been brought to justice, never brought to justice, remain/remains/remained at large, still at large, killer/killers/attacker/murderer is/are still',
);

/** What court reports, appeals of police and stories of what happened in a street tell a case by, beside the plain words of an arrest. */
export const reportTerms = {
  act: {
    3: list(
      'jury/jurors retire+s+d, jury/jurors has/have retired, jury/jurors retired to consider, jury/jurors sent out, considering its/their verdict+s, begun/began/start/started/resumed/resume deliberating, jury deliberations, ' +
        'hung jury, mistrial, extradited, extradites, extraditing, arraignment+s, committal hearing/proceedings, ' +
        'unfit to plead, unfit to stand trial, not fit to stand trial, hospital order, home detention, conditional discharge, community payback, community/curfew order, ' +
        'on death row, supervised release, judicial/police remand, judicial custody, chargesheet+s+ed, charge-sheet+ed, anticipatory/interim bail, ' +
        'felony/misdemeanor/misdemeanour charge+s/count+s, bail was set, bail set at, bond set at',
    ).concat(DENIES, BOOKED, TRIALS),
    2: list(
      'court costs, victim surcharge, in mitigation, cross-examined, cross-examination, witness stand/box, took/takes/taking the stand, testified in court, ' +
        'told/tells the jury/jurors/magistrates/inquest/trial, addressing/addressed the jury, felony, felonies, misdemeanor+s, misdemeanour+s, affidavit, ' +
        'fir registered/filed/lodged/against/said/says, firs registered/filed/lodged, citing the fir, police complaint, complaint with the police, ' +
        'indian penal code, bharatiya nyaya sanhita, walk/walks/walked/walking free, exonerated, wrongly/wrongfully convicted, parole board, ' +
        'release/released from prison/jail/custody/detention, early/prison/conditional release, pending release, armed police/response, swat team, ' +
        'red-handed, alibi, cold case+s, unsolved crime+s, e-fit, police tape, state trooper+s, ' +
        'renewed/renew/renewing/fresh/new appeal for information, reward for information, reward leading/offered, held to ransom, house-to-house/door-to-door enquiries/inquiries, ' +
        'enquiries are ongoing/continuing, incident/crime number, quoting incident/reference, call/calling/contact/ring 101, police on 101, ' +
        'banned/ban from the road, grilled by/over, grills, death/deaths in custody, gross misconduct, misconduct hearing/hearings/panel/panels/proceedings, dismissed without notice, subpoena+s+ed, miscarriage/miscarriages of justice, spared jail/prison,  points on his/her licence, anti-graft/anti-corruption agency/court/body/unit/bureau',
    ).concat(HIT_BY_HACKERS, UNSOLVED, OPEN),
    1: list(
      'coroner+s, inquest+s, testified, testify, testifies, testimony, gave/giving/give evidence, witness, confession+s, confessed, adjourned, caught on camera, ' +
        'come/came forward, sole bidder, not seen since, suspicious disappearance+s, eyewitness+es, lodged/filed a complaint, ordered to pay, cautioned, executed, lethal injection',
    ),
  },
  crime: {
    3: list(
      'frauds, misappropriate+s, misappropriating, misappropriation, break and enter, breaking and entering, smuggled/trafficked to/from/into, smuggled/trafficked out of, knifeman, knifemen, mugger+s, armed/masked/knife/hooded raider+s, armed raid+s, knife raid+s, drink/drunk/drug driving, drunk-driving, drug-driving, drink-drive, drink drive, ' +
        'reckless/culpable/impaired driving, driving while/whilst disqualified/drunk/intoxicated/impaired, driving without insurance, dui, dwi, ' +
        'sex trial+s/case+s/charge+s/crime+s/attack+s/attacker+s/assault+s/pest+s/predator+s/ring+s, indecent exposure, indecent act+s, flasher+s, exposed/exposes/exposing himself, pulled down his pants/trousers, sexual touching, gross indecency, molest+s, molesting, molestation, molester+s, sodomy, sodomised, sodomized, upskirting, revenge porn, ' +
        'gangrape+d, lewd acts/conduct, threatening behaviour/behavior, deliberate fire+s, vandalized, vandalise+s, vandalize+s, vandalising, vandalizing, ' +
        'hare coursing, badger baiting, dog fighting, dangerously out of control, rogue/cowboy trader+s/builder+s/roofer+s, doorstep caller+s/criminal+s, duping, dupes, benefit cheat+s, cheating case, ' +
        'cheated of, misconduct in public office, misconduct in a public office, explosive device+s, shallow grave+s, suspicious disappearance+s/death+s, suspicious circumstances, treated/treating as suspicious, ' +
        'treating it/the death/the deaths/the fire/the incident as suspicious, foul play, pilfered, pilfering, prowler+s, peeping tom, left for dead, beat him/her/them with, threw/thrown acid, doused in/with petrol, doused him/her in/with, burnt/burned alive, eve-teasing, strangulation, infanticide, ' +
        'decomposed/decomposing/dismembered/headless/mutilated body/remains/corpse, active shooter, home invader+s, axe-wielding, threatening to kill, threatened to kill, blackmailed, voyeur+s, child cruelty/neglect, wilful neglect, crash for cash, sedition, subversion, incite+s+d+ing hatred/violence/rebellion/unrest, incitement to hatred/violence/rebellion, blasphemy charge+s/case+s/trial, hoax call+s, mindless vandals/vandalism, would-be burglar+s/robber+s/thief/thieves',
    ).concat(OVER_THE_LIMIT, SHOTS, HIT_BY_HACKERS, UNSOLVED),
    2: list(
      'sex/sexual/abuse allegation+s, abuse trial/case/claims, intruder+s, trespassing, failed/failing to stop, fail/failed/failing to provide a specimen, sexual misconduct, incest, harassment, harassing, harassed, vigilante+s, set alight/ablaze, ' +
        'graffiti, daubed, daubing+s, deface+d, defacing, desecrated, desecration, anti-social/antisocial behaviour/behavior, dangerous dog+s, falsely claimed/claiming, bomb blast+s, prison/jail riot, yobs, sinister, caught speeding, speeding offence/offences/fine, hate mail, dead body, samurai sword, imitation/replica firearm/gun, threatening messages, cyberbullying, contempt of court, ticket tout+s, vote buying, ' +
        'forced marriage+s, stone-pelting, snatched/grabbed a/her/his handbag/purse/phone/wallet, handbag/purse/wallet taken/snatched/stolen/gone, handbag/purse/wallet was snatched/taken/stolen, purse-snatching, distraction theft/thefts/burglary/burglaries, rustling, rustlers, rigged/rigging/manipulated/manipulating a/the tender/tenders/bid/bids/auction, animal cruelty, cruelty to animals, mistreating/ill-treating, hygiene/food safety offences, deliberately set/started, lynching+s, protection money, bomb hoax+es, blast/explosion ripped through, lost/lose/loses/losing her/his/their/my life savings, lost/lose/loses/losing thousands/millions, fell/falling/fallen for a/the scam/scams, health and safety breach+es, breaching health and safety',
    ),
  },
} as const;
