/** Base forms met in product work that are hardly ever a noun or an adjective: behind "and" they open an action by themselves. */
export const PLAIN_VERBS = `
do reopen come designate motivate choose use go crosscheck prefilter alias associate outdent indent browse abandon abbreviate abort absorb accelerate accept accommodate accompany accomplish accrue accumulate achieve acknowledge acquire activate
adapt add adhere adjust administer administrate admit adopt advertise advise affect aggregate agree align allocate allow alphabetize alter
amend amortize amplify analyse analyze animate annotate announce anonymise anonymize anticipate apologize appear append apply appoint
appraise appreciate apprehend approve approximate argue arise arrange arrive ask assemble assert assess assign assist assume assure attach
attain attend attract authenticate authorise authorize autofill automate await become befriend begin behave believe belong bequeath bind
blacklist borrow breathe bring broaden buy calculate calibrate cancel carry categorise categorize celebrate centralise centralize certify
characterize chop circumvent cite clarify classify cleanse co-author co-edit codify collaborate collate collect colorize combine commence
commend commit communicate compare compensate compete compile complain compose comprehend compute conceal conceive concentrate conclude
configure confirm conform connect consent conserve consider consist consolidate construct consult consume contain continue contribute
convene convert convey convince cooperate coordinate cope correlate correspond create crowdsource cultivate curate customise customize
deactivate deallocate decide declare declassify decode decommission decompose decompress decorate decouple decrypt dedicate deduce deduct
deduplicate deepen defend defer define defragment delete deliberate deliver demonstrate demote denote deny depart depend depict deploy
deprecate depreciate derive describe deselect deserialize destroy detach detect deter determine develop devise diagnose differentiate
digitise digitize diminish disable disagree disallow disapprove disassociate discard disclose disconnect discontinue discover discuss
dismantle dismiss disperse dispose disseminate dissociate distinguish distribute divide donate downgrade download duplicate earn eat edit
educate elect elevate elicit eliminate embed emerge emit emphasize employ empower emulate enable enclose encode encourage encrypt endorse
enforce engage enhance enjoy enlarge enlist enquire enrich enrol enroll ensure enter entertain enumerate envision equip eradicate erase
escalate escape establish evaluate evict evolve examine exceed exclude execute exempt exist expand expect expedite expel expire explain
exploit explore expose expunge extend extract extrapolate fabricate facilitate familiarize fetch finalise finalize find finish flatten
foresee forget forgive formalize formulate forward foster fulfil fulfill gather gauge generalize generate geocode geolocate get give glean
go govern grab graduate grow guarantee handle happen harden harmonize harvest have hear hibernate hide hire identify ignore illustrate
imagine immerse impede implement imply impose improve impute incentivize include incorporate incur indicate induce infer inform inherit
initialise initialize initiate inject inquire inspect inspire instantiate instruct integrate intend interact intercept interpolate
interpret intervene introduce invalidate invent invest investigate invite invoke involve isolate issue iterate join justify juxtapose keep
knit know learn leave lend lengthen lessen let leverage liaise liquidate listen localise localize locate lose maintain make manage
manipulate maximise maximize mediate meet memorize merge migrate mimic minimise minimize mint mitigate mobilize modernize modify monetize
multiply mute narrate navigate negotiate nominate normalise normalize notify nudge nurture obey obfuscate obtain occur offload omit
onboard operate opt optimise optimize organise organize orient originate outsource overcome override oversee overwrite owe paginate parse
participate partition paste penalize perceive perform persist personalise personalize persuade populate portray possess postpone practise
pray precede preclude predefine predict prefer prefill prepare prepopulate preprocess prescribe preselect preserve presume prevent
prioritise prioritize proceed procure produce proliferate prolong promote pronounce proofread propagate propose prosecute protect prove
provide prune publicize publish punish purge pursue put qualify quantify quit randomize re-assign re-create re-enter re-open re-run
re-send re-use reactivate realise realize reallocate reapply rearrange reassess reassign reassure reauthenticate reboot rebuild
recalculate receive recharge recheck reclaim reclassify recognise recognize recommend recompute reconcile reconfigure reconnect reconsider
reconstruct recover recreate recruit rectify recur redact redeem redefine redeliver redeploy redesignate redirect redisplay redistribute
redo reduce refactor refer refine reflect reformat refuse refute regain regenerate regulate rehearse reimburse reindex reinforce reinstall
reinstate reiterate reject relabel relate relax relinquish reload relocate rely remain remediate remember remind remodel remove rename
render renew renumber reorder reorganize repay rephrase replace replenish replicate repopulate represent reprint reproduce republish
require reroute rescan reschedule rescind resend reside resize resolve respect respond restore restrict restructure resubmit resurface
retain rethink retire retract retrain retransmit retrieve retry reuse reveal revert revise revive revoke rewind rewrite rid safeguard
salvage sanitize satisfy save scrutinize seal see seek seem segment segregate select sell send sequence serialize serve settle sew shall
sharpen shorten shrink shut sideload signify simplify simulate skim slice smooth solicit solve specify speculate speed spend stabilize
standardise standardize stipulate strengthen strip struggle subdivide submit subscribe subsidize substantiate substitute subtract succeed
suffer suffice suggest summarise summarize supersede supervise suppress survive suspend sustain symbolize synchronise synchronize
syndicate synthesize tailor take teach tell terminate think throttle throw tidy tokenize tolerate toss transact transcode transcribe
transform transition translate transmit transpose traverse troubleshoot truncate unarchive unassign unblock unbundle uncheck uncover
undelete undergo understand undertake unenroll unfollow unfreeze unhide unify uninstall unite unlink unload unlock unmute unpack unpin
unplug unpublish unregister unselect unshare unsubscribe untag unwrap unzip uphold upskill urge utilise utilize vacate validate vary
vectorize verify virtualize visualise visualize waive warn watermark weaken wear weigh whitelist widen withdraw withhold write zip`;

