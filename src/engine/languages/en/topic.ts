import type { TopicWords } from '../../topic/words.ts';

const list = (phrases: string) => phrases.split(',').map((phrase) => phrase.trim());
/** With their plurals: most of these are nouns, and an odd plural harms nothing. */
const nouns = (phrases: string) => [
  ...new Set(
    list(phrases).flatMap((phrase) => (phrase.endsWith('s') ? [phrase] : [phrase, `${phrase}s`])),
  ),
];

/** Terms by which English news of a case is told from other writing. */
export const topic: TopicWords = {
  terms: {
    act: {
      3: list(
        'charged with genocide, charged with crimes against humanity, charged with war crimes, life sentences, handed life, arraigned, granted bail, locked up, sent to prison, appeal for witnesses, appealing for witnesses, police are hunting, hunted by police, life in prison, life behind bars, term of imprisonment, prison term, prison terms, jail term, jail terms, ' +
          'in the dock, awaiting trial, await trial, awaits trial, arrested, arrests, arresting, arrest warrant, arrest warrants, under arrest, made an arrest, made arrests, taken into custody, ' +
          'took into custody, in custody, into custody, remanded, on remand, pre-trial detention, house arrest, charged with, charged over, charged in connection, ' +
          'charged in, have been charged, has been charged, were charged, was charged, face charges, faces charges, facing charges, ' +
          'indicted, indictment, indictments, house searches, home searches, searches were carried out, search warrants, search warrant, ' +
          'raids, raided, police raid, police raids, dawn raids, extradited, extradition, on suspicion of, pleaded guilty, pleaded not guilty, pled guilty, ' +
          'pleads guilty, admitted charges, convicted of, was convicted, were convicted, convicted, sentenced, was jailed, were jailed, jailed for, jailed, jails, ' +
          'found guilty, guilty of, on trial, stand trial, stood trial, suspects arrested, detained suspects, suspects were detained, ' +
          'law enforcement, seized by police, police seized, officers seized, police searched, police arrested, police detained, ' +
          'nabbed, collared, cuffed, in handcuffs, nicked, behind bars, rounded up, taken down by police, red notice, wanted by police, ' +
          'joint investigation team, action day, day of action, european arrest warrant, european arrest warrants, european investigation order, ' +
          'european investigation orders, asset freezing, freezing orders, precautionary measures, preliminary charges, formal investigation, criminal investigation, ' +
          'murder investigation, criminal proceedings, public prosecutor, public prosecutors, investigating judge, criminal court, crown court, magistrates court, district attorney, ' +
          'assize court, court martial, life sentence, years in prison, years in jail, months in prison, months in jail, prison sentence, prison sentences, suspended sentence, ' +
          'denied bail, on bail, released on bail, bailed, bond was set',
      ),
      2: list(
        'chance of parole, parole, hand over, freezing order, confiscation order, opened an investigation, opened an inquiry, closed an investigation, launched an investigation, launched an inquiry, investigation found, probe into, freed, unpaid work, community service, post-mortem, autopsy, was fined, been fined, impounded, most wanted, wanted list, recaptured, sniffer dogs, questioned, house search, frozen assets, ordered to hand over, taken in for questioning, police custody, police cell, ' +
          'arrest, detained, detains, detaining, detention, detainees, seized, seizes, seizing, seizure, seizures, confiscated, confiscating, dismantled, dismantling, dismantle, ' +
          'busted, bust, broken up, breaks up, smashed, cracked down, crackdown, raid, searched, searches, investigators, prosecutors, prosecutor, ' +
          'prosecution, detectives, detective, suspects, suspect, suspected of, suspected, alleged, allegedly, accused of, accused, charges, custody, defendants, defendant, verdict, ' +
          'jury, jurors, court heard, police said, police say, intercepted, apprehended, handcuffed, swoop, swoops, swooped, taken down, took down, takedown, ' +
          'forensic, fugitive, fugitives, wanted, manhunt, police operation, deputies, gardai, carabinieri, guardia civil, sheriff, sheriffs office, ' +
          'magistrate, magistrates, tribunal, offences, offence, offenses, offender, offenders, perpetrators, perpetrator, ringleader, ringleaders, mastermind, ' +
          'sentence, sentences, conviction, convictions, acquitted, jail, prison, imprisonment, froze, frozen, recovered, rescued, safeguarded, appealed for witnesses, witnesses, cctv, ' +
          'tracked down, was caught, were caught, caught with, caught by police, under investigation, on the run, held over, held after, held in, charge, are sought, is sought, being sought, picked up, locked in, forced into, boarded, put on trial, goes on trial, sent back for trial, arrives in court, appears in court, appeared in court, handed over to, surrendered to',
      ),
      1: list(
        'police, officers, officer, court, courts, judge, judges, investigation, investigations, investigating, inquiry, probe, trial, evidence, victims, victim, customs, operation, operations, ' +
          'authorities, held, identified, discovered, found, guilty, prosecuted, lawyer, lawyers, warrant, surveillance, wiretaps, undercover, tip-off, cell, agents, patrol, stopped',
      ),
    },
    crime: {
      3: list(
        'getaway car, getaway cars, getaway driver, ram-raid, ram-raids, safe-cracking, cash machine blown up, cash machines blown up, blew up a cash machine, blew up cash machines, blow up cash machines, blowing up cash machines, blasted a cash machine, atm blown up, blew up an atm, blow up atms, blowing up atms, atm explosion, atm explosions, atm bombings, balaclava, balaclavas, ' +
          'carjackings, machete, submachine guns, machine guns, shot himself, strangled, beaten to death, beating to death, poisoned, ganja, hashish, embezzlers, hand grenades, ' +
          'murder, murdering, robbing, stealing, steal, raping, assaulting, kidnapping, killings, burgling, defraud, murdered, murders, manslaughter, homicide, stabbed, stabbing, stabbings, stabbed to death, shot dead, gunned down, shooting, shootings, robbery, robberies, robbed, robbers, robber, robs, ' +
          'burglary, burglaries, burgled, burglar, burglars, break-ins, break-in, broke into, thefts, theft, stole, stolen, thieves, thief, shoplifting, pickpockets, mugging, mugged, carjacking, ' +
          'rape, raped, rapist, sexual assault, sexually assaulted, sexual abuse, assaulted, grievous bodily harm, arson, arsonist, kidnap, kidnapped, kidnapping, abducted, abduction, ransom, hostage, ' +
          'smuggling, smuggled, smugglers, smuggle, trafficking, trafficked, traffickers, trafficker, fraud, fraudsters, fraudster, defrauded, defrauding, swindled, conned, scammers, scammed, ' +
          'laundering, laundered, launder, extortion, blackmail, embezzled, embezzlement, embezzling, bribes, bribery, kickbacks, crime gang, criminal gang, criminal group, criminal gangs, criminal groups, ' +
          'criminal enterprise, organised crime, organized crime, organised criminal, crime group, crime ring, crime boss, gang leader, drug dealer, drug dealers, dealing drugs, supplying drugs, ' +
          'possession with intent, class a drugs, meth, heroin, cocaine, cannabis, hit-and-run, drunk driving, vandalism, forged, forgery, forgers, forger, counterfeiters, poaching, poachers, ' +
          'terror plot, hijacked, hacked, hackers, ransomware, prostitution ring, crimes against humanity, war crimes, perjury, domestic violence, attempted murder, bodily harm, knifepoint, gunpoint, armed gang, heist, heists, ' +
          'smuggler, scammer, hacker, counterfeiter, poacher, kidnapper, kidnappers, pirates, murderer, murderers, arsonists, rapists, cybercriminal, money mule, money launderer, money launderers, people smuggler, drug smuggler, drug smugglers, drug lord, drug lords, drug baron, drug barons, drug kingpin, drug mule, drug mules, spy ring, sabotage, tax evasion, insider trading, looted, looters, illegally dumped, contraband, cybercriminals, money mules, underground bank',
      ),
      2: list(
        'blown up, blew up, blown open, suffocated, found dead, enslavement, slaves, bribed, clan, clans, drugs, drug, criminal, criminals, crime, crimes, gang, gangs, gangster, gangsters, illegal, illegally, illicit, mafia, cartel, cartels, mob, hitman, hitmen, weapons, firearms, handguns, gun, guns, pistol, pistols, ' +
          'knife, knives, explosives, ammunition, counterfeit, fake, scam, scams, corruption, corrupt, exploited, exploitation, prostitutes, prostitution, brothel, pimps, ' +
          'attack, attacked, attacker, violence, violent, killed, killing, killer, stab wounds, gunman, shot, ring, dealing, dealers, dealer, dirty money, loot, poached, bribed, bribe, ' +
          'hooded, masked, ringleaders, clandestine, unlawful, unlawfully, abuse, abused, beaten, tortured, torture',
      ),
      1: list(
        'death, deaths, died, body, bodies, cash, network, suspicious, victims, tax, cigarettes, migrants, network of, criminal organisation, luxury cars, safe house, wounded, injured',
      ),
    },
    border: {
      3: list(
        'cross-border, across borders, across europe, several countries, other countries, international operation, international investigation, ' +
          'international police operation, international criminal, international drug, international gang, international ring, international network, international organised crime, international crime, ' +
          'transnational, joint investigation team, european arrest warrant, european arrest warrants, european investigation order, european investigation orders, extradited, extradition, extradite, ' +
          'eu budget, eu funds, eu money, member states, red notice, international arrest warrant, international arrest warrants, interpol, europol, eurojust, multinational, worldwide, ' +
          'countries took part, countries were involved, judicial cooperation, police cooperation, across the channel, across channel, cross-channel, the channel, english channel, small boat crossing, small boat crossings, balkan route, both countries, transatlantic, liaison officers, coordination centre, pan-european',
      ),
      2: list(
        'abroad, border, borders, foreign, international, european, overseas, global, countries, shipped from, smuggled from, smuggled into, smuggled to, trafficked from, trafficked to, fled to, fled from, shipped to, flown to, flown from, flew to, imported from, imported, bound for, on its way to, on their way to, en route, sent to, transferred to, lured to, deported, repatriated, joint operation, joint investigation, working with, with the help of, embassy, high seas, offshore, tax haven, wanted in, taken to, via',
      ),
    },
    fiction: {
      3: nouns(
        'begins shooting, start shooting, starts shooting, shooting begins, shooting starts, filmmaker, film-maker, biopic, remake, what to stream, streaming, comedy, saga, final season, new season, first season, second season, retells, retold, narrates, listeners, novel, novels, novelist, thriller, thrillers, whodunnit, whodunit, paperback, hardback, bestseller, protagonist, plot twist, plot twists, screenplay, box office, miniseries, drama series, ' +
          'crime drama, crime series, crime fiction, true crime, detective story, sequel, prequel, video game, showrunner, streaming series, season finale, tv series, film festival, book review, playwright, ' +
          'bleakest, superb, disappoints, crime drama of the year, six-part series, new series, six-part, eight-part, all episodes, on demand, critics, documentary, documentaries, new film, finale, masterpiece, board game, family games, games for, roll the dice, draw a card, board games, card game, two to five players, novella, audiobook, cinematography, cinemas, starring, stars as, debut novel, book club, theatre production, period drama, podcast',
      ),
      2: nouns(
        'plays a, cannes, film, films, movie, movies, novelists, author, chapter, chapters, episode, episodes, fictional, fiction, actor, actress, cast, director, screenwriter, reader, readers, character, characters, ' +
          'narrator, villain, storyline, plot, audience, audiences, viewers, scene, scenes, book, books, review, netflix, hbo, bbc one, stage, opera, exhibition, museum, pages, publisher, genre, premiere, trailer, soundtrack, album, singer, band, playlist',
      ),
    },
    sport: {
      3: nouns(
        'innings, ninth inning, double play, cubs, yankees, dodgers, pitcher, bullpen, football, footballer, footballers, soccer, uefa, fifa, real madrid, bayern munich, juventus, manchester united, manchester city, tottenham, inter milan, ac milan, atletico madrid, paris saint-germain, first half, second half, late strike, late strikes, league phase, unbeaten, test match, ' +
          'striker, midfielder, goalkeeper, half-time, full-time, penalty shootout, relegation, premier league, champions league, la liga, bundesliga, serie a, touchdown, quarterback, linebacker, ' +
          'home run, innings, wicket, wickets, batsman, grand slam, grand prix, pole position, peloton, playoffs, playoff, semi-final, quarter-final, head coach, hat-trick, equaliser, ' +
          'kick-off, offside, centre back, left-back, right-back, full-back, winger, red card, yellow card, goalless, captain, grandmaster, grandmasters, chess, metres, hurdler, doping, anti-doping, athletics, marathon runner, nba, nfl, nhl, mlb, ufc, formula one, world cup, six nations, rugby, cricket, ' +
          'medal, gold medal, podium, scrum, try line, scrum-half, fly-half, transfer window, fixture, fixtures, clean sheet, tennis, wimbledon, breakaway, stage win, yellow jersey',
      ),
      2: nouns(
        'match, matches, league, season, coach, manager, goal, goals, scored, scorer, striker, team, teams, team-mate, teammates, player, players, fans, supporters, stadium, tournament, championship, cup, club, clubs, ' +
          'defender, defence, referee, points clear, win, wins, defeat, victory, squad, substitute, athlete, athletes, olympic, race, racing, rider, sprint, final, quarter, visitors, hosts, kick, header, penalty',
      ),
    },
    business: {
      3: nouns(
        'quarterly earnings, quarterly results, core earnings, operating profit, net profit, pre-tax profit, profit warning, full-year, guidance, second-quarter, third-quarter, first-quarter, fourth-quarter, ' +
          'shareholders, dividend, dividends, market share, share price, stock exchange, interest rates, interest rate, central bank, inflation, gdp, initial public offering, takeover bid, analysts expect, basis points, teu, ' +
          'competition officials, price fixing, cartel probe, cartel investigation, price-fixing, antitrust, competition authority, state aid, financial regulator, regulator, regulators, compliance, bitcoin, revenue rose, revenue fell, cash flow, wall street, ftse, s&p, nasdaq, hedge fund, house prices, mortgage, mortgages, start-up, startup, venture capital, funding round',
      ),
      2: nouns(
        'revenue, revenues, sales, shares, profit, profits, earnings, chief executive, ceo, analysts, investors, merger, takeover, turnover, forecast, quarter, economy, growth, consumers, customers, retailer, retailers, ' +
          'exports, imports, tariffs, tonnes of goods, containers traffic, traffic fell, traffic rose, manufacturer, bond, bonds, stocks, markets, jobs, employees, demand, unemployment, wages, strike, strikes, unions, union',
      ),
      1: nouns('maker, makers, offices, fines, regulators'),
    },
    politics: {
      3: nouns(
        'pardon, pardons, pardoned, clemency, prison overcrowding, public inquiry, commission of inquiry, adoption, adoptions, government apology, decriminalise, decriminalises, decriminalised, legalise, legalises, legalised, legalisation, criminal code, penal code, hybrid attack, hybrid attacks, immunity, amnesty law, defence minister, visa revoked, revoked his visa, general assembly, secretary general, cabinet reshuffle, took office, sworn in, ' +
          'data-sharing, sign deal, signs deal, sign agreement, signed an agreement, signed a deal, new agreement, cooperation agreement, elected as, elected president, takes over from, priorities, tariff, tariffs, border command, task force talks, home secretary, justice minister said the, far-right, national rally, veto, prisoner swap, prisoner exchange, swap prisoners, exchange of prisoners, hamas leader, truce, nobel peace prize, human rights, rights group, rights groups, press freedom, activist, dissident, opposition politician, political prisoner, commission wants, commission proposed, brussels proposes, tighter rules, prime minister, foreign minister, european parliament, meps, councillors, council tax, consultation, interior ministers, summit, election, elections, electoral, polling, polls, opinion poll, coalition, lawmakers, senators, senate, congress, house of commons, ' +
          'budget committee, draft law, draft bill, legislation, referendum, ballot, ballots, campaign trail, manifesto, white house, kremlin, downing street, cabinet, treaty, foreign policy, diplomats, ' +
          'ambassador, ceasefire, peace talks, negotiations, veto, vetoed, parliamentary, opposition leader, plenary, rapporteur, directive, trade deal, nato summit, state visit, action plan, strategy paper, working group, proposal, proposals, conference',
      ),
      2: nouns(
        'president, minister, ministers, parliament, government, governments, policy, policies, bill, reform, reforms, vote, voted, votes, voters, party, parties, politicians, politician, leaders, leader, lawmaker, senator, ' +
          'republican, republicans, democrat, democrats, conservatives, labour party, socialists, greens, commission, commissioner, budget, funding, mandate, talks, agreement, sanctions, debate, law, laws, committee, mayor, council, protesters, protest, protests, ' +
          'rally, demonstrators, demonstration, asylum policy, members, pledged, campaign, spending, diplomatic, envoy, regime, asylum seeker, asylum seekers, refugee, refugees, lawsuit, lawsuits, plaintiff, plaintiffs, class action, constitution, constitutional, constitutional court, condemned the arrests, opposition',
      ),
    },
    war: {
      3: nouns(
        'gaza, gaza strip, hamas, hezbollah, west bank, militia, militias, air raid, air defence, destroyers, alleged drug boat, drug boats, boat strikes, ' +
          'troops, missile, missiles, airstrike, airstrikes, air strike, air strikes, shelling, front line, frontline, artillery, offensive, counteroffensive, battlefield, drone strike, drone strikes, drones, warplanes, invasion, ' +
          'rebels, insurgents, armed forces, military base, occupied, defence ministry, tanks, ballistic, garrison, warship, warships, naval',
      ),
      2: nouns(
        'war, army, soldiers, soldier, military, fighters, militants, drone, forces, combat, conflict, civilians, strikes, siege, hostages, coup, junta',
      ),
    },
    technology: {
      3: nouns(
        'software, open source, open-source, app store, smartphone, smartphones, chatbot, artificial intelligence, machine learning, algorithm, algorithms, developers, developer, update, version, patch, patches, ' +
          'vulnerability, vulnerabilities, firmware, operating system, browser, javascript, github, beta, api, command-line, subscription, processor, chip, chips, laptop, gadget',
      ),
      2: nouns(
        'app, apps, bank, users, user, tool, tools, platform, feature, features, device, devices, release, data, tech, licence, code, password manager, update',
      ),
    },
    leisure: {
      3: nouns(
        'recipe, recipes, ingredients, tablespoon, tablespoons, teaspoon, oven, simmer, serves, preheat, restaurant review, hotel review, travel guide, itinerary, day trips, sightseeing, wine list, garnish, tasting menu, ' +
          'horoscope, crossword, gardening, fashion week, catwalk, interior design, weather forecast, forecasters, forecaster, amber warning, heatwave, hailstones, rainfall, thunderstorms, snowfall, celebrity, red carpet, museum guide, tourist office',
      ),
      2: nouns(
        'cook, cooking, chef, dish, dishes, menu, wine, beer, hotel, hotels, tourists, tourist, travellers, beach, festival, concert, holiday, holidaymakers, weather, storm, storms, rain, flood, floods, temperatures, wind, gusts, ' +
          'garden, fashion, wedding, birthday, restaurant, restaurants, lunch, dinner, breakfast, flights, tickets, earthquake, wildfire, wildfires, firefighters, art, tour, tourism, visitors',
      ),
    },
    statistics: {
      3: nouns(
        'crime falls, crime rises, crime down, crime up, fell by, falls by, down by, rose by, rises by, up by, irregular crossings, preliminary data, latest data, sewage, waste water, ' +
          'statistics, annual report, survey, per cent of respondents, respondents, report found, study found, researchers, according to a report, according to the report, figures show, figures released, year-on-year, ' +
          'compared with the previous year, compared to the previous year, compared with last year, per 100,000, recorded crime, crime rate, crime rates, crime figures, trend, trends, threat assessment, report says, the report, ' +
          'eurostat, yearly report, latest report, its report, drug report, annual review, annual figures, yearly figures, yearly survey, latest figures, new figures, official figures, since records began, per capita, prevalence, use of drugs, drug use, wastewater, estimated that, more available, adults used, rankings, index, white paper, audit, auditors, think tank, explainer',
      ),
      2: nouns(
        '%, per cent, percent, average, increase, decrease, rise, fell, rose, decline, declined, data, figures, report, reports, estimates, study, rate, rates, increased, decreased, experts, expert',
      ),
    },
    accident: {
      3: nouns(
        'pile-up, light aircraft, crashed into a hillside, collision, collided, derailed, derailment, avalanche, avalanches, rescuers, mountain rescue, search called off, lifeboat, capsized, gas leak, gas explosion, landslide, black ice, carbon monoxide, ' +
          'do not suspect a crime, not suspicious, no foul play, black box, air accident, accident investigation, skidded',
      ),
      2: nouns(
        'accident, accidents, crashed, crash, coach, aircraft, helicopter, rescue services, rescued, motorway, hiker, hikers, climber, climbers, drowned, ambulance, collapsed, lorry overturned, plane, runway, ferry',
      ),
    },
    memory: {
      3: nouns(
        'remembrance, day of remembrance, ' +
          'survived by, dies aged, died peacefully, minute of silence, laid flowers, laid wreaths, memorial, memorial service, anniversary, commemorate, commemorated, commemoration, remembers the victims, remember the victims, years on, historian, historians, archive, archives, memoir, obituary, tribute, tributes, knighted, century, museum',
      ),
      2: nouns(
        'off duty, sausage, handler, remembered, remembers, remember, mourners, vigil, funeral, retired, retiring, retires, medal, award, awarded, honoured, charity, marathon, hospice, raised, survivors',
      ),
    },
    address: {
      3: list(
        'our verdict, our reviewer, let us, our politicians, we asked, i think, i believe, in my view, columnist, editorial, opinion',
      ),
      2: list('you, your, yours, we, our, us, i, my, me'),
    },
    science: {
      3: nouns(
        'vaccine, vaccines, virus, pandemic, clinical trial, clinical trials, degree, dean, tuition fees, hospital beds, climate change, carbon emissions, species, astronomers, telescope, physicists, biologists, archaeologists, fossils, ' +
          'spacecraft, nasa, genome, cancer, nhs, curriculum, pupils, classroom, university rankings, tuition, train crash, plane crash, air crash, crash landing',
      ),
      2: nouns(
        'scientists, patients, doctors, medicine, scientist, university, professor, students, school, schools, teachers, health, hospital, disease, treatment, research, climate, emissions, energy, planet, space, passengers, train, flight, pilot',
      ),
    },
  },
  harmless: list(
    'cardiac arrest, arrested development, house arrest drama, charged particles, free of charge, in charge of, in charge, charge of, supercharged, charged up, highly charged, emotionally charged, charging station, ' +
      'stole the show, stealing the show, stole a march, stolen hearts, murder mystery, killer whale, killer app, killed off, daylight robbery, was robbed of victory, shot on goal, shots on target, shot stopper, penalty shootout, shot on target, long-range shot, ' +
      'goal drought, attack-minded, attacking midfielder, heart attack, heart attacks, panic attack, photo shoot, guilty pleasure, guilty pleasures, criminally underrated, crime novel, crime novels, crime writer, crime writers, crime fiction, ' +
      'crime thriller, crime drama, crime series, crime scene investigation, police drama, police procedural, police the heat, gang of friends, ring the changes, ring road, boxing ring, wedding ring, engagement ring, trial run, free trial, ' +
      'clinical trial, clinical trials, trial period, trials and tribulations, court of public opinion, tennis court, centre court, food court, basketball court, judge for yourself, jury is still out, golden raid, prize fund, ' +
      'speed trap, tax raid, market raid, dawn raid on shares, corporate raid, raid on the fridge, operation of, operations manager, search engine, search engines, searched for, seized the initiative, seized the opportunity, seized control, seized power, seized on, seized up, ' +
      'found guilty pleasure, sentence structure, life sentence structure, held talks, held a meeting, held back, held its, held on to, drug approval, drug trial, drug trials, weight-loss drug, weight-loss drugs, drug maker, drugmaker, prescription drugs, new drug, cancer drug, drug company, drug prices, ' +
      'smuggled a smile, knife-edge, gunning for, identity theft protection, fraud prevention, fraud-prevention, fraud detection, crime prevention week, cold war, price war, trade war, cash flow, cash machine, cash prize',
  ),
  forms: list(
    'annual report, yearly report, in five charts, five charts, tips from, year in review, annual review, explainer, explained, explained:, opinion:, opinion, editorial, comment:, obituary, obituaries, quiz, podcast, book review, film review, tv review, ' +
      'theatre review, album review, game review, review:, interview:, in an interview, q&a, factsheet, fact sheet, in numbers, in figures, in charts, threat assessment, what is a, what is the, letters to the editor, letters:, ' +
      'best books, books of the year, on this day, crossword, horoscope, travel guide, match report, player ratings, transfer news, live score, weather forecast, job vacancy, call for tenders, vacancies',
  ),
  origins: list(
    'designed in, invented in, trained in, educated in, holiday in, holidays in, holiday to, holidays to, trip to, trips to, on a trip to, a break in, inspired by, emulating, emulate, modelled on, compared with, compared to, likened to, ' +
      'year-old from, man from, woman from, tourist from, student from, nurse from, teacher from, doctor from, citizen from, living in, lived in, lives in, had been living in, settled in, moved to, ' +
      'born in, originally from, native of, national of, citizen of, from a family in, hails from, comes from, grew up in, raised in',
  ),
  elsewhere: list(
    'unrelated, separate case, separate investigation, separate incident, similar case, similar cases, similar operation, previous case, previous cases, previous operation, earlier case, in the past, years ago, historically',
  ),
};
