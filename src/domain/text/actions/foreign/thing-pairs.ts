import { pairsOf } from './pairs-of.ts';

/** Pairs that name one thing, by language; without accents. */
const PAIRS: Readonly<Record<string, string>> = {
  de: 'datum-uhrzeit tag-uhrzeit vorname-nachname name-anschrift benutzername-passwort e-mail-passwort nutzername-kennwort mass-gewicht soll-ist frage-antwort fragen-antworten rechte-pflichten start-ziel beginn-ende anfang-ende hin-zuruck zeit-ort ort-zeit hohe-breite lange-breite plus-minus tag-nacht angebot-nachfrage soll-haben',
  nl: 'datum-tijd dag-tijd voornaam-achternaam naam-adres gebruikersnaam-wachtwoord e-mailadres-wachtwoord e-mail-wachtwoord vraag-antwoord vragen-antwoorden begin-eind begin-einde start-einde hoogte-breedte lengte-breedte tijd-plaats plaats-tijd dag-nacht rechten-plichten heen-terugreis vraag-aanbod',
  fr: 'date-heure jour-heure nom-prenom prenom-nom identifiant-passe login-passe e-mail-passe question-reponse questions-reponses debut-fin depart-arrivee hauteur-largeur longueur-largeur aller-retour lieu-heure lieu-date droits-devoirs offre-demande jour-nuit entree-sortie entrees-sorties',
  es: 'fecha-hora dia-hora nombre-apellido nombre-apellidos usuario-contraseña usuario-contrasena correo-contrasena pregunta-respuesta preguntas-respuestas inicio-fin origen-destino alto-ancho largo-ancho ida-vuelta lugar-fecha lugar-hora entrada-salida entradas-salidas derechos-deberes oferta-demanda dia-noche alta-baja altas-bajas',
  pt: 'data-hora dia-hora nome-sobrenome nome-apelido usuario-senha utilizador-palavra-passe login-senha email-senha e-mail-senha pergunta-resposta perguntas-respostas inicio-fim origem-destino altura-largura comprimento-largura ida-volta local-data local-hora entrada-saida entradas-saidas direitos-deveres oferta-demanda dia-noite pao-prosa',
  it: 'data-ora giorno-ora nome-cognome utente-password email-password domanda-risposta domande-risposte inizio-fine partenza-arrivo partenza-destinazione altezza-larghezza lunghezza-larghezza andata-ritorno luogo-data luogo-ora entrata-uscita entrate-uscite diritti-doveri domanda-offerta giorno-notte',
};

/** What a single thing has: named side by side they are one view of it. */
const TRAITS: ReadonlySet<string> = new Set(
  (
    'name vorname nachname datum uhrzeit zeit adresse anschrift telefonnummer nummer preis menge status titel beschreibung grund ort grosse farbe gewicht hohe dauer betrag alter rufnummer e-mail ' +
    'naam voornaam achternaam tijd adres telefoonnummer prijs hoeveelheid titel omschrijving beschrijving reden plaats grootte maat kleur gewicht hoogte duur bedrag leeftijd ' +
    "nom prenom date heure adresse telephone numero prix quantite statut titre description motif raison lieu taille couleur poids hauteur duree montant age l'heure l'adresse l'age l'etat " +
    'nombre apellido apellidos fecha hora direccion telefono precio cantidad estado titulo descripcion motivo razon lugar tamano talla color peso altura duracion importe edad ' +
    'nome sobrenome data morada endereco telefone preco quantidade status estado titulo descricao motivo razao local tamanho cor peso altura duracao valor idade ' +
    "cognome ora indirizzo l'indirizzo telefono prezzo quantita stato titolo descrizione ragione luogo taglia colore altezza durata importo l'importo eta l'eta l'ora"
  ).split(' '),
);

const isPair = pairsOf(PAIRS);

/** Do two nouns name one thing, or two traits of one thing? */
export function isOneThing(left: string, right: string, language: string): boolean {
  const bare = (word: string): string => word.replace(/^[ld]'/, '');
  const [a, b] = [bare(left), bare(right)];
  if (a === b || isPair(a, b, language)) return true;
  return (TRAITS.has(left) || TRAITS.has(a)) && (TRAITS.has(right) || TRAITS.has(b));
}
