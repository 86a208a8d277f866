import { before } from './before-nouns.ts';
import { adjectives, terms, THAN, type VagueTerm } from './vague-term.ts';

/** Nothing, or only a joint, follows in the clause. */
const ENDS = /^(?:[.,;:!?)]|$| (?:and|so|when|if|before|on|in|for)\b)/;
/** What a page or an app makes somebody think of it. */
const SEEMS = /\b(?:looks?|feels?|sounds?|seems?|appears?) (?:more |very |really |as )?$/;
const SHEETS = 'lists?|pages?|screens?|tables?|records?|reports?|forms?|summary|summaries|sheets?|registers?|archive|inbox|desktop';
const CHORES =
  'scrolling|typing|searching|clicking|waiting|reading|writing|training|thinking|planning|switching|battery(?: use)?|memory(?: use)?|bandwidth|space|storage|ink|paper|downtime|disruption|distraction|interruption|maintenance|supervision|knowledge|experience|notice';

/** English words that people use of pages and apps in speech: how they look and feel, what is spared, what is there when it counts. */
export const PLAIN_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `near-instant, near-instantaneous, near instant, without lag, without any lag, without lags, without lagging, without slowdowns, without slowing down, without long pauses, well before, long before, without stuttering,
    without stutter, without jerking, without freezing, without waiting, without any waiting, without long loading, without noticeable
    delay, with no lag`,
    { notBefore: /^ (?:for|until|on|to) / },
  ),
  ...terms('time', 'take long, takes long, taking long, takes ages, take ages, takes forever, take forever'),
  ...terms('time', 'early', {
    onlyAfter:
      /\b(?:informed|warned|notified|alerted|alerts?|told|know|react|spot|detect|recogni[sz]e|warnings?|notice|intervene) (?:\p{L}{2,12} ){0,2}$/u,
    onlyBefore: ENDS,
  }),
  ...terms('time', 'regular, frequent, constant', before('alerts?|messages?|newsletters?|letters?|surveys?|visits?|training')),
  ...terms(
    'ease',
    `distraction-free, interruption-free, nonsense-free, noise-free, delay-free, stutter-free, low-effort, low-friction, low-threshold,
    low-stress, time-saving, effort-saving, labor-saving, labour-saving, space-saving, without detours, without any detours, without
    complications, without worries, without worrying, without friction, without having to think, without much thinking, without thinking,
    without frustration, without stress, without confusion, without distraction, without distractions, without much typing, productively`,
  ),
  ...terms('ease', 'user-friendly', { notBefore: /^ (?:urls?|address|name)\b/ }),
  ...terms('ease', 'few', {
    ...before('clicks?|steps|taps|keystrokes|keys|gestures|screens|pages|words'),
    notAfter: /\b(?:a|the|every|last|next|first|these|those|very) $/,
  }),
  ...terms('ease', 'compact, dense, tidy, neat, clean, calm', before(SHEETS)),
  ...terms('ease', 'short, brief, compact, tidy', {
    onlyAfter: /\b(?:be|stays?|is kept|are kept|be kept|keep (?:it|them)) (?:very |as |quite )?$/,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|so|because)\b)/,
  }),
  ...terms('ease', 'more compact, more concise, denser, leaner', { notBefore: THAN }),
  ...terms(
    'quality',
    `eye-pleasing, eye-friendly, battle-tested, enterprise-grade, production-grade, professional-grade, industry-leading, market-leading,
    next-generation, next-gen, customary, proficient, makes sense, make sense, just works, just work`,
    { notBefore: /^ (?:of|to|for|as|with|on)\b/, notAfter: /\b(?:where|when|if|it|what|that it|not) $/ },
  ),
  ...terms(
    'quality',
    'professional, native, natural, fresh, clean, tidy, neat, familiar, calm, smart, warm, friendly, human, alive, serious',
    {
      onlyAfter: SEEMS,
    },
  ),
  ...terms('quality', 'uniform, familiar, native', before('look|looks|feel|layout|design|experience|interface|appearance|style')),
  ...terms('quality', 'warm, soft, fresh, matching, cool, pleasing', before('colou?rs?|tones|palette|shades?')),
  ...terms('quality', 'streamlined, modernised, modernized, revamped', { notAfter: /\b(?:be|is|are|been|was|were|have|has|and|not) $/ }),
  ...terms(
    'quality',
    'blurry, blurred, grainy, noisy, illegible, unreadable, messy, sloppy, shaky',
    before('images?|photos?|pictures?|scans?|copies|videos?|recordings?|texts?|pages?|data|handwriting'),
  ),
  ...terms('quality', 'fair', before('matchmaking|matching|matches|teams?|pairing|rating|scoring|ranking|deal')),
  ...terms(
    'quality',
    'competent, knowledgeable, experienced, skilled',
    before('persons?|people|somebody|someone|staff|experts?|advisers?|advisors?|help'),
  ),
  ...terms('quality', 'somebody competent, someone competent, varied, predictably', {}),
  ...terms(
    'quality',
    'that suit me, that suits me, that fit me, that fits me, fits my needs, fit my needs, suits my needs, suit my needs, meets my needs, meet my needs, catch the eye, catches the eye',
  ),
  ...terms('quality', 'as before', { notAfter: /\bsame (?:[\p{L}-]{1,20} ){0,3}$/u }),
  ...terms('quality', 'solid', before('backups?|foundation|basis|overview|plan|performance|base|understanding')),
  ...terms('quality', 'rich', before('descriptions?|experience|content|set of|selection|choice|feedback|details?|features?')),
  ...terms('quality', 'fair, low, lower', before('prices?|fees?|costs?')),
  ...terms('quality', 'high', {
    onlyAfter: /\b(?:is|are|gets?|becomes?|traffic is|load is) $/,
    onlyBefore: /^(?:[.,;!?]|$| (?:and|so)\b)/,
  }),
  ...terms(
    'quality',
    'smart',
    before('alerts?|notifications?|reminders?|search|filters?|sorting|scheduling|assistant|forms?|lists?|defaults?'),
  ),
  ...terms('quality', 'subtle, loud, gentle', before('alerts?|notifications?|animations?|sounds?|hints?|reminders?')),
  ...adjectives('quality', 'stale, outdated, obsolete', { onlyBefore: /^ \p{L}{3,}/u, wishOnly: true }),
  ...terms('quality', 'accordingly', {
    onlyAfter: /\b(?:act|react|respond|adapt|adjust|plan|prepare|proceed|behave) (?:\p{L}{2,12} ){0,2}$/u,
    onlyBefore: ENDS,
  }),
  ...terms('quality', 'cope with growth, handle growth, handle peak loads, cope with peak loads, cope with peaks, handle peaks'),
  ...terms('amount', 'loads of, tons of, a ton of, bags of, quite some, a great amount of', {
    notAfter: /\b(?:the|heavy|peak|high|truck) $/,
  }),
  ...terms('amount', 'little, minimum, less', { ...before(CHORES), notAfter: /\b(?:a|the) $/ }),
  ...terms('amount', 'as many, as much, as few, as little', {
    onlyBefore: /^ (?:[\p{L}-]{1,20} ){1,3}as (?:i|we|they|he|she|one|people) (?:can|could|want|wants|need|needs|like|likes)\b/u,
  }),
  ...terms('amount', 'the lowest, the highest, the shortest, the smallest, the largest, the greatest, the fewest, the fastest, the least', {
    onlyBefore: /^ (?:[\p{L}-]{1,20} )?possible\b/u,
  }),
  ...terms(
    'amount',
    'fewer',
    before('alerts?|messages?|e-?mails?|notifications?|interruptions?|letters?|calls?|meetings?|pages|screens|fields|questions'),
  ),
  ...terms('detail', 'essential'),
  ...terms('detail', 'rough', before('summary|summaries|estimates?|overview|figures?|numbers?|guess|outline|timetable|schedule')),
  ...terms(
    'detail',
    'typical',
    before('cases?|situations?|scenarios?|questions?|problems?|mistakes?|errors?|users?|customers?|tasks?|workflows?'),
  ),
  ...terms(
    'detail',
    'usual',
    before('transactions?|orders?|purchases?|items|tasks|steps|layout|formatting|look|format|texts?|hours|places'),
  ),
  ...terms('detail', 'generic', before('texts?|messages?|answers?|way|solutions?')),
  ...terms('detail', 'other', {
    ...before('things|stuff|information|info|details'),
    notAfter: /\b(?:the|each|any|no|every|with|my|and|or|all) $/,
  }),
  ...terms(
    'detail',
    'everything important, anything important, all that is important, the most important, what i need, everything i need, all i need',
    {
      onlyBefore: ENDS,
    },
  ),
  ...terms('open-ended', 'and the rest', { notBefore: /^ (?:of|is|are|was|were|gets?|stays?|goes|go|remains?|has|have|in|as|with|to)\b/ }),
  ...terms(
    'open-ended',
    `when it matters, if it matters, when it counts, when really needed, if really needed, only when needed, when something is wrong, if
    something is wrong, when there is something wrong, if there is a problem, when there is a problem, when there are problems, if there are
    problems`,
  ),
];
