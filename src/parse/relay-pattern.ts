/** Pieces of the patterns that relays are read by: names, unnamed sources and verbs of reporting, each bounded. */

/** Bounded, so that no run of letters can hold a pattern up. */
const word = "(?<![\\p{L}\\p{N}-])\\p{Lu}[\\p{L}\\p{N}&]{0,30}(?:[.-][\\p{L}\\p{N}]{1,30}|'(?!s\\b)\\p{L}{1,30}){0,4}";
/** At most six words in capitals, `the` before them and `of` between them. */
export const name = `(?:${word})(?: (?:of (?:the )?|and |& )?${word}){0,5}`;

/** What says of a name in its slot that it is an outlet's. */
const kindOfOutlet =
	'(?:(?:state(?:-run|-owned)? |local |private |independent )?(?:news |wire )?(?:agency|service|newspaper|daily|broadcaster|magazine|website|network|channel|outlet|tabloid|radio station|television))';

/** A name with what may stand around it: `the Danish state-run news agency Polaris`. */
export const slot = (group: string) =>
	`(?:the |\\p{Lu}\\p{L}{1,30}'s? |${kindOfOutlet} |state-(?:run|owned) |state ){0,3}(?<${group}>${name})(?: ${kindOfOutlet}(?![\\p{L}]))?`;

const number =
	'(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Mm]ultiple|[Ss]ome|[Aa]nother|[Tt]he)';
const known =
	'(?:close to|familiar with|briefed on|with (?:direct |first-hand |firsthand )?knowledge of|aware of|involved in|in)';
/** People without a name: `two senior officials familiar with the plan`. */
export const unnamed = `(?:${number} )?(?:(?:\\p{L}\\.){2,5} |\\p{L}[\\p{L}-]{1,30} ){0,4}?(?:[Ss]ources?|[Oo]fficials?|[Pp]eople|[Pp]ersons?|[Dd]iplomats?|[Aa]ides?|[Aa]dvis[eo]rs?)(?: ${known} [^,.;:"“”()]{1,60}?)?`;

/** Words between a name and its verb. */
export const adverbs =
	'(?:has |have |had |also |later |earlier |first |previously |then |exclusively |recently |since |separately ){0,3}';
/** By which an outlet gives its own report. */
export const reporting = '(?:reported|reports|is reporting|was reporting|revealed|disclosed|said in a report)';
/** A way of publishing oneself. */
export const medium =
	'(?:a|an|the|one|another|his|her|its|their|several) (?:\\p{L}{1,30} ){0,2}?(?:posts?|statements?|messages?|videos?|tweets?|threads?|updates?|remarks)';
/** Behind a name, nothing of it. */
export const nameEnd = '(?=[\\s,.;:!?\'"”’)]|$)';
