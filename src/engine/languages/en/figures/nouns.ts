import type { NounWords } from '../../../figures/words/entries.ts';
import { byPhrase } from '../../../text/phrase-list.ts';
import { entries } from '../../lists.ts';
import { plural } from '../inflect.ts';
import { each } from './cues.ts';

type Sort = Pick<NounWords, 'class' | 'unit'> & Partial<NounWords>;

/**
 * One entry a noun. 'phone' takes its regular plural, 'knife/knives' gives its own, 'sheep/' is its own. `of`
 * is the plural, behind '>' another one, that of the last word where nothing follows ('police dog>'), unless the sort says otherwise; a sort with `of: ''` is generic and has none.
 */
function nouns(sort: Sort, text: string): NounWords[] {
  const { of: ofAll, ...rest } = sort;
  return entries(text).map((written) => {
    const [name = '', told] = written.split('>');
    const [singular = '', given] = name.split('/');
    const many = given === '' ? singular : (given ?? plural(singular));
    const of = ofAll ?? (told === '' ? plural(singular.split(' ').at(-1) ?? '') : (told ?? many));
    const forms = singular === many ? [singular] : [singular, many];
    return of === '' ? { name: singular, forms, ...rest } : { name: singular, forms, of, ...rest };
  });
}

const person: Sort = { class: 'person', unit: 'person', of: '' };
const officer: Sort = { class: 'officer', unit: 'person', of: '', kind: 'officers' };
const premises: Sort = { class: 'premises', unit: 'premises' };
const thing: Sort = { class: 'thing', unit: 'item' };
const vehicle: Sort = { class: 'thing', unit: 'vehicle', kind: 'vehicles', of: '' };
const event: Sort = { class: 'event', unit: 'item', kind: 'operations' };
const other: Sort = { class: 'event', unit: 'item', kind: 'other' };

const PERSONS: NounWords[] = [
  ...nouns(
    person,
    'person/people, person, individual, national, citizen, resident, adult, subject',
  ),
  ...nouns(
    person,
    'couple, folk, foreigner, local, man-and-woman/men and women, inhabitant, occupant, villager, neighbour, relative, family member',
  ),
  ...nouns({ ...person, of: 'men' }, 'man/men, male'),
  ...nouns({ ...person, of: 'women' }, 'woman, female, lady, mother, wife/wives, widow, nun'),
  ...nouns(
    { ...person, of: 'minors', usually: 'victims' },
    'child/children, kid, minor, boy, girl, infant, baby, toddler, schoolgirl, schoolboy, pupil, underage girl, unaccompanied minor',
  ),
  ...nouns({ ...person, of: 'minors' }, 'teenager, youth, juvenile, adolescent, youngster, teen'),
  ...nouns(
    person,
    'brother, sister, sibling, cousin, father, son, daughter, husband, uncle, nephew, niece, parent, grandparent, grandson, granddaughter, grandchild/grandchildren',
  ),
  ...nouns(
    { ...person, named: true },
    'vet, veterinarian, captain, crew/crew, breeder, miner, businessman, businesswoman, entrepreneur, manager, director, notary, accountant, driver, lorry driver, truck driver, haulier, taxi driver, pilot, sailor, crewman, crew member, docker, dock worker, port worker, farmer, fisherman, mechanic, chemist, politician, minister, mayor, councillor, bank employee, banker, broker, herder, herdsman, cattle herder, shepherd, pastoralist, hunter, logger, contractor, technician, electrician, plumber, carpenter, bricklayer, welder, tailor, barber, butcher, goldsmith, pawnbroker, hairdresser, shopkeeper, stallholder, vendor, street vendor, hawker, beggar, rider, okada rider, vigilante, apprentice, rebel, roommate, flatmate, housemate, lover, girlfriend, boyfriend,  trader, merchant, baker, waiter, cook, member, passenger, air passenger, traveller, tourist, player, engineer, consultant, intermediary, front man, straw man, nominee, former employee, insider, employer, bodyguard, security guard, armed guard, clerk, auctioneer, restaurateur, landlord',
  ),
];

/** What '40-strong' and '12-member' count: persons of whom only a verb says more. */
export const members: NounWords = {
  name: 'member',
  class: 'person',
  unit: 'person',
  forms: ['member', 'members'],
  usually: 'other',
};

