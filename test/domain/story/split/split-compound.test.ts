import { proposeSplit } from '../../../../src/domain/story/split/split-story.ts';
import { readStory } from '../../../../src/domain/story/story-model.ts';
import { snapshotOf } from '../../snapshot-of.ts';

interface Compound {
  /** Opening up to the wish, with its last space. */
  readonly who: string;
  readonly wish: string;
  readonly why: string;
  /** What each draft wishes for, between the same opening and the same reason. */
  readonly drafts: readonly string[];
}

const split = (summary: string) => proposeSplit(readStory(snapshotOf({ summary })));

const COMPOUNDS: Readonly<Record<string, Compound>> = {
  'a condition with commas around it, and an infinitive': {
    who: 'As a gym member, I want to ',
    wish: 'book a class, and if it is full, to join the waiting list',
    why: ' so that I do not miss it',
    drafts: ['book a class', 'join the waiting list if the class is full'],
  },
  'a condition, and a verb without “to”': {
    who: 'As a teacher, I want to ',
    wish: 'enter the marks of my class and, once they are final, publish them',
    why: ' so that parents are informed',
    drafts: ['enter the marks of my class', 'publish the marks once they are final'],
  },
  'a condition, and a wish of its own': {
    who: 'As a tenant, I want to ',
    wish: 'report a defect, and when nobody answers, I want to call the office',
    why: ' so that it is mended',
    drafts: ['report a defect', 'call the office when nobody answers'],
  },
  '“them” behind a comma': {
    who: 'As a patient, I want to ',
    wish: 'view my lab results, and download them as a PDF',
    why: ', so that I can show them to my doctor',
    drafts: ['view my lab results', 'download my lab results as a PDF'],
  },
  'one object for two verbs': {
    who: 'As a patient, I want to ',
    wish: 'view and download my lab results as a PDF',
    why: ' so that I can show them to my doctor',
    drafts: ['view my lab results as a PDF', 'download my lab results as a PDF'],
  },
  'three wishes, “of it” and “its”': {
    who: 'As a tenant, I want to ',
    wish: 'report a defect, add photos of it, and follow its progress',
    why: ' so that I know when it is mended',
    drafts: ['report a defect', 'add photos of the defect', "follow the defect's progress"],
  },
  'one “it” goes on with the one before': {
    who: 'As a courier, I want to ',
    wish: 'scan a parcel, take a photo of it and hand it over',
    why: ' so that the receiver can be sure',
    drafts: ['scan a parcel', 'take a photo of the parcel', 'hand the parcel over'],
  },
  '“them” that is not the thing before': {
    who: 'As a librarian, I want to ',
    wish: 'lend a book to a reader, and remind them two days before the end',
    why: ' so that it comes back',
    drafts: ['lend a book to a reader', 'remind them two days before the end'],
  },
  'verbs with particles': {
    who: 'As a volunteer, I want to ',
    wish: 'sign up for a shift and then swap it with another volunteer',
    why: ' so that I stay flexible',
    drafts: ['sign up for a shift', 'swap the shift with another volunteer'],
  },
  'a passive with a clause': {
    who: 'As a nurse, I want to ',
    wish: 'record the temperature of a patient and be warned when it is high',
    why: ' so that I can act',
    drafts: ['record the temperature of a patient', 'be warned when the temperature is high'],
  },
  '“it” that may be one of two things': {
    who: 'As a clerk, I want to ',
    wish: 'attach a form to an application and see when it is late',
    why: ' so that I can ask',
    drafts: ['attach a form to an application', 'see when it is late'],
  },
  'an “it” that stands for nothing': {
    who: 'As a ranger, I want to ',
    wish: 'close a path and see when it is raining',
    why: ' so that nobody slips',
    drafts: ['close a path', 'see when it is raining'],
  },
  'a thing, and a verb': {
    who: 'As a gardener, I want ',
    wish: 'a list of plants and to be reminded when they need water',
    why: ' so that none dies',
    drafts: ['a list of plants', 'to be reminded when they need water'],
  },
  '“as well as” between verbs': {
    who: 'As a baker, I want to ',
    wish: "see tomorrow's orders, as well as print them",
    why: ', so that I can plan the night',
    drafts: ["see tomorrow's orders", "print tomorrow's orders"],
  },
  'German, with a pronoun': {
    who: 'Als Patientin möchte ich ',
    wish: 'meine Befunde ansehen und sie als PDF herunterladen',
    why: ', damit ich sie mitnehmen kann',
    drafts: ['meine Befunde ansehen', 'meine Befunde als PDF herunterladen'],
  },
  'German, with an object that is known by then': {
    who: 'Als Mieter möchte ich ',
    wish: 'einen Schaden melden und ihn später verfolgen können',
    why: ', damit er schnell behoben wird',
    drafts: ['einen Schaden melden können', 'den Schaden später verfolgen können'],
  },
  'Dutch, with an object of its own': {
    who: 'Als huurder wil ik ',
    wish: 'een storing melden en de voortgang volgen',
    why: ', zodat ik weet wanneer het klaar is',
    drafts: ['een storing melden', 'de voortgang volgen'],
  },
  'Dutch, with a pronoun': {
    who: 'Als huurder wil ik ',
    wish: 'mijn contract bekijken en het als pdf downloaden',
    why: ', zodat ik het bij mij heb',
    drafts: ['mijn contract bekijken', 'mijn contract als pdf downloaden'],
  },
  'Dutch, with a neuter noun that is no pronoun': {
    who: 'Als huurder wil ik ',
    wish: 'een storing melden en het formulier printen',
    why: ', zodat ik het bij mij heb',
    drafts: ['een storing melden', 'het formulier printen'],
  },
  'French, with a pronoun in front': {
    who: 'En tant que patiente, je veux ',
    wish: 'consulter mes résultats et les télécharger en PDF',
    why: ' afin de les montrer à mon médecin',
    drafts: ['consulter mes résultats', 'télécharger mes résultats en PDF'],
  },
  'Spanish, with a pronoun behind': {
    who: 'Como paciente quiero ',
    wish: 'consultar mis resultados y descargarlos en PDF',
    why: ' para enseñarlos a mi médico',
    drafts: ['consultar mis resultados', 'descargar mis resultados en PDF'],
  },
  'Italian, with a pronoun behind': {
    who: 'Come paziente voglio ',
    wish: 'consultare i miei esami e scaricarli in PDF',
    why: ' per mostrarli al medico',
    drafts: ['consultare i miei esami', 'scaricare i miei esami in PDF'],
  },
  'Portuguese, with a pronoun behind a hyphen': {
    who: 'Como morador, gostaria de ',
    wish: 'cadastrar meus carros e listá-los',
    why: '',
    drafts: ['cadastrar meus carros', 'listar meus carros'],
  },
};

test.each(Object.entries(COMPOUNDS))('%s', (_, { who, wish, why, drafts }) => {
  expect(split(`${who}${wish}${why}`).map(({ story }) => story)).toEqual(drafts.map((draft) => `${who}${draft}${why}`));
});

test.each([
  // The feminine pronoun does not stand for the masculine thing.
  'Como paciente quiero consultar mi informe y descargarla en PDF',
  'En tant que patiente, je veux consulter mon dossier et les télécharger en PDF',
  'Como secretaria quiero consultar las notas y enviarles un correo',
  'Als Patientin möchte ich meine Befunde ansehen und ihn als PDF herunterladen',
])('no draft with a pronoun that points nowhere: %s', (summary) => {
  expect(split(summary)).toEqual([]);
});

test('the title of a draft has the condition, too, and begins with the verb', () => {
  const drafts = split('As a gym member, I want to book a class, and if it is full, to join the waiting list so that I do not miss it');
  expect(drafts.map(({ summary }) => summary)).toEqual(['Book a class', 'Join the waiting list if the class is full']);
  const things = split('As a gardener, I want a list of plants and to be reminded of pests so that none dies');
  expect(things.map(({ summary }) => summary)).toEqual(['A list of plants', 'Be reminded of pests']);
});
