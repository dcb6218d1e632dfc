import type { CueWords } from '../../../figures/words/entries.ts';
import { PhraseList } from '../../../text/phrase-list.ts';
import { combined } from '../../lists.ts';
import { after, also, around, before, cuesOf, each, inHeadlines, verbCues } from './cues.ts';

/** A sum in false money: 'in bogus shares' is none. */
const FAKE_NOTES = combined(
  'in',
  'fake|counterfeit|dodgy|bogus|phoney|forged|false',
  'notes|banknotes|bills|currency|money|cash|euros|dollars|pounds',
)
  .map((phrase) => `${phrase}>banknotes`)
  .join(', ');

const cash = cuesOf('cash', [
  around(
    5,
    10,
    'seized, found, discovered, recovered, confiscated cash, stashed, hidden, carrying, took along, behind the, tucked, stuffed',
  ),
  // Right before the sum they say more than what the money came from: 'seized £2m from a scam gang'.
  before(6.5, 0, 'seized'),
  inHeadlines(before(6.5, 0, 'seize, seizes')),
  before(9, 1, 'currency valued at, currency worth/totalling'),
  before(6, 4, 'cash of/totalling, cash amounting to, bundles of, cash'),
  before(4, 4, 'lay, stood, jar'),
  before(4, 1, 'with'),
  before(5, 1, 'containing'),
  after(
    9,
    2,
    'in cash, cash, in notes/banknotes/coins, in small notes/denominations, in bundles/wads/shrink-wrapped',
  ),
  after(8.9, 2, 'worth of cash'),
  after(8, 0, 'in his pocket/pockets, in her pocket/pockets'),
  after(5, 8, 'in cash, in banknotes, in notes'),
  after(5, 1, 'came to light, turned up'),
  after(
    4,
    0,
    'in suitcases/bags/boxes/safes, in the boot, in an oven/envelope, in his/her car, under the, inside a/the, hidden/wrapped in, in vacuum-packed, in plastic bags, in envelopes, ' +
      each(
        'suitcase, bag, box, safe, drawer, wall, plastic bag, backpack, rucksack, freezer, fridge, cupboard, wardrobe, sock, shoebox, jar, washing machine, hiding place, flat, car, cellar, garage, sports bag, tin, hole, secret/hidden compartment',
        (place) => `in a ${place}`,
      ),
  ),
]);

const fine = cuesOf('fine', [
  before(
    9,
    8,
    'fined, fine/fines of, fine, fines, penalty of, a fine, fines totalling, fining, financial penalty, money judgment/judgments of',
  ),
  before(
    8,
    2,
    'pay back, repay, must also/now pay, must also/now hand over, must hand over, days/weeks/months to hand over, days/weeks/months to pay, days/weeks/months to repay, ordered to hand over, to pay back, restitute, restitute the sum of, restitution of',
  ),
  before(
    8,
    2,
    each('him, her, them', (whom) => `ordered ${whom} to hand over`),
  ),
  // 'Oil trader to pay $700m over bribes'.
  inHeadlines(before(8, 0, 'to pay, must pay, to hand over')),
  before(8, 0, 'been told to pay, was told to pay, were told to pay'),
  // More than words for what it is to make good: 'ordered him to pay €2.5m in compensation'.
  before(9.5, 2, `ordered to pay, ${each('him, her, them', (whom) => `ordered ${whom} to pay`)}`),
  before(9, 1, 'pay costs of, pay legal/court costs of'),
  before(8.5, 2, 'to/must/shall/will forfeit, forfeiture order/orders/judgment of'),
  after(8, 1, 'in restitution'),
  after(
    9.5,
    0,
    'costs, in costs, in court/legal/prosecution costs, court/legal/prosecution costs, surcharge, victim/victims surcharge',
  ),
  after(9, 1, 'fine, penalty'),
  // 'in criminal fines'.
  after(9, 2, 'fines, penalties'),
]);

