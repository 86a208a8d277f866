import type { Wording } from './untestable-reason.ts';

/** Wording of six languages to which a tester cannot say yes or no; looked for in folded text, by language (ISO 639-1). */
export const FOREIGN_WORDING: Readonly<Record<string, readonly Wording[]>> = {
  de: [
    {
      reason: 'works',
      pattern:
        /\b(?:funktionier(?:t|en)|läuft|laufen|verh[aä]lt(?:en)? sich) (?:[\p{L}]{1,20} )?(?:wie (?:gewohnt|erwartet|bisher|vorher|üblich|gewünscht)|korrekt|richtig|einwandfrei|ordnungsgemäß|gut|problemlos|fehlerfrei)/u,
    },
    { reason: 'works', pattern: /\bwie (?:gewohnt|gehabt|bisher|üblich)(?:[.,;]|$)|\bsieht gut aus\b/ },
    { reason: 'resembles', pattern: /\bähnlich (?:wie|zu)\b|\bso ähnlich\b/ },
    { reason: 'hedge', pattern: /\b(?:meistens|normalerweise|möglichst|idealerweise|eventuell|irgendwie|größtenteils)\b/ },
  ],
  fr: [
    {
      reason: 'works',
      pattern: /\bfonctionne(?:nt)? (?:correctement|comme (?:prévu|avant|attendu|d'habitude)|bien|normalement|parfaitement)/,
    },
    { reason: 'works', pattern: /\bcomme (?:d'habitude|avant)(?:[.,;]|$)|\bsans problème/ },
    { reason: 'resembles', pattern: /\b(?:similaire|semblable) (?:à|au|aux)\b/ },
    { reason: 'hedge', pattern: /\b(?:généralement|normalement|idéalement|la plupart du temps|peut-être|autant que possible)\b/ },
  ],
  es: [
    {
      reason: 'works',
      pattern: /\bfunciona(?:n|r)? (?:correctamente|bien|como (?:se espera|siempre|antes|es debido)|normalmente|perfectamente)/,
    },
    { reason: 'works', pattern: /\bcomo (?:siempre|antes)(?:[.,;]|$)|\bsin problemas/ },
    { reason: 'resembles', pattern: /\b(?:similar|parecid[oa]) (?:a|al)\b/ },
    { reason: 'hedge', pattern: /\b(?:generalmente|normalmente|idealmente|la mayoría de las veces|quizás|tal vez|en lo posible)\b/ },
  ],
  pt: [
    { reason: 'works', pattern: /\bfuncion(?:a|am|ar) (?:corretamente|bem|como (?:esperado|sempre|antes)|normalmente|perfeitamente)/ },
    { reason: 'works', pattern: /\bcomo (?:sempre|antes)(?:[.,;]|$)|\bsem problemas/ },
    { reason: 'resembles', pattern: /\b(?:similar|parecid[oa]|semelhante) (?:a|ao|à)\b/ },
    { reason: 'hedge', pattern: /\b(?:geralmente|normalmente|idealmente|na maioria das vezes|talvez)\b/ },
  ],
  nl: [
    {
      reason: 'works',
      pattern:
        /\b(?:werkt|werken|functioneert) (?:goed|correct|naar behoren|normaal|prima|zoals (?:verwacht|voorheen|gewoonlijk|altijd|bedoeld))/,
    },
    { reason: 'works', pattern: /\bzoals (?:gewoonlijk|voorheen|altijd)(?:[.,;]|$)|\bzonder problemen/ },
    { reason: 'resembles', pattern: /\b(?:vergelijkbaar met|lijkt op|soortgelijk)\b/ },
    { reason: 'hedge', pattern: /\b(?:meestal|normaal gesproken|idealiter|misschien|zoveel mogelijk|grotendeels)\b/ },
  ],
  it: [
    { reason: 'works', pattern: /\bfunziona(?:no|re)? (?:correttamente|bene|come (?:previsto|prima|sempre)|normalmente|perfettamente)/ },
    { reason: 'works', pattern: /\bcome (?:al solito|sempre|prima)(?:[.,;]|$)|\bsenza problemi/ },
    { reason: 'resembles', pattern: /\bsimil[ei] (?:a|al|alla)\b/ },
    { reason: 'hedge', pattern: /\b(?:generalmente|normalmente|idealmente|di solito|forse|il più possibile)\b/ },
  ],
};