/** Persons who mostly suffered, unless something else is said of them. */
const SURVIVORS: NounWords[] = nouns(
  { ...person, named: true, usually: 'victims', survived: true },
  'survivor',
);

const WORKERS: NounWords[] = nouns(
  { ...person, named: true, usually: 'victims' },
  'worker, labourer, laborer, farm worker, seasonal worker, farmhand, fruit picker, domestic worker',
);

const BYSTANDERS: NounWords[] = nouns(
  { ...person, usually: 'other' },
  'rival, official, civil servant, public official, civilian, student, employee, journalist, shop assistant, doctor, nurse, lawyer, teacher, priest, academic, professor, colleague, visitor, voter, spectator, fan, candidate, protester, demonstrator, viewer, commuter, shopper, applicant, respondent, participant, guest, delegate, ' +
    each(
      'call-centre, call centre, call-center, call center, sales, travel, estate, shipping, clearing',
      (of) => `${of} agent`,
    ) +
    ', lawmaker, senator, athlete, supporter, follower, scientist, researcher, actor, musician, artist, worshipper, congregant, believer, holidaymaker, trainee, volunteer, pedestrian, cyclist, motorist, motorcyclist, biker, hiker, camper, backpacker, skier, climber, pilgrim, onlooker, reveller, partygoer, concertgoer, clubber, diner, clubgoer, gambler, punter, squatter, housewife/housewives, orphan, retiree, activist, environmentalist, campaigner, blogger, reporter, photographer, editor, cleric, imam, pastor, bishop, monk, lecturer, undergraduate, classmate, cadet, recruit, conscript, reservist, peacekeeper, aid worker, footballer, referee, jockey, singer, rapper, dancer, influencer, expatriate, carer, caregiver, nanny, maid, housekeeper, chef, bartender, bouncer, hostess, cleaner, gardener, porter, friend, flatmate, housemate, roommate, acquaintance, bodyguard, guard, prison guard, prison officer, warder, warden',
);

/** Those who sit in a prison, for whatever they did: the case has held none of them. */
const INMATES: NounWords[] = nouns({ ...person, usually: 'other', confined: true }, 'inmate');

const PEOPLES: NounWords[] = [
  ...nouns({ ...person, of: 'NL' }, 'dutchman'),
  ...nouns({ ...person, of: 'FR' }, 'frenchman, frenchwoman'),
  ...nouns({ ...person, of: 'GB' }, 'englishman, scotsman, welshman, briton'),
  ...nouns({ ...person, of: 'IE' }, 'irishman'),
];

const SUSPECTS: NounWords[] = [
  ...nouns({ ...person, kind: 'suspects', of: 'men' }, 'armed man, masked man, hooded man'),
  ...nouns(
    { ...person, kind: 'suspects' },
    'suspect, gunman, accomplice, associate, gang member, fraudster, felon, smuggler, trafficker, people smuggler, human trafficker, drug trafficker, hacker, scammer, burglar, robber, thief/thieves, courier, drug courier, money mule, mule, ringleader, ring leader, mastermind, leader, kingpin, boss, criminal, offender, perpetrator, attacker, fugitive, target, high-value target, mobster, mafioso/mafiosi, money launderer, launderer, facilitator, recruiter, organiser, henchman, forger, counterfeiter, dealer, drug dealer, arms dealer, pimp, poacher, extremist, jihadist, terrorist, assassin, hitman, killer, rapist, paedophile, pedophile, pickpocket, looter, lieutenant, middleman, crook, customer of the platform, administrator, cybercriminal, bomber, militant, key player, main suspect, person of interest/persons of interest, conspirator, co-conspirator, clan member, network member, skipper, gunsmith, thug, swindler, conman, con man, syndicate member, cartel member, ring member, ally, frontman, strawman, fence, tout, hoaxer, arsonist, vandal, hooligan, loan shark, abuser, gangmaster, bookkeeper, spotter, getaway driver, lookout, handler, money courier, abductor, kidnapper, gangster, assailant, bandit, hijacker, pirate, escapee',
  ),
  ...nouns({ ...person, kind: 'arrested' }, 'detainee, arrestee, prisoner'),
  ...nouns({ ...person, kind: 'charged' }, 'defendant, co-defendant'),
  ...nouns({ ...person, kind: 'charged', participle: true }, 'accused/, co-accused/'),
  ...nouns({ ...person, kind: 'convicted' }, 'convict'),
];

