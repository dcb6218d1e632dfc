import type { GroupTerms } from '../../../topic/words.ts';
import { combined, list } from '../../lists.ts';

/** 'A West African country': a land that is named by its continent alone. */
const OF_A_CONTINENT = list(
  'african, west african, east african, north african, asian, south asian, southeast asian, central asian, european, western european, eastern european, ' +
    'balkan, baltic, nordic, gulf, middle eastern, latin american, south american, central american, caribbean',
).flatMap((continent) =>
  list('country, countries, nation+s').map((land) => `${continent} ${land}`),
);

/** 'Faces multiple charges', 'two held': who is charged or held, however many, and of how many charges. */
const CHARGES = combined(
  'face|faces|faced|facing',
  'multiple|several|numerous|further|new|additional|criminal|similar|serious|related|two|three|four|five|six',
  'charges|counts',
);
const HELD = combined(
  'man|woman|men|women|couple|pair|duo|suspect|suspects|one|two|three|four|five|six|seven|eight|nine|ten|dozens|2|3|4|5|6|7|8|9|10',
  'held',
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
  'accused of, suspected of, suspicion of, charged with, convicted of, arrested for, jailed for',
)
  .map((held) => `${held} spying`)
  .concat(list('spying charges, alleged spy, alleged spies, suspected spy, suspected spies'));

