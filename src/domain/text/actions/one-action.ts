/** Pairs of verbs that are one gesture or one switch: nobody would split them. */
const GESTURES =
  'copy-paste cut-paste drag-drop point-click click-drag log-out sign-out search-replace find-replace pick-choose mix-match wait-see zoom-pan pan-zoom plug-play cut-copy compare-contrast';
const SWITCHES =
  'enable-disable show-hide expand-collapse open-close undo-redo play-pause start-stop activate-deactivate lock-unlock mute-unmute check-uncheck select-deselect select-unselect select-choose choose-select turn-off opt-out follow-unfollow pin-unpin subscribe-unsubscribe zoom-out scroll-zoom stop-start pause-resume on-off add-remove';
/** Pairs that say one thing twice. */
const SYNONYMS =
  'search-find search-browse search-discover find-discover find-locate identify-locate locate-identify monitor-track read-understand see-understand view-understand learn-understand look-see see-hear search-look gather-collect store-save save-keep review-check check-verify build-construct plan-organize analyze-understand analyse-understand know-understand view-see see-find explore-discover change-update edit-change edit-update modify-change edit-modify update-modify delete-remove create-use make-use recognize-process recognise-process detect-process receive-process accept-process detect-handle recognize-handle receive-handle create-submit configure-manage';

let pairs: ReadonlySet<string> | null = null;
let gestures: ReadonlySet<string> | null = null;

/** Verbs that only lead to the next one: "go and see", "try and find". */
const LEADING: ReadonlySet<string> = new Set(['go', 'come', 'try', 'wait']);

/** Do two verbs, in either order, name one action? */
export function isOneAction(first: string, second: string): boolean {
  pairs ??= new Set([GESTURES, SWITCHES, SYNONYMS].flatMap((list) => list.split(' ')));
  return first === second || LEADING.has(first) || pairs.has(`${first}-${second}`) || pairs.has(`${second}-${first}`);
}

/** “Log in and log out”: one verb that its particles make two of. */
export function isTwoByParticle(verb: string, first: string, second: string): boolean {
  return (
    /^(?:log|sign|check|clock|book)$/.test(verb) &&
    first !== second &&
    /^(?:in|out|up|on|off)$/.test(first) &&
    /^(?:in|out|up|on|off)$/.test(second)
  );
}

/** Is the pair a gesture or a switch, and not only two words for one thing? */
export function isGesture(first: string, second: string): boolean {
  gestures ??= new Set(`${GESTURES} ${SWITCHES}`.split(' '));
  return gestures.has(`${first}-${second}`) || gestures.has(`${second}-${first}`);
}
