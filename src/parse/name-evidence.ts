/** What the words around the mentions of a name show of its kind, counted. */
import { countryName } from './name-form.ts';
import { places, stateByAbbreviation } from './words/places.ts';
import { speechForms } from './words/speech.ts';
import { offices } from './words/titles.ts';

/** Counts over all mentions of a name. */
export interface Evidence {
	mentions: number;
	/** A form of address or office before it, or an age or office behind it. */
	titled: number;
	/** A verb of speech right behind it. */
	speaks: number;
	/** `in`, `across` and the like right before it, which also stand before other things. */
	located: number;
	/** Words around it that stand by places alone: `city of`, `-based`, `region`. */
	placed: number;
	/** `company`, `newspaper` and the like beside it. */
	body: number;
	/** Told something, or reporting something, as only outlets are when they are not people. */
	reports: number;
	/** Its last word alone is mentioned elsewhere. */
	shortened: number;
	/** An article, a possessive or a number before it, as no person's name has it. */
	determined: number;
}

/** What stands around one mention. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
	readonly titled: boolean;
	/** It stands in the dateline. */
	readonly filed?: boolean;
	/** The words before the first of a list that it goes on with: `the regions of Kherson, Donetsk and Luhansk`. */
	readonly listBefore?: string;
}

/** Evidence of nothing yet. */
export function noEvidence(): Evidence {
	return {
		mentions: 0,
		titled: 0,
		speaks: 0,
		located: 0,
		placed: 0,
		body: 0,
		reports: 0,
		shortened: 0,
		determined: 0,
	};
}

const locating = /\b(?:[Ii]n|[Aa]cross|[Oo]utside|[Ii]nside|[Ii]nto|[Tt]hroughout) $/u;
/** Before `in`: what is in something that is no place. */
const figurative =
	/\b(?:believ\p{L}+|belief|trust\p{L}*|faith|confidence|interest\p{L}*|stakes?|shares?|invest\p{L}*|roles?|cuts?|increase|rise|drop|engag\p{L}+|participat\p{L}+|success\p{L}*|speciali[sz]\p{L}+|dressed|starr?\p{L}*|appear\p{L}*|interview|report|reported|article|written|published|wrote|piece|story|column|editorial|degree|majored|\d[\w.,]*) in $/iu;
const placing =
	/(?:\b(?:cit(?:y|ies)|towns?|villages?|regions?|provinces?|districts?|suburbs?|port|capital|states?|count(?:y|ies)|islands?|oblasts?|area|municipality|settlements?|residents|people|streets|outskirts|mayor|governor|siege|battle|shelling|bombing|liberation|invasion|occupation|north|south|east|west|northeast|northwest|southeast|southwest|coast|shores|countries like|countries such as|cities such as|cities like) of (?:the )?|\b(?:[Nn]ear|capital|town of|city|village|suburb|visited|visiting) |\b(?:based|headquartered|born|raised|located|situated|lives?|lived|living|arrived|landed|stationed|grew up|died) in |\b(?:travel(?:l?ed|s|ling|ing)?|flew|fly|flown|drove|drive|trip|visit|flights?|journey|fled) to )$/u;
const placedBehind =
	/^(?:-based\b| (?:region|province|oblast|district|county|peninsula|city|airport|suburb|border|area|coast|town|village|metro|valley|neighbou?rhood|residents)\b)/u;