/** Those who used or bought what the case is about: nobody calls them suspects before the text does. */
const USERS: NounWords[] = nouns(
  { ...person, named: true, usually: 'other' },
  'user, registered user, subscriber, buyer, registered customer, reseller, donor',
);

const VICTIMS: NounWords[] = [
  ...nouns(
    { ...person, kind: 'victims' },
    'victim, would-be victim, potential victim, slave, sex slave, hostage, joint plaintiff, plaintiff, civil party, injured party, trafficking victim, complainant',
  ),
  ...nouns(
    { ...person, kind: 'victims', named: true },
    'pensioner, saver, investor, borrower, home buyer, homebuyer, job seeker, jobseeker, job aspirant, cashier, bystander, sex worker, prostitute, taxpayer, depositor, patient, tenant, homeowner, householder, elderly person/elderly people, shareholder, policyholder, account holder',
  ),
  ...nouns({ ...person, kind: 'victims', named: true, buys: true }, 'client, customer, consumer'),
  ...nouns(
    { ...person, kind: 'dead', fixed: true },
    'death, life/lives, body, corpse, cadaver, fatality, dead/, deceased/, lifeless body, murder, killing, case of murder/cases of murder, slaying',
  ),
  ...nouns(
    { ...thing, kind: 'other' },
    'injury on/injuries on, injury to/injuries to, injury mark',
  ),
  ...nouns(
    { ...person, kind: 'injured', fixed: true },
    'injury, wounded/, injured/, injured person/injured people, injured person',
  ),
  ...nouns(
    { ...person, kind: 'migrants' },
    'migrant, refugee, asylum seeker, asylum-seeker, stowaway, irregular migrant, illegal migrant, undocumented migrant, illegal immigrant, immigrant, illegal arrival, irregular arrival, entry refusal, refusal of entry/refusals of entry',
  ),
];

const OFFICERS: NounWords[] = nouns(
  officer,
  'officer, police officer, police personnel/police, garda/gardai, policeman, policewoman, cop, agent, investigator, detective, expert, analyst, specialist, inspector, labour inspector, police investigator, tax investigator, tax officer, tax official, prosecutor, soldier, gendarme, trooper, customs officer, constable, marshal, law enforcement officer, field officer, forensic expert, cybercrime expert, border guard, coastguard, carabiniere/carabinieri, firefighter, deputy, agents and officers, staff/staff, observer, liaison officer, magistrate, special agent, federal agent, guest officer, personnel/personnel, men and women of the force, ranger, national expert, serviceman',
);

const PREMISES: NounWords[] = [
  ...nouns(
    { ...premises, of: '' },
    'address, location, premises/, place, site, residence, property, building, scene, object of search, area of land/areas of land',
  ),
  ...nouns(
    premises,
    'home, house, dwelling, flat, apartment, warehouse, office, business, shop, store, farm, garage, hotel, hotel room, brothel, massage parlour, restaurant, bar, cafe, villa, call centre, call center, bunker, depot, storage unit, storage facility, lock-up, clinic, pharmacy, nightclub, club, company office, business premises/, private home>, private residence, apartment building, hideout, safe house, safehouse, boat yard, greenhouse, caravan, barn, prison cell, cell block, household, betting shop, tobacconist, casino, karaoke bar, bookshop, bakery, salon, gym, commercial premises/, industrial unit, car dealership, dealership, headquarters/, company headquarters/, shipyard, nursery, car wash, nail bar, parlour, mill, sawmill, condominium, condominium unit, apartment unit, housing unit, building unit, cabin, chalet, bungalow, holiday home, storage site, barbershop, gambling den, drug den, penthouse, townhouse, cottage, hut, shack, ranch',
  ),
  // Past some dozens they grow.
  ...nouns({ ...premises, most: 60 }, 'plant'),
  ...nouns(
    premises,
    'factory, cigarette factory, workshop, laboratory, lab, drug lab, drug laboratory, production site, cannabis farm, plantation, cannabis plantation, grow house, cigarette plant, clandestine factory, print shop, slaughterhouse, hangar, shed, stable, kiosk, sauna, hostel, guest house, marina, dormitory, printing works/, cultivation site, indoor plantation, methamphetamine lab, synthetic drug laboratory, synthetic drug lab, amphetamine lab, cocaine lab, illegal still, illicit still, moonshine still, whisky still, distillery, grow site, superlab, scam centre, scam center, scam compound, compound',
  ),
  // Public places are mostly where something happened, seldom property.
  ...nouns(
    { ...premises, kind: 'other' },
    'church, mosque, temple, synagogue, monastery, chapel, museum, gallery, library, school, bank, supermarket, petrol station, bank branch, hospital, university, post office, town hall, court building, nursing home, kindergarten, auction house',
  ),
  ...nouns(
    { ...event, kind: 'searches', unit: 'premises', of: '', fixed: true },
    'search, house search, raid, home search, property search, searches and raids, house raid, domiciliary visit, search warrant, dawn raid, search and seizure operation, search and seizure warrant, search-and-seizure warrant, search and seizure order, domiciliary search',
  ),
];

