/** Small frequent words by language: enough to tell languages apart, not to parse them. Folded. Words shared by two languages count for both. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the a an is are was be been to of in on for with and or not this that these it its as by from at when then if should must can will would has have had do does which who we our you your they their there all any new user users page add remove update show shown see after before without into more than only also each i my need want given when works',
  ),
  de: words(
    'der die das ein eine einer einem einen und oder nicht ist sind wird werden soll sollen muss kann können mit für auf von zu zum zur im in den dem des als auch bei nach aus wenn dass ich wir es sich noch nur über neue neuen mein meine meinen meiner unser unsere ihr ihre seine diese dieser dieses sie er man wie wo wer dann aber weil damit vom beim um durch gegen ohne unter jede jeder jedes alle keine kein hier sehr mehr bereits bitte haben hat wurde wurden müssen dürfen darf zwischen sowie am bis seit möchte',
  ),
  nl: words(
    'de het een en of niet is zijn wordt worden moet moeten kan kunnen met voor op van te naar in als ook bij uit dat dit die ik we wij er zich nog alleen over nieuwe zodat wil mijn onze hun haar deze ze hij men hoe wat waar wie dan maar omdat door tegen zonder onder elke elk alle geen hier daar zeer meer reeds graag hebben heeft werd werden mag mogen zal zullen heb ben vanuit via tussen tijdens na aan om',
  ),
  fr: words(
    "le la les un une des et ou ne pas est sont être doit doivent peut avec pour sur de du au aux dans en par que qui ce cette ces je nous il elle on si aussi plus lorsque quand nouvelle nouveau mon ma mes notre nos votre leur leurs son sa ses cela où dont mais donc car chez vers entre sous sans très après avant tous toutes tout chaque j'ai n'est c'est qu'il d'un d'une afin lors veux souhaite ont était sera ils elles y depuis",
  ),
  es: words(
    'el la los las un una unos y o no es son ser debe deben puede con para por de del al en que se su sus este esta cuando si también más nuevo nueva yo como lo le desde hasta sin mi mis nuestro nuestra me nos les muy pero ya hay donde quien porque antes después todos todas todo cada fue está están han ha tiene quiero sobre entre ni eso esto sino',
  ),
  pt: words(
    'o a os as um uma e ou não é são ser deve devem pode com para por de do da dos das no na nos nas em que se seu sua este esta quando também mais novo nova eu como ao à sem até meu minha meus minhas nosso nossa me lhe muito mas já há onde quem porque antes depois todos todas tudo cada foi está estão tem têm quero pelo pela pelos pelas num numa isso ele ela você nem',
  ),
  it: words(
    "il lo la i gli le un uno una e o non è sono essere deve devono può con per di del della dei delle al alla in nel nella che si suo sua questo questa quando se anche più nuovo nuova come da mio mia miei mie nostro nostra mi ci molto ma già c'è dove chi perché prima dopo tutti tutte tutto ogni stato ha hanno voglio nei negli dal dalla dallo sul sulla dello degli sui agli alle ai dall' all' dell' nell' tra fra ed",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
