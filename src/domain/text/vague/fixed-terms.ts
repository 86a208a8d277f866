import { entriesOf } from './vague-term.ts';

/**
 * Terms of a field whose first word is vague elsewhere, by that word: a simple fracture is no easy one. Nouns in the singular.
 * A team's own terms are in its settings; these are the ones that dictionaries of the fields have.
 */
const FIXED: Readonly<Record<string, string>> = {
  acceptable: 'use, quality level, means of compliance, identity document, daily intake',
  accurate: 'mass',
  adequate: 'intake, procedure',
  affordable: 'housing, home, rent, care act, warmth',
  appropriate: 'adult, authority, body, medical facility, technology, use policy',
  approximate: 'string matching, string match, entropy, number',
  attractive: 'nuisance, force',
  basic: `access authentication, salary, pay, income, rate, state pension, pension, law, rights, allowance, education, training, oxide, dye,
    english, life support, insurance, tariff, fare, fee, price, wage, metabolic, research, tax, service charge, block, unit, subscription,
    package, membership, version, edition, licence, disclosure, dbs, check, payment scheme, skills agency, trust, solution`,
  beautiful: 'game',
  beneficial: 'owner, ownership, interest, insect',
  best: `practice, man, before, friend, seller, case, guess, effort, bid, ask, execution, interest, time, lap, score, result, mark, attempt,
    rating, of, picture, actor, actress, film, goal, newcomer, western, answer, alternative, available technique, available technology,
    estimate, fit line, supporting actor, in show`,
  better: 'half, business bureau, together, regulation',
  brief: 'psychotherapy, case, intervention',
  brilliant: 'cut, green, white',
  cheap: 'talk, day return',
  clean: `room, energy, slate, water, air, bill, install, build, sheet, copy, title, fuel, technology, tech, cut, sweep, diesel, price, catch,
    needle, bench, hands, sport, development mechanism, driving licence, version`,
  clear: 'coat, span, glass, text, cut, channel, water, soup, day, working day, aligner, title',
  closely: 'held company, held corporation, guarded',
  comfortable: 'majority',
  common: 'law, stock, share, room, ground, cold, entrance exam',
  compelling: 'reason',
  competitive: 'tender, dialogue, bid, exam, examination, inhibitor, sport, procedure',
  comprehensive: `school, insurance, cover, coverage, motor insurance, income, spending review, test ban, policy, metabolic panel, university, car
    insurance, geriatric assessment`,
  consistent: 'hash, hashing, estimator, read',
  contemporary: 'art, dance, music, witness, record, history, literature',
  critical: `path, mass, error, bug, illness, care, infrastructure, temperature, point, value, load, angle, control point, edition, theory,
    incident, section, apparatus, national infrastructure, limit`,
  decent: 'home, work, homes standard',
  detailed: 'design, balance, planning permission, planning application',
  easy: 'read, access scheme, chair, listening, peeler, grip, term, money',
  effective: `tax, dose, interest, yield, radius, temperature, population, demand, number, annual rate, control, power, interest rate, date, from,
    until, reproduction number, head, width, area, length, depth`,
  efficient: 'frontier, market, market hypothesis',
  essential: `oil, amino acid, worker, service, supplies, medicine, tremor, fatty acid, nutrient, hypertension, element, health benefit, user
    licence`,
  exhaustive: 'list, search',
  extensive: 'farming, agriculture, green roof, grazing, form game, quantity, property',
  fair: `trade, use, value, market value, housing, copy, dealing, wage, ground, game, play, isle, competition, processing notice, rent, trial,
    employment, comment, catch, hearing, pay agreement, wear and tear, market rent, processing`,
  fancy: 'dress, goods, diamond, font, rat, pigeon',
  fast: `food, forward, lane, track, fashion, charge, charger, charging, bowler, breeder, ethernet, day, fourier transform, rewind, mover,
    mode, patrol boat, neutron, freeze, fiber, fibre, bowling, rescue boat, ferry, train, break, moving consumer goods, dye, colour,
    color, acting insulin, twitch, pass, response team, radio burst, attack craft`,
  flexible: `working, hours, time, pipe, hose, tube, tubing, packaging, benefit, rate, spending account, coupling, pavement, bond, endoscope,
    display, fare, ticket, start, furlough, cable, workspace, office, retirement, job, exhaust, manufacturing system, annuity, saver,
    sigmoidoscopy, bronchoscopy, drawdown, pension, leave, seat, desk, cystoscopy, plastic, container, learning`,
  friendly:
    'ghost, force, neutral, plugin, link, display name, society membership, match, game, fire, takeover, url, name, society, neighbour policy, bacteria, robot, tournament, fixture',
  fun: 'run, fair, fact, fur',
  general: `ledger, practitioner, manager, election, assembly, meeting, practice, anaesthetic, anesthetic, hospital, waste, cargo, purpose,
    public, average, store, strike, staff, data protection regulation, terms, partner, secretary, counsel, contractor, relativity,
    certificate, delivery`,
  generic: 'drug, medicine, name, substitution, product code, type, class, function, access profile',
  good: `morning, friday, standing, faith, conduct, practice, manufacturing practice, clinical practice, laboratory practice, distribution
    practice, samaritan, cause, luck, bye, night, evening, afternoon, friend, delivery bar, repute, leaver, reason, till, delivery, title,
    will, neighbour scheme, hygiene practice, agricultural practice, behaviour bond, character, shepherd, citizen, service tax, order
    discount`,
  great: `britain, dane, circle, grandparent, grandfather, grandmother, uncle, aunt, lakes, barrier reef, white shark, depression, war,
    grandchild, tit, crested newt, northern diver, seal, ape, auk, room, vessel, toe, bustard`,
  handy: 'man',
  healthy: `control, volunteer, subject, donor, eating, life year, start, cell, worker effect, tissue, school, carrier, user bias, child programme`,
  heavily: 'indebted poor country, modified water body',
  helpful: 'vote, count, hint',
  high: `street, school, court, season, tide, water, sea, jump, chair, altar, commissioner, definition, pressure, voltage, visibility, rise,
    treason`,
  ideal: 'gas, line, body weight, solution, weight, customer profile, transformer, fluid, point, number, cycle',
  important: 'bird area, plant area',
  imminent: 'danger, threat',
  improved: 'ditch, grassland, pasture, land, variety, cookstove, water source',
  intelligent: `transport, transport system, tutoring system, agent, design, lighting, keyboard, tachograph, speed assistance, speed limiter, platform
    management, tariff, character recognition, mail barcode`,
  intuitive: 'eating',
  large: `print, intestine, cap, goods vehicle, language model, hadron collider, animal, format, business, combustion plant, blue, cell
    lymphoma, scale map, bowel, vessel, copper, parcel, letter, white, file storage`,
  lightweight: `aggregate, concrete, boxer, rower, wheelchair, category, class, division, rowing, boxing, event, scooter, crew, directory, block,
    paper, sculls, eights, process, thread, construction, directory access protocol`,
  long: `list, jump, covid, position, wave, haul, weekend, service award, division, term, stay car park, stay, service leave, tail`,
  loosely: 'coupled',
  low: 'tide, water, season, sulphur, vision, loader, pressure, voltage, emission zone, carb diet, income family',
  major: `incident, version, scale, key, trauma centre, trauma, league, road, works, release, shareholder, non-conformity, nonconformity, adult,
    subject, course, accident hazard, medical`,
  meaningful: 'use, vote, change',
  minimal: 'pair, residual disease, music, art, surface, spanning tree, polynomial, alveolar concentration',
  minor: `injury, version, scale, key, works, ailment, road, planet, subject, course, surgery, offence, non-conformity, nonconformity, child,
    injuries unit, release, oral surgery`,
  moderate: 'breeze, learning difficulty, rain',
  modern: `art, language, history, pentathlon, slavery, era, dance, apprenticeship, greek, hebrew, english, treaty, foreign language, family
    tree, jazz, architecture, literature, method of construction, synagogue, ballet`,
  natural: 'gas, person, language, number, history, light, logarithm, science',
  nearly: 'new sale, new',
  necessary: 'party, condition, being',
  neat: 'cement, alcohol, fuel',
  nice: 'guideline, classification, treaty, biscuit, value',
  normal: 'distribution, form, saline, force, vector, delivery, school, line, mode',
  often: 'bought together',
  optimal: 'stopping, control, foraging, temperature, humidity, pressure, dose, dosage, moisture',
  perfect: `binding, bound, pitch, score, tense, competition, square, number, game, fourth, fifth, storm, match, gas, attendance, cadence, hash,
    information, interval, year, aspect, infinitive, participle, flower, tender, hand, correlation`,
  periodic: 'table, inspection, review, tenancy, payment, interest, inventory, safety update report, medical examination, function',
  plain: 'bearing, flour, text, weave, paper, clothes, washer, tobacco packaging, sailing',
  popular: 'vote, front, music, culture, science, initiative, assembly, sovereignty, song, etymology, name, edition',
  potential: `energy, difference, buyer, customer, client, well, equalisation, equalization, vorticity, outcome, hydrogen, evapotranspiration, loss
    of income, temperature, divider`,
  powerful: 'owl',
  pretty: 'print, printer, printing, url, polly, family',
  probable: 'cause, error, maximum loss, reserve, carcinogen, maximum flood',
  prominent: 'person',
  proper: 'name, noun, officer, fraction, motion, divisor, subset, officer certificate, adjective, law, season, of saints',
  quick: `release, freeze, sort, march, ratio, lime, silver, sand, step, win, bread, charge, charger, test, response code, pass, asset, heal,
    guide card, connector, coupling, coupler, change tool, hitch, drying, setting cement, disconnect, draw, clot, assets ratio, tow, kick,
    service restaurant, ball, tap, dial, dissolve tablet`,
  quiet: 'title, zone, hours, carriage, period, room, enjoyment, coach, time, car, study area, night',
  quite: 'right',
  rapid: `antigen test, test, response, response team, transit, charger, prototyping, eye movement, deployment, review, fire, reaction force,
    relief, chess, sequence induction, strep test, transit system, diagnostic test, alert system, hiv test, assessment, game, tournament,
    intervention boat, exit door, plasma reagin, charging`,
  readable: 'by, only, and writable, or writable',
  realistic: 'job preview, mathematics education',
  reasonable: `force, doubt, adjustment, accommodation, grounds, ground, suspicion, person, cause, care, endeavour, endeavor, belief, notice period,
    excuse, chastisement, steps defence, wear and tear, use, assurance, adaptation, royalty`,
  related: 'party, party transaction, key, companies, person, rights, parties',
  relevant: `authority, employee, undertaking, earnings, life policy, market share, life cover, case law, market, cost, evidence, person, body, period,
    income, date, interest, filing, income year, tax year, audit evidence, service, associated operation, contract, property, transfer,
    supply, business, degree`,
  reliable: 'multicast, channel, broadcast, delivery protocol, transport protocol',
  responsive:
    'website, site, page, app, image, grid, image, design, web, layout, parenting, reading, feeding, psalm, repair, neurostimulation, regulation',
  rich: `text, media, snippet, client, list, tea, mixture, tail, pin, communication services, soil, card, internet application, vehicle`,
  robust: 'regression, statistics, coffee, estimator, standard error, control, optimisation, optimization',
  rough: 'draft, cut, sketch, sleeper, sleeping, diamond, copy, grazing, collie, timber, terrain, terrain forklift, sawn',
  safe: `deposit box, deposit, harbour, harbor, house, mode, word, haven, custody, keeping, conduct, seat, sex, working load, operating area,
    port, system of work, third country, route to school, return, space officer, area, zone, integer, staffing level, place of work,
    method of work, injection, sleep, isolation, harbour clause, country, list, work permit, guard`,
  satisfactory: 'academic progress',
  seamless: `tube, pipe, steel, steel tube, steel pipe, tubing, stocking, tights, garment, legging, gutter, knit, knitting, fitting, bra, pattern,
    texture, floor, flooring, ring, hose, cylinder, hosiery, weld, sock, underwear, gas cylinder, capsule, tile`,
  secure: `erase, erasure, delete, deletion, wipe, unit, accommodation, hospital, ward, training centre, childrens home, tenancy, base, element, socket, email, tenant, boot, shell,
    cookie, copy, unit order, hash algorithm, file transfer, enclave, transport mode, attachment, electronic signature, certificate,
    print, printing`,
  sensible: 'heat, heat ratio, cooling, horizon, soccer',
  severely: 'disabled, disabled person, sight impaired, impaired, handicapped',
  several: 'liability, ownership, note, fishery',
  sharp: 'sand, practice, bend, object, pencil',
  short: `list, code, url, link, position, circuit, course, sale, story, stay, break, notice roster, wave, form, haul, film, throw, message
    service, rate fine, track, time work, time working, time allowance, weight, loan`,
  significant: 'figure, digit, other, bit, event audit, wave height, controller, weather chart, weather, network effect',
  simple: `fracture, interest, majority, machine, sentence, past, present, tense, sugar, syrup, carbohydrate, random sample, random sampling,
    harmonic motion, pendulum, protein, lipid, leaf, eye, future, lens, fruit, graph, pole, epithelium, flower, ratio, regression, linear
    regression, moving average, mail, polygon, mastectomy, cyst, closure, commercial vehicle, mean, object access protocol, shear,
    average, contract, battery charger, caution, assault, trust, probate, wound, burn, yield, cubic, beam, rate, seizure, febrile
    convulsion, discount, larceny, share, product`,
  slow: `cooker, motion, lane, mover, moving, release, food, travel, track, worm, virus, release fertiliser, fashion, march, movement, charger,
    query log, pace, loris`,
  small: `print, claim, business, caps, intestine, cap, animal, group, hours, talk, change, arms, world network, craft, company, grant, bowel,
    packet, parcel, vessel, molecule, letter, mammal, holding`,
  smart: `card, meter, home, watch, phone, tv, lock, contract, casual, speaker, device, grid, building, city, plug, bulb, light, thermostat,
    key, pen, label, quote, tag, factory, farming, sensor, ring, glasses, band, car, object, pointer, goal, bin, charger, bidding, board,
    metering, mobility, export guarantee, tachograph, tariff, locker, mirror, scale, fridge, ticket, ticketing, motorway, pump, water
    meter, gun, display, heating, radiator valve, gateway, collection, specs, id, licence, playlist, album, folder, mailbox, group, reply,
    textile, material, bomb, money`,
  smooth: `muscle, snake, collie, curve, function, manifold, bore, newt, talker, peanut butter, hound, jazz, pursuit, roller, endoplasmic
    reticulum, pasta, hammerhead`,
  special: `needs, offer, character, education, school, delivery, case officer, collection, resolution, purpose vehicle, branch, leave, waste,
    edition, guardian, constable, economic zone, category data, educational needs, general meeting`,
  stable: `isotope, coin, diffusion, door, hand, yard, boy, manager, block, currency, angina, version, release, branch, channel, build, marriage
    problem, staff, sort, lad, lass, condition, fly, management, girl, sorting, side position, vice`,
  strong: `acid, base, customer authentication, room, typing, interaction, verb, form, box, ale, wind warning, nuclear force, cipher suite,
    consistency, flour, man, beer, reference, type`,
  strongly: 'typed, connected, connected component, consistent, regular graph',
  substantial: 'shareholder, shareholding, meal, performance, completion, damages, equivalence, change notice, presence test',
  sufficient: 'funds, fund, credit, balance, statistic, condition, disability, similarity, stock, maintenance',
  suitable: 'alternative accommodation, alternative employment, natural greenspace',
  suspicious: 'activity report, transaction report, order report, package, object, device, death, circumstances',
  sustainable: `development, development goal, finance, forestry, aviation fuel, tourism, fishing, palm oil, procurement, travel, travel plan,
    drainage, drainage system, investment, energy, transport, urban drainage, fisheries, use directive, farming incentive, building code,
    forest management, yield, urban mobility plan`,
  tidy: 'data, verse, bag, man',
  timely: 'filing, filing limit, filing deadline, filing period, filing rule, filing date',
  top: 'hat, up, ten, coat, dead centre, floor, shelf, speed',
  typical: 'apr, antipsychotic, meteorological year',
  usable: `by, until, once, only, again, from, floor area, floor space, space, capacity, height, volume, width, area, satellite, life, range, yield, security, energy, floorspace,
    hole, water, storage`,
  useful: 'life, load, area, floor area, heat, energy, output, volume, arc, plant, work, heat demand',
  valuable: 'consideration, papers, cargo, final product, item receipt',
  various: 'artists, locations, authors',
  very: `high frequency, large array, low density lipoprotein, light jet, low calorie diet, high resolution, light aircraft, low emission
    vehicle`,
  weak: `acid, base, interaction, verb, reference, entity, signal theory, key, typing, tie, form, pointer, symmetry, ref, map, set, hand, axe`,
  well: 'water, being, head, log, deck, bore, site, plate, known text, known binary, field, completion',
};