const EVENTS: NounWords[] = [
  ...nouns({ ...event, fixed: true }, 'check'),
  ...nouns(
    { ...event, kind: 'arrested', unit: 'person', of: '', fixed: true },
    'arrest, detention, precautionary measure, custodial measure, apprehension',
  ),
  ...nouns({ ...event, kind: 'convicted', unit: 'person', of: '' }, 'guilty verdict'),
  ...nouns(
    event,
    'burglary, robbery, break-in, phone theft, theft, consignment, fraud, case of scam/cases of scams, ' +
      each(
        'smuggling, drug smuggling, drug trafficking, human trafficking, people smuggling, gold smuggling',
        (deed) => `case of ${deed}/cases of ${deed}`,
      ) +
      ', attempted fraud, attempted murder, attempted killing, attempted robbery, attempted burglary, attempted theft, attempted break-in, attempted kidnapping, attempted rape, attempted bombing, attempted assassination, murder attempt>, assassination attempt>, bookmaker, new investigation, investigation, new case, tender, incident, operation, action day, operational action, enforcement action, operative action, operational activity, criminal case, criminal investigation, control, heist, mugging, attack, cyberattack, ransomware attack, shooting, drug bust, drugs bust, bank robbery, armed robbery, joint action, controlled delivery, inspection, seizure, intervention, interdiction, car theft, vehicle theft, arson attack, kidnapping, ATM attack, bombing, explosion, proceeding, transaction, money transfer, ' +
      each(
        'armed, ram, smash-and-grab, bank, museum, jewellery, jewellery store, jewellery shop, post office, cash machine, ATM',
        (whose) => `${whose} raid`,
      ) +
      ',  attempt, fraud case, mission, sortie, assault, ambush, smuggling run>, smuggling case, drug case, dangerous drug case, drug trafficking case, trafficking case, smuggling attempt, transport, trip, crossing, transfer, call, scam call>, phone call>, conversation, instalment, installment, shipment, delivery, flight, journey, voyage, run, payment, withdrawal, wire transfer, fraud attempt, drop, parcel shipment, border crossing, convoy, departure, sale, fake invoice, fraudulent order, lorry load>, truckload>loads, load, lorryload>loads, parcel drop, fixed match',
  ),
  ...nouns(
    other,
    'count, charge, prosecution, indictment, offence, crime, name, ambulance, fire engine, fire truck, merchant ship, ' +
      each('rescue, patrol, police, coastguard, navy, naval, army, military, customs', (whose) =>
        each('car, vehicle, van, boat, vessel, ship, helicopter', (what) => `${whose} ${what}`),
      ) +
      ', ' +
      each(
        'concrete, granite, marble, stone, paving, cement, engine, wooden',
        (made) => `${made} block, ${made} slab`,
      ) +
      ', heart attack, panic attack, asthma attack, time, contract, lawsuit, previous conviction>, prior conviction>, offence of, province, region, continent, city, town, village, district, municipality, county, state, lead, meeting, coordination meeting>, witness, message, team, joint investigation team>, wound, stab wound>, cell, group, gang, network, criminal group, criminal network, criminal organisation, organised crime group, syndicate, clan, family, branch, arrest warrant, european arrest warrant, detention order, pre-trial detention order, european investigation order, freezing order, photograph, photo, occasion, case file, claim, complaint, report, tip-off, tip, alert, hit, intelligence package, intelligence report, match, request, social media account, profile, channel, forum, post, expert report, hearing, judge, juror, jury member, allegation, indictment page, cash machine, atm, port, airport, seaport, border crossing point, entry point, crypto wallet, chat, tender procedure, project, fingerprint, sample, dna profile, identity, alias, passport holder, statement, text message>, tax return, brand, phone number, username, link, internet search, specialised unit, specialized unit, sniffer dog>, police dog>, drug dog>, transplant, currency, exhibit, piece of evidence/pieces of evidence, recording, recorded call>recordings, page, session, exhibition, platform, online pharmacy>, internet pharmacy>, online casino>, online shop>, web shop>, webshop, online store>, web store>, webstore>stores, internet shop>, e-shop>shops, online marketplace>, auction, accident, blow, letter, signature, shot, gunshot, trial day>, day of hearings/days of hearings, stall, outlet, sailing, medal, violation, administrative violation>, infringement, breach, irregularity, declaration, import declaration>, customs declaration>, event, type, kind, sort, variety, agency, law enforcement agency>, police force>, force, authority, law enforcement authority>',
  ),
  ...nouns({ ...other, lets: true }, 'warrant'),
  ...nouns({ ...other, outcome: 'convicted' }, 'conviction'),
  // Past a few, rings are worn.
  ...nouns({ ...other, most: 9 }, 'ring'),
  // Of a law, not of clothing.
  ...nouns(other, 'article of the/articles of the>articles'),
  ...nouns(
    { ...other, kind: 'countries', unit: 'country', of: '', fixed: true },
    'country, member state, EU country, EU member state, EU state, european state, participating state, schengen state, nation, european country, third country, jurisdiction',
  ),
];

