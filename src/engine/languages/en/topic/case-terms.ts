import type { GroupTerms } from '../../groups.ts';
import { combined, list } from '../../lists.ts';
import { reportTerms } from './report-terms.ts';

/** 'A West African country': a land that is named by its continent alone. */
const OF_A_CONTINENT = list(
  'african, west/east/north african, asian, south/southeast/central asian, european, western/eastern european, balkan, ' +
    'baltic, nordic, gulf, middle eastern, latin/south/central american, caribbean',
).flatMap((continent) =>
  list('country, countries, nation+s').map((land) => `${continent} ${land}`),
);

/** 'An Eastern European gang': who comes from a part of the world that is not named as one's own at home. */
const FROM_AFAR = combined(
  'eastern european|east european|south american|latin american|central american|west african|north african|balkan',
  'gang|gangs|ring|network|mafia|criminals|burglars|thieves|smugglers|traffickers|hackers|fraudsters|scammers',
);

/** 'Somali pirates': who takes ships at sea, but for clubs, copies and radio of that name. */
const PIRACY = list(
  'somali/suspected pirates, pirate attack+s/gang+s/boat+s/skiff+s, piracy charges/trial/suspects, ' +
    'act/acts of piracy, convicted of piracy, maritime/high-seas piracy, from/by pirates, captures/captured/repels/capture/arrested/arrests pirates, pirates boarded/hijacked/seized/captured/attacked/kidnapped',
);

/** 'Faces multiple charges', 'two held': who is charged or held, however many, and of how many charges. */
const CHARGES = combined(
  'face|faces|faced|facing',
  'multiple|several|numerous|further|new|additional|criminal|similar|serious|related|two|three|four|five|six',
  'charges|counts',
);
const HELD = combined(
  'man|woman|men|women|couple|pair|duo|fans|supporters|suspect|suspects|one|two|three|four|five|six|seven|eight|nine|ten|dozens|2|3|4|5|6|7|8|9|10',
  'held',
);

/** 'Was given nine years': a sentence, though its word is not said. */
const TERMS = combined(
  'given|gets|got',
  'life|two years|three years|four years|five years|six years|seven years|eight years|nine years|ten years|12 years|14 years|15 years|20 years',
);
/** 'Admitted supplying': a plea, though its word is not said. */
const ADMITS = combined(
  'admitted|admits|admitting|denied|denies|denying',
  'conspiracy|conspiring|possession|possessing|supplying|handling|plotting',
);

/** 'Escaped from prison': what was done there, and a crime. */
const ESCAPES = list(
  'escaped/escaping/escapes from prison/prisons/jail/custody, prison/jail break/escape, jailbreak+s',
);

/** 'Allowed to return to his homeland': whither somebody may go says less than that he stays there. */
const HOMEWARD = combined(
  'return|returned|returning|go back|going back|went back',
  'to',
  'his|her|their',
  'homeland|home country|native country',
);

/** Spies by what they are held for: a crime, and one that crosses a border. */
const SPIES = list(
  'accused/suspected/suspicion of, charged with, convicted of, arrested/jailed for',
)
  .map((held) => `${held} spying`)
  .concat(
    list(
      'spying charges, alleged spy/spies, suspected spy/spies, unregistered agent+s, unregistered foreign agent+s',
    ),
  );

/** 'Fined for bribery': a firm that pays for a crime is held for it, where one that 'agrees to pay' may only have been sued. */
const FINED = combined(
  'fined|fines|penalties|penalty|admits|admitted|settle|settles|settled|resolve|resolves',
  'bribery|corruption|bribing|criminal',
).concat(
  combined(
    'fined|fines|fine|penalty|penalties',
    'for|over',
    'bribery|corruption|bribing|kickbacks',
  ),
);

/** 'Two arrested after a fire': a fire for which somebody is held was laid; a service that is held after it is none. */
const FIRES = combined('arrested', 'after|over|following', 'fire|a fire|a blaze').concat(
  list('held over fire/blaze, held over a fire'),
);

/** 'Returned 30 looted statues': what police and prosecutors took is given back. */
const RETURNS = combined(
  'return|returns|returned|returning|repatriate|repatriates|repatriated',
  'looted|stolen|smuggled|trafficked',
);

/** 'Conspiring to import cocaine': who brings goods in breaks a law of the border. */
const IMPORTS = combined(
  'conspiring|conspired|conspiracy|plotting|plotted|plot|attempting|attempted|attempt|trying|tried',
  'to',
  'import|export',
);