const inRegion = /^, (?<region>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}?)\.?(?:[,.;)]|$)/u;
const speaking = /^,? (?:(?:has|had|also|later|then|earlier|himself|herself) )?(?<verb>\p{L}+)/u;
const told = /\b(?:told|according to|reported by) (?:the )?$/iu;
const reporting = /^(?:,? citing|'s report|,? (?:has |had |also |first )?report(?:s|ed)\b)/u;
/** An age, a party, or what only people do, behind their names. */
const personal =
	/^(?:, (?:aged )?\d{1,3}[,.]|,? \([DRI]-\p{Lu}|, (?:who|whose)\b|,? (?:himself|herself)\b| (?:was born|died|married|resigned|testified|tweeted|smiled|laughed|believes|thinks|feels|hopes|grew up|ran for|joked|recalled)\b)/u;
/** The words up to an office behind a comma: `Jane Doe, a senior economist`. */
const apposed = /^, (?<words>(?:[\p{L}-]+ ){0,5}[\p{L}-]+)/u;
const bodyNoun =
	'(?:group|company|firm|organi[sz]ation|think tank|non-?profit|charity|agency|newspaper|magazine|website|broadcaster|start-?up|bank|maker|manufacturer|retailer|union|party|network|publisher|coalition|institute|university|airline|carmaker|automaker|militia|regulator|watchdog|consultancy|contractor|subsidiary|outlet|blog|platform|club|giant)';
const bodyBehind = new RegExp(
	`^(?:, (?:an?|the|one of) (?:[\\p{L}'-]+ ){0,5}?${bodyNoun}s?\\b(?!'s| (?:chief|leader|president|chairman|spokes))| (?:Inc|Corp|Ltd|shares|stock|employees|executives|customers|headquarters|stores)\\b)`,
	'u',
);
const bodyBefore = new RegExp(`\\b${bodyNoun} $`, 'u');
const determining =
	/(?:\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Yy]our|new|latest|original) |\d[\w-]* )$/u;

function hasOffice(after: string): boolean {
	const words = apposed.exec(after)?.groups?.['words']?.split(' ') ?? [];
	const office = words.findIndex((word) => offices.has(word));
	return office >= 0 && words.slice(0, office).every((word) => !speechForms.has(word) && word !== 'and');
}

function isInRegion(after: string): boolean {
	const region = inRegion.exec(after)?.groups?.['region'];
	return (
		region !== undefined &&
		(places.has(region) || countryName(region) !== undefined || stateByAbbreviation.has(region.replace(/\.$/u, '')))
	);
}

/** The last words of what these rules look for before a mention, in small letters: spare the rest. */
const locatingEnd = new Set('in across outside inside into throughout'.split(' '));
const placingEnd = new Set('of the near capital city village suburb visited visiting in to'.split(' '));
const toldEnd = new Set('told to by the'.split(' '));
/** No longer, in characters, is such a word. */
const longestEnd = 12;

/** The word of Latin letters right before the blank at the end of a text, cut at its front where it is long. */
function lastWord(before: string): string {
	const end = before.length - 1;
	if (before.charAt(end) !== ' ') return '';
	let start = end;
	while (start > 0 && end - start < longestEnd && isLatin(before.charCodeAt(start - 1))) start--;
	return before.slice(start, end).toLowerCase();
}

/** A to Z, in either case. */
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** No longer, in characters, is what most of these rules look at before a mention. */
const reach = 30;

/** Count what stands around a mention. */
export function addEvidence(evidence: Evidence, { before, after, titled, filed, listBefore }: Surroundings): void {
	evidence.mentions += 1;
	const isOwner = after.startsWith("'s");
	const near = before.slice(-reach);
	const places = [before, ...(listBefore === undefined ? [] : [listBefore])];
	// A case of a court is named by its parties: `in Doe v. Roe`.
	const located =
		!/^ vs?\.? \p{Lu}/u.test(after) &&
		places.some((words) => locatingEnd.has(lastWord(words)) && locating.test(words) && !figurative.test(words));
	if (titled || personal.test(after) || (!located && hasOffice(after))) evidence.titled += 1;
	if (located && !isOwner) evidence.located += 1;
	if (
		!titled &&
		(filed === true ||
			places.some((words) => placingEnd.has(lastWord(words)) && placing.test(words.slice(-reach))) ||
			placedBehind.test(after) ||
			isInRegion(after)) &&
		!isOwner
	)
		evidence.placed += 1;
	if (!titled && (bodyBehind.test(after) || bodyBefore.test(near))) evidence.body += 1;
	if (!titled && determining.test(before)) evidence.determined += 1;
	if ((toldEnd.has(lastWord(near)) && told.test(near)) || reporting.test(after)) evidence.reports += 1;
	if (speechForms.has((speaking.exec(after)?.groups?.['verb'] ?? '').toLowerCase())) evidence.speaks += 1;
}