const crypto = cuesOf('crypto', [
  before(8.5, 4, 'wallets holding/containing/with'),
  after(
    10,
    0,
    each('crypto, cryptocurrency, bitcoin', (coin) => `worth of ${coin}`),
  ),
  before(
    9,
    1,
    'wallets with a value of, wallets worth, cryptocurrency/cryptocurrencies to the value of',
  ),
  before(
    9,
    1,
    each(
      'cryptocurrency, cryptocurrencies, bitcoin, crypto, crypto-assets, crypto assets',
      (coin) => `${coin} worth`,
    ),
  ),
  before(
    7,
    5,
    'cryptocurrency, cryptocurrencies, crypto-assets, crypto assets, bitcoin, bitcoins, coins worth>coins, crypto wallets, virtual assets, crypto, hardware wallets',
  ),
  after(8, 0, 'crypto seized/frozen, cryptocurrency seized'),
  after(
    8,
    4,
    'in cryptocurrency/cryptocurrencies/crypto/bitcoin/bitcoins/crypto-assets/tether/usdt/ethereum, in crypto/virtual/digital assets, in digital currency, of cryptocurrency, in virtual currency, worth of cryptocurrency/bitcoin, of crypto',
  ),
]);

const laundered = cuesOf('laundered', [
  verbCues(7, 12, 'launder, funnel+, funnel, whitewash, channel+, channel'),
  // 'smuggled £70m out of the country': nobody was cheated out of it.
  also({ carried: true }, before(8, 1, 'smuggle, smuggled, smuggling')),
  around(
    7,
    12,
    'washed, cleaned, laundromat, money transfers of, suspect/suspicious transactions, changed hands, moved/transferred through',
  ),
  // 'hawala money was seized' is cash.
  around(7, 12, 'through/via/by/using hawala, hawala transactions/transfers/transaction/transfer'),
  before(9, 1, 'laundered, laundering, to launder'),
  before(11, 1, 'laundering to the value of, laundering worth'),
  // 'the amount of money transferred by the gang is put at €70m'
  before(7, 12, 'money/sums/funds moved/transferred/sent, amount/amounts transferred'),
  before(7, 0, 'moved, moving'),
  after(
    9,
    1,
    each('offshore, foreign, secret', (where) =>
      each('in, to, into, through', (link) => `${link} ${where} accounts`),
    ),
  ),
  // 'ants worth £9,000 out of the country': what left was no money.
  after(4.4, 0, 'abroad, out of the country, overseas'),
  before(9, 0, 'paid in, paying in'),
  before(8, 8, 'volume of transactions/transfers, transaction volume'),
  before(6, 6, 'suspicious transfers, transfers/transactions worth'),
  around(6, 4, 'wired abroad/overseas'),
  before(6, 12, 'transfers of, for a sum of, discount, informal transfers'),
  after(
    6,
    4,
    'had passed, passed/flowed through, flowed, were/was moved, had been moved/transferred, went through',
  ),
]);