/** What police and courts do, crimes, and what ties a case to other countries, in English news. */
export const caseTerms: Readonly<Record<'act' | 'crime' | 'border' | 'crossing', GroupTerms>> = {
  act: {
    3: list(
      'lift the immunity, lifts the immunity, lifted the immunity, lifting the immunity, lift immunity, lifts immunity, lifted immunity, waive the immunity, waive immunity, waives immunity, waived immunity, waiver of immunity, immunity lifted, immunity waived, stripped of immunity, lose immunity, sent to court, referred to court, referred to justice, murder charge+s, first court appearance, handed life, arraigned, granted bail, locked up, sent to prison, appeal for witnesses, appealing for witnesses, witness appeal, appeal launched after, police are hunting, hunted by police, life in prison, term of imprisonment, prison term+s, jail term+s, ' +
        'in the dock, awaiting trial, await trial, awaits trial, arrested, arrests, arresting, detained, detains, arrest warrant+s, under arrest, made an arrest, ' +
        'in custody, into custody, remanded, on remand, pre-trial detention, house arrest, charged with, charged over, ' +
        'charged in, have been charged, has been charged, were charged, was charged, face charges, faces charges, facing charges, ' +
        'indicted, indictment+s, house searches, home searches, searches were carried out, search warrant+s, ' +
        'raids, raided, police raid+s, extradited, extradition, on suspicion of, pleaded guilty, pleaded not guilty, pled guilty, ' +
        'pleads guilty, admitted charges, convicted, sentenced, jailed, jails, ' +
        'found guilty, guilty of, on trial, stand trial, stood trial, ' +
        'seized by police, police seized, officers seized, police searched, police arrested, police detained, ' +
        'nabbed, collared, cuffed, in handcuffs, nicked, behind bars, rounded up, taken down by police, red notice, wanted by police, ' +
        'joint investigation team, action day, day of action, european arrest warrant+s, european investigation order+s, ' +
        'asset freezing, freezing orders, precautionary measures, preliminary charges, formal investigation, criminal investigation, ' +
        'murder investigation, criminal proceedings, public prosecutor+s, investigating judge, criminal court, crown court, magistrates court, district attorney, ' +
        'assize court, court martial, life sentence+s, years in prison, years in jail, months in prison, months in jail, prison sentence+s, suspended sentence, ' +
        'denied bail, on bail, bailed, bond was set, ' +
        'jury found, jury cleared, found not guilty, sent for trial, jail sentence+s, jail time, grand jury, plea deal, ' +
        'plea hearing, plea bargain, bail hearing, bail application, court was told, court was shown, jurors heard, jury was told, jury heard, ' +
        'magistrates heard, murder inquiry, police cordon, police appeal, police are appealing, police are looking for, police hunt, hunt for, ' +
        'turned himself in, turned herself in, took into custody, brought to book, gave himself up, handed himself in, handed herself in, sting operation, undercover officers, traffic stop, ' +
        'jailing, detained over, questioned over, prosecuted for, sought by police, indicts, charged by, arrested on suspicion, police have arrested, ' +
        'pressed charges, laid charges, booked on, held without bail, wanted for, police have charged, driver sought, suspect sought, ' +
        'suspects sought, handed a suspended, ' +
        'seeking witnesses, appealing for information, appealing for help, justice department charged, prosecutors charged, prosecutors have charged, police charged, police have released, ' +
        'internationally wanted, international wanted list, criminal complaint, charged him with, charged her with, charged them with, will be tried, prosecutors want, prosecutors sought, prosecutors seek, prosecutors demanded, prosecution demanded, prosecution sought, prosecution seeks, to be tried, sent to trial, to trial for, has been fined, have been fined, fined at, imprisoned, trial in absentia, tried/sentenced/convicted in absentia, tried/sentenced/convicted in his/her/their absence, guilty verdict+s, face/faces/faced/facing trial, judicial supervision, upheld/upholds/uphold/confirmed the conviction+s, upheld/upholds/uphold/confirmed the guilty verdict+s, upheld/upholds/uphold/confirmed the sentence+s, upheld/upholds his/her/their conviction+s, upheld/upholds his/her/their sentence+s, charges of, counts of, must answer for, to answer for, has to answer for, have to answer for',
    ).concat(CHARGES),
    2: list(
      'in absentia, lost his/her/their appeal, lose his/her/their appeal, appeal was dismissed/rejected, appeals were dismissed/rejected, dismissed/rejected the appeal+s, dismissed/rejected his/her/their appeal+s, being investigated, are being investigated, is being investigated, went into hiding, absconded, frisked, quizzed, trial opened/opens/resumed/resumes/began/begins, goes to trial, went to trial, cleared of, confessed to police, confessed to the crime+s, confessed to the killing/murder, closing arguments, closing speeches, court gave, judge gave, court of cassation, court of appeal, appeals court, appeal court, fled the scene, fleeing the scene, flee the scene, interdict+s+ed, interdiction+s, court appearance, stormed, caught in the act, parole, hand over, freezing order, confiscation order, opened an investigation, opened an inquiry, closed an investigation, closed an inquiry, launched an investigation, launched an inquiry, investigation found, probe into, financial investigation+s, freed, unpaid work, community service, post-mortem, autopsy, impounded, most wanted, recaptured, sniffer dogs, questioned, house search, police custody, police cell, ' +
        'arrest, detaining, detention, detainees, seizing, seizure+s, confiscated, confiscating, dismantling, dismantle+d, ' +
        'bust+s+ed, crushes, crushed, nets, foils, foiled, thwarts, thwarted, cracks, seize+s+d, broken up, breaks up, smashed, cracked down, crackdown, raid+ing, searched, searches, investigators, prosecutor+s, ' +
        'prosecution, detective+s, suspect+s+ed, alleged, allegedly, accused, custody, defendant+s, verdict, ' +
        'jury, jurors, court heard, police said, police say, intercepted, apprehended, handcuffed, swoop+s+ed, taken down, took down, takedown, ' +
        'forensic+s, fugitive+s, wanted, manhunt, police operation, deputies, gardai, carabinieri, guardia civil, sheriff, sheriffs office, ' +
        'magistrate+s, tribunal, offence+s, offenses, offender+s, perpetrator+s, ringleader+s, mastermind, ' +
        'sentence+s, conviction+s, acquitted, jail, prison, imprisonment, froze, frozen, recover+ed, rescued, safeguarded, witnesses, cctv, ' +
        'tracked down, was caught, were caught, caught with, caught by police, under investigation, on the run, held over, held after, held in, charge+s, are sought, is sought, being sought, picked up, locked in, forced into, boarded, put on trial, goes on trial, sent back for trial, arrives in court, appears in court, appeared in court, handed over to, surrendered to, ' +
        'hauled before, placed under seal, put under seal, sequestrated, interrogated, judicial authorities, prosecuting authorities, law officers, ' +
        'fined, prosecute+s, pleads, plea, police were called, officers were called, called police, called the police, court was, ' +
        'crimestoppers, cordoned off, informant, restraining order, electronic tag, criminal record, driving ban, ' +
        'banned from driving, disqualified from driving, investigated for, opened fire on, surveillance camera+s, security cameras, dashcam, ' +
        'stakeout, police chase, car chase, police dog+s, search of, searching for, police believe, appeal for information, ' +
        'anyone with information, at large, extradite, law enforcers, case was registered, case registered, cases registered, registered a case, cases were registered, crime scene+s, no contest, probation, customs officers, border guards, contact police, contact crime stoppers, questioning, before the judge, before a judge, before the court, before a court',
    ).concat(HELD),
    1: list(
      'police, law enforcement, officer+s, court+s, judge+s, investigation+s, investigating, inquiry, probe, trial, evidence, victim+s, customs, operation+s, ' +
        'authorities, held, identified, discovered, detected, prevented, found, guilty, prosecuted, lawyer+s, gendarmes, cops, lawmen, sleuths, dragnet, laid hands on, led away, warrant, surveillance, wiretaps, undercover, tip-off, cell, agents, patrol, stopped, charged',
    ),
  },
  crime: {
    3: list(
      'espionage, spying for, spied for, treason, kidnapper+s, abductor+s, captors, held captive, street value, spy network+s, spy cell, getaway car+s, getaway driver, ram-raid+s, safe-cracking, cash machine blown up, cash machines blown up, blew up a cash machine, blew up cash machines, blow up cash machines, blowing up cash machines, blasted a cash machine, atm blown up, blew up an atm, blow up atms, blowing up atms, atm explosion+s, atm bombings, balaclava+s, ' +
        'sold into marriage, sold as brides, clandestine laboratory, clandestine laboratories, underground laboratory, underground laboratories, clandestine lab, underground lab, ' +
        'machete, submachine guns, machine guns, shot himself, strangled, beaten to death, beating to death, poisoned, ganja, hashish, embezzlers, hand grenades, ' +
        'murder+s+ed+ing, robbing, steal+ing, raping, kidnapping+s, killings, burgling, defraud+ed+ing, manslaughter, homicide, stabbed, stabbing+s, shot dead, gunned down, shooting+s, robbery, robberies, robbed, robber+s, robs, ' +
        'burglary, burglaries, burgled, burglar+s, break-in+s, broke into, theft+s, stole, stolen, thieves, thief, shoplifting, mugging, mugged, carjacking+s, ' +
        'rape+d, rapist+s, sexual assault, sexually assaulted, sexual abuse, grievous bodily harm, arson, arsonist+s, kidnap+s, kidnapped, abducted, abduction+s, ransom, hostage, ' +
        'smuggling, smuggle+d, trafficking, trafficked, trafficker+s, fraud, fraudster+s, conned, scammed, ' +
        'launder+ed+ing, extortion, blackmail, embezzled, embezzlement, embezzling, bribes, bribery, crime gang, criminal gang+s, criminal group+s, ' +
        'criminal enterprise, organised crime, organized crime, organised criminal, crime group, crime ring, crime boss, gang leader, drug dealer+s, dealing drugs, supplying drugs, ' +
        'possession with intent, class a drugs, meth, heroin, cocaine, cannabis, hit-and-run, drunk driving, vandalism, forged, forgery, forger+s, poaching, ' +
        'terror plot, hijacked, hacked, ransomware, prostitution ring, crimes against humanity, war crimes, perjury, domestic violence, bodily harm, knifepoint, gunpoint, armed gang, heist+s, ' +
        'smuggler+s, scammer+s, hacker+s, counterfeiter+s, poacher+s, pirates, murderer+s, cybercriminal+s, money mule+s, money launderer+s, drug lord+s, drug baron+s, drug kingpin, drug mule+s, spy ring, sabotage, tax evasion, insider trading, looted, looters, illegally dumped, contraband, underground bank, ' +
        'gunmen, opened fire, shot and killed, shot and wounded, fatally shot, stab+s, knifed, ' +
        'knife attack, axe attack, acid attack, drive-by, bludgeoned, throttled, dismembered, femicide, honour killing, lynched, assault+s+ed+ing, affray, ' +
        'threats to kill, death by dangerous driving, dangerous driving, drunk driver+s, drink-driver+s, drunken driving, drunken driver, under the influence of alcohol, drink-driving, careless driving, driving without due care, without due care and attention, drink driver+s, stalking, stalked, stalker, ' +
        'coercive control, voyeurism, indecent images, molested, paedophile+s, pedophile, child abuse, sex offender+s, sex offences, ' +
        'sexual offences, groomed, serial killer, hitman, hitmen, bomb plot, ram-raiders, ransacked, broken into, breaking into, shoplifter+s, ' +
        'pickpocket+s, joyriders, fly-tipping, fly-tipper+s, fly-tipped, cattle rustling, rustlers, vandals, vandalised, criminal damage, ' +
        'torched, firebombed, petrol bomb+s, arson attack, conman, conmen, trickster+s, con artist, swindle+d, swindler+s, swindling, duped, fleeced, ' +
        'ponzi, ponzi scheme, pyramid scheme, phishing, romance scam, misappropriated, misappropriation, graft, kickback+s, bid-rigging, tax fraud, ' +
        'benefit fraud, bank fraud, fake invoices, extort+ed, racketeering, loan shark+s, sextortion, ' +
        'identity theft, skimming devices, ecstasy, mdma, ketamine, amphetamine+s, methamphetamine, drug ring, drug gang+s, ' +
        'drugs gang, drugs line, county lines, drug haul, drugs haul, cannabis farm, drug lab, drugs lab, drug den, organ trafficking, organ harvesting, ' +
        'illegal organ, organ trade, modern slavery, forced labour, sex trafficking, illegal logging, animal cruelty, dogfighting, cockfighting, ghost guns, ' +
        'hooligans, bomb threat, death threats, car bomb, pipe bomb, letter bomb, siphoned, bogus, forgeries, murder-suicide, home invasion, ' +
        'mobster+s, mafioso, mafiosi, gangland, contract killings, contract kill+ing, contract murder, hired killers, hired assassins, bank robber+s, crime syndicate+s, criminal syndicate+s, armed with a knife, armed with knives, armed with a gun, ' +
        'armed with guns, demanded cash, demanded money, demanding cash, demanding money, demands for cash, demands for money, emptied the till, open the till, ' +
        'car hijacking, car-hijacking, vehicle hijacking, hijackers, carjackers, evade sanctions, ' +
        'sexual battery, aggravated battery, counts of battery, battery charge+s, child endangerment, endangerment of a child, pool of blood, slit his throat, slit her throat, slitting his throat, slitting her throat, throat slit, sexually exploiting, sexually exploited, sex with a student, illegally export+s+ed+ing, opening fire, murder-for-hire, murder for hire, murder-for-hire plot, misusing funds, misused funds, misuse of funds, ' +
        'fire was deliberate, deliberately started, started deliberately, intentionally set, setting fire to, set his house on fire, set her house on fire, setting a house on fire',
    ).concat(SPIES),
    2: list(
      'slain, slaying+s, evaded/evading tax, evaded/evading taxes, evaded/evading duty, evaded/evading customs, falsified, falsifying, faked, faking, plundered, plundering, cheated out of, counterfeited, cloned cards, war criminal+s, torturer+s, extradited, extradites, extraditing, poisoning+s, wounding, with intent, made off with, make off with, making off with, spies, spying, first-degree, second-degree, third-degree, shotgun+s, blown up, blew up, blown open, suffocated, found dead, enslavement, slaves, clan+s, drug+s, criminal+s, crime+s, gang+s, gangster+s, illegal, illegally, illicit, mafia, cartel+s, mob, weapons, firearms, handguns, gun+s, pistol+s, ' +
        'knife, knives, explosives, ammunition, counterfeit, fake, scam+s, corruption, corrupt, exploited, exploitation, prostitutes, prostitution, brothel, pimps, ' +
        'attack+ed, attacker+s, violence, violent, killed, killing, killer, gunman, shot, ring, dealing, dealer+s, dirty money, loot+ing, poached, bribe+d, ' +
        'hooded, masked, ringleaders, clandestine, unlawful, unlawfully, abuse+d, beaten, torture+d, ' +
        'kills, assailant+s, gunfire, bullet+s, rifle+s, revolver, threatened, threats, sham, tricked, lured, posed as, ' +
        'posing as, impersonated, impersonating, stash+ed, hidden in, concealed in, hideout, accomplice+s, getaway, blade, culprit+s, ' +
        'fraudulent, fraudulently, unlicensed, riot+ing, rioters, pocketed, stowaways, dumped, racially aggravated, foul play, ambush+ed, ' +
        'blood, scamming, overcharged, unpaid taxes, undeclared, straw man, straw men, shell companies, shell company, shell firm+s, straw firms, front company, ' +
        'con men, felon+s, thugs, racketeers, lawbreakers, ill-gotten, kept captive, held against their will, made away with, siphoned off, syphoned off, letterbox companies, letterbox company, ' +
        'front companies, offshore accounts, embezzle, bribing, fake passports, fake documents, false documents, false papers, forced to work, forced them to work, forced him to work, forced her to work, forcing them to work, made them work, kidneys, ' +
        'break in, broke in, syndicate+s, hijacking+s, set fire to, on fire, punching, punched, headbutted, slapped, dowry, illegal export+s',
    ),
    1: list(
      'crook+s, booty, phoney, attacks, death+s, died, body, bodies, cash, network, suspicious, victims, tax, cigarettes, migrants, criminal organisation, luxury cars, safe house, wounded, injured',
    ),
  },
  crossing: {
    3: list(
      'smuggled from, smuggled into, smuggled to, smuggling, smuggle+s+d, smuggler+s, drug mule+s, spying, spied on, spies, spy network+s, spy ring+s, spy cell, ' +
        'foreign spy, foreign agents, espionage, in their suitcases, in his suitcase, in her suitcase, in their luggage, in his luggage, in her luggage, in hand luggage, ' +
        'semi-submersible+s, narco-sub+s, narco-submarine+s, semisubmersible+s, drug sub, drug submarine, go-fast vessel+s, go-fast boat+s, exported, shipped abroad, shipped overseas, ' +
        'shipment overseas, shipment abroad, sold abroad, sold overseas',
    ).concat(SPIES),
    2: list(
      'cargo ship+s, cargo vessel+s, container ship+s, container vessel, shipping container+s, freighter, merchant ship, merchant vessel, ' +
        'bulk carrier, tanker, mothership, mother ship, yacht+s, sailing boat, sailboat, sail boat, catamaran, fishing boat+s, fishing vessel+s, trawler+s, speedboat, warship, destroyer, frigate, ' +
        'dhow+s, cruise ship, cruise liner, sea container+s, rigid-hulled inflatable',
    ),
    1: list(
      'contract killings, contract kill+ing, contract killer+s, contract murder, hitman, hitmen, hit man, hit men, hired killer+s, hired assassin+s, murder-for-hire, murder-for-hire plot, murder for hire',
    ),
  },
  border: {
    3: list(
      'fled the country, fled abroad, fled overseas, skipped the country, internationally wanted, international wanted list, international task force, international crackdown, international manhunt, international sting, international police action, cross-border, cross border, across borders, across europe, several countries, vat carousel, vat carousel fraud, carousel fraud+s, missing trader, missing trader fraud, international operation, international investigation, ' +
        'international police operation, european police, ' +
        'transnational, trans-national, joint investigation team, european arrest warrant+s, european investigation order+s, extradition, extradite+d, ' +
        'eu budget, eu funds, eu money, eu subsidies, eu subsidy, eu grant+s, eu funding, eu aid, eu-funded, eu farm subsidies, eu farm funds, eu agricultural funds, eu recovery funds, ' +
        'european union subsidies, european union funds, european union money, european subsidies, european funds, european aid, several european countries, member states, red notice, international arrest warrant+s, interpol, europol, eurojust, multinational, worldwide, ' +
        'countries took part, countries were involved, judicial cooperation, police cooperation, across channel, cross-channel, the channel, english channel, channel tunnel, port of dover, importation, inward freight, small boat crossing+s, balkan route, both countries, transatlantic, liaison officers, coordination centre, pan-european, ' +
        'espionage, spying for, spied for, foreign intelligence, on behalf of moscow, europe-wide, eu-wide, all over europe, other european countries, illegally importing, illegally imported, arriving from abroad, native country, home country, homeland, international markets, network of international police, ' +
        'international waters, maritime boundary, maritime border, on the high seas, in the high seas, international partners, across the border, on both sides of the border, mutual legal assistance, letter rogatory, letters rogatory, rogatory letters, legal assistance from, legal assistance request, foreign jurisdictions, foreign police, international inquiry, international probe',
    ),
    2: list(
      'destined for, wired to, routed through/via, sent on to, withdrawn in, drawn out in, flew home, flew in from, flew out of, left the country, neighbouring/neighboring country, neighbouring/neighboring countries, foreign counterparts, liaison officer+s, nautical miles, out of the country, into the country, eastern european+s, around the world, around the globe, abroad, border+s, foreigner+s, foreign, international, european, overseas, global, countries, other countries, loaded in, unloaded in, shipped from, smuggled from, smuggled into, smuggled to, trafficked from, trafficked to, fled to, fled from, shipped to, set sail for, set sail from, mediterranean, importing, import of, trafficking to, trafficking into, trafficking from, enter the united states, entered the united states, enter the country, entered the country, port of entry, ports of entry, flown to, flown from, flew to, flight to, flight from, flight for, board a flight, boarding a flight, boarded a flight, arriving from, arrived from, coming from, imported from, imported, bound for, on its way to, on their way to, en route, sent to, transferred to, lured to, deported, repatriated, joint operation, joint investigation, working with, with the help of, embassy, offshore, tax haven, wanted in, via',
    ).concat(OF_A_CONTINENT, HOMEWARD),
    1: list(
      'airport+s, international airport, airline+s, passenger+s, cargo, aboard, on board, luggage, suitcase+s',
    ),
  },
};
