import type { CueWords } from '../../figures/words.ts';
import { verbForms } from './inflect.ts';

/** One entry a phrase, named by itself; 'in fake notes>banknotes' says what the sum is of. */
function cues(
  kind: CueWords['kind'],
  weight: number,
  reach: number,
  list: string,
  side?: CueWords['side'],
  headline = false,
): CueWords[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .map((written) => {
      const [phrase = '', of] = written.split('>');
      return {
        name: phrase,
        kind,
        phrases: [phrase],
        reach,
        weight,
        ...(side ? { side } : {}),
        ...(of ? { of } : {}),
        ...(headline ? { headline } : {}),
      };
    });
}

/** One entry a verb, each with all its forms. */
function cueVerbs(kind: CueWords['kind'], weight: number, reach: number, list: string): CueWords[] {
  return list
    .trim()
    .split(/\s*,\s*/)
    .map((written) => {
      const { base, past, participles, ing } = verbForms(written);
      const phrases = [...new Set([...base, ...past, ...participles, ...ing])];
      return { name: written.replace(/[|+]\S*/g, ''), kind, phrases, reach, weight };
    });
}

/** What tells the kind of a sum of money in English: the heavier and nearer cue wins. */
export const moneyCues: readonly CueWords[] = [
  ...cues(
    'cash',
    9,
    2,
    'in cash, cash, in notes, in banknotes, in coins, in small notes, in small denominations',
    'after',
  ),
  ...cues('cash', 6, 4, 'cash of, cash totalling, cash amounting to, bundles of, cash', 'before'),
  ...cues('cash', 5, 8, 'in cash, in banknotes, in notes', 'after'),
  ...cues('fine', 9, 1, 'fine, fines, penalty', 'after'),
  ...cues(
    'fine',
    9,
    8,
    'fined, fine of, fines of, fine, penalty of, a fine, fines totalling, fining, financial penalty',
    'before',
  ),
  ...cues(
    'crypto',
    8,
    4,
    'in cryptocurrency, in cryptocurrencies, in crypto, in bitcoin, in bitcoins, in crypto-assets, in crypto assets, in digital currency, of cryptocurrency, in virtual currency, in tether, in usdt, in ethereum, worth of cryptocurrency, worth of bitcoin, of crypto, in virtual assets',
    'after',
  ),
  ...cues(
    'crypto',
    7,
    5,
    'cryptocurrency, cryptocurrencies, crypto-assets, crypto assets, bitcoin, bitcoins, coins worth>coins, crypto wallets, virtual assets, crypto, hardware wallets',
    'before',
  ),
  ...cues(
    'laundered',
    7,
    12,
    'laundered, launder, laundering, washed, cleaned, laundromat, money transfers of, suspect transactions, suspicious transactions, changed hands, moved through, transferred through, channelled, hawala, funnelled, whitewashed, launders',
  ),
  ...cues(
    'laundered',
    6,
    12,
    'transfers of, for a sum of, wired, discount, informal transfers',
    'before',
  ),
  ...cues(
    'damage',
    7,
    12,
    'losses of, loss of, losses, loss, lost, damage, damages, damage of, defrauded, defrauding, defraud, swindled, cheated, scammed, extorted, extorting, evaded, evading, evasion, unpaid, embezzled, misappropriated, siphoned, siphoned off, unduly received, unduly, fraud of, fraud worth, out of, caused, conned, robbed of, duped, stole, stolen, shortfall, missing, tax loss, fraudulently obtained, damage to, tricked out of, cost taxpayers, fleeced, obtained unlawfully, vat fraud, tax fraud, attempted frauds, scam worth, stealing, stolen from, real gain, invested, refund, refunds, reimbursement, reimbursements, tax rebates, savings',
  ),
  ...cues(
    'damage',
    7,
    4,
    'were taken, was taken, was stolen, were stolen, has gone missing, have gone missing, vanished',
    'after',
  ),
  ...cueVerbs('price', 6, 8, 'fetch, change|changed hands for, go|went|gone for, retail at'),
  ...cues('damage', 6, 5, 'obtained, fraudulently obtained, unduly received', 'before'),
  ...cues('fine', 8, 2, 'pay back, repay, ordered to pay, to pay back', 'before'),
  ...cues('other', 8, 4, 'invoices for, invoices of, invoices worth', 'before'),
  ...cues('proceeds', 5, 3, 'accepted, received', 'before'),
  ...cues(
    'damage',
    6,
    3,
    'fraud, scam, vat fraud, tax fraud, carousel, vat carousel, theft, robbery, heist, swindle, in losses, in damage, in damages, in unpaid taxes, in unpaid tax, in vat, in lost taxes, in duties, in taxes, in excise duty, in lost revenue, loss, con, of tax, in unpaid duties, in unpaid vat, in customs duties',
    'after',
  ),
  ...cues(
    'proceeds',
    7,
    12,
    'gained, profits, profit, profits of, proceeds, turnover of, turnover, earned, revenue, revenues, income, generated, raked in, pocketed, gains, brought in, got away with, left with, made off with, takings, deposits of, earnings, netted, netting, illicit income, criminal gain, criminal gains, illegal gain, illegal gains, financial gain, illicit gains, criminal proceeds, grossed, sold goods for, earning, making, yielded, escaped with, fled with, illegal profits, reaped, accumulated',
  ),
  ...cues(
    'assets',
    8,
    12,
    'assets worth, assets of, assets valued at, assets, frozen, froze, freezing order, freezing orders, confiscated, confiscation order, bank accounts holding, bank accounts, bank accounts with, balance of, gold worth>gold, jewellery worth>jewellery, properties worth, real estate worth, property worth, properties valued, forfeited, confiscation of, luxury goods worth, frozen assets, luxury watches worth, assets seized, forfeiture of',
  ),
  ...cues(
    'assets',
    9,
    4,
    'worth of illicit funds, worth of illegal funds, in illicit funds, in illegal funds, worth of illicit assets, in illicit assets',
    'after',
  ),
  ...cues('crypto', 8, 0, 'crypto seized, crypto frozen, cryptocurrency seized', 'after'),
  ...cues('assets', 5, 8, 'recovered, was recovered, returned to', 'after'),
  ...cues(
    'cash',
    5,
    10,
    'seized, found, discovered, recovered, confiscated cash, stashed, hidden, carrying, took along, behind the, tucked, stuffed',
  ),
  ...cues(
    'goods',
    9,
    6,
    'in fake banknotes>banknotes, in counterfeit notes>banknotes, in counterfeit banknotes>banknotes, in fake notes>banknotes, in dodgy notes>banknotes, in bogus>banknotes, in phoney>banknotes, in forged>banknotes, in counterfeit currency>banknotes, in counterfeit money>banknotes, in counterfeit euros>banknotes, in fake>banknotes, in counterfeit>banknotes, of fake, of bogus, worth of fake, worth of counterfeit, of counterfeit',
    'after',
  ),
  ...cues(
    'goods',
    9,
    6,
    'electronics worth, counterfeit notes worth>banknotes, fake notes worth>banknotes, fake banknotes worth>banknotes, counterfeit banknotes worth>banknotes, counterfeit goods worth, banknotes with a face value of>banknotes, face value of, fake currency worth>banknotes',
    'before',
  ),
  ...cues('goods', 6, 6, 'goods worth', 'before'),
  ...cues(
    'price',
    6,
    8,
    'valued at, value of, street value of, street value, estimated value of, priced at, fee of, fees, cost, costs, costing, charged, charging, charges, charge, paid, pay, paying, payment of, for up to, sold for, bought for, sell for, sells for, sell at, sell, sold, sale price, ransom of, ransom, price of, price, prices, rent of, rent, salary of, wages, bribe of, bribes of, bribe, owed, owe, invoiced at, asked for, goes for, at a fee of, selling for, black market value, rides for, fetch, ride for, reward of, promised, black market, demanded, bribes worth, contracts worth, value at, put the value of, market value of, up front, offered, bribes totalling',
  ),
  ...cueVerbs(
    'damage',
    7,
    12,
    'embezzle, misappropriate, siphon off, siphon, swindle, cheat, scam+, extort, evade, steal|stole|stolen, lose|lost|lost, con+, dupe, fleece, trick, rip+ off, misuse, divert, skim+, overcharge, part with, hand over to fraudsters, hack, drain, extract',
  ),
  ...cueVerbs(
    'proceeds',
    7,
    12,
    'earn, generate, rake in, pocket, net+, gross, yield, reap, bring|brought in, profit, amass, win+|won',
  ),
  ...cueVerbs('laundered', 7, 12, 'launder, funnel+, funnel, whitewash, channel+, channel'),
  ...cues(
    'laundered',
    6,
    6,
    'suspicious transfers, transfers worth, transactions worth, suspicious transactions',
    'before',
  ),
  ...cues('other', 8, 1, 'grant, budget, loan, contract, reward, bounty, bail, bond', 'after'),
  ...cues(
    'laundered',
    6,
    4,
    'had passed, passed through, flowed through, flowed, were moved, was moved, went through',
    'after',
  ),
  ...cues(
    'damage',
    8,
    3,
    'fraud cost, scam cost, scheme cost, cost the state, cost the victims',
    'before',
  ),
  ...cues('damage', 4, 8, 'fraud, scam, swindle, con', 'before'),
  ...cues('proceeds', 8, 6, 'took in, takes in, taking in, turned over, turnover of', 'before'),
  ...cues(
    'damage',
    7,
    6,
    'cost the municipality, cost the council, cost the city, cost the state, cost the landowner, cost the owner, cost the owners, cost the taxpayer, cost the company, cost the bank, cost the treasury, cost the budget, cost the region, cost the town, cost the insurer, cost the insurers, cost the hospital, cost the school',
    'before',
  ),
  ...cues(
    'damage',
    8,
    3,
    'cleaning up would cost, cleaning up will cost, cleaning it up will cost, clean-up will cost, clean-up costs, clean-up cost, cost of the clean-up, cost of cleaning up',
    'before',
  ),
  ...cues('proceeds', 8, 0, 'for himself, for herself, for themselves', 'after'),
  ...cues('price', 6, 3, 'spent, spend, spending', 'before'),
  ...cues(
    'crypto',
    9,
    1,
    'cryptocurrency to the value of, cryptocurrencies to the value of, cryptocurrency worth, cryptocurrencies worth, bitcoin worth, crypto worth, crypto-assets worth, crypto assets worth',
    'before',
  ),
  ...cues('laundered', 9, 1, 'laundered, laundering, to launder', 'before'),
  ...cues(
    'damage',
    7,
    4,
    'investment scheme, pyramid scheme, ponzi scheme, fraud scheme, fraudulent investment scheme, fraudulent scheme',
    'after',
  ),
  ...cues('price', 4.5, 8, 'worth'),
  ...cues('price', 5, 0, 'worth', 'before'),
  ...cues('price', 6, 8, 'values of, ransoms', 'before'),
  ...cues('damage', 6, 3, 'extortion, kidnap, kidnapping', 'after'),
  ...cues(
    'price',
    8,
    9,
    'put the value of, puts the value of, the value of, put their value at, value at',
    'before',
  ),
  ...cues('price', 3, 4, 'estimated at, estimated', 'before'),
  ...cues('price', 3, 8, 'value', 'before'),
  ...cues('damage', 7, 3, 'loot of, booty of, loot worth, with loot', 'before'),
  ...cues('damage', 6, 3, 'raid, raids, museum raid, gold raid, burglary, break-in', 'after'),
  ...cues(
    'assets',
    8,
    2,
    'accounts with, accounts holding, accounts containing, accounts worth',
    'before',
  ),
  ...cues('price', 4, 0, 'for', 'before'),
  ...cues('price', 4, 0, 'for the, for a, for each, for every, for one', 'after'),
  ...cues('proceeds', 9, 1, 'made, netted, pocketed, grossed, making', 'before'),
  ...cues('price', 7, 1, 'got', 'before'),
  ...cues(
    'damage',
    9,
    4,
    'stolen goods worth, stolen property worth, stolen cars worth, stolen vehicles worth, stolen jewellery worth, loot worth',
    'before',
  ),
  ...cues(
    'assets',
    8,
    4,
    'cars, vehicles, luxury cars, luxury vehicles, watches, villas, apartments, flats, houses, land, yachts, yacht, boats, real estate, property'
      .split(', ')
      .flatMap((thing) => [`${thing} worth`, `${thing} valued at`])
      .join(', '),
    'before',
  ),
  ...cues(
    'cash',
    4,
    0,
    'in a suitcase, in suitcases, in a bag, in bags, in a box, in boxes, in a safe, in safes, in a drawer, in a wall, in a plastic bag, in a backpack, in a rucksack, in a freezer, in a fridge, in the boot, in a cupboard, in a wardrobe, in a sock, in a shoebox, in a jar, in an oven, in an envelope, in a washing machine, in a hiding place, in a flat, in a car, in a cellar, in a garage, in his car, in her car, in a sports bag, in a tin, in a hole, in a secret compartment, in a hidden compartment, under the, behind the, inside a, inside the, hidden in, stuffed, wrapped in, in vacuum-packed, in plastic bags, in envelopes',
    'after',
  ),
  ...cues('cash', 4, 4, 'with, lay, stood, jar', 'before'),
  ...cues(
    'damage',
    4,
    6,
    'transferred, transferring, hand over, handing over, handed over, paid over, sent',
    'before',
  ),
  ...cues('other', 8, 4, 'campaign raised, appeal raised, raised for, donated', 'before'),
  ...cues(
    'price',
    8,
    3,
    'each, apiece, per person, per kilo, per kilogram, per gram, per month, per trip, a head, a ride, a seat, a kilo, a tonne, a trip, a gram, per head, per day, per migrant, per night, per hour, a piece, a pill, a litre, per litre, per passenger, a packet, per crossing, on the black market, in rent, in bribes, bribe, ransom, in ransom, a person, a gramme',
    'after',
  ),
  ...cues('price', 7.5, 0, 'per', 'after'),
  ...cues('damage', 7, 2, 'in cybercrimes, in cybercrime, in fraud, in frauds, in scams', 'after'),
  ...cues('damage', 6, 0, 'responsible for', 'before'),
  ...cues(
    'damage',
    9,
    8,
    'failed to pay, failing to pay, avoided paying, without paying',
    'before',
  ),
  // 'in a year' is no rate: what is paid by the month stands right beside it.
  ...cues('price', 5.5, 0, 'a month, a week, a day, a year, an hour, a night', 'after'),
  ...cues(
    'other',
    8,
    6,
    'bail of, bail, bond, bond was set at, bail was set at, bail set at, debt of, debts of, pension of, budget of, grant of, funding of, be repaid, repaid, cost of translating, compensation of, in compensation',
  ),
];