const damage = cuesOf('damage', [
  // 'extorting 50 companies across the country for more than $1m'
  verbCues(13, 14, 'extort'),
  verbCues(
    7,
    12,
    'embezzle, rob+, misappropriate, siphon off, siphon, swindle, bilk, cheat, scam+, evade, steal, lose|lost|lost, con+, dupe, deceive, fleece, trick, rip+ off, misuse, divert, skim+, overcharge, part with, hand over to fraudsters, hack, drain, extract',
  ),
  around(
    7,
    12,
    'inflated/overstated by, losses/loss/damage/fraud/out/robbed of, losses, loss, damage, damages, defrauded, defrauding, defraud, evasion, unpaid, unduly received, unduly, fraud worth, caused, shortfall, missing, tax loss, fraudulently obtained, damage to, tricked out of, cost taxpayers, obtained unlawfully, vat/tax fraud, attempted frauds, scam worth, stolen from, real gain, refund, refunds, reimbursement, reimbursements, tax rebates, savings',
  ),
  also({ laidOut: true }, around(7, 12, 'invested')),
  before(
    9,
    4,
    each('stolen goods/property/cars/vehicles/jewellery, loot', (taken) => `${taken} worth`),
  ),
  before(7, 6, 'relieved'),
  before(
    9,
    4,
    'crimes worth, crimes worth a total of, frauds worth, scheme/schemes/racket/rackets worth',
  ),
  before(9.5, 4, 'financial impact of, financial impact estimated at'),
  before(
    11,
    2,
    'unlawfully/illegally/illicitly secured/obtained/received, fraudulent/false/bogus claims of/totalling/totaling/worth',
  ),
  before(9, 1, 'theft of, thefts of, embezzlement of, misappropriation of'),
  before(9, 1, 'deprived of, deprived the state of'),
  before(9, 4, 'fraud is/was worth, the loot is/was put at, loot is/was estimated at'),
  after(8, 0, 'poorer'),
  before(9, 8, 'failed/failing to pay, avoided/without paying'),
  before(9, 9, 'fraud/scam/scheme/hack/outage/sabotage cost, attack/attacks/theft/thefts cost'),
  before(
    8,
    3,
    'cost the state/victims, ' +
      each(
        'consumers, customers, investors, savers, victims, businesses, firms, states, taxpayers, the treasury',
        (payer) => `cost ${payer}, costing ${payer}`,
      ) +
      ', cleaning up would/will cost, cleaning it up will cost, clean-up will cost, clean-up costs/cost, bill for the clean-up at, cost of the clean-up, cost of cleaning up',
  ),
  before(
    12,
    8,
    each('damaging, damaged, damage to', (harm) => `${harm} the budget, ${harm} the state budget`),
  ),
  before(7, 3, 'loot of, booty of, with loot'),
  before(11.5, 8, 'value of the theft/thefts/loot'),
  before(
    7,
    6,
    each(
      'airport, airline, port, clinic, university, museum, club, retailer, operator, firm, exchange, chain, shop, railway, charity, church, group, municipality, council, city, state, landowner, owner, owners, taxpayer, company, bank, treasury, budget, region, town, insurer, insurers, hospital, school, exchequer, public purse',
      (payer) => `cost the ${payer}`,
    ),
  ),
  before(6, 0, 'responsible for'),
  before(6, 5, 'obtained'),
  before(6, 2, 'come up with'),
  before(8, 0, 'investors, pensioners, taxpayers'),
  // 'billed the fund for €2m in tests that were never done'.
  before(8, 4, 'billed, paid out'),
  before(
    9,
    1,
    'excise/customs/import/evaded/unpaid/estimated duty/duties of, unpaid tax/taxes of, duty potential of',
  ),
  before(
    9,
    1,
    each('family, victim, victims, couple, woman', (who) => `${who} wired, ${who} transferred`),
  ),
  before(8, 1, 'fraudulently/falsely/wrongly claimed, thieves/robbers/burglars took'),
  after(9, 0, 'to fraudsters/scammers/conmen/hackers, to the fraudsters/scammers/conmen/hackers'),
  after(9, 1, 'was debited from, were debited from'),
  before(4, 6, 'transferred, transferring, hand/handing/handed/paid over, sent, withdrew'),
  before(4, 8, 'fraud'),
  before(
    9,
    4,
    'loss of revenue of, loss of revenue, lost revenue of, lost revenue, lost tax/duty revenue of, lost tax/duty revenue/revenues, lost revenues',
  ),
  after(
    9,
    1,
    'in losses/damage/damages/vat/duties/taxes/duty, in unpaid taxes/tax/duties/vat, in lost taxes/tax/duty/revenue, in excise duty, in customs duties/duty, in duty and vat, in vat and duty',
  ),
  after(
    10,
    0,
    each(
      'duty and vat, vat and duty, duty, duties, taxes, tax, vat',
      (due) =>
        `${due} evaded, of ${due} evaded, in ${due} evaded, in evaded ${due}, of evaded ${due}, of lost ${due}`,
    ),
  ),
  after(
    8,
    0,
    each(
      'pensioners, victims, investors, customers, clients, the elderly, elderly, taxpayers, his/her employer, the company/bank',
      (owner) => `from ${owner}`,
    ),
  ),
  after(9.5, 2, 'being stolen, was stolen, were stolen'),
  after(
    12,
    1,
    combined(
      'is|are|was|were',
      'believed|thought|reported|said',
      'to have been',
      'stolen|taken',
    ).join(', '),
  ),
  after(9, 5, 'fraud scheme/schemes, relief fraud, fraud plot'),
  after(7.5, 3, 'fraud'),
  // 'to curb £500m theft from bank accounts'
  after(9, 1, 'theft'),
  after(7, 2, 'in cybercrimes/cybercrime/fraud/frauds/scams'),
  after(
    7,
    4,
    'were/was taken, was/were stolen, has/have gone missing, vanished, investment/pyramid/ponzi/fraud/fraudulent scheme, fraudulent investment scheme',
  ),
  after(
    6,
    3,
    'carousel, vat carousel, theft, robbery, heist, of tax, extortion, kidnap, kidnapping, raid, raids, museum/gold raid, burglary, break-in, thefts, robberies, heists, burglaries, break-ins',
  ),
]);

