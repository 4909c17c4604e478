/** What may fill the slot of a relay's form: outlets, told from people, places and other bodies. */
import { listedKind } from './name-kind.ts';
import type { FoundName } from './name.ts';
import type { RelayForm } from './relay-form.ts';
import { agencies } from './words/agencies.ts';
import { months, weekdays } from './words/calendar.ts';
import { belonging } from './words/countries.ts';
import { bodyAcronyms, organisationNames } from './words/organisations.ts';
import { outletHeads, outlets } from './words/outlets.ts';
import { platforms } from './words/platforms.ts';

/** Words in capitals that no outlet's name begins with. */
const noOutlet =
	/^(?:He|She|It|They|We|I|You|The|A|This|That|Who|Reporters|Journalists|Congress|Parliament|Lawmakers|President|Prime|Mr|Ms|Mrs|Dr|Sen|Sens|Rep|Reps|Gov|Officials?|Voters|Supporters|Police|Judge|Vice|Sir|Senator|Representative|Governor|Mayor|Secretary)\b/u;
/** What headlines announce before a colon or behind a dash. */
const headlineLabel =
	/^(?:Analysis|Opinion|Video|Watch|Listen|Poll|Polls|Reports?|Live|Photos?|Pictures|Study|Sources?|Officials|Experts|Police|Review|Explainer|Timeline|Transcript|Editorial|Interview|Breaking|Exclusive|Updates?|Part|Day|Report|Survey|Letter|Letters|Column|Podcast|Recap|Gallery|Poem|Quiz)\b/iu;
const agencyNames: ReadonlySet<string> = new Set(agencies);
const callSign = /^[KW]\p{Lu}{2,3}(?:-(?:TV|FM|AM))?$/u;
const onTheWeb = /\.(?:com|org|net|co\.uk)$/iu;
const acronym = /^\p{Lu}[\p{Lu}\p{N}&.]+$/u;
const calendarWord = new RegExp(
	`(?: (?:${[...months, ...weekdays].filter((each) => each !== 'May').join('|')}))+$`,
	'u',
);

/** `The BBC` is `BBC`; `The Times` keeps its article. */
const withoutArticle = (text: string) => text.replace(/^The (?=\p{Lu}{2,}\b)/u, '');

/** The name in a slot, without a day behind it: `Polaris Tuesday` is `Polaris`. */
export function cleanName(text: string): string {
	return withoutArticle(text.replace(calendarWord, ''));
}

/** Is it the name of a news agency? */
export function isAgency(text: string): boolean {
	return agencyNames.has(text.replace(/^The /u, ''));
}

/** Does a list, its last word, its letters or its ending tell that a name is an outlet's? */
export function isKnownOutlet(text: string): boolean {
	const plain = text.replace(/^[Tt]he /u, '');
	if (agencyNames.has(plain) || outlets.has(plain) || outlets.has(text)) return true;
	const words = plain.split(' ');
	const last = words.at(-1) ?? '';
	if (callSign.test(words[0] ?? '') || onTheWeb.test(last)) return true;
	const heads =
		last === 'Agency' || last === 'Service' ? /^(?:News|Press)$/u.test(words.at(-2) ?? '') : outletHeads.has(last);
	return words.length > 1 ? heads || words.includes('News') : text.startsWith('The ') && heads;
}

/** Where only outlets, people and places can stand: is it neither a person, a place nor another body? */
function isLikeOutlet(text: string, found: readonly FoundName[], behindThe: boolean): boolean {
	if (noOutlet.test(text) || found.length === 0) return false;
	if (acronym.test(text)) return !behindThe && !bodyAcronyms.has(text.replaceAll('.', ''));
	if (organisationNames.has(text) || listedKind(text.split(' ')) === 'organisation') return false;
	// The slot may hold but the end of a body's name: `Committee for a Quiet Harbour`.
	if (found.some(({ full }) => listedKind(full.split(' ')) === 'organisation' && !isKnownOutlet(full))) return false;
	if (belonging.has(text.split(/[ -]/u).at(-1) ?? '')) return false;
	return found.every(({ kind }) => kind === 'organisation' || kind === 'other');
}

/** What stands around a name in a slot. */
export interface SlotContext {
	/** The names that were found in it. */
	readonly found: readonly FoundName[];
	/** It stands behind an owner, as a person's name may. */
	readonly ofSomeone: boolean;
	readonly behindThe: boolean;
}

/** May a name fill the slot of a form? */
export function fitsSlot(
	{ slot, where }: RelayForm,
	text: string,
	{ found, ofSomeone, behindThe }: SlotContext,
): boolean {
	if (slot === 'anyone') return true;
	if (slot === 'platform') return platforms.has(text);
	if (slot === 'agency') return isAgency(text);
	if (where === 'title' && headlineLabel.test(text)) return false;
	if (isKnownOutlet(text)) return true;
	if (slot === 'known-outlet' || ofSomeone) return false;
	// In a headline no name is sure; behind its dash only a short one can be the outlet's.
	const alone = where === 'title' && found.length === 0 && text.split(' ').length <= 3;
	return alone ? !noOutlet.test(text) : isLikeOutlet(text, found, behindThe);
}

const begins =
	/^(?:and|but|or|as|that|while|when|where|if|because|though|although|after|before|by|from|to|of|for|with|what|which|said|says|told|has|had|have|was|were|is|are|according) /iu;
const determiner = /(?:^| )(?=(?:an?|one|two|three|four|five|six|several|multiple|some|another|the) [^ ])/giu;

/** People without a name as the text has them, what only stands around them left out: `but people briefed on it have`. */
export function cleanUnnamed(text: string): string {
	const head =
		/^[^.,;]*?\b(?:sources?|officials?|people|persons?|diplomats?|aides?|advis[eo]rs?)\b/iu.exec(text)?.[0] ?? text;
	const last = [...head.matchAll(determiner)].at(-1);
	let plain = text.slice(last ? last.index + last[0].length : 0).replace(/^[^\p{L}]+/u, '');
	while (begins.test(plain)) plain = plain.replace(begins, '');
	return plain.replace(/(?: (?:has|have|had|also|first|who|and|,))+$/u, '').trim();
}
