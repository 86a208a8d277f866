/** The three parts of a bug report that somebody who repairs it asks for. */
export type BugPart = 'repeat' | 'happens' | 'expected';

/** What tells that a part is there; looked for in folded text. Generous on purpose: the rule asks only when nothing speaks for a part. */
export const BUG_SIGNS: Readonly<Record<string, Readonly<Record<BugPart, RegExp>>>> = {
  en: {
    repeat:
      /\b(?:steps?|repro(?:duce|duction|ducible)?|repeat|how to|when|whenever|if|after|while|once|try|tried|trying|click|clicked|clicking|press(?:ed|ing)?|select(?:ed|ing)?|hover(?:ed|ing)?|enter(?:ed|ing)?|open|opened|opening|navigat(?:e|ing)|visit|go to|run|running|using|attached|screenshot|see (?:the )?(?:image|video|link)|on (?:page|screen|start))\b|(?:^|\n)\s{0,4}1[.)]/,
    happens:
      /\b(?:actual|happens?|observed|result|errors?|exceptions?|stack ?trace|fail(?:s|ed|ing|ures?)?|crash(?:es|ed)?|wrong|wrongly|missing|empty|broken|breaks?|hangs?|freezes?|shows?|shown|displays?|displayed|returns?|gets?|not|no|never|cannot|without|too|unable|instead|null|undefined|dis?appears?|stays?|remains?|moves?|overlaps?|loses?|lost|jumps?|keeps?|stops?|becomes?|ignores?|ignored|throws?|causes?|leads?|incorrect(?:ly)?|buggy|bugs?|issues?|problems?|artifacts?|corrupt(?:ed|s)?|duplicated?|inconsistent(?:ly)?|unexpected(?:ly)?|improper(?:ly)?|slow|invalid|[45]\d\d)\b|n't\b|at [a-z]{1,40}\.[a-z]/,
    expected:
      /\b(?:expect(?:ed|s|ation)?|should(?:n't)?|supposed|instead of|ought|must|correct(?:ly)?|desired|intended|used to|would|needs? to|proper(?:ly)?)\b/,
  },
  de: {
    repeat:
      /(?<!\p{L})(?:schritte?|nachstellen|reproduzier\p{L}{0,12}|wenn|sobald|nachdem|beim|klick\p{L}{0,6}|öffne\p{L}{0,4}|eingeben|eingabe|auswählen|aufruf\p{L}{0,4})|(?:^|\n)\s{0,4}1[.)]/u,
    happens:
      /(?<!\p{L})(?:ist-|tatsächlich\p{L}{0,4}|fehler\p{L}{0,12}|abbruch|stürzt|absturz|falsch\p{L}{0,3}|fehlt|fehlen|leer\p{L}{0,3}|kaputt|hängt|erscheint|zeigt|angezeigt|nicht|kein\p{L}{0,2}|statt|verschwindet|funktioniert|bleibt|[45]\d\d)/u,
    expected: /(?<!\p{L})(?:erwart\p{L}{0,8}|soll\p{L}{0,4}|müsste|muss|richtig\p{L}{0,3}|korrekt\p{L}{0,3}|eigentlich|stattdessen)/u,
  },
  fr: {
    repeat:
      /(?:étapes?|etapes?|reproduire|reproduction|lorsqu|quand|si l|si on|si je|après|en cliquant|clique|cliquer|ouvrir|ouvre|saisir|saisi|(?:^|\n)\s{0,4}1[.)])/,
    happens:
      /(?:erreur|exception|échou|echou|échec|plante|planté|faux|fausse|manqu|vide|cassé|bloqu|affich|apparaît|apparait|disparaît|disparait|ne |n'|pas|au lieu|obtenu|constaté|[45]\d\d)/,
    expected: /(?:attendu|devrait|doit|devraient|censé|correct|souhaité|au lieu)/,
  },
  es: {
    repeat:
      /(?:pasos?|reproducir|cuando|al (?:hacer|abrir|pulsar|entrar|guardar|intentar)|si (?:se|el|la|un)|después|clic|pulsar|abrir|(?:^|\n)\s{0,4}1[.)])/,
    happens:
      /(?:error|excepción|excepcion|falla|fallo|no |nunca|vací|vaci|roto|rota|incorrect|falta|aparece|desaparece|muestra|se cuelga|se bloquea|en lugar|en vez|[45]\d\d)/,
    expected: /(?:esperad|debería|deberia|debe|deben|correct|tendría|en lugar|en vez)/,
  },
  pt: {
    repeat:
      /(?:passos?|reproduzir|quando|ao (?:clicar|abrir|entrar|salvar|guardar|tentar)|se (?:o|a|um)|depois|clicar|clique|abrir|(?:^|\n)\s{0,4}1[.)])/,
    happens:
      /(?:erro|exceção|excecao|falha|não|nao|nunca|vazi|quebrad|incorret|falta|aparece|desaparece|mostra|trava|em vez|ao invés|[45]\d\d)/,
    expected: /(?:esperad|deveria|deve|devem|corret|teria que|em vez|ao invés)/,
  },
  nl: {
    repeat:
      /(?<!\p{L})(?:stappen?|reproduceren|wanneer|als|zodra|nadat|na het|bij het|klik\p{L}{0,4}|open\p{L}{0,4}|invoer\p{L}{0,3}|kies)|(?:^|\n)\s{0,4}1[.)]/u,
    happens:
      /(?<!\p{L})(?:fout\p{L}{0,8}|mislukt|crasht|verkeerd\p{L}{0,1}|ontbreekt|ontbreken|leeg|lege|kapot|hangt|toont|getoond|verschijnt|verdwijnt|niet|geen|nooit|werkt|blijft|in plaats|[45]\d\d)/u,
    expected: /(?<!\p{L})(?:verwacht\p{L}{0,3}|zou|zouden|moet\p{L}{0,2}|hoort|juist\p{L}{0,1}|correct|in plaats)/u,
  },
  it: {
    repeat: /(?:passi|passaggi|riprodurre|quando|se (?:si|il|la|un)|dopo|cliccando|clic|aprendo|aprire|inserendo|(?:^|\n)\s{0,4}1[.)])/,
    happens:
      /(?:errore|eccezione|fallisce|fallito|non |mai|vuot|rott|sbagliat|manca|appare|compare|scompare|mostra|si blocca|invece|[45]\d\d)/,
    expected: /(?:attes|dovrebbe|deve|devono|corrett|previst|invece|anziché)/,
  },
};