const price = cuesOf('price', [
  before(9, 1, 'gold/silver/bronze/roman coins worth'),
  // Those of leather.
  before(9.5, 1, 'and wallets worth, bags worth'),
  verbCues(6, 8, 'fetch, change|changed hands for, go for, retail at'),
  // What has not been sold has brought in nothing.
  before(
    8,
    2,
    combined(
      'would|could|might',
      'have brought|have brought in|have earned|have netted|have fetched|have yielded|have generated|bring in|fetch|net|earn',
    ).join(', '),
  ),
  before(9.5, 2, 'would/could/might have made'),
  // Nobody found what a thing was bought for.
  before(10.5, 1, 'in cash for'),
  around(
    6,
    8,
    'valued at, valued, value/fee/payment/ransom/price/rent/salary/bribe/bribes of, street/estimated/market value of, street value, priced at, fees, cost, costs, costing, charged, charging, charges, charge, paid, pay, paying, for up to, sold/bought/sell/sells/asked/goes/selling/rides/ride for, sell at, sell, sold, sale price, ransom, price, prices, rent, wages, bribe, owed, owe, invoiced at, at a fee of, black market value, promised, black market, demanded, demanding, asked/asking/asks for, bribes/contracts worth, value at, put the value of, up front, offered, bribes totalling',
  ),
  around(4.5, 8, 'worth'),
  before(
    10,
    12,
    'retail/resale/estimated value, estimated/combined worth, estimate/estimates/estimated/put/puts the worth/value of',
  ),
  before(11, 9, 'street value of, value of the seized/confiscated/recovered/smuggled/drugs'),
  before(8, 9, 'put/puts the value of, the value of, put their value at, value at'),
  // Of all that is told in between: 'the wholesale value of the 15 tonnes seized so far amounts to €450m'.
  before(
    14,
    18,
    each('wholesale, street, market, retail, black market', (where) => `${where} value of the`),
  ),
  before(10, 1, 'salary/salaries/wage/wages of, monthly pay of, a rent of'),
  // What was promised nobody has earned.
  before(11, 6, 'promise, promised, promising'),
  before(7, 1, 'got'),
  before(
    9,
    4,
    each('bribed, rewarded, lured, bought', (given) => `${given} with`),
  ),
  before(7, 4, 'bribed, rewarded'),
  before(6, 6, 'fare, fares, demands'),
  before(6, 3, 'the fee, going rate, the tariff'),
  before(9, 8, 'going price'),
  before(14, 3, 'ransom demands'),
  // '£1m of them seized' is no cash.
  before(
    9,
    1,
    combined('cocaine|ecstasy|heroin|cannabis|drugs|cigarettes|tobacco', 'totalling|totaling').join(
      ', ',
    ),
  ),
  before(6, 3, 'spent, spend, spending'),
  before(6, 8, 'values of, ransoms'),
  before(5, 0, 'worth'),
  before(4, 0, 'for'),
  before(3, 4, 'estimated at, estimated, put at'),
  before(8, 3, 'with a value, with a combined/total value'),
  before(9, 2, 'value on the hidden/black/illegal/illicit market'),
  before(3, 8, 'value'),
  after(
    8,
    3,
    'each, apiece, per person/kilo/kilogram/gram/trip/head/migrant/litre/passenger/crossing, a head/ride/seat/kilo/tonne/trip/gram/piece/pill/litre/packet/person/gramme, on the black market, in rent/bribes, bribe, ransom, in ransom',
  ),
  after(9, 3, 'retail/street/market value'),
  after(7.5, 0, 'per'),
  // 'handed over 2,500 euros for the crossing'.
  after(
    8,
    1,
    each('crossing, passage, journey, voyage, trip, ride', (way) =>
      each('the, a, their, his, her', (whose) => `for ${whose} ${way}`),
    ),
  ),
  // 'in a year' is no rate: what is paid by the month stands right beside it. So light that 'losses' in the sentence count more.
  after(3, 0, 'a month/week/day/year, an hour, a night, per month/week/day/year/hour/night'),
  after(4, 0, 'for the/a/each/every/one'),
]);

