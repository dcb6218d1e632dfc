import type { Genre } from '../../../topic/case/genres.ts';
import type { GroupTerms } from '../../groups.ts';
import { combined, list } from '../../lists.ts';
import { nouns } from './nouns.ts';

/** How something grows: what features and reports tell of. */
const TRENDS = combined('increasing|growing|rising|soaring|record', 'number|numbers', 'of');

/** 'Police urge shoppers to be careful': the reader is told what to do, and no case. */
const ADVICE = combined(
  'warn|warned|warns|warning|urging|cautioning|remind|reminds|reminded|reminding|urge|urged|urges|urging|advise|advised|caution|cautioned|cautions|asked|asking',
  'the public|members of the public|people|drivers|homeowners|residents|customers|users|citizens|motorists|shoppers|parents|consumers',
);
/** 'Called for tougher sentences': what somebody wants, and nothing that was done. */
const CALLS = combined(
  'call|calls|called|calling',
  'for',
  'tougher|longer|stiffer|harsher|stronger|more|extra|additional|better|cameras|cctv',
).concat(combined('more|extra|greater|additional', 'powers|resources|funds|police officers|cctv'));

/** What other kinds of English writing are told by, though they use the words of crime. */
export const genreTerms: Readonly<Record<Genre, GroupTerms>> = {
  fiction: {
    3: nouns(
      'begins/start/starts shooting, shooting begins/starts, filmmaker, film-maker, biopic, remake, what to stream, streaming, ' +
        'comedy, family/police/crime/fantasy/mafia/epic saga, final/new/first/second season, retells, retold, narrates, listeners, novel, novelist, thriller, ' +
        'whodunnit, whodunit, paperback, hardback, bestseller, protagonist, plot twist, screenplay, box office, miniseries, ' +
        'drama series, crime drama/series/fiction, true crime, detective story, sequel, prequel, video game, showrunner, ' +
        'tv series, film festival, book review, playwright, bleakest, superb, disappoints, new series, ' +
        'six-part, eight-part, all episodes, on demand, critics, documentary, documentaries, new film, finale, masterpiece, board game, family games, games for, ' +
        'roll the dice, draw a card, card game, two to five players, novella, audiobook, cinematography, cinemas, starring, stars as, ' +
        'book club, theatre production, period drama, podcast, palme d or, directed by, box set, sitcom, heroine, translated by, literary, shortlist, ' +
        'shortlisted, booker prize, prize-winning, storytelling, spin-off, blockbuster, songwriter, rapper, tour dates, hit single, short story/stories, ' +
        'poetry, poem, murder mysteries, comic book, memoirs, costume drama, oscar, bafta, golden globe, screenwriting, ' +
        'scriptwriter, stage play, episode 1/2/3/4/5/6/7/8, season 1/2/3/4/5/6/7/8, highly/hugely entertaining, episode one/two/three, season two/three/four/five/six/seven, series two/three, third season, the series, ' +
        'the film, ' +
        'penguin, faber, bloomsbury, best pages, author of, hardcover, publishers, isbn, pp, this/the book, untold story, bestselling, best-selling, crime writing/journalism, page-turner, ' +
        'reads like, page turner, must for readers/fans, long-running series, galley, red herring, sleuth, cozy/cosy mystery, mystery series/author/writer, murder and mayhem, inner detective, police procedural, lead/title/main character, latest novel, debut novel, ' +
        'crime writer, trilogy, binge-watch, spoiler, reboot, franchise, supporting cast, screen time, rotten tomatoes, imdb, in theaters, in cinemas, season premiere, armchair detective, potboiler, action comedy, moviegoer, ' +
        'true-crime, crime thriller/podcast, hit show, season finale, mystery novel, detective fiction, must-watch, must-see, tv week, tv guide, tv highlights, what to watch, crime show, crime dramas, detective drama, detective show, legal drama, hospital drama, whodunits, emmy, emmy-winning, ' +
        'bafta-winning, oscar-winning, oscar-nominated, award-winning drama/series/novel, co-created by, co-written by, co-stars, stage debut, directorial debut, flashback, lead actor/actress/role, leading man/lady, ' +
        'disney plus, amazon prime, prime video, apple tv, hulu, iplayer, cliffhanger, latest instalment/installment, instalment/installment in his/her/the, nordic/scandi noir, scandi-noir, film noir, graphic novel, standalone novel, ' +
        'opening night, amateur dramatics, matinee, curtain call, dress rehearsal, tour de force, box-office, screen adaptation, stage adaptation, adapted from, adapted for the stage/screen, based on the novel/book',
    ),
    2: nouns(
      'plays a, cannes, film, movie, novelists, author, chapter, episode, fictional, fiction, actor, actress, cast, ' +
        'screenwriter, reader, character, narrator, villain, storyline, audience, viewers, book, ' +
        'review, netflix, hbo, bbc one, opera, exhibition, publisher, genre, premiere, soundtrack, album, singer, band, playlist, hero, heroes, ' +
        'prose, dramas, comic, fans of the, cinema, theatre, literature, writer, translated, narrative, chronicles, chronicled',
    ),
    1: list('director+s, stage, drama, scene+s'),
  },
  sport: {
    3: nouns(
      'innings, ninth inning, double play, cubs, yankees, dodgers, pitcher, bullpen, football, footballer, soccer, uefa, fifa, real madrid, ' +
        'bayern munich, juventus, manchester united/city, tottenham, inter/ac milan, atletico madrid, paris saint-germain, first half, ' +
        'second half, late strike, league phase, unbeaten, test match, striker, midfielder, goalkeeper, half-time, full-time, penalty shootout, ' +
        'relegation, premier/champions league, la liga, bundesliga, serie a, touchdown, quarterback, linebacker, home run, wicket, ' +
        'batsman, grand slam/prix, pole position, peloton, playoff, semi-final, quarter-final, head coach, hat-trick, equaliser, kick-off, ' +
        'offside, centre back, left-back, right-back, full-back, winger, red/yellow card, goalless, captain, grandmaster, chess, ' +
        'hurdler, doping, anti-doping, athletics, marathon runner, nba, nfl, nhl, mlb, ufc, formula one, world cup, six nations, rugby, cricket, medal, ' +
        'podium, scrum, try line, scrum-half, fly-half, transfer window, fixture, clean sheet, wimbledon, breakaway, stage win, ' +
        'yellow jersey, seed, seeded, straight sets, tie-break, tiebreak, own goal, free/spot kick, qualifier, lap, slalom, downhill, ' +
        'skier, heavyweight, bout, birdie, bogey, fairway, golf, golfer, ryder cup, ballon d or, transfer fee, loan deal, ' +
        'time trial, sprint finish, centre-back, back four, wide receiver, power play, puck, ice hockey, basketball, volleyball, handball, gymnast, ' +
        'swimmer, freestyle, gold medallist, olympics, world champion/championships, european championship, europa/conference league, ' +
        'court of arbitration for sport, disciplinary committee/hearing/panel, match ban, wada, usada, testosterone, liverpool/chelsea fc, head-to-head, bowler, bowled, test series, atp, wta, uefa s, matchday',
    ),
    2: nouns(
      'match, matches, league, season, coach, goal, scored, scorer, teams, team-mate, player, fans, supporters, ' +
        'stadium, tournament, championship, cup, club, defender, defence, referee, points clear, win, defeat, victory, substitute, athlete, ' +
        'olympic, racing, rider, sprint, visitors, hosts, kick, header, penalty, lost to, ahead of, cheered, court one, captained, cyclist, tennis, metres, ' +
        'teammate, opener, crowned, sprinted, trophy, derby',
    ),
    1: list('manager+s, team, final, half, race, title, squad'),
  },
  business: {
    3: nouns(
      'quarterly earnings/results, core earnings, operating/net/pre-tax profit, profit warning, full-year, guidance, ' +
        'second-quarter, third-quarter, first-quarter, fourth-quarter, shareholders, dividend, market share, share price, stock exchange, ' +
        'interest rate, central bank, inflation, gdp, initial public offering, takeover bid, analysts expect, basis points, teu, ' +
        'competition officials, price fixing, cartel probe/investigation, price-fixing, antitrust, competition authority, state aid, ' +
        'financial regulator, regulator, compliance, revenue rose/fell, cash flow, wall street, ftse, s&p, nasdaq, hedge fund, ' +
        'house prices, mortgage, start-up, startup, venture capital, funding round, net income, ebitda, rate cut/rise, ' +
        'rates on hold, policymakers, monetary policy, eurozone, euro area, budget deficit, public debt, bailout, credit rating, pay rise/deal, layoff, ' +
        'redundancies, carmaker, brewery, brewer, supermarket chain, fintech, buyout, stake in, ' +
        'acquisition, stock market, market capitalisation, patent, throughput, container volume, per barrel, oil price, gas prices, opec, ' +
        'exporters, digital markets act, economist, earnings per share, shares rose/fell/jumped, share buyback, balance sheet, ' +
        'agrees/agreed to pay, million/billion settlement, settlement over, class settlement, ' +
        'negligence, negligence suit, trade secret+s, trade-secret+s, million in damages, copyright/patent infringement, found/held liable, not liable, punitive/compensatory/exemplary/statutory damages, claim/claims/claimed/claiming/sue/sues/sued/suing/seek/seeks/seeking damages, award of damages, jury award, lost profits, plaintiff, appellant, tort, civil action, jury found in favor/favour of, ruled in favor/favour of, libel, defamation, divorce settlement, judicial review, civil lawsuit/suit/claim, awarded damages, sued for, is suing, breach of contract, land dispute/case, employment tribunal, unfair dismissal, wrongful death, bank lending, unpaid wages/salaries, been paid since, weak/lax/poor/inadequate controls/checks, weaknesses in its/their, lapses, failings, shortcomings, regulator/watchdog has/had fined, trade deficit, supply chain, semiconductors, electric cars, carbon price, warehouse workers, product recall',
    ),
    2: nouns(
      'revenue, sales, shares, earnings, chief executive, ceo, analysts, investors, merger, takeover, turnover, forecast, quarter, economy, growth, ' +
        'consumers, customers, retailer, exports, imports, tariffs, tonnes of goods, containers traffic, traffic fell/rose, manufacturer, ' +
        'bond, stocks, jobs, demand, unemployment, wages, strike, union, lender, invest, investment, industry, ' +
        'sector, quarterly, first half, rates',
    ),
    1: nouns(
      'repair/tax/legal/energy/phone/damage/clean-up bill, pay the bill, bill to repair/replace/fix/clean, supermarket, airline, maker, offices, company, companies, firm, price, profit, contract, product, workers',
    ),
  },
  politics: {
    3: nouns(
      'global fight against, greenpeace accuses/says, pressure group accuses/said/says, environmental group, bail reform/laws, cash bail, pardon, pardoned, clemency, prison overcrowding, public inquiry, commission of inquiry, adoption, government apology, ' +
        'decriminalise, decriminalised, legalise, legalised, legalisation, hybrid attack, ' +
        'immunity, amnesty law, defence minister, visa revoked, revoked his visa, general assembly, secretary general, took office, sworn in, ' +
        'data-sharing, sign/signs deal, sign agreement, signed an agreement, signed a deal, new/cooperation agreement, cooperation deal/treaty, ' +
        'sign/signs/signed cooperation, memorandum of understanding, memorandums of understanding, elected as, ' +
        'elected president, takes over from, priorities, tariff, border command, task force talks, home secretary, justice minister said the, ' +
        'far-right, national rally, veto, prisoner swap/exchange, swap prisoners, exchange of prisoners, hamas leader, truce, nobel peace prize, ' +
        'human rights, rights group, press freedom, free press/speech, investigative journalists, journalism, activist, dissident, opposition politician, political prisoner, commission wants, ' +
        'commission proposed, brussels proposes, tighter rules, prime/foreign minister, european parliament, meps, councillors, council tax, ' +
        'consultation, recommendations, guidelines, best practices, declaration, summit, election, electoral, polling, polls, opinion poll, coalition, lawmakers, senators, senate, ' +
        'congress, house of commons, budget committee, draft law/bill, legislation, referendum, ballot, campaign trail, manifesto, white house, ' +
        'kremlin, downing street, cabinet, treaty, foreign policy, diplomats, ambassador, ceasefire, peace talks, negotiations, vetoed, parliamentary, ' +
        'opposition leader, plenary, rapporteur, directive, trade deal, state visit, action plan, strategy paper, working group, proposal, ' +
        'two-day/three-day/four-day meeting/conference, conference, national assembly, lower/upper house, bundestag, bundesrat, knesset, riksdag, sejm, amendment, ' +
        'second reading, backbencher, earmark, extra funding, additional funding, chancellor, ruling party, no-confidence, by-election, ' +
        'exit poll, runoff, run-off, turnout, incumbent, candidate, constituency, populist, centre-left, centre-right, left-wing, right-wing, ' +
        'hard-left, green paper, executive order, migration pact, return hubs, safe countries, border checks/controls, schengen, ' +
        'security council, peacekeepers, peacekeeping, secretary-general, diplomatic row, free trade, bilateral, trilateral, head of state, government plans, ' +
        'planning permission, interior minister, justice ministers, finance/health/culture/education minister, ' +
        'premier, presidents, european commission/council, new/passes law, passed a law, passes bill, passed a bill, ' +
        'extradition treaty/treaties/law/laws/bill/agreement/agreements, tougher/harsher/stricter/stiffer sentences/sentencing/punishments/penalties/laws/rules/law, minimum/mandatory sentence+s, mandatory prison/jail/custodial sentence+s, ' +
        'anyone convicted/caught, people/those convicted of, people/those who are convicted, knife offenders, new offence will, ' +
        'raise/raises/increase/increases the maximum sentence/penalty, plans/proposals to ban, plans to toughen, police more/new powers, proposals to give police, ' +
        'would allow/give, would be allowed, lawmakers voted, approved a bill, adopted a law, adopted by, voted in favour, voted against, abstained, ' +
        'state of emergency, sanctuary cities, national guard, march against, climate protest, civil liberties, trade unions, roster, recruitment, recruits, ' +
        'new mandate, adopted/adopts/adopt new rules, standing corps, legal status, temporary protection, humanitarian visa, court takes up, agreed/agrees to hear, to hear case, ' +
        'longer/tougher prison/jail sentences/terms, courts are/were too lenient, criminal justice system, gun rights/control/law+s/ownership, right to bear arms, abortion, struck/strikes down, strike action, industrial action, ' +
        'world leaders, strongly condemn+s+ed, draws/drew condemnation+s, heads of state, former leaders, war on drugs, legalization, legalize, legalizing, prohibition, trump/us/u.s. administration, ' +
        'panel discussion, roundtable, round table, keynote, symposium, webinar, co-organised by, important milestone, ' +
        'training course, training programme, training program, capacity building, capacity-building, learning outcomes, delivered sessions, cepol course, ' +
        'staffing, understaffed, understaffing, staff shortages, bureau of prisons, correctional facility/facilities, federal grant, grant program/programme/money, grants totaling/totalling, awarded a grant, equipment grant, replace an aging/ageing, fleet of patrol, in their fleet, its fleet, new police vehicle/station/headquarters, police academy/union/commission, bravery award, ' +
        'supreme court cases, landmark case/ruling/decision/judgment/judgement, first/second/fourth/fifth/fourteenth amendment, due process, equal protection, exclusionary rule, search without a warrant, policy of, ' +
        'body-worn cameras for, equip/equips/equipped police/officers, officers equipped with, police budget/funding/numbers/pay/reform, police department began, gang injunctions, reward program/programme, press briefing, under curfew, curfew imposed/lifted, ' +
        'asylum rule/policy/system/law/laws/reform/application/hearing/procedure/ban/restrictions/deal/protections, new asylum, ineligible/eligible/apply/applying/applied for asylum, denied/deny/denies/denying asylum, right to asylum, interim/final rule, proclamation, migrant caravan, ' +
        'border crisis/wall, executive action, prison/jail system, prison/jail places, prison/jail population, prison estate, inspector/inspectorate of prisons, prisons inspector/inspectorate/minister, prison reform, rehabilitation of offenders, ' +
        'narrative verdict, walk-out, all-out strike, petition relating, house has considered, signatures, political row, ' +
        'delegation, two sides, grey list, watchdog, tabletop exercise, law and order policy, policing board, official visit, working arrangement',
    ).concat(CALLS),
    2: nouns(
      'overcrowding, overcrowded, coroners, inquests, praise/praised/praises police/officers, praise/praised/praises the police, brings/bringing/brought together, representatives from, will focus on, collective response, president, minister, parliament, government, policy, policies, bill, reform, vote, voted, voters, party, ' +
        'parties, politician, lawmaker, senator, republican, democrat, conservatives, socialists, greens, ' +
        'commission, commissioner, budget, funding, mandate, talks, agreement, sanctions, debate, law, committee, mayor, council, protesters, protest, ' +
        'rally, demonstrators, demonstration, pledged, campaign, diplomatic, envoy, regime, asylum seeker, ' +
        'refugee, lawsuit, plaintiff, class action, constitution, constitutional, constitutional court, condemned the arrests, ' +
        'opposition, mp, mps, mep, peer, prince, royal, visa, residency, democracy, democratic, nationalist, liberal, ' +
        'critic, backed, backs, tabled, abolish, measure, pledge, chamber, televised, address to, ' +
        'freedom of expression, motion, enacted, came into force/effect, lack of resources, discuss, discussed, resigns, resigned, resignation, bloc, unanimity, justices, dissented, ruling, ruled, judges order, judge had/has ordered, ordered the government/administration, petition, campaigner',
    ),
    1: list(
      'leader+s, state, national, plan+s, rules, spending, regulations, deal, agreed, meeting, criminal/penal code',
    ),
  },
  war: {
    3: nouns(
      'gaza, hamas, hezbollah, west bank, militia, air raid/defence, destroyers, alleged drug boat, drug boats, boat strikes, ' +
        'troops, missile, airstrike, air strike, shelling, front line, frontline, artillery, offensive, counteroffensive, ' +
        'battlefield, drone strike, drones, warplanes, invasion, rebels, insurgents, armed forces, military base, occupied, defence ministry, ' +
        'tanks, ballistic, garrison, warship, naval, paramilitary, paramilitaries, brigade, battalion, drone attack, ' +
        'missile strikes, bombardment, bombarded, shelled, famine, humanitarian, aid convoy, displaced, besieged, war-torn, ' +
        'annexed, conscripts, fighter/scrambled jets, navy, frigate, submarine, air force, defence forces, occupation, guerrillas, encircled, ' +
        'ukrainian/russian/israeli forces, rocket fire, rockets, grenade launchers, defence/defense minister, peace plan, ' +
        'soldiers killed/shot/fired, soldiers opened fire, shot dead by soldiers, shot by soldiers, killed by soldiers/troops, security forces, insurgency, military operation, coup attempt, unidentified aircraft/warplane, army chief/general, special forces, u.s./us/american soldier, military confesses, unintentional killing, civilian casualties, commandos, elite unit, mistaken identity, military said, said the military, ' +
        'prisoners of war, air alert, counter-offensive, rules of engagement, killed civilians, civilian deaths, military investigation/spokesman/spokeswoman/spokesperson/officials',
    ),
    2: nouns(
      'war, army, soldier, fighters, militants, drone, conflict, civilians, strikes, siege, hostages, coup, junta, bombs, ' +
        'invaded, weapons deliveries, occupied territories, frontier, evacuees, refugees, veteran',
    ),
    1: list('military, general, forces, combat'),
  },
  technology: {
    3: nouns(
      'open source, open-source, app store, smartphone, chatbot, artificial intelligence, machine learning, algorithm, ' +
        'software/app/game/web developer, update, version, patch, patches, vulnerability, vulnerabilities, firmware, operating system, browser, javascript, github, beta, ' +
        'api, command-line, subscription, processor, chip, gadget, outage, cloud service, end-to-end, tech companies/firms/giants, proprietary, patented, technology officer, technical director, data centre/center, cloud computing, ' +
        'chatgpt, openai, anthropic, deepfake, large language model, ai model, generative ai, social network, zero-day, ' +
        'cybersecurity firm, facial recognition, startups, android, iphone, microsoft windows, windows 10/11/xp/users/update/server',
    ),
    2: nouns(
      'apps, user, feature, software, release, data, tech, code, password manager, ai, website, download, battery',
    ),
    1: list('app, camera, digital, developer+s'),
  },
  leisure: {
    3: nouns(
      'recipe, ingredients, tablespoon, teaspoon, oven, simmer, serves, preheat, restaurant/hotel review, travel guide, ' +
        'itinerary, day trips, sightseeing, wine list, garnish, tasting menu, horoscope, crossword, gardening, fashion week, catwalk, interior design, ' +
        'weather forecast, forecaster, amber warning, heatwave, hailstones, rainfall, thunderstorms, snowfall, celebrity, red carpet, museum guide, ' +
        'tourist office, eurovision, song contest, gig, michelin, vineyard, winery, cocktail, diy, decor, puppy, royal wedding, town twinning, ' +
        'village fete, flower show, carnival, parade, pride march, farmers market, campsite, ski resort, cruise ship, hiking trail, city break, rents, ' +
        'duchess, buckingham palace, royal family/tour, coronation, safest city/cities/country/countries/places, backpacker, hidden gem, bucket list, travel tips, things to do, ghosts, ghost tour/story/stories/hunt/hunter, haunted, hauntings, paranormal, halloween, jail/prison/police museum, old jail/prison/gaol, ' +
        'beer garden, okapi, crime museum, open to the public, opens/opened a show, on show, goes/go on display, guided tours',
    ),
    2: nouns(
      'walkers, hikers, footpath, zoo, cook, cooking, chef, dish, dishes, menu, festival, concert, holidaymakers, weather, storm, rain, flood, ' +
        'temperatures, wind, gusts, fashion, lunch, dinner, breakfast, earthquake, wildfire, firefighters, tour, tourism, visitors, musician, song, ' +
        'dance, dancers, hike, cycling, train ride, museum visitors, curator+s, tickets, sculpture, photograph, cheese, chocolate, breeds, harvest, bees',
    ),
    1: list('grade i/ii, church/parochial council, museum, restaurant, hotel, beach'),
  },
  statistics: {
    3: nouns(
      'crime falls/rises/down/up, fell/falls/down/rose/rises/up by, irregular crossings, preliminary data, ' +
        'latest data, sewage analysis/samples, waste water, statistics, annual report, survey, respondents, report/study found, researchers, ' +
        'figures show/released, year-on-year, ' +
        'compared with last year, per 100, recorded crime, crime rate/figures, trend, ' +
        'threat assessment, report says, report has revealed, report revealed/reveals/stated/warned/warns, new report, public analysis, soared by, sentencing council, the report, eurostat, yearly/latest/its/drug report, annual review/figures, ' +
        'yearly/latest/new/official figures, since records began, per capita, prevalence, use of drugs, drug use, ' +
        'wastewater, more available, adults used, rankings, index, white paper, audit, auditors, think tank, explainer, ' +
        'poll/study finds, poll for, according to figures, figures from, six/one in ten, one in five/four/three, record high, ' +
        'record low/levels, record-high, all-time/historic/historically high, record year, lowest/highest since, year to march/june/september/december, the previous year, a year earlier, ' +
        'a year ago, eurobarometer, opinion polls, court of auditors, ' +
        'two thirds of, past/last decade, rising sharply, growing/widespread problem, billion-dollar/billion-pound/billion-euro industry, times as many, ' +
        'figures reveal/revealed/suggest, data show/shows/reveals/revealed/suggests, more than half of, a third of, nearly/almost half of, surveyed, findings show, results of its, three in four/five, two in three, half/most of organisations/organizations/companies/businesses, ' +
        'below/here is a list, news item, blog/this post, provides an overview, systematic overview, ' +
        'study shows/by, a study, in a row, twice as likely, more likely, as likely to, ' +
        'linked the records, young europeans, more than one in, case study/studies, global problem, worldwide each year, cocaine/cannabis/mdma/ketamine/heroin use',
    ).concat(TRENDS),
    2: nouns(
      '%, per cent, percent, largest number of, average, increase, decrease, rise, fell, rose, decline, data, report, estimates, study, rate, increased, ' +
        'decreased, proportion, dropped, each/every year, surge, surged, soared, tripled, quadrupled, doubled, halved, percentage, staggering, whopping',
    ),
    1: list(
      'a quarter of a, figures, numbers, experts, number of, interviewed, more than half, estimated that',
    ),
  },
  accident: {
    3: nouns(
      'factory/plant/mine/boiler/dust/mill/refinery explosion, factory/plant/mine/refinery blast, blast at a factory/plant/mine, explosion at/in/inside a factory/plant/mine, firecracker/fireworks factory, chemical factory/plant, mishandling of chemicals, work safety, transportation safety board, industrial accident, ' +
        'mine/building/bridge/roof/crane/wall collapse, bus plunged, fell into a gorge/ravine/ditch, plunged into a gorge/ravine/river, bus/coach/train/tram crash, food poisoning, rescue operations, trapped under, feared trapped, missing swimmer, body of a swimmer, search for a swimmer, found safe, search was called off, rescue crews, multi-day search, found dead on a migrant boat, bodies on a migrant boat, search was under way, search was underway, swimming, drowning, drownings, dive team, lifeguard, rip current, life jacket, entered the water, fell overboard, boat drama, boat tragedy, boat tragedies, boat disaster, feared drowned, more/others/many are/were/remain missing, reported missing from the vessel/boat, rescue boat, bodies of migrants/refugees, passenger plane/jet, shortly after take-off/takeoff, plane/jet crashed, plane/jet came down, ' +
        'bear/shark/alligator/crocodile/lion/tiger/leopard/elephant/cougar/coyote/wolf/snake attack, attacked by a bear/shark/alligator/crocodile/lion/tiger/leopard/elephant/cougar/coyote/wolf, black/brown/grizzly/polar bear, wild bear/boar/elephant, the/a shark/alligator/crocodile/bear, ' +
        'pile-up, light aircraft, crashed into a hillside, collision, collided, collide+s, derailed, derailment, avalanche, rescuers, mountain rescue, ' +
        'search called off, lifeboat, capsized, gas leak/explosion, landslide, black ice, carbon monoxide, do not suspect a crime, not suspicious, ' +
        'no foul play, foul play is not suspected, do/does/did not suspect foul play, ruled out foul play, no sign of foul play, no evidence of foul play, no suspicious circumstances, not being/thought/believed to be suspicious, not being treated as suspicious, not treated as suspicious, not treating it/the death as suspicious, black box, air accident, accident investigation, hurricane, cyclone, typhoon, tornado, tornadoes, landfall, evacuate, evacuated, ' +
        'evacuation, storm surge, magnitude, aftershock, tsunami, epicentre, epicenter, eruption, volcano, volcanic, blaze, ' +
        'firefighter, fire service/brigade, flooding, floodwaters, mudslide, drought, power cut, blackout, rescue workers, ' +
        'search and rescue, charity/rescue ship+s, rescue vessel+s, distress call+s, recovered from the water, rescue/rescued/rescues at sea, sinkhole, funicular, cable car, crash site, wreckage, stampede, level crossing, tower block fire, shipwreck, sank, ' +
        'sinking, sinks, fatal accident/collision/crash, collision investigation, dies/died in a/the crash/collision, dies/died in crash/collision, missing/lost hiker/walker/climber, body of a hiker/walker/climber, search teams, park rangers, day hike, earthquakes, quake, heatwaves, weather/red warning, emergency services, flash floods, dam, air crash investigators, capsize',
    ),
    2: nouns(
      'dog bite, dog bites, dog-on-dog, dog on dog, attacks on livestock, coast guard, coastguard, accident, skidded, crashed, crash, aircraft, helicopter, rescue services, hike, hiking, hiker, climber, drowned, ambulance, collapsed, ' +
        'hard shoulder, carriageway, lorry overturned, runway, ferry, rescuer, survivor, debris, flames, injured people, evacuees, homes without power, road closed, closed roads, picked up off',
    ),
    1: list('boat, train, fire, plane, residents, rescue, rescued'),
  },
  memory: {
    3: nouns(
      'colonial era, colonial-era, colonial rule/times, former colony, punitive expedition, remembrance, wreath-laying, survived by, dies aged/at, died aged, died peacefully, died of natural causes, retired to, minute of silence, laid flowers/wreaths, memorial, ' +
        'anniversary, commemorate, commemorated, commemoration, commemorating, remembers/remember the victims, historian, archive, ' +
        'passing of, passed away, lived out his/her retirement, retired k-9, retired police dog, will be missed, 100 years ago, 150 years ago, 200 years ago, over a century ago, county/local history, historical society, history society, jesse james, local lore, victorian era/times, medieval, gallows, folklore, wild west, prohibition era, heyday of, jack the ripper, bonnie and clyde, al capone, guy fawkes, bid/bids farewell, battle with cancer, last respects, pay their respects, ' +
        'memoir, obituary, tribute, knighted, century, has died, who died at, was/were born in, grew up, wrote his/her, career, entered/joined the police, joined the force, rose through the ranks, old school, forever associated, retired detective, early retirement, to retire, ' +
        'honorary, jubilee, centenary, bicentenary, pioneer, legacy, biographer, biography, buried with/alongside/beside, requiem, state funeral',
    ),
    2: nouns(
      'years on, buried, war memorial, off duty, sausage, handler, ceremony, years since, in memory of, remembered, remember, mourners, vigil, funeral, retiring, retires, medal, award, awarded, honoured, ' +
        'marathon, hospice, survivors',
    ),
  },
  address: {
    3: list(
      'our verdict/reviewer, let us, our politicians, we asked, i think/believe, in my view, dangerous precedent, slippery slope, moral high ground, wake-up call, high time, make no mistake, columnist, editorial, opinion, how to spot, ' +
        'what you need to know, what parents should know, ten/top/our tips, never tap/click, do not click, dont click, advice, theft/burglary/crime/fraud prevention day/week/event, ' +
        'advisory, advisories, be/stay/remain vigilant, be on the alert/lookout, be/being wary of, beware of, awareness campaign/campaigns/programme/session/seminar, raise/raising awareness, never/not to share, crime prevention, preventing crime/crimes/burglary/theft, ' +
        'let s explore/look/dive/take, key takeaway/takeaways, is a global issue/problem, this guide/report/page/handbook explains, for more information contact, the role of the coroner, coroner determines/decides, inquest is a, vocational training, psychosocial support, found refuge, donate, fraudsters/scammers often/usually/typically, scams see, warning signs, watch out for, under no circumstances, if in doubt, just hang up, falling/fall/fallen prey, such scams, these scams, may be a scam, could be a scam, is a scam, avoid being scammed, avoid scams, protect yourself, ' +
        'readers write, a reader writes, sir:, your leader, in this press release/article/post/guide, in this blog post, real-world cases/examples, why does it matter, why it matters, explores five/four/three/ten',
    ),
    2: list(
      'you, your+s, we, our, us, i, my, me, an individual, typically, generally, in most/many cases, it is important to, it is essential',
    ).concat(ADVICE),
  },
  science: {
    3: nouns(
      'overdose deaths, vaccine, virus, pandemic, clinical trial, degree, tuition fees, hospital beds, climate change, carbon emissions, ' +
        'species, astronomers, telescope, physicists, biologists, archaeologists, fossils, spacecraft, nasa, genome, cancer, nhs, curriculum, pupils, ' +
        'university rankings, tuition, train/plane/air crash, crash landing, measles, outbreak, vaccination, infection, ' +
        'epidemic, bird flu, swine fever, mpox, ebola, cholera, doses, symptoms, antibiotics, obesity, dementia, mental health, waiting lists, ' +
        'midwives, satellite, rocket, orbit, asteroid, dinosaur, ecosystem, biodiversity, conservation, endangered, pesticide, weedkiller, ' +
        'geologists, geological, meteorologists, meteorological, microscope, chemists discovered, peer-reviewed, journal nature, lancet, study published, ' +
        'dna study, gene, neuroscience, exam, a-level, kindergarten, syllabus, maternity, ambulance service, public health',
    ),
    2: nouns(
      'covid, covid-19, coronavirus, tested positive, opioid, doctors, medicine, scientist, health, disease, research, climate, emissions, energy, planet, space, study, ' +
        'studies, dose, scientific, sample, classroom, universities, academic, birds, forest, sea level, ocean, temperature, ' +
        'measured',
    ),
    1: list('professor+s, students, pilot+s, test+s, school, university, children, patients'),
  },
};