/** 'Drug importer', 'imported into': goods that were brought over a border, whatever else the text says of it. */
const IMPORTED = list(
  'imported into, attempted/alleged/illegal/illicit import+s, importing a commercial/marketable quantity, importing commercial quantities, drug/drugs import+s/importer+s',
);
/** 'An international undercover investigation': several countries take part. */
const JOINT = combined(
  'international',
  'undercover|police|customs|law enforcement|joint|coordinated|criminal',
  'operation|operations|investigation|action',
);

/** 'Illegally re-entering the country': by who was put out of it before. */
const REENTRY = combined(
  'illegal|unlawful|illegally|unlawfully',
  're-entry|reentry|re-entering|reentering|re-entered|reentered|re-enter|reenter',
);

/** What police and courts do, crimes, and what ties a case to other countries, in English news. */
export const caseTerms: Readonly<Record<'act' | 'crime' | 'border' | 'crossing', GroupTerms>> = {
  act: {
    3: list(
      'lift/lifts/lifted/lifting/waive the immunity, lift/lifts/lifted/waive/waives/waived/lose immunity, waiver of immunity, ' +
        'immunity lifted/waived, stripped of immunity, sent to court/prison/trial, referred to court/justice, ' +
        'murder charge+s, first court appearance, handed life, arraigned, granted bail, locked up, appeal for witnesses, ' +
        'appealing for witnesses/information/help, witness appeal, appeal launched after, police are hunting, ' +
        'hunted/seized/wanted/sought by police, international/interpol red alert, agreed/agrees/agree to plead guilty, deferred prosecution agreement+s, non-prosecution agreement+s, life/years/months in prison, term of imprisonment, prison term+s, jail term+s, in the dock, ' +
        'awaiting/await/awaits/on/stand/stood/face/faces/faced/facing trial, arrested, arrests, arresting, detained, detains, ' +
        'arrest warrant+s, under arrest, made an arrest, in/into custody, remanded, on remand, pre-trial detention, house arrest, ' +
        'charged with/over/in/by, have/has been charged, were/was charged, ' +
        'face/faces/facing/admitted/preliminary/pressed/laid charges, indicted, indictment+s, house/home searches, ' +
        'searches were carried out, search warrant+s, raids, raided, police raid+s, extradited, extradition, on suspicion of, ' +
        'pleaded/pled/pleads/found guilty, pleaded not guilty, convicted, sentenced, jailed, jails, guilty of, ' +
        'police seized/searched/arrested/detained/cordon/appeal/hunt/charged, officers seized, nabbed, apprehended, collared, cuffed, handcuffed, in handcuffs, ' +
        'nicked, behind bars, rounded up, taken down by police, red notice, joint investigation team, action day, day of action, ' +
        'european arrest warrant+s, european investigation order+s, asset freezing, freezing orders, precautionary measures, ' +
        'formal/criminal/murder investigation, criminal inquiry/probe/proceedings, public prosecutor+s, investigating judge, ' +
        'criminal/crown/magistrates/assize court, district attorney, court martial, life/prison/jail sentence+s, years in jail, ' +
        'months in jail, suspended sentence, denied/on bail, bailed, bond was set, jury found/cleared, found not guilty, ' +
        'identify the culprits/vandals/culprit/vandal, case was registered against, file/files/filed fir, fir against, fir was/were lodged/registered/filed, sent for trial, jail time, grand jury, plea deal/hearing/bargain, bail hearing/application, court was told, ' +
        'court was shown, trial was told, trial/hearing heard, trial has heard, jurors/jury/magistrates heard, jury was told, murder inquiry, police are appealing, police are looking for, ' +
        'hunt for, turned himself/herself in, took into custody, brought to book, gave himself up, handed himself in, ' +
        'handed herself in, sting operation, undercover officers, traffic stop, jailing, detained/questioned over, prosecuted for, ' +
        'indicts, arrested on suspicion, police have arrested/charged/released, booked on, held without bail, wanted for, ' +
        'driver/suspect/suspects sought, handed a suspended, seeking witnesses, justice department charged, ' +
        'prosecutors charged/want/sought/seek/demanded, prosecutors have charged, internationally wanted, international wanted list, ' +
        'criminal complaint, charged him/her/them with, will be tried, prosecution demanded/sought/seeks, to be tried, to trial for, ' +
        'has/have been fined, fined at, imprisoned, trial in absentia, tried/sentenced/convicted in absentia, ' +
        'tried/sentenced/convicted in his/her/their absence, guilty verdict+s, judicial supervision, ' +
        'upheld/upholds/uphold/confirmed the conviction+s, upheld/upholds/uphold/confirmed the guilty verdict+s, ' +
        'upheld/upholds/uphold/confirmed the sentence+s, upheld/upholds his/her/their conviction+s, upheld/upholds his/her/their sentence+s, ' +
        'charges/counts of, must/to answer for, has/have to answer for, rearrested, re-arrested, refused bail, bail refused, bail was refused, ' +
        'sentencing hearing, year sentence+s, acquits, acquitted of, award/awards/awarded life/death/imprisonment/rigorous, opened a criminal case, serve his/her/their sentence+s',
    ).concat(CHARGES, FIRES, FINED, reportTerms.act[3]),
    2: list(
      'in absentia, lost/lose his/her/their appeal, appeal was dismissed/rejected, appeals were dismissed/rejected, ' +
        'dismissed/rejected his/her/their appeal+s, being investigated, are/is being investigated, went into hiding, absconded, frisked, ' +
        'quizzed, trial opened/opens/resumed/resumes/began/begins, goes/went to trial, cleared of, confessed to police, ' +
        'confessed to the crime+s, confessed to the killing/murder, closing arguments/speeches, court gave/appearance/heard/was, ' +
        'judge gave, court of cassation, fled/fleeing/flee the scene, interdict+s+ed, ' +
        'interdiction+s, stormed, caught in the act, parole, hand over, freezing/confiscation/restraining order, ' +
        'opened/closed/launched an investigation/inquiry, investigation found, probe into, financial investigation+s, freed, unpaid work, ' +
        'community service, post-mortem, autopsy, impound+s+ed+ing, most wanted, recaptured, sniffer dogs, questioned, house search, ' +
        'police custody/cell/said/say/operation/chase/believe/fear, stopped by police/customs/officers, medium/slim/stocky/heavy/thin/average build, described as white/black/male/being, arrest, detaining, detention, detainees, seizing, seizure+s, confiscate+s+d, ' +
        'confiscating, dismantling, dismantle+d, bust+s+ed, crushes, crushed, nets, foils, foiled, thwarts, thwarted, cracks, seize+s+d, ' +
        'broken/breaks up, smashed, cracked/taken/took/tracked down, crackdown, raid+ing, searched, searches, investigators, ' +
        'prosecutor+s, prosecution, detective+s, suspect+s+ed, alleged, allegedly, accused, custody, defendant+s, verdict, jury, jurors, ' +
        'intercept+s+ed+ing, swoop+s+ed, takedown, forensic+s, fugitive+s, wanted, manhunt, deputies, gardai, carabinieri, ' +
        'guardia civil, sheriff, sheriffs office, magistrate+s, tribunal, offence+s, offenses, offender+s, perpetrator+s, ringleader+s, ' +
        'mastermind, sentence+s, conviction+s, acquitted, jail, prison, imprisonment, froze, frozen, recover+s+ed, rescued, safeguarded, ' +
        'witnesses, cctv, was/were caught, caught with, caught by police, under investigation/suspicion, on the run, held over/after, ' +
        'held in, charge+s, are/is/being sought, picked up, locked in, forced into, boarded, put/goes on trial, ' +
        'sent back for trial, arrives/appears/appeared in court, handed over to, surrendered to, hauled before, placed under seal, ' +
        'put under seal, sequestrated, interrogated, judicial/prosecuting authorities, law officers, fined, prosecute+s, ' +
        'pleads, plea, police/officers were called, called police, called the police, crimestoppers, cordoned off, informant, ' +
        'electronic tag, criminal record, driving ban, banned/disqualified from driving, investigated for, opened fire on, ' +
        'surveillance camera+s, security cameras, dashcam, stakeout, car chase, police dog+s, search of, searching for, ' +
        'appeal for information, anyone with information, at large, extradite, law enforcers, case was registered, case registered, ' +
        'cases registered, registered a case, cases were registered, crime scene+s, no contest, probation, customs officers, border guards, ' +
        'contact police, contact crime stoppers, questioning, before the/a judge/court, before court+s, captured by police, was/were captured in/after, hauled in, ' +
        'have/has/had confessed, death penalty, hard labour/labor, identity parade, mugshot+s, ' +
        'pay a fine, hefty/heavy/stiff fine+s, ordered to repay, accounts/assets were frozen/blocked, blocked accounts, undercover operation/police/agent+s, ' +
        'under surveillance, wiretapped, phones were tapped, tapped phones/conversations, bugged, garda, state attorney+s, ' +
        'drug/drugs/vice/fraud/robbery/narcotics/flying squad, led away by, led away in, asked to hand him/her/them over, ' +
        'cracked up, first information report+s, an fir, fir was, firs were',
    ).concat(HELD, TERMS, ADMITS, ESCAPES, RETURNS, reportTerms.act[2]),
    1: list(
      'was/were stopped at, dismissed/rejected the appeal+s, court of appeal, appeals/appeal court, police, law enforcement, officer+s, court+s, judge+s, investigation+s, investigating, inquiry, probe, trial, evidence, victim+s, customs, operation+s, ' +
        'authorities, held, identified, discovered, detected, prevented, found, guilty, prosecuted, lawyer+s, gendarmes, cops, lawmen, sleuths, dragnet, laid hands on, led away, warrant, surveillance, wiretaps, undercover, tip-off, tip off, cell, agents, patrol, stopped, charged, admits, admitted, ' +
        'police/customs/assistant/deputy commissioner+s, commissioner of police/customs',
    ).concat(reportTerms.act[1]),
  },
  crime: {
    3: list(
      'illicit flow of guns/arms/weapons, spray-painted, spray-painting, racist slurs, vandals strike/struck, graffiti deface+s+d, defaced with graffiti, vandalizing, vandalising, gold paste/wax, smuggled gold, espionage, spying/spied for, treason, kidnapper+s, abductor+s, captors, held captive, street value, spy network+s, spy cell, ' +
        'getaway car+s, getaway driver, ram-raid+s, safe-cracking, cash machine/machines blown up, blew up a cash machine, ' +
        'blew/blow/blowing up cash machines, blasted a cash machine, atm blown up, blew up an atm, blow/blowing up atms, ' +
        'atm explosion+s, atm bombings, balaclava+s, sold into marriage, sold as brides, clandestine laboratory/laboratories/lab, ' +
        'underground laboratory/laboratories/lab/bank, machete, submachine/machine guns, shot himself, strangled, beaten to death, ' +
        'beating to death, poisoned, ganja, hashish, embezzlers, hand grenades, murder+s+ed+ing, robbing, steal+ing, raping, kidnapping+s, ' +
        'killings, burgling, defraud+ed+ing, manslaughter, homicide, stabbed, stabbing+s, shot dead, gunned down, shooting+s, robbery, ' +
        'robberies, robbed, robber+s, robs, burglary, burglaries, burgled, burglar+s, break-in+s, broke into, theft+s, stole, stolen, ' +
        'thieves, thief, shoplifting, mugging, mugged, carjacking+s, rape+d, rapist+s, sexual assault/abuse/offences/battery, ' +
        'sexually assaulted/exploiting/exploited, grievous bodily harm, arson, arsonist+s, kidnap+s, kidnapped, abducted, abduction+s, ' +
        'ransom, hostage, smuggling, smuggle+d, trafficking, trafficked, trafficker+s, fraud, fraudster+s, conned, scammed, launder+ed+ing, ' +
        'extortion, blackmail, embezzled, embezzlement, embezzling, bribes, bribery, crime gang/group/ring/boss, criminal gang+s, ' +
        'criminal group+s, criminal enterprise, organised/organized crime, organised criminal, gang leader, drug dealer+s, ' +
        'dealing/supplying drugs, possession with intent, class a drugs, meth, heroin, cocaine, cannabis, hit-and-run, ' +
        'drunk/dangerous/drunken/careless driving, vandalism, forged, forgery, forger+s, poaching, terror plot, hijacked, hacked, ' +
        'ransomware, prostitution ring, crimes against humanity, war crimes, perjury, domestic violence, bodily harm, knifepoint, gunpoint, ' +
        'armed gang, heist+s, smuggler+s, scammer+s, hacker+s, counterfeiter+s, poacher+s, pirates, murderer+s, cybercriminal+s, ' +
        'money mule+s, money launderer+s, drug lord+s, drug baron+s, drug kingpin/ring/haul/lab/den, drug mule+s, spy ring, sabotage, ' +
        'tax evasion, insider trading, looted, looters, illegally dumped, contraband, gunmen, opened fire, shot and killed, ' +
        'shot and wounded, fatally shot, stab+s, knifed, knife/axe/acid/arson attack, drive-by, bludgeoned, throttled, dismembered, ' +
        'femicide, honour killing, lynched, assault+s+ed+ing, affray, threats to kill, death by dangerous driving, drunk driver+s, ' +
        'drink-driver+s, drunken driver, under the influence of alcohol, drink-driving, driving without due care, ' +
        'without due care and attention, drink driver+s, stalking, stalked, stalker, coercive control, voyeurism, indecent images, molested, ' +
        'paedophile+s, pedophile, child abuse, sex offender+s, sex offences, groomed, serial killer, hitman, hitmen, bomb plot, ram-raiders, ' +
        'ransacked, broken/breaking into, shoplifter+s, pickpocket+s, joyriders, fly-tipping, fly-tipper+s, fly-tipped, ' +
        'cattle rustling, rustlers, reign of terror, vandals, vandalised, criminal damage, torched, firebombed, petrol bomb+s, conman, conmen, trickster+s, ' +
        'con artist, swindle+d, swindler+s, swindling, duped, fleeced, ponzi, ponzi/pyramid scheme, phishing, romance scam, ' +
        'misappropriated, misappropriation, graft, kickback+s, bid-rigging, tax/benefit/bank fraud, fake invoices, extort+ed, racketeering, ' +
        'loan shark+s, sextortion, identity theft, skimming devices, ecstasy, mdma, ketamine, amphetamine+s, methamphetamine, drug gang+s, ' +
        'drugs gang/line/haul/lab, county lines, cannabis farm, organ trafficking/harvesting/trade, illegal organ, modern slavery, ' +
        'forced labour, sex trafficking, illegal logging/dumping/waste/shipment+s, waste trafficking, illegally shipped/stored, animal cruelty, cruelty to animals, dogfighting, cockfighting, ghost guns, hooligans, bomb threat, ' +
        'death threats, car/pipe/letter bomb, siphoned, bogus, forgeries, murder-suicide, home invasion, mobster+s, mafioso, ' +
        'mafiosi, gangland, contract killings, contract kill+ing, contract murder, hired a/the killer, hired killers/assassins, bank robber+s, ' +
        'crime syndicate+s, criminal syndicate+s, armed with a knife/gun, armed with knives/guns, demanded cash/money, ' +
        'demanding cash/money, demands for cash/money, emptied/open the till, car hijacking, ' +
        'car-hijacking, vehicle hijacking, hijackers, carjackers, evade sanctions, aggravated battery, counts of battery, battery charge+s, ' +
        'child endangerment, endangerment of a child, pool of blood, slit his/her throat, slitting his/her throat, throat slit, ' +
        'sex with a student, illegally export+s+ed+ing, opening fire, murder-for-hire, murder for hire, murder-for-hire plot, ' +
        'misusing/misused funds, misuse of funds, fire was deliberate, deliberately started, started deliberately, intentionally set, ' +
        'setting fire to, set his/her house on fire, setting a house on fire, criminal mischief, lied/lying to federal agents/investigators, ' +
        'lied/lying to the fbi, making false statements, blew up a pipeline, pipeline explosion, cable/pipeline sabotage, severed/cut cables, ' +
        'hooligan, football hooligan+s, hooliganism, protection racket+s, bomb-making, letter bombs, assassination plot, saboteurs, escaped convict+s/prisoner+s/inmate+s, ' +
        'counter-terrorism, counterterrorism, anti-terrorism, anti-terrorist, anti-terror, counter-terror, passing/passed/selling/sold secrets, military/state/defence/naval secrets, sexually harassed/harassing, sexual harassment, outraging/outraged her modesty, outrage of modesty, touched her/him/them inappropriately, inappropriately touched/touching, touching girls/pupils/children inappropriately, ' +
        'chain/mobile/phone/bag/purse snatching, chain-snatching, chain snatcher+s, chain-snatcher+s, bag snatcher+s, snatched her/his chain/purse/bag/handbag/phone, snatched her gold, ' +
        'witness intimidation/tampering, perverting the course of justice, hit and run, card cloning, pimp+s, pimping, tax evader+s, tax dodger+s',
    ).concat(SPIES, ESCAPES, reportTerms.crime[3]),
    2: list(
      'extradite, slain, slaying+s, evaded/evading tax/taxes/duty/customs, falsified, falsifying, faked, faking, plundered, plundering, ' +
        'cheated out of, counterfeited, cloned cards, war criminal+s, torturer+s, extradited, extradites, extraditing, poisoning+s, ' +
        'wounding, with intent, made/make/making off with, spies, spying, first-degree, second-degree, third-degree, shotgun+s, blown up, ' +
        'blew up, blown open, suffocated, found dead, enslavement, slaves, clan+s, drug+s, criminal+s, crime+s, gang+s, gangster+s, illegal, ' +
        'illegally, illicit, mafia, cartel+s, mob, weapons, firearms, handguns, gun+s, pistol+s, knife, knives, explosives, ammunition, ' +
        'counterfeit, fake, scam+s, corruption, corrupt, exploited, exploitation, prostitutes, prostitution, brothel, pimps, attack+ed, ' +
        'attacker+s, violence, violent, killed, killing, killer, gunman, shot, ring, dealing, dealer+s, dirty money, loot+ing, poached, ' +
        'bribe+d, hooded, masked, ringleaders, clandestine, unlawful, unlawfully, abuse+d, beaten, torture+d, kills, assailant+s, gunfire, ' +
        'bullet+s, rifle+s, revolver, threatened, threats, sham, tricked, lured, pose/poses/posed/posing as, impersonated, impersonating, stash+ed, ' +
        'hidden/concealed in/inside, hideout, accomplice+s, getaway, blade, culprit+s, fraudulent, fraudulently, unlicensed, riot+ing, rioters, ' +
        'pocketed, stowaways, dumped, racially aggravated, foul play, ambush+ed, blood, scamming, overcharged, unpaid taxes, undeclared, uncustomed, falsely declared/labelled/labeled/described, unregistered/unapproved medicines/drugs/pharmaceutical/pharmaceuticals, ' +
        'straw man/men/firms, shell/letterbox/front companies, shell/front/letterbox company, shell firm+s, con men, felon+s, thugs, ' +
        'racketeers, lawbreakers, ill-gotten, kept captive, held against their will, made away with, siphoned/syphoned off, ' +
        'offshore accounts, embezzle, bribing, fake passports/documents, false documents/papers, forced to work, ' +
        'forced them/him/her to work, forcing them to work, made them work, kidneys, break/broke in, syndicate+s, hijacking+s, ' +
        'set fire to, on fire, punching, punched, headbutted, slapped, dowry, illegal export+s, gangmaster+s, spy, underworld, ' +
        'hells angels, outlaw bikers, outlaw motorcycle, kingpin+s, opium, khat, lsd, ghb, magic mushrooms, grow house+s, precursor chemicals, cutting agent+s, ' +
        'chop shop+s, clocked cars, phone snatcher+s, phone snatching, tainted/rotten meat, brawl+s, drink spiking, spiking drinks, staged accidents, ' +
        'rogue officers/police, market/stock manipulation, unexplained wealth, sanctions/embargo breach+es, sanctions/embargo violations, ' +
        'breached/breaching/violated/violating sanctions, breach of sanctions, dual-use goods, blank-firing, converted weapons, impostor+s, con trick+s, ' +
        'hacktivist+s, carding, jackpotting, sex tourism/tourist+s, betting scandal, foreign fighters, neo-nazi cell, coup plot, duty evasion, ' +
        'disorderly conduct, violent disorder, relabelled/relabeled as, passed/passing off as, mislabelled, hid cameras, hidden camera+s, secretly filmed, ' +
        'criminal inquiry/probe, tax scheme+s, ' +
        'exist/exists/existed only on paper, black market, catfishing, stripped for parts, cut two/three/several cables, swatting, false identity/identities, false name+s, child porn, human bones/skulls, ' +
        'pay off their debt+s/journey/passage, debt bondage, bandit+s, from the till/safe, meat cleaver, demanding tobacco/cigarettes, criminal/smuggling/trafficking/drug/visa/fraud/sex racket+s, racket busted, racket members, busted a racket,  football-related disorder, pelted police, hurled/hurling/threw/throwing bottles/stones/flares/chairs/fireworks, ' +
        'illegal recruiter+s, illegally recruited, ' +
        'fighting with, fighting between, fought with, fought/fighting each other, running battles, clashes between fans/supporters, clashed with fans/supporters',
    ).concat(REENTRY, FIRES, PIRACY, reportTerms.crime[2]),
    1: list(
      'crook+s, booty, phoney, attacks, death+s, died, body, bodies, cash, network, suspicious, victims, tax, cigarettes, migrants, criminal organisation, luxury cars, safe house, wounded, injured',
    ),
  },
  crossing: {
    3: list(
      'smuggled from/into/to, smuggled out of, smuggling, smuggle+s+d, smuggler+s, drug mule+s, spying, spied on, spies, spy network+s, spy ring+s, ' +
        'spy cell, foreign spy/agents, espionage, in their suitcases, in his/her suitcase, ' +
        'in their/his/her/hand luggage, semi-submersible+s, narco-sub+s, narco-submarine+s, semisubmersible+s, drug sub/submarine, ' +
        'go-fast vessel+s, go-fast boat+s, go-fast+s, exported, shipped/shipment/sold abroad/overseas',
    ).concat(SPIES, PIRACY),
    2: list(
      'cargo ship+s, cargo vessel+s, cargo boat+s, container ship+s, container vessel+s, shipping container+s, freighter+s, merchant ship/ships/vessel/vessels, ' +
        'bulk carrier+s, tanker+s, mothership+s, mother ship+s, yacht+s, sailing boat/boats/ship/ships/vessel/vessels/yacht/yachts, sailboat+s, sail boat+s, schooner+s, catamaran+s, trimaran+s, ' +
        'fishing boat+s, fishing vessel+s, trawler+s, speedboat+s, powerboat+s, motorboat+s, tugboat+s, merchantman, warship, destroyer, frigate, ' +
        'dhow+s, disembarking, disembarked, ferry terminal/port, leaving/off a/the ferry, cruise ship/liner, sea container+s, rigid-hulled inflatable',
    ),
    1: list(
      'contract killings, contract kill+ing, contract killer+s, contract murder, hired a/the killer, hired killers, hitman, hitmen, hit man/men, hired killer+s, hired assassin+s, murder-for-hire, murder-for-hire plot, murder for hire, ' +
        'kidnap, kidnaps, kidnapped, kidnapping+s, kidnapper+s, abducted, abduction+s, abductor+s, ransom+s, hostage+s, ' +
        'bombing+s, assassination+s, assassinated, assassin+s, hit squad, fugitive+s, ' +
        'government involvement, government agents, state-sponsored, intelligence agents, foreign interference',
    ).concat(ESCAPES, PIRACY),
  },
  border: {
    3: list(
      'fled/fleeing/flee/flees the country, fled/fleeing/flee/flees abroad, fled overseas, skipped the country, internationally wanted, international wanted list, ' +
        'international task force, international crackdown/manhunt/sting/operation/investigation/markets/waters/partners/inquiry/probe, ' +
        'international police action/operation, cross-border, cross border, across borders/europe, several countries, vat carousel, ' +
        'vat carousel fraud, carousel fraud+s, missing trader, missing trader fraud, european police/subsidies/funds/aid, transnational, ' +
        'trans-national, trans-boundary, transboundary, joint investigation team, european/international arrest warrant+s, european investigation order+s, extradition, ' +
        'extradite+d, eu budget/funds/money/subsidies/subsidy/funding/aid, eu grant+s, eu-funded, eu farm subsidies, ' +
        'eu farm/agricultural/recovery funds, european union subsidies/funds/money, several/other european countries, member states, ' +
        'red notice, interpol, europol, eurojust, multinational, worldwide, countries took part, countries were involved, ' +
        'judicial/police cooperation, across/the/english channel, cross-channel, channel tunnel, port of dover, importation, ' +
        'inward freight, small boat crossing+s, balkan route, both countries, transatlantic, liaison officers, coordination centre, ' +
        'pan-european, espionage, spying/spied for, foreign intelligence/jurisdictions/police, on behalf of moscow, europe-wide, ' +
        'eu-wide, all over europe, illegally importing/imported, arriving from abroad, native/home country/countries, homeland+s, foreign fugitive+s, ' +
        'network of international police, maritime boundary/border, on/in the high seas, across the border, ' +
        'on both sides of the border, mutual legal assistance, letter/letters rogatory, rogatory letters, ' +
        'legal assistance from/request, prohibition on importation/exportation/import/export, prohibition on the/an importation/exportation/import/export, ' +
        'third-country national+s, third country national+s, eu and state/national/government funds/money/aid/budgets, ' +
        'eu or state/national funds/money/aid, non-eu national+s/citizen+s, throughout europe, two/three/several/different continents, intercontinental, accounts around the world, foreign/overseas account+s, foreign/overseas bank account+s, foreign/overseas bribery, ' +
        'burglary tourist+s, burglary tourism, bribing/bribe/bribed/bribes foreign, bribery of foreign, foreign public official+s, foreign corrupt practices, ' +
        'fake/forged/counterfeit/schengen visa+s, cross-boundary, agreed to hand him/her/them over, agreed to extradite, ' +
        'returned/flown/brought/sent/deported back to face, returned/flown/deported to face, ' +
        'foreign fishing boat+s/vessel+s, foreign vessel+s/trawler+s, offshore accounts/company/companies/firms/financial, tax haven+s, panama/pandora/paradise papers, ' +
        'port/ports of entry, border crossing+s/checkpoint/post, international bridge, ' +
        'illegal recruiter+s, illegally recruited, illegal/overseas recruitment, overseas workers/employment/work/filipino/filipinos, work/working/deployment/placement abroad/overseas, ' +
        'fifa corruption/bribery/scandal/probe/trial/case, ' +
        'job/jobs/employment abroad/overseas, job opportunities/offers abroad/overseas, overseas/foreign job/jobs/employment, ' +
        'join/joined/joining islamic state/isis/isil/daesh/al-qaeda, fight/fought/fighting for islamic state/isis/isil',
    ).concat(IMPORTS, IMPORTED, JOINT, REENTRY, PIRACY, FROM_AFAR),
    2: list(
      'destined for, wired/smuggled/trafficked/fled/shipped/trafficking/flown/flew/flight/sent/transferred/lured to, routed through/via, ' +
        'sent on to, withdrawn in, drawn out in, flew home, flew in from, flew out of, left/into/enter/entered the country, ' +
        'neighbouring/neighboring country/countries, foreign counterparts, liaison officer+s, nautical miles, out of the country, ' +
        'eastern european+s, around the world/globe, abroad, border+s, foreigner+s, foreign, international, european, overseas, ' +
        'strained diplomatic relations/ties, diplomatic rift/crisis/spat, ' +
        'global, countries, other countries, loaded/unloaded in, ' +
        'shipped/smuggled/trafficked/fled/trafficking/flown/flight/arriving/arrived/coming/imported from, smuggled into, set sail for, ' +
        'set sail from, mediterranean, importing, import of, trafficking into, enter/entered the united states, ' +
        'flight for, board/boarding/boarded a flight, imported, bound for, on its/their way to, en route, ' +
        'deported, repatriated, joint operation/investigation, working with, with the help of, embassy, offshore, ' +
        'wanted in, via, posted/mailed/couriered/driven/drove/ferried/delivered to/from, run/ran/operated/operating/directed/controlled/controlling from, ' +
        'as far afield as, turned up in, resurfaced in, surfaced in, traced to, buyers/customers/clients/investors in, ' +
        'brought back from, sent back to, flown home, exported to, headed/heading for, off a plane/flight/ferry from, smuggled out of, ' +
        'exports/shipment/shipments/consignment/consignments to, visa waiver+s, tourist visa+s, gained entry into/to the us/uk/eu, gained entry into/to the country, transported/trucked to, consulate, consular, itinerant, roving/travelling gang+s, of foreign origin, ' +
        'migrant/immigrant/guest worker+s, migrant labourer+s/laborer+s, work visa+s, visa program+s/programme+s, ' +
        'from a shop/seller/dealer/supplier/website in, believed/thought/suspected to be in, believed/thought to be hiding/living in, believed/thought to have fled to, ' +
        'from eastern europe, from the balkans, from south/latin america, from north/west africa, across the continent',
    ).concat(OF_A_CONTINENT, HOMEWARD),
    1: list(
      'airport+s, international airport, airline+s, passenger+s, cargo, aboard, on board, luggage, suitcase+s, ' +
        'customs, customs officers/officials/agents, coast guard, coastguard, checkpoint+s, immigration officers/officials/authorities/checks, control point+s, seaport+s, sea port+s, port/ports of, ' +
        'ferry, container+s, the docks, vessel+s, contraband, import, imports, export, exports, exporting',
    ),
  },
};