const other = cuesOf('other', [
  before(11, 1, 'bail in the sum of, against a deposit of, personal guarantee of, surety of'),
  // No price: 'charged in a $38m plot'.
  around(0, 0, 'charged in/with/over/after/as'),
  // Who owes it deals in crypto: the sum is none.
  around(
    0,
    0,
    'crypto boss/bosses/king/tycoon/mogul/billionaire/founder/entrepreneur/firm/company/exchange/investor/investors/platform',
  ),
  around(
    8,
    6,
    'settlement/bail/debt/debts/loan/loans/mortgage/subsidy/subsidies/pension/budget/grant/funding/compensation/reward of, settlements totalling/totaling, settlements, bail, bond, bond/bail was set at, bail set at, be repaid, repaid, cost of translating, in compensation',
  ),
  before(
    8,
    4,
    'invoices for/of/worth, has/have committed, pledged, earmarked, allocated, campaign/appeal raised, raised for, donated',
  ),
  before(9.5, 6, 'awarded'),
  // What one coin is worth.
  before(
    10,
    1,
    combined(
      'bitcoin|ether|ethereum|the currency|the coin',
      'stood at|traded at|was trading at|rose to|fell to|climbed to|dropped to|hit',
    ).join(', '),
  ),
  // What was given or spent was not found: 'compensated with €20,000'.
  before(
    9,
    3,
    each(
      'funded, financed, supported, backed, endowed, provided, compensated, sponsored, subsidised, set up, founded, topped up',
      (given) => `${given} with`,
    ),
  ),
  before(8, 0, 'sue for, sued for, suing for'),
  before(14, 1, 'refused to pay, refuses to pay, refusing to pay, refuse to pay'),
  before(12, 6, 'insured'),
  // What goes back to those who lost it, what thieves did not see, and what was kept from them is no loss.
  before(
    14,
    1,
    'paid back, repaid, refund, refunded, refunding, reimbursed, returned, gave back, given back, got back, inherited, overlooked, left behind, ' +
      each('her, him, them, victims, customers', (whom) => `compensated ${whom} with`) +
      ', ' +
      each('losing, sending, transferring, paying, handing over', (verb) => `from ${verb}`),
  ),
  before(
    14,
    2,
    `case cost, ${each(
      'trial, inquiry, investigation, prosecution, manhunt, search, probe',
      (what) => each('cost, has cost, had cost', (costs) => `${what} ${costs}`),
    )}`,
  ),
  // What has not happened: 'tried to steal', 'prevented losses of', 'was averted'.
  before(
    14,
    2,
    combined(
      'tried|tries|trying|attempted|attempting|attempt|attempts|bid|bids|planned|planning|plotted|plotting|intended|intending|hoped|hoping|wanted',
      'to',
      'steal|defraud|embezzle|extort|swindle|obtain|evade|take',
    ).join(', '),
  ),
  before(
    14,
    2,
    combined(
      'prevented|averted|avoided|prevent|avert|preventing|averting|avoiding|thwarted|foiled',
      'losses|loss|a loss|damage|damages|fraud|a fraud|theft|a theft',
      'of|worth',
    ).join(', '),
  ),
  before(
    14,
    2,
    combined(
      'attempted|failed|foiled|planned',
      'fraud|theft|extortion|robbery|heist|scam',
      'of|worth',
    ).join(', '),
  ),
  after(14, 1, combined('was|were|has been|have been', 'averted|prevented|thwarted').join(', ')),
  // Nobody has done this harm: it is reckoned from what was seized.
  after(
    14,
    1,
    combined('of|in', 'harm|social harm|potential harm|potential social harm|community harm').join(
      ', ',
    ),
  ),
  before(14, 1, 'harm cost of, harm costs of, social cost of, social costs of, harm worth'),
  after(10, 0, 'available, compensation'),
  after(9, 6, 'as compensation'),
  after(10, 4, 'invoices'),
  after(8, 1, 'grant, budget, loan, contract, reward, bounty'),
]);