const COMPANIES: NounWords[] = [
  ...nouns(
    { class: 'company', unit: 'item' },
    'shell company>, front company>, letterbox company>, paper company>, shell firm>companies, shell corporation>companies, company, firm, legal entity, legal person, business entity, entity, organisation, charity, supplier, missing trader, transport company, buffer>companies, enterprise, corporation, trader company, foundation, association, bank association>, institution, financial institution>',
  ),
];

const WEAPONS: NounWords[] = [
  ...nouns(
    { ...thing, kind: 'weapons' },
    'firearm, gun, handgun, semi-automatic, pistol, revolver, rifle, hunting rifle>, assault rifle>, shotgun, machine gun, submachine gun, kalashnikov, grenade, hand grenade>, missile, anti-tank missile>, rocket launcher, mine, anti-personnel mine>, bomb, explosive device, detonator, detonator capsule>detonators, knife/knives, machete, sword, axe, crossbow, silencer, sound suppressor>silencers, suppressor>silencers, firearm suppressor>silencers, gun frame, gun part, gun barrel, pistol frame, weapon part, firearm part, firearm component, gun component, ghost gun, slide, magazine, taser, stun gun, bullet, cartridge, shell, dagger, baton, carbine, air gun, gas pistol, long gun, blank-firing gun, blank-firing pistol, imitation firearm, mortar, rpg, landmine, explosive, stick of dynamite/sticks of dynamite, hatchet, catapult, slingshot, cutlass, panga, knuckleduster, pepper spray, molotov cocktail, katana, bayonet, spear, truncheon, baseball bat, blasting cap, ied>IEDs, uzi, glock, tear gas canister>',
  ),
  ...nouns(
    { ...thing, kind: 'weapons', of: 'firearms' },
    'automatic weapon, semi-automatic weapon, automatic firearm, weapon of war',
  ),
  ...nouns(
    { ...thing, kind: 'weapons', of: 'ammunition' },
    'round of ammunition/rounds of ammunition, round, bullets and cartridges, cartridges of ammunition, live ammunition/, round of ammo/rounds of ammo, ammo/',
  ),
  ...nouns(
    { ...thing, kind: 'weapons', of: '' },
    'weapon, air-defence system, weapon system, tank',
  ),
  ...nouns(
    { ...thing, kind: 'other' },
    each('fuel, water, storage, gas, petrol, oil, septic, fish, ballast', (of) => `${of} tank`),
  ),
];