/** Base forms that are common nouns or adjectives, too ("an order", "complete data"): far from the first verb they need an object of their own. */
export const NOUN_VERBS = `
abstract abuse access account address advance age aid alarm alert answer appeal approach archive arm arrest article attack attempt
attribute audit author award back backup badge balance ban bank bar base batch battle bid bill blame blend block blog blueprint board book
bookmark boost border bounce box brand break brief brighten broadcast buffer bug build bundle burn bypass cable cache call camp cap
caption capture care cast catalog cater cause caution center challenge champion chance change channel charge chart charter chat cheat
check checkmark checkout circle claim clamp clean clear click climb clip clock clone close cloud cluster coach coat code collapse
color colour combat comfort command comment commission commute compact complete compliment comply compound compress compromise concern
condition conduct confine conflict console contact content contest contract contrast control cook cool copy correct cost count couple
course cover crack craft crash crawl credit critique crop cross curb cure curve cut cycle damage dance dare dash date deal debate debit
debrief debug decay deck decline decrease default defeat delay delegate delight demand dent deposit design desire detail detour devote
dial dictate diff digest dip direct dirty discharge discount dispatch display dispute distance ditch dive dock document dot double doubt
draft drag drain draw dream dress drift drill drink drive drop dry dub dump ease echo edge effect effort elaborate email empty encounter
end equal error escort essay estimate exact excerpt excuse exercise exhibit exit experience experiment export express eye face fail fake
fall fan fast fault favor favorite favour favourite fax fear feature feed feedback feel fight figure file fill film filter finance fine
fire fit fix flag flash flip float flood flow flush focus fold follow force forecast form format frame free freeze front function fund
funnel fuse gain game garden gate gear gesture gift glance glow grade grant graph greet grid grind grip ground group guard guess guide
halt hand hang hash head heal heat help highlight hint hit hold hook hope host house hover hunt hurry ice idle image impact import
increase index influence initial input insert install interest interface intern interview invoice jail jam joke journal judge jump key
kick kill kiss knock label lack land last launch layer layout lead leak lean lease lecture level licence license lift light like limit
line link list live load loan lock log login logout look loop love lower mail manifest map march mark market mask master match mate matter
measure mention mesh message meter mine minute mirror mix mock mode model moderate monitor mount move multiple name narrow need nest net
notch note notice number nurse object offer open option orchestrate order outline output overlap overlay overview own pace pack package
page paint pair pan panel paper parallel park part partner pass patch pattern pause pay peek peer permit phase phone photo photograph pick
picture piece pilot pin ping pitch pivot place plan plant play pledge plot plug point poll pool pop port pose position post pound pour
power practice praise present press pressure preview price print probe process profile profit program programme progress project promise
prompt proof prototype provision proxy pull pump punch purchase purpose push puzzle quarantine query question queue quiz quote race raise
ramp range rank rate raw reach read rebate recall receipt recipe record recycle redesign reference refill reform refresh refund regard
register reissue relay release remark remedy rent repair repeat replay reply report repost request research reserve reset rest restart
result resume retail retake retest retreat return reverse review revisit reward ride ring rise risk roll root rotate round route row rule
run rush sail sale sample sand scale scan scatter schedule scope score scout scrap scrape screen screenshot script scroll search seat
second secret section secure seed sense sentence separate service set setup shade shadow shape share shelter shelve shield shift ship shop
short shortlist shot shout show shower side sign signal signup silence sink site size sketch skill skip slack slide slot slow smell smoke
snapshot snooze snow socket sort sound source space spam span spare speak spell spin split sponsor spot spray spread sprint stack staff
stage stake stamp stand star start state status stay steal steam steer step stick stir stitch stock stop store storm strain stream stress
stretch strike string stroke structure study stuff style subject subtitle suit sum summon supplement supply support surf surface surprise
survey suspect swap sweep swim swing swipe switch sync table tackle tag talk tally tap target task taste tax team tear tease template
tender test text thank theme thread threat thumb tick ticket tie tilt time tip title toast toggle tool top total touch tour tow tower
trace track trade traffic trail train transfer transit transport trap travel treat trend trial trick trigger trim trip trouble trust try
tune tunnel turn tutor tweak tweet twist type undo update upgrade upload upset vacuum value vent venture version view visit voice void
volunteer vote wage wait wake walk want warm warrant wash waste watch wave weather weight welcome whisper widget win wind wipe wire wish
witness wonder work worry worship wrap wreck x-ray yield zone zoom`;