const proceeds = cuesOf('proceeds', [
  // 'Raids net $12m in fakes' says what these are worth.
  also({ carried: true }, verbCues(7, 12, 'net+, bring in')),
  // 'The profits, estimated at €6m, were invested'.
  before(9, 4, 'profits'),
  verbCues(7, 12, 'generate, rake in, pocket, gross, yield, reap, profit, amass, win+|won'),
  also({ lawful: true }, verbCues(7, 12, 'earn')),
  also({ lawful: true }, before(8, 6, 'turnover of')),
  also({ lawful: true }, around(7, 12, 'turnover, revenue, revenues, income')),
  around(
    7,
    12,
    'gained, profits of, proceeds, gains, got away with, left with, made/make/makes/making off with, takings, deposits of, earnings, illicit income, criminal gain/gains/proceeds, illegal gain/gains, financial gain, illicit gains, sold goods for, escape/escaped/fled with, illegal profits, accumulated',
  ),
  before(
    9,
    1,
    'benefiting, benefitting, benefit from crime was, benefited by, made, made an average of, stood to make, netted, pocketed, grossed, making, kept, have kept',
  ),
  before(
    9,
    2,
    each('criminals, smugglers, traffickers, gang, ring, network', (who) => `${who} obtained`),
  ),
  before(
    9,
    1,
    each('robbers, thieves, gang, fraudsters', (who) => `leaving the ${who} with`),
  ),
  before(
    9,
    1,
    each('bringing, brought, earning, earned, netting, netted', (verb) =>
      each('the gang/ring/network/group, them', (who) => `${verb} ${who}`),
    ),
  ),
  before(8, 4, 'collection of, collections of, daily takings of'),
  // Those that a state pays are obtained as well, but from it.
  before(9, 1, 'annual/yearly/economic/illicit/illegal benefits of'),
  // Whose account it is nobody was cheated of it: 'a sum of €9m was paid into his account'.
  after(
    8,
    0,
    each('his, her, their, its', (whose) => each('was, been', (be) => `${be} paid into ${whose}`)),
  ),
  before(8, 3, 'gain at, gain was, gains at, gains were'),
  before(8, 6, 'took/takes/taking/taken/cashed/cashing in, to cash in, turned over'),
  before(5, 3, 'accepted, received'),
  before(10, 2, 'profit, profits, gross/net profit'),
  after(
    8,
    0,
    'for himself/herself/themselves, in suspected scam proceeds, in scam/fraud/criminal/illicit/crime/drug proceeds, in proceeds of crime',
  ),
  after(6, 3, 'trade, business, black market'),
  after(8, 1, 'in sales/turnover/profit/profits'),
  after(
    9,
    0,
    each('pockets, hands', (where) => `out of the ${where} of criminals/gangs/crime/organised`),
  ),
]);

