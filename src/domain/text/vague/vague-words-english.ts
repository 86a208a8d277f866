import type { VagueClass } from './vague-term.ts';

/**
 * Adjectives of which two readers think two things wherever they stand; each brings its adverb with it ("swift", "swiftly").
 * Those that need a certain word beside them stand in vague-terms-english.ts.
 */
export const VAGUE_ADJECTIVES: Readonly<Partial<Record<VagueClass, string>>> = {
  time: `speedy, snappy, lightning-fast, lightning fast, blazing fast, blazingly fast, super fast, superfast, super-fast, long-lasting,
    occasional, sporadic, unhurried`,
  ease: `at-a-glance, bulletproof, bullet-proof, rock-solid, rock solid, no-nonsense, no-fuss, quick-and-dirty, straight-forward, clear-cut, self-explaining,
    self-evident, child-friendly, kid-friendly, family-friendly, senior-friendly, newbie-friendly, tourist-friendly, customer friendly,
    jargon-free, snag-free, glitch-free, lag-free, fiddly, short and sweet, plain and simple, easy on the eye, easy on the eyes,
    user friendly, customer-friendly, reader-friendly, beginner-friendly, newcomer-friendly, developer-friendly,
    student-friendly, patient-friendly, mobile-friendly, phone-friendly, intuitive, convenient, seamless, smooth, effortless,
    straightforward, hassle-free, hassle free, fuss-free, stress-free, worry-free, trouble-free, pain-free, frictionless, friction-free,
    carefree, painless, comfortable, comfy, understandable, comprehensible, usable, handy, manageable, self-explanatory, foolproof,
    fool-proof, idiot-proof, easy-to-use, easy-to-read, easy-to-understand, easy-to-follow, easy-to-find, easy-to-navigate, easy-to-access,
    simple-to-use, ready-to-use, crystal clear, crystal-clear, legible, uncluttered, clutter-free, memorable, learnable, digestible,
    approachable, uncomplicated, ergonomic`,
  quality: `versatile, adaptable, unparalleled, unmatched, unrivalled, unrivaled, crisp, striking, minimalistic, thoughtful, pragmatic, well organised, well organized, well structured, like-minded, unattractive, unintuitive, unclear, unpleasant, unhelpful, unfriendly, unreliable, impractical, inconvenient, inefficient, inadequate, uncomfortable, unprofessional, nifty, swish, spot on, spot-on, half-decent, half decent, passable, bearable, palatable, handsome, sturdy, rigorous, sane,
    natural-sounding, natural-looking, human-like, well-rounded, luxurious, posh, dazzling, breathtaking, punchy, witty, funny,
    cute, adorable, charming, playful, cheerful, joyful, upbeat, uplifting, reputable, renowned, respectable, prestigious, workable,
    feasible, resilient, fault-tolerant, durable, long-lived, risky, problematic, tricky, troublesome, punctual, terse, first-rate,
    top-class, top-quality, second-rate, adequate, reasonable, acceptable, satisfactory, tolerable, efficient, optimal, optimum, robust,
    reliable, dependable, trustworthy, credible, flexible, modern, contemporary, cutting-edge, cutting edge, leading-edge, bleeding-edge,
    state-of-the-art, state of the art, world-class, world class, best-in-class, top-notch, high-end, high-class, professional-looking,
    good-looking, nice-looking, great-looking, attractive, pretty, beautiful, gorgeous, stunning, elegant, sleek, stylish, fancy, snazzy,
    slick, classy, trendy, eye-catching, polished, catchy, high quality, high-quality, higher quality, good quality, good-quality,
    better-quality, nice, decent, great, excellent, awesome, amazing, wonderful, terrific, superb, flawless, impeccable, faultless,
    fantastic, brilliant, marvellous, marvelous, splendid, lovely, pleasant, pleasing, enjoyable, delightful, entertaining, captivating,
    intriguing, interesting, useful, helpful, sensible, meaningful, worthwhile, valuable, beneficial, advantageous, favourable, favorable,
    lucrative, sustainable, unwanted, undesired, undesirable, accurate, true-to-life, lifelike, realistic, plausible, believable, scalable,
    performant, lightweight, light-weight, maintainable, extensible, future-proof, high-performance, high-performing, high performance,
    cost-effective, cost effective, cost-efficient, economical, affordable, cheap, inexpensive, low-cost, budget-friendly, coherent,
    harmonious, prominent, conspicuous, noticeable, unobtrusive, discreet, non-intrusive, graceful, intelligent, clever, ingenious,
    innovative, inventive, imaginative, promising, unnecessary, needless, excessive, undue, unreasonable, unacceptable, suspicious, dubious,
    shady, fishy, annoying, irritating, distracting, intrusive, overwhelming, clunky, cumbersome, tedious, ugly, boring, polite, courteous,
    respectful, considerate, welcoming, cosy, cozy, tasteful, clean-looking, well-behaved, well-balanced, well-chosen, well-considered,
    well-crafted, well-designed, well-documented, well-established, well-executed, well-formatted, well-functioning, well-informed,
    well-integrated, well-laid-out, well-maintained, well-managed, well-organised, well-organized, well-planned, well-prepared,
    well-presented, well-structured, well-suited, well-thought-out, well-tested, well-timed, well-trained, well-versed, well-working,
    well-written, well-defined, equitable, ergonomical, impressive, remarkable, tailor-made, prudent, diligent, conscientious`,
  amount: `numerous, countless, innumerable, plentiful, abundant, ample, generous, huge, massive, enormous, gigantic, immense, tremendous,
    sizeable, sizable, tiny, minuscule, negligible, slight, modest, hefty, copious, umpteen, diverse`,
  detail: `detailed, high-level, low-level, in-depth, in depth, extensive, thorough, comprehensive, pertinent, powerful, sophisticated, minimal,
    significant, substantial, considerable, concise, succinct, actionable, insightful, informative, noteworthy, notable, salient,
    crucial, fine-grained, coarse-grained, bite-sized, snackable`,
};