const VEHICLES: NounWords[] = [
  ...nouns(
    vehicle,
    'auto, tanker, hgv, tractor unit, hgv tractor unit, vehicle, car, luxury car, luxury vehicle, sports car, taxi, van, motorbike, motorcycle, motor vehicle, bus, coach, minibus, limousine, suv, motor, excavator, digger, forklift, bulldozer, pick-up, pickup, jeep, moped, rental car, hire car, audi, bmw, mercedes/, porsche, ferrari, lamborghini, rolls-royce, bentley, range rover, land rover, volkswagen, vw, toyota, ford, tesla, maserati, skoda, renault, peugeot, fiat, lexus/, honda, nissan, volvo, hyundai, jaguar, harley-davidson, mercedes-benz/, bakkie, tractor, camper van, campervan, motorhome, trailer, quad bike, rickshaw, autorickshaw, auto-rickshaw, auto rickshaw, tricycle, tuk-tuk, dumper, hatchback, sedan, station wagon, horsebox, combine harvester, glider, microlight',
  ),
  ...nouns({ ...vehicle, of: 'trucks' }, 'truck, lorry'),
  ...nouns(
    { ...vehicle, of: 'boats' },
    'trawler, fishing trawler, speedboat, vessel, yacht, sailboat, sailing boat, frigate, warship, cutter, fishing boat, jet ski, go-fast boat, ship, fishing vessel, narco-submarine, semi-submersible, submarine, launch, boat, motorboat, motor boat, powerboat, rib, ferry, oil tanker, freighter, cargo ship, container ship, barge, catamaran, cruiser, cabin cruiser, canoe, dhow, skiff, pirogue, tugboat',
  ),
  ...nouns(
    { ...vehicle, of: 'aircraft' },
    'aircraft/, aircraft, plane, helicopter, private jet, light aircraft/',
  ),
  ...nouns(
    { ...vehicle, of: 'bicycles', kind: 'goods', unit: 'item' },
    'bicycle, bike, e-bike, electric bike',
  ),
  ...nouns(
    { ...vehicle, of: 'scooters', kind: 'goods', unit: 'item' },
    'scooter, e-scooter, electric scooter',
  ),
];

const DEVICES: NounWords[] = [
  ...nouns(
    { ...thing, kind: 'devices', of: '' },
    'electronic device, device, digital device, data carrier, storage device, storage medium/storage media, electronic item, digital storage device',
  ),
  ...nouns(
    { ...thing, kind: 'devices' },
    'phone, mobile phone>, telephone, smartphone, handset, cell phone, cellphone, sim card, sim box, server, computer, computer set, laptop, hard drive, hard disk, hard disc, usb stick, usb key, usb drive, hardware wallet, printer, router, modem, gps tracker, skimmer, skimming device, monitor, keyboard, headset, cpu>CPUs, computer unit, metal detector, encrypted phone, pc, card reader, payment terminal, signal jammer, jammer, drone, camera, memory card, mining rig, crypto phone, dvd player, media player, power bank, walkie-talkie, dongle, iphone, ipad, macbook, desktop, ssd>SSDs, memory stick, thumb drive, flash drive, pen drive, smartwatch, webcam, tracker, tracking device, scanner, pos machine>, pos terminal>, swipe machine>, graphics card, mining machine>, computer tower, gadget, mobile>phones',
  ),
  ...nouns({ ...thing, kind: 'devices', most: 500, mostAlone: 40 }, 'tablet'),
];