const assets = cuesOf('assets', [
  before(
    9.5,
    1,
    each(
      'accounts and cash, cash and accounts, property and cash, cash and property/assets, assets and cash',
      (what) => `${what} worth, ${what} valued at`,
    ),
  ),
  around(
    8,
    12,
    'assets worth/of, assets valued at, assets, froze, freezing order/orders, confiscation order, bank accounts holding, bank accounts, bank accounts with, balance of, gold worth>gold, jewellery worth>jewellery, valuables worth>valuables, properties worth, real estate worth, property worth, properties valued, forfeited, confiscation of, luxury goods worth, frozen assets, luxury watches worth, assets seized, forfeiture of',
  ),
  // Says no more than 'seized': cash and a worth beside it are told by their own words.
  around(3.4, 12, 'confiscated'),
  before(
    9,
    4,
    each(
      'freezing/seizure/seizing order/orders, confiscation order',
      (order) => `${order} for, ${order} worth, ${order} of`,
    ),
  ),
  before(9.5, 0, 'freezes, froze, freezing'),
  // What a court has seized is mostly no cash.
  before(
    9.5,
    0,
    'ordered a seizure of, ordered the seizure of, orders seizure of, order the seizure of',
  ),
  inHeadlines(before(8.5, 0, 'seizure of')),
  before(
    12,
    9,
    combined(
      'value of the',
      'seized|confiscated|frozen|recovered|forfeited',
      'assets|property|properties',
    ).join(', '),
  ),
  before(
    9,
    1,
    combined(
      'assets|property|properties|real estate',
      'to the value of|with a value of|with a total value of',
    ).join(', '),
  ),
  after(
    9.5,
    1,
    'in bank accounts, in accounts, on bank accounts, on accounts, in a bank account, on a bank account',
  ),
  // Not 'hidden in frozen fish'.
  around(
    8,
    12,
    each('was, were, been, have, has, had, be, and', (auxiliary) => `${auxiliary} frozen`),
  ),
  after(10.5, 1, 'to be seized/confiscated/forfeited'),
  after(8, 8, 'frozen by/in/at/on/as'),
  after(8, 0, 'frozen'),
  before(8, 2, 'account/accounts with/holding/containing/worth'),
  before(
    8,
    4,
    each(
      'cars, vehicles, luxury cars/vehicles, watches, villas, apartments, flats, houses, land, yachts, yacht, boats, real estate, property',
      (thing) => `${thing} worth, ${thing} valued at`,
    ),
  ),
  after(
    9,
    4,
    'worth of illicit/illegal funds, in illicit/illegal funds, worth of illicit assets, in illicit assets',
  ),
  after(5, 8, 'recovered, was recovered, returned to'),
  // More than words for how it was lost: 'of the €9m that went missing, €1m has been traced'.
  after(
    9,
    1,
    combined('has been|have been|was|were', 'traced|recovered|clawed back|tracked down').join(', '),
  ),
]);

const goods = cuesOf('goods', [
  before(
    9,
    6,
    'electronics worth, counterfeit notes worth>banknotes, fake notes worth>banknotes, fake banknotes worth>banknotes, counterfeit banknotes worth>banknotes, counterfeit goods worth, banknotes with a face value of>banknotes, face value of, fake currency worth>banknotes',
  ),
  before(6, 6, 'goods worth'),
  after(
    9,
    6,
    FAKE_NOTES +
      ', in fake>banknotes, in counterfeit>banknotes, in bogus>banknotes, in phoney>banknotes, in forged>banknotes, of fake/bogus, worth of fake/counterfeit, of counterfeit',
  ),
]);

/** What tells the kind of a sum of money in English: the heavier and nearer cue wins, and of equals the kind that stands first here. */
export const moneyCues = new PhraseList<CueWords>([
  ...assets,
  ...cash,
  ...fine,
  ...crypto,
  ...laundered,
  ...damage,
  ...price,
  ...other,
  ...proceeds,
  ...goods,
]);