/** Words before a vague word with which it is a thing: a trade fair, an oil well. */
const FIXED_BEFORE: Readonly<Record<string, string>> = {
  fair: `trade, book, job, jobs, science, career, careers, art, craft, county, village, fun, street, wine, christmas, school, state, antique,
    antiques, recruitment, health`,
  fast: 'hold, stand, colour, color, water, intermittent',
  good: 'common, public, consumer, finished',
  best: 'sunday, second, personal, season, next, third, 2nd, 3rd',
  rich: 'nutrient, oxygen, iron, protein, carbon, species',
  safe: 'fail, wall, hotel, gun, microwave, dishwasher, food, thread, type',
  well: 'oil, gas, water, wishing, test, stair, light, bore, ink, micro, artesian, injection, the',
};

const groupOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([word, list]) => [word, new Set(entriesOf(list))]));

let following: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let leading: ReadonlyMap<string, ReadonlySet<string>> | null = null;

const NEXT_WORDS = /^[ -]([\p{L}\d]+)(?:[ -]([\p{L}\d]+))?(?:[ -]([\p{L}\d]+))?/u;
const LAST_WORD = /([\p{L}\d]{1,20})[ -]$/u;

/**
 * Does a vague word open, or end, a term of a field? English.
 * @param word The word, folded.
 * @param before Folded text before it, at least one word.
 * @param after Folded text behind it, at least three words.
 */
export function isFixedTerm(word: string, before: string, after: string): boolean {
  following ??= groupOf(FIXED);
  leading ??= groupOf(FIXED_BEFORE);
  const nouns = following.get(word);
  if (nouns !== undefined) {
    const [, one = '', two = '', three = ''] = NEXT_WORDS.exec(after) ?? [];
    if (has(nouns, one) || (two !== '' && has(nouns, `${one} ${two}`)) || (three !== '' && has(nouns, `${one} ${two} ${three}`)))
      return true;
  }
  const heads = leading.get(word);
  return heads !== undefined && heads.has(LAST_WORD.exec(before)?.[1] ?? '');
}

/** In the singular or in the plural. */
function has(nouns: ReadonlySet<string>, written: string): boolean {
  if (nouns.has(written)) return true;
  if (!written.endsWith('s')) return false;
  return nouns.has(written.slice(0, -1)) || nouns.has(written.replace(/ies$/, 'y')) || nouns.has(written.slice(0, -2));
}