const GOODS: NounWords[] = [
  ...nouns(
    { ...thing, kind: 'goods', of: 'driving licences' },
    "driver's licence, driver's license",
  ),
  ...nouns(
    { ...thing, kind: 'goods' },
    each(
      'ceramic, clay, bronze, pottery, glass, stone, terracotta, earthenware, silver, gold, copper, drinking, cooking, ritual, burial, ancient, roman, etruscan',
      (made) => `${made} vessel>`,
    ) +
      ', ' +
      each('gold, silver, pearl, diamond, wedding, engagement, signet', (sort) => `${sort} ring>`) +
      ', ' +
      each('flotation, buoyancy, breathing, medical, lifesaving', (use) => `${use} device`) +
      ', head of cattle/heads of cattle>cattle, head of livestock/>livestock, toner cartridge>, ink cartridge>, printer cartridge>, cigarette, cheap white>cigarettes, cheap white cigarette>, cigar, packet of cigarettes, watch, luxury watch>, safe, inflatable boat>, rubber boat>, dinghy, inflatable dinghy>, engine, outboard engine>, outboard motor>engines, electric motor, life vest, life jacket, lifejacket>life jackets, inner tube, pump, air pump>, object, artefact, artifact, archaeological object, item of, coin, gold coin>, banknote, counterfeit banknote>, fake banknote>, counterfeit note>banknotes, forged note>banknotes, note, bill, document, forged document>, fake document>, false document>, identity document, fraudulent document, passport, identity card, id card, id, card,  driving licence, driving license>driving licences, residence permit, visa, certificate, invoice, painting, masterpiece, artwork, work of art/works of art, sculpture, statue, book, manuscript, icon, suitcase, jacket, key, jewel, ring, diamond, handbag, shoe, pair of shoes, bag, advert, advertisement, ad, video, image, picture, earphone, toy, spare part, airbag, catalytic converter, battery, tyre, tire, bottle, litre bottle, bottle of wine, vape, e-cigarette, medicine, garment, t-shirt, perfume, credit card, payment card, bank card, fuel card, stamp, seal, licence plate, number plate, animal, bird, parrot, reptile, tortoise, dog, puppy, pup>puppies, horse, eel, fish/, tusk, horn, body part>animal parts, animal part, skull, pelt, claw, skin, turtle, plant specimen, egg, stolen item, sticker, label, lot, sock, specimen, lizard, snake, spider, songbird, finch, orchid, cactus/cacti, counterfeit medicine, lease, forged lease>, sewing machine, syringe, scale, counting machine, money-counting machine, money counter, filling machine, blank card, banknote counter, shirt, football shirt>, trainer, sunglass, cosmetic, detector, tag, barcode, bracelet, necklace, earring, brooch, gem, gemstone, antique, antiquity, relic, chalice, candlestick, tapestry, print, drawing, carving, carcass, display case, sheet, television set, television, poster, leaflet, console, games console, headphone, cap, belt, coat, dress, lighter, vape cartridge, thc cartridge, seedling, lamp, generator, cat, kitten, cow, calf/calves, kid goat>, goat, pig, pigeon, falcon, hawk, eagle, owl, goldfinch, monkey, tiger, crocodile, gecko, frog, beetle, butterfly, coral, shark fin, seahorse, live plant>, rare plant>, protected plant>, endangered plant>, primate, species/, shark, mammal, amphibian, insect, shell, scale of/scales of, rucksack, backpack, hammer, crowbar, mask, radio, microchip, wallet, purse, canvas, figurine, vase, amphora/amphorae, helmet, altarpiece, fossil, mosaic, bust, engraving, violin, hoodie, charger, hub cap, wheel, headlight, steering wheel, transformer, manhole cover, container, barrel, pallet, parcel, package, plate, press, printing press, machine, 3D printer>3D printers, cigarette machine, press machine, mould, uniform, balaclava, toolkit, tool, credential, password, data record, record, fake profile, mattress, pipe, cable, solar panel, cylinder, gas canister, canister, keg, ton of copper, crate, box, sheep/, medal, instrument, painting frame, musical instrument',
  ),
  ...nouns(
    { ...thing, kind: 'goods', of: '' },
    'piece, item, cultural asset, article, product, unit, pair, stolen good, counterfeit good, counterfeit product, counterfeit item, fake, copy, counterfeit, good',
  ),
  ...nouns(
    { ...thing, kind: 'goods', container: true, of: '' },
    each(
      'packet, pack, piece, carton, bottle, box, bag, pair, set, sheet, roll, container, truckload, lorryload, lorry load, pallet, case, load, sachet, wrap, bar, crate, item, unit, barrel, lot, bundle, work, tin, can, drum, sack, bale, block, tube, package, parcel, brick, pellet, slab, baggie, jar, pouch, rock, straw, stick',
      (vessel) => `${vessel} of/${plural(vessel)} of`,
    ),
  ),
  ...nouns({ ...event, of: '' }, 'case of/cases of'),
];

