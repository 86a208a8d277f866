import { type Stretch, trimmed } from './stretch.ts';
import type { PhraseMatch } from './phrases.ts';
import { wordSet } from '../text/word-set.ts';

/** A role behind the wish, and where the wish ends. */
export interface TrailingRole {
  readonly marker: PhraseMatch;
  readonly role: Stretch;
  readonly meansEnd: number;
}

/** Heads of what a person is called at work or as a customer, singular; other nouns behind “as” are mostly a form: “as a list”, “as admin”. */
const PERSONS = wordSet(`
accountant actor adjuster admin administrator advisor adviser agent analyst applicant apprentice architect archivist artist assistant associate attendee
auditor author baker banker beekeeper beneficiary bookkeeper borrower broker builder buyer candidate captain caregiver carer cashier caterer
caretaker chairperson chef chemist citizen claimant cleaner clerk client clinician coach collector colleague commander commuter concierge conductor
consultant consumer contractor contributor controller cook coordinator courier crew curator customer dealer dentist deputy designer developer
dietician director dispatcher doctor donor driver economist editor electrician employee employer engineer examiner executive exhibitor expert
family farmer fisher florist foreman forester founder freelancer gardener geologist guard guardian guest guide hairdresser helper host
householder hunter inspector installer instructor insurer intern interviewer investigator investor janitor journalist judge keeper landlord
lawyer leader learner lecturer lender librarian licensee lifeguard maintainer manager mechanic mediator member mentor merchant midwife
minister moderator mother musician neighbour neighbor notary nurse nutritionist officer operator organiser organizer owner painter
paramedic parent participant partner passenger patient patron paralegal pedestrian pharmacist photographer physician physiotherapist
pilot planner player porter plumber police policeholder politician pollster practitioner principal producer professor programmer promoter
provider psychologist publisher pupil purchaser radiologist ranger reader receptionist recruiter referee registrar renter reporter
representative researcher resident retailer reviewer rider salesman salesperson scheduler scientist secretary seller sergeant shipper
shopper shopkeeper skipper smith soldier specialist sponsor squad staff steward stewardess stockist storekeeper student subscriber
supervisor supplier supporter surgeon surveyor tailor teacher team teammate technician tenant tester therapist tourist trader trainee
trainer translator traveller traveler treasurer tutor undertaker underwriter usher vendor vet veterinarian viewer visitor volunteer
user superuser lead head chief boss grower baker brewer miller nurse carpenter roofer plasterer mason bricklayer locksmith optician optometrist midwife veteran pensioner senior citizen applicant asylum refugee prosecutor bailiff councillor mayor alderman clergy priest pastor deacon sexton organist conductor violinist singer dancer choreographer lecturer dean bursar proctor invigilator schoolteacher nanny babysitter childminder foster taxpayer landowner homeowner commuter cyclist motorist biker hiker skier swimmer diver rower sailor angler shareholder stakeholder member voter waiter waitress warden watchman welder winemaker worker writer
`);

/** Verbs after which “as …” says what somebody or something is taken for. */
const TAKES_AS =
  /\b(?:logs?|logged|logging|sign|signed|signing|sign-?in|login|register|registered|act|acts|acting|pose|work|works|working|impersonate|add|added|adding|invite|invited|mark|marked|set|saved?|assign|assigned|appoint|nominate|choose|chosen|select|selected|define|defined|designate|promote|promoted|treat|treated|use|used|act|serve|appear|listed|shown|displayed|seen|known|enter|entered|tag|tagged|label|recogni[sz]ed?|identify|identified|same|such|well|soon|long|far|behave|count|counted|connect|connected|join|apply|applied|enrol|enrolled|enroll|volunteer|hire|hired|classif(?:y|ied)|categori[sz]ed?)\b/;

/**
 * English: “close a counter early as branch staff”. Only a word for a person makes it a role, and no verb that takes somebody for
 * something may stand before it.
 */
export function trailingRole(text: string, folded: string, means: Stretch): TrailingRole | null {
  const words = folded.slice(means.start, means.end);
  const match = /,?\s(as(?:\s(?:an?|the|our))?)\s([^,.;:()\n]{2,60})$/.exec(words.slice(-90));
  const [whole = '', opener = '', name = ''] = match ?? [];
  if (match === null || / (?:as|to|and|or|so|than|when|if|is|are|was|can) /.test(` ${name} `)) return null;
  const meansEnd = means.end - whole.length;
  if (TAKES_AS.test(folded.slice(means.start, meansEnd)) || !isPerson(name)) return null;
  const start = meansEnd + whole.indexOf(opener);
  const role = trimmed(text, start + opener.length, means.end);
  return role === null || meansEnd - means.start < 4
    ? null
    : { marker: { phrase: opener, start, end: start + opener.length }, role, meansEnd };
}

const HEAD_ENDS = /\s(?:of|in|at|on|from|for|with|who|that|which|by)\s/;

function isPerson(name: string): boolean {
  const stop = name.search(HEAD_ENDS);
  const head = (stop < 0 ? name : name.slice(0, stop)).trim();
  const word = head.slice(head.lastIndexOf(' ') + 1);
  return (
    PERSONS.has(word) ||
    (word.endsWith('s') && PERSONS.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && PERSONS.has(`${word.slice(0, -3)}y`))
  );
}
