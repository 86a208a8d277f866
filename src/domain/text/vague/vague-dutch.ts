import { terms, THAN, type VagueTerm } from './vague-term.ts';

const than = { notBefore: THAN };

/** Vague terms of Dutch. */
export const DUTCH_VAGUE_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `snel~, vlot~, vlug, spoedig~, zo snel mogelijk, zo spoedig mogelijk, zo vlug mogelijk, zo vroeg mogelijk, asap, zsm, z.s.m, tijdig~,
    binnen afzienbare tijd, binnen redelijke tijd, binnen een redelijke termijn, binnenkort, op korte termijn, op lange termijn, op termijn,
    gauw, zo meteen, in een handomdraai, in no time, in een oogwenk, zonder vertraging, zonder lang te wachten, zonder lange wachttijd,
    zonder lange wachttijden, regelmatig~, geregeld, periodiek~, vaak, dikwijls, soms, af en toe, nu en dan, zo nu en dan, van tijd tot
    tijd, bij tijd en wijle, een enkele keer, zelden, voortdurend, constant, bijna meteen, bijna direct, vrijwel direct, vrijwel meteen, zo
    goed als direct, vrijwel onmiddellijk, niet te laat, niet te vroeg, niet te lang, niet te vaak, ruim van tevoren, ruim vroegtijdig~,
    kortstondig~`,
    { ...than, notAfter: /\b(?:hoe|zo|even|is|niet) $/ },
    'nl',
  ),
  ...terms('time', 'sneller, snellere, vlotter, vaker', than),
  ...terms(
    'ease',
    `gemakkelijk~, makkelijk~, eenvoudig~, simpel~, simpele, gebruiksvriendelijk~, klantvriendelijk~, gebruikersvriendelijk~, leesbaar,
    leesbare, intuïtief, intuïtieve, overzichtelijk~, moeiteloos, moeiteloze, probleemloos, probleemloze, soepel~, naadloos, naadloze,
    handig~, duidelijk~, helder~, begrijpelijk~, inzichtelijk~, comfortabel~, comfortabele, ongecompliceerd~, laagdrempelig~, hanteerbaar,
    hanteerbare, ergonomisch~, vanzelfsprekend~, zonder moeite, zonder gedoe, zonder poespas, zonder problemen, zonder veel moeite, met
    weinig moeite, in één oogopslag, in een oogopslag, met een paar klikken, in een paar klikken, met weinig klikken, in enkele klikken, in
    een paar stappen, in gewone taal, in begrijpelijke taal, in duidelijke taal, in eenvoudige taal, kinderspel, klip en klaar, glashelder~`,
    { ...than, notAfter: /\b(?:hoe|even) $/ },
    'nl',
  ),
  ...terms(
    'ease',
    'makkelijker, makkelijkere, gemakkelijker, eenvoudiger, eenvoudigere, simpeler, simpelere, duidelijker, duidelijkere, overzichtelijker, overzichtelijkere, handiger, handigere, helderder, begrijpelijker, soepeler, gebruiksvriendelijker, gebruiksvriendelijkere',
    than,
  ),
  ...terms(
    'quality',
    `goed~, passend~, geschikt~, gepast~, efficiënt~, effectief, effectieve, doelmatig~, doeltreffend~, betrouwbaar, betrouwbare, modern~,
    eigentijds~, hedendaags~, correct~, robuust~, flexibel~, flexibele, aantrekkelijk~, relevant~, nuttig~, zinvol~, zinnig~, belangrijk~,
    mooi~, fraai~, leuk~, prettig~, fijn~, aangenaam, aangename, gezellig~, sfeervol~, vriendelijk~, beleefd~, warm welkom, hartelijk~,
    optimaal, optimale, behoorlijk~, degelijk~, deugdelijk~, fatsoenlijk~, redelijk~, acceptabel~, acceptabele, voldoende, toereikend~,
    adequaat, adequate, bruikbaar, bruikbare, werkbaar, werkbare, hoogwaardig~, van goede kwaliteit, van hoge kwaliteit, hoge kwaliteit,
    goede kwaliteit, perfect~, ideaal, ideale, uitstekend~, prima, geweldig~, fantastisch~, interessant~, boeiend~, spannend~, motiverend~,
    inspirerend~, uitnodigend~, innovatief, innovatieve, slim~, intelligent~, handzaam, realistisch~, geloofwaardig~, consistent~,
    evenwichtig~, eerlijk~, duurzaam, duurzame, betaalbaar, betaalbare, goedkoop, goedkope, voordelig~, kosteneffectief, professioneel~,
    verzorgd~, zorgvuldig~, netjes, naar behoren, naar tevredenheid, onnodig~, overbodig~, storend~, hinderlijk~, verdacht~,
    ongebruikelijk~, vreemd~, ongewoon, ongewone, ongepast~, op maat, state-of-the-art, zoals gewoonlijk, zoals verwacht, zoals altijd, goed
    genoeg, toekomstbestendig~, schaalbaar, schaalbare, onderhoudbaar, onderhoudbare`,
    {
      notAfter: /\b(?:hoe|even|zo|het|zeer goed of) $/,
      notBefore: /^ (?:gekeurd|keuring|doel|vrijdag|bevonden|kunst|taal|nieuws|meter|meters|geld|vracht|valuta|stof|saldo|tegoed)/,
    },
    'nl',
  ),
  ...terms('quality', 'juiste', { notBefore: /^ (?:antwoord|antwoorden|volgorde)\b/ }),
  ...terms(
    'quality',
    'beter~, betere, mooier, mooiere, fijner, fijnere, prettiger, prettigere, slimmer, slimmere, efficiënter, efficiëntere, betrouwbaarder, nauwkeuriger, nauwkeurigere, goedkoper, goedkopere, veiliger, veiligere, flexibeler, flexibelere, verbeterde, geoptimaliseerde, persoonlijker, persoonlijkere, relevantere, belangrijkste',
    than,
  ),
  ...terms(
    'open-ended',
    `enz, etc, enzovoort, enzovoorts, et cetera, en zo verder, e.d, en dergelijke, en dergelijken, en meer, en nog veel meer, en anderen, en
    andere, of iets dergelijks, of soortgelijk~, of zoiets, of vergelijkbaar, of iets in die richting, onder andere, onder meer, o.a, indien
    nodig, zo nodig, waar nodig, als het nodig is, als dat nodig is, wanneer nodig, desgewenst, indien gewenst, naar wens, naar behoefte,
    naar believen, naar eigen inzicht, zo mogelijk, indien mogelijk, waar mogelijk, als het kan, als dat kan, voor zover mogelijk, zoveel
    mogelijk, zo veel mogelijk, zo goed mogelijk, zo goed als mogelijk, zo min mogelijk, zo weinig mogelijk, eventueel, eventuele, mogelijk
    relevante, misschien, wellicht, waarschijnlijk~, vermoedelijk~, potentieel, potentiële, bij voorkeur, liefst, het liefst, idealiter, in
    principe, in beginsel, min of meer, op de een of andere manier, op een of andere manier, een soort van, een bepaalde mate van, in het
    algemeen, over het algemeen, doorgaans, gewoonlijk, meestal, normaliter, normaal gesproken, in de regel, in de meeste gevallen, in
    sommige gevallen, in bepaalde gevallen, afhankelijk van de situatie, naargelang, al naar gelang, waar zinvol, indien relevant, waar
    relevant, indien van toepassing, bij twijfel`,
    {},
    'nl',
  ),
  ...terms(
    'amount',
    `diverse, verschillende, allerlei, allerhande, enkele, meerdere, veel, vele, talrijke, talloze, ontelbare, weinig, een paar, een aantal,
    een groot aantal, een klein aantal, een heleboel, een hoop, een boel, een beetje, een scala aan, een breed scala aan, een reeks van, een
    handvol, tientallen, honderden, duizenden, sommige, bepaalde, heel goed, heel snel, heel, erg, zeer, uiterst, enorm~, extreem, tamelijk,
    vrij snel, vrij eenvoudig, nogal, behoorlijk wat, redelijk wat, relatief, bijzonder goed, aanzienlijk~, aanmerkelijk~, flink~, fors~,
    gigantisch~, reusachtig~, minuscuul, minuscule, ongeveer, circa, ca, zo'n beetje, grofweg, globaal, globale, ruwweg, bijna, vrijwel,
    nagenoeg, zo goed als, grotendeels, voornamelijk, hoofdzakelijk, de meeste, het merendeel van, genoeg, te veel, te weinig, niet te veel,
    niet te groot, niet te klein, in de buurt, in de omgeving, dichtbij, vlakbij`,
    { notAfter: /\b(?:hoe|zo|even|net zo|evenveel|geheel|het) $/, notBefore: /^ (?:reis|rit|land|jaar|nederland|dag)\b/ },
    'nl',
  ),
  ...terms(
    'detail',
    'gedetailleerd~, uitgebreid~, uitvoerig~, diepgaand~, grondig~, in detail, tot in detail, meer informatie, meer details, nadere informatie, nuttige informatie, relevante informatie, beknopt~, bondig~, summier~, minimaal, minimale, significant~, substantieel, substantiële, krachtig~, geavanceerd~, volwaardig~, een idee van, een beeld van, een goed beeld van, een gevoel voor, inzicht in, meer inzicht, het belangrijkste, de hoofdlijnen, op hoofdlijnen, kernpunten, algemene informatie',
    { notBefore: THAN, notAfter: /\b(?:zoeken) $/ },
    'nl',
  ),
];