/** What tells a sentence from a duration in English; a word of duration right beside a time keeps it one. */
export const timeCues: readonly CueWords[] = [
  ...cues(
    'duration',
    9,
    1,
    'lasted, lasting, lasts, took, ran for, after a trial of, trial of, investigation of, spanning, spanned, within, worked, went on for, stayed for, stretched over',
    'before',
  ),
  ...cues(
    'duration',
    10,
    1,
    'trial, investigation, hearing, inquiry, probe, operation, surveillance, travel restriction, travel ban, driving ban, restraining order, campaign, spree, manhunt, siege',
    'after',
  ),
  ...cues(
    'duration',
    10,
    6,
    'prevention orders for, prevention order for, banned from, disqualified for, ban of, driving ban of',
    'before',
  ),
  ...cues('sentence', 9, 1, 'sought, seeking, demanded, requested, asked for', 'before'),
  ...cues('sentence', 9, 0, 'for', 'after', true),
  ...cues(
    'sentence',
    9,
    3,
    'in prison, in jail, behind bars, imprisonment, in state prison, in federal prison, of imprisonment, in custody, suspended, prison sentence, jail, in detention, jail term, prison term, sentence, term, of prison, in a young offender institution, in youth custody, probation, on probation, without parole, in the slammer, in state custody, community service, of hard labour',
    'after',
  ),
  ...cues('sentence', 8, 14, 'the sentences, punishments, prison terms', 'before'),
  ...cues('sentence', 8, 8, 'caged for, caged, behind bars for', 'before'),
  ...cues('sentence', 3, 3, 'convictions', 'after'),
  // 'sent him for six years to Wandsworth prison'.
  ...cues('sentence', 7, 3, 'prison, penitentiary', 'after'),
  ...cues(
    'sentence',
    8,
    8,
    'to jail for, to prison for, jailed, jailed for, sentenced, sentenced to, sentence of, maximum penalty, penalty, sentences of, terms of, term of, terms, jail terms of, prison terms of, imprisoned for, locked up for, put away for, sent down for, down for, faces, face, facing, risk, risks, risking, prison sentences, handed, handing, given, was given, minimum of, sentences, imprisonment of, sentence, got, gets, received, serve, must serve, serving, serves, served, punishable by, punishable with, carries, prison sentence of, prison, put behind bars, banged up for, banged up, jail sentences of, suspended, custodial, sentencing, the final, spend, imposed, a maximum of, life with a minimum of',
    'before',
  ),
];

/** What tells an age in English; the light ones count only after 'the youngest' or 'the oldest'. */
export const ageCues: readonly CueWords[] = [
  ...cues(
    'age',
    9,
    1,
    'aged, ages, age, ages of, the age of, aged just, age of, aged only, aged from, ages from, ages ranged from, ages ranging from, aged as young as, ages range from',
    'before',
  ),
  ...cues('age', 4, 1, 'youngest, oldest, both, all, only, just, was, is, at, are, were', 'before'),
  ...cues('age', 9, 2, 'years old, year old, years of age', 'after'),
  ...cues('age', 9, 0, 'of no fixed abode, of no fixed address', 'after'),
];