const DRUGS: NounWords[] = [
  ...nouns({ class: 'thing', unit: 'pill', kind: 'drugs', of: 'pills' }, 'pill, capsule, tablet'),
  ...nouns(
    { class: 'thing', unit: 'pill', kind: 'drugs', of: 'ecstasy' },
    'ecstasy pill, ecstasy tablet, mdma pill, mdma tablet, ecstasy',
  ),
  ...nouns(
    { class: 'thing', unit: 'pill', kind: 'drugs', of: 'captagon' },
    'captagon pill, captagon tablet',
  ),
  ...nouns(
    { class: 'thing', unit: 'plant', kind: 'drugs', of: 'cannabis' },
    'cannabis plant, marijuana plant, hemp plant, cannabis seedling',
  ),
  ...nouns(
    { class: 'thing', unit: 'plant', kind: 'drugs', of: 'poppies' },
    'poppy plant, opium poppy, opium poppy plant',
  ),
  // In a sentence about drugs only: elsewhere a plant is a works.
  ...nouns({ class: 'thing', unit: 'plant', kind: 'drugs' }, 'plant'),
  ...nouns({ class: 'thing', unit: 'dose', kind: 'drugs' }, 'dose'),
  ...nouns(
    { class: 'thing', unit: 'item', kind: 'drugs' },
    'drug package, dosage unit, lsd blotter, ampoule, vial, lsd tab, tab of lsd/tabs of lsd>LSD tabs, cannabis joint, marijuana joint, cannabis edible, crack rock, bale, brick, drug parcel, block of cocaine, block, slab',
  ),
];

const ASSETS: NounWords[] = [
  ...nouns(
    { ...thing, kind: 'goods', taken: true },
    'account, email account, user account, website, web domain, internet domain, domain, domain name, file',
  ),
  ...nouns(
    { ...thing, kind: 'assets', of: '', taken: true },
    'bank account, crypto account, current account, savings account, cryptocurrency account',
  ),
  ...nouns(
    { ...thing, kind: 'assets', of: '' },
    'account balance, share, financial account, asset, gold bar, gold bullion/, gold ingot, silver bar, silver ingot, gold and silver bar, platinum bar, ingot, bar of gold/bars of gold, bullion bar, crypto asset, company share, safe deposit box, safety deposit box',
  ),
  ...nouns(
    { ...thing, kind: 'properties', of: '' },
    'real estate property, real-estate property, plot of land, plot, parcel of land, piece of real estate, luxury villa, luxury property, luxury apartment, mansion, real estate, estate, house and flat, land parcel',
  ),
];

const ALL: readonly NounWords[] = [
  ...PERSONS,
  ...SURVIVORS,
  ...WORKERS,
  ...BYSTANDERS,
  ...INMATES,
  ...PEOPLES,
  ...SUSPECTS,
  ...USERS,
  ...VICTIMS,
  ...OFFICERS,
  ...PREMISES,
  ...EVENTS,
  ...COMPANIES,
  ...WEAPONS,
  ...VEHICLES,
  ...DEVICES,
  ...GOODS,
  ...DRUGS,
  ...ASSETS,
];

/** English nouns that a number counts in crime news. */
export const nounList = byPhrase(ALL, ({ forms }) => forms);

/** Those that hold other things, without the 'of' that ends them. */
export const vessels: ReadonlySet<string> = new Set(
  ALL.filter(({ container }) => container).flatMap(({ forms }) =>
    forms.map((form) => form.slice(0, -' of'.length)),
  ),
);

/** 'two Syrians': persons, whose nationality the text says. */
export const nationals: NounWords = {
  name: 'national of a country',
  class: 'person',
  unit: 'person',
  forms: ['nationals'],
};