/** Adverbs, phrases and idioms of one to six words; no adjective stands behind them, or it needs a word beside it. */
export const VAGUE_PHRASES: Readonly<Partial<Record<VagueClass, string>>> = {
  time: `the next few days, the last few days, the past few days, the coming days, the recent days, the next few weeks, the last few weeks, the past few weeks, the coming weeks, the recent weeks, the next few months, the last few months, the past few months, the coming months, the recent months, the next few hours, the last few hours, the past few hours, the coming hours, the recent hours, ends soon, end soon, expires soon, expire soon, starts soon, start soon, is due soon, are due soon, in moments, a while before, some time before, when it suits me, whenever it suits me, at my own pace, close to real time, when i have time, in my own time, once in a blue moon, at short notice, on short notice, ahead of time, early on, in the nick of time, for the time being,
    for the foreseeable future, in quick time, within a short time, in a short time,
    within moments, within seconds, within minutes, within hours, within days, within weeks, in a matter of seconds, in a matter of minutes,
    in a matter of hours, in a matter of days, a matter of minutes, a matter of seconds, in mere seconds, in mere minutes, momentarily,
    shortly, lately, of late, late at night, late in the evening, late in the day, late in the afternoon, late in the night, early in the
    morning, early in the day, urgently, at odd times, at odd hours, at a moment's notice, as fast as lightning, near the end, towards the
    end, sometime, some time soon, some time later, every few, quickly, rapidly, swiftly, promptly, speedily, timely, in a timely manner, in
    a timely fashion, in a timely way, on a timely basis, as soon as possible, asap, a.s.a.p, as soon as practicable, at the earliest
    opportunity, at the earliest convenience, reasonable amount of time, reasonable time, in no time, in next to no time, in a flash, in a
    jiffy, in an instant, in a heartbeat, in the blink of an eye, at the drop of a hat, at lightning speed, at top speed, at full speed, in
    double-quick time, without delay, without undue delay, without further delay, without much delay, without unnecessary delay, without
    long waits, without long waiting, without waiting long, without having to wait long, with little delay, with minimal delay, before long,
    sooner or later, very soon, in good time, in due time, in due course, in plenty of time, with plenty of time, well in advance, well
    ahead, far in advance, early enough, soon enough, fast enough, quickly enough, at an early stage, in the near future, in the foreseeable
    future, in the long run, in the long term, in the short term, at some point, at some stage, at some time, some day, one of these days,
    for a while, for some time, for a long time, for a short time, for a short while, for ages, after a while, after some time, short time,
    short period, long period, short while, long while, long time, regularly, on a regular basis, at regular intervals, at intervals,
    periodically, occasionally, on occasion, from time to time, once in a while, every once in a while, every now and then, every now and
    again, now and then, now and again, every so often, off and on, constantly, continually, incessantly, perpetually, infrequently, rarely,
    seldom, hardly ever, sometimes, near real time, near real-time, near-real-time, near-realtime, almost real-time, practically at once,
    almost at once, practically immediately, almost immediately, almost instantly, practically instantly, virtually instantly, nearly
    instantly, more or less immediately, more or less at once, at short intervals, at long intervals, in quick succession, at a good pace,
    up to speed, a long way ahead, in timely fashion, in a reasonable time, within a reasonable time, in reasonable time, within reasonable
    time, not too late, not too early, not too long, not too often, not too slow, not too slowly, not so often, not too soon, not very
    often, too often, too seldom, too rarely, too slow, too slowly, every few minutes, every few hours, every few days, every few weeks,
    every few months, every few seconds, every couple of minutes, every couple of hours, every couple of days`,
  ease: `the easiest way, the simplest way, the most comfortable way, without searching long, without long searching, without scrolling forever, without problems, without any problems, without issues, without any issues, without clutter, without pain, without worry, without a lot of effort, without too many clicks, without many clicks, with less clicks, in less steps, with minimum effort, with no effort, in comfort, a joy to use, fun to use, hard to miss, impossible to miss, without faff, at the touch of a button, at the click of a mouse, at the push of a button, at my leisure, at my convenience, at their
    convenience, at your convenience, at our convenience, when convenient, in a nutshell, in broad terms, in so many words, in
    human terms, easily, easy, with ease, ease of use, at a glance, at one glance, at a single glance, at first glance, at first sight,
    without hassle, without any hassle, without the hassle, without fuss, without any fuss, without much fuss, without effort, without much
    effort, without any effort, without too much effort, with little effort, with minimal effort, without trouble, without much trouble,
    without too much trouble, without much ado, without further ado, minimal effort, minimal clicks, fewer clicks, fewer steps, less effort,
    less hassle, less trouble, little effort, little training, a breeze, a piece of cake, a no-brainer, child's play, in simple terms, in
    plain english, in simple english, in easy english, plain english, plain language, plain words, in plain terms, in layman's terms,
    layman's terms, layman terms, in simple words, in clear language, in everyday language, everyday language, simple language, clear
    language, user-friendliness, user friendliness, at my fingertips, at your fingertips, at their fingertips, within easy reach, in a snap,
    like clockwork`,
  quality: `work well, works well, run well, runs well, work fine, works fine, run fine, runs fine, look fine, looks fine, everything in one place, what is relevant to me, hard to guess, hard to forge, according to best practices, following best practices, in line with best practices, according to industry standards, according to common standards, in line with expectations, fit for children, ready for the future, ready for more users, worth seeing, worth my time, without surprises, hot topics, trending topics, vital information, vital details, just right, about right, feel right, feels right, look right, looks right, as expected, as intended, as it should, as they should, like before, the way it should, like new, worth reading, worth
    knowing, worth noting, worth my while, worth their while, on a par, above par, fair and square, in good hands, in
    good order, in a good way, in good taste, safe and sound, tried and tested, up to the job, properly, appropriately, suitably,
    sufficiently, effectively, visually appealing, user experience is good, consistently, securely, safely, fit for purpose, as good as new,
    in good shape, in good condition, in good quality, of good quality, of high quality, in high quality, of a high standard, to a high
    standard, up to scratch, up to par, up to standard, up to the mark, second to none, top of the range, good enough, well enough, to my
    liking, to their liking, to her liking, to his liking, to our liking, to my taste, to their taste, as i see fit, as they see fit, as we
    see fit, as he sees fit, as she sees fit, within reason, within reasonable limits, to everyone's satisfaction, to my satisfaction, to
    our satisfaction, to their satisfaction, on the safe side, bells and whistles, in a sensible way, with confidence, with due care, with
    caution, carefully, cautiously, warmly, cordially, kindly, gently, gracefully, tastefully, decently, duly, lovingly, fluently,
    professionally, responsibly, harmoniously, look and feel, look & feel, feel-good, wow effect, wow factor, peace of mind, a good feeling,
    good feeling, fresh look, a fresh look, modern look, for all intents and purposes, in a natural way, in a human way, in an orderly
    manner, in an orderly fashion, in an orderly way, in a controlled manner, in a smart way, in a friendly tone, in a friendly way, in a
    friendly manner, friendly tone`,
  amount: `small mistakes, little mistakes, small deviations, little deviations, little changes, strong changes, big changes, a fair amount, a limited number, in larger numbers, a fair bit of, a fair bit, a good bit of, a good bit, a good few, the lion's share, a fair share, a whole bunch of, a whole lot of, a
    whole lot, no end of, a slew of, a raft of, a host of, a flood of, a mountain of, a smattering of, a sprinkling of, the odd one, up to a
    point, not many, not much, hardly any, hardly ever, scarcely any, barely any, extremely, hugely, vastly, greatly, considerably,
    drastically, dramatically, noticeably, massively, immensely, enormously, tremendously, remarkably, exceptionally, extraordinarily,
    incredibly, somewhat, moderately, slightly, marginally, several, various, a lot of, lots of, plenty of, plenty, heaps of, masses of,
    oodles of, a handful of, handful of, a couple of, a couple more, a few, quite a few, a good many, a good deal, a good deal of, a great
    deal of, a great deal, a great many, many a, dozens of, hundreds of, thousands of, tens of thousands of, millions of, a number of, a
    large number of, a small number of, a certain number of, a certain amount of, a certain degree of, a fair number of, a fair amount of, a
    good number of, an adequate number of, a wide range of, a broad range of, wide range of, broad range of, a variety of, a wide variety
    of, wide variety of, an array of, a wide array of, wide array of, a multitude of, a plethora of, a myriad of, a wealth of, a bit of, a
    bit more, a bit less, a little bit, a little more, a little less, a little bit more, a tad, a touch of, as much as possible, as many as
    possible, as little as possible, as few as possible, as possible, small amounts, large amounts, small amount, large amount, large number
    of, large numbers of, small number of, small numbers of, low number of, high number of, big number of, increased access, increased, high
    up, mostly, mainly, largely, for the most part, by and large, in large part, on the whole, the bulk of, the vast majority of, the
    majority of, most of the, a majority of, in most cases, most cases, most of the time, the greater part of, too much, too many, not too
    much, not too many, not too big, not too small, not too large, not too far, not too high, not too low, not too loud, not too bright, not
    too hot, not too cold, not too strict, not too complicated, not too difficult, next to nothing, to a large extent, to a great extent, to
    some extent, to a certain extent, to a certain degree, to a high degree, to some degree, to a lesser extent, all sorts of, all kinds of,
    all manner of, many kinds of, bits and pieces, odds and ends, roughly, approximately, approx, ballpark, ball-park, ball park, ballpark
    figure, ballpark figures, rule of thumb, give or take, or thereabouts, thereabouts, in the region of, somewhere around, somewhere
    between, close by, nearby, in the vicinity, in the neighbourhood, in the neighborhood, not far from, not too far away, a short distance,
    short distance, within walking distance, a stone's throw, far away, nowhere near`,
  'open-ended': `if wanted, to the extent practicable, to the extent feasible, as things change, as the need changes, as my needs change, as our needs change, when things change, when something is unusual, if anything is wrong, the way i like, the way i want, how i like, in a way i like, on my terms, according to my needs, to my needs, depending on my needs, according to our needs, to our needs, anything unusual, anything strange, and all the rest, and everything, a thing or two, or what have you, so to speak, in a sense, if something goes wrong, when
    something goes wrong, if anything goes wrong, if things go wrong, when things go wrong, in case something goes wrong, in case of
    problems, in case of trouble, in the event of problems, if problems arise, when problems arise, if issues arise, in difficult cases, in
    complex cases, in serious cases, in urgent cases, at their discretion, as they please, as i please, as we please, as they like, as i
    like, as best we can, in due form, and so on, and so forth, et cetera, as far as possible, as best as possible, as best i can, as best
    they can, to the extent possible, to the best of, and the like, or the like, and suchlike, among others, amongst others, inter alia,
    among other things, amongst other things, or similar, and similar, or something, or something similar, something similar, something like
    that, something along those lines, along those lines, along the lines of, and more, and much more, and many more, and all that, and
    such, or such, and stuff, or whatever, and whatnot, and what not, or whatnot, and things like that, and what have you, you name it, to
    name but a few, to name just a few, to name a few, including but not limited to, but not limited to, not limited to, possibly, perhaps,
    maybe, preferably, ideally, hopefully, presumably, supposedly, arguably, seemingly, probable, probably, in all likelihood, most likely,
    somehow, some way or other, one way or another, one way or the other, in one way or another, someway, in some way, some kind of, some
    sort of, some form of, some type of, something of a, kind of a, more or less, if need be, if needs be, should the need arise, as the
    need arises, when the need arises, if the need arises, where the need arises, whenever the need arises, in case of need, in case of
    doubt, when in doubt, if in doubt, as and when, as and when needed, as and when required, as the case may be, if feasible, where
    feasible, as far as feasible, whenever feasible, if practical, where practical, if practicable, where practicable, so far as is
    reasonably practicable, as reasonably practicable, when it makes sense, where it makes sense, if it makes sense, wherever it makes
    sense, as it makes sense, where sensible, if sensible, if it helps, if useful, where useful, if helpful, where helpful, where relevant,
    when relevant, if relevant, as relevant, where suitable, if suitable, as suitable, where reasonable, when reasonable, if reasonable,
    case by case, case-by-case, on a case-by-case basis, on a case by case basis, depending on the situation, depending on the
    circumstances, depending on the case, depending on circumstances, depending on context, depending on the context, under certain
    circumstances, under certain conditions, under some circumstances, in certain cases, in certain circumstances, in certain situations, in
    some cases, in special cases, in exceptional cases, in exceptional circumstances, in rare cases, under normal conditions, under normal
    circumstances, in normal circumstances, in normal use, at best, what makes sense, whatever makes sense, whatever is needed, whatever
    they need, whatever it takes, whatever happens, whatever comes up, come what may, as usual, as always, as a rule, as a
    general rule, generally speaking`,
  detail: `all the information i need, all the information we need, all the data i need, all the details i need, at a high level, on a high level, in broad strokes, broad-brush, nitty-gritty, the nitty-gritty, the ins and outs, in brief, the whole
    picture, the full picture, full picture, a complete picture, the overall picture, what matters, what matters most, what is important,
    what's important, what counts, things that matter, of importance, of note, of relevance, holistic, holistically, the
    comprehensively, in great detail, in more detail, in full detail, in greater detail, in some detail, in
    depth, at depth, at length, big picture, the big picture, bigger picture, the bigger picture, bare minimum, the bare minimum,
    bare-bones, no-frills, nuts and bolts, key points, key facts, key information, key data, key aspects, key features, key figures, key
    metrics, key insights, key details, key takeaways, key messages, main points, main facts, main information, main aspects, main features,
    important things, important stuff, interesting things, the essentials, the basics, the necessary, the gist, the gist of, highlights
    only, a feel for, a feel of, a feeling for, get a feel, getting a feel, a sense of, a rough idea, rough idea, a good idea, a better
    idea, an idea of, a clear idea, a good picture, an impression of, first impression, good impression, valuable insights, deep dive,
    further information, further details, more information, more info, more details, more detail, more context, more insight, more options,
    more choice, more guidance, relevant information`,
};

/** Verbs without an end: from what to what? With their inflections; "improve" as the first verb of a wish is the matter of weak-verb. */
export const CHANGE_VERBS =
  'improve, optimise, optimize, enhance, streamline, simplify, modernise, modernize, beautify, fine-tune, finetune, speed up, polish up, spruce up, tidy up, boost, facilitate, ease';
