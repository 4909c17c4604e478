/** Our own fixed phrases: one for each value that a record may have. */
import type { DifferenceKind, Headline, Item, NewsEvent, Origin, PassagePair, Voice } from '../comparison-records.ts';
import type { LedgerPage } from '../ledger-records.ts';
import type { Basis, PartKind, Quotation, Relay } from '../records.ts';
import type { Change } from './changes.ts';
import type { WordSign } from './likeness.ts';

/** How a value is known. */
export const basisWords: Readonly<Record<Basis, string>> = {
	stated: 'stated in the file',
	address: 'read from the address',
	derived: 'worked out',
	editor: 'given by the editor',
};

/** What two passages have in common. */
export const passageWords: Readonly<Record<PassagePair['kind'], string>> = {
	'same-quotation': 'The same quotation',
	'quotation-variant': 'One quotation, other words',
	'same-fact': 'The same told by both',
	conflict: 'Cannot both hold',
	copied: 'The same words in a row',
};

/** How another article tells what stands in one, behind its words. */
export const toldWords: Readonly<Record<PassagePair['kind'] | 'rendering', string>> = {
	'same-quotation': 'same quotation',
	'quotation-variant': 'quoted in other words',
	'same-fact': 'told there too',
	conflict: 'cannot both hold',
	copied: 'same words in a row',
	rendering: 'the quotation as it prints it',
};

/** What is said before words that another wording has otherwise, or has too, and the class that draws their line. */
export const signWords: Readonly<Record<WordSign, readonly [said: string, name: string]>> = {
	other: [' [other words: ', 'differs'],
	only: [' [only here: ', 'differs differs-only'],
	letters: [' [spelt otherwise: ', 'differs differs-letters'],
	shared: ['', 'shares'],
};

/** What is said of a difference beside its words; who has it from whom is not known, so no wording comes first. */
export const differenceWords: Readonly<Partial<Record<DifferenceKind | 'capitals', string>>> = {
	'cut-marked': 'dots in the other',
	split: 'parted by words of the article',
	spelling: 'spelt otherwise',
	capitals: 'other capitals or signs',
};

/** What a part of a file is. */
export const partWords: Readonly<Record<PartKind, string>> = {
	title: 'title',
	deck: 'deck',
	byline: 'byline',
	dateline: 'dateline',
	stamp: 'date or time line',
	body: 'body',
	subhead: 'subhead',
	correction: 'correction',
	caption: 'caption',
	credit: 'picture credit',
	related: 'related items',
	advert: 'advertisement',
	navigation: 'navigation',
	share: 'share buttons',
	notice: 'notice',
	address: 'address',
	label: 'label',
	markup: 'tag or sign',
	blank: 'blank',
	unknown: 'not known',
};

/** What a pair of quotation marks holds. */
export const quotationWords: Readonly<Record<Quotation['kind'], string>> = {
	direct: 'quoted',
	fragment: 'one or two words quoted',
	nested: 'quoted within a quotation',
	title: 'quoted in a headline',
	scare: 'marks that quote nobody',
};

/** In whose words somebody's words stand. */
export const spokenWords: Readonly<Record<Voice['passages'][number]['kind'], string>> = {
	direct: 'quoted',
	fragment: 'quoted in one or two words',
	indirect: 'reported',
};

/** How an article has something from another. */
export const relayWords: Readonly<Record<Relay['kind'], string>> = {
	republished: 'republished from',
	'reported-by': 'as reported by',
	told: 'as told by',
	'posted-on': 'as posted on',
	unnamed: 'as told by unnamed',
};

/** How it is known that an article has something from an origin that is not itself. */
export const originWords: Readonly<Record<Origin['evidence'][number]['kind'], string>> = {
	relayed: 'by the words',
	republished: 'the whole text, by the words',
	copied: 'in the same words as another file',
};

/** What is only in one file, or only in others. */
export const itemWords: Readonly<Record<Item['kind'], string>> = {
	event: 'Events',
	person: 'People',
	figure: 'Figures',
	date: 'Days',
};

/** What of a headline its text does not have. */
export const headlineWords: Readonly<Record<Headline['missing'][number]['kind'], string>> = {
	word: 'word',
	name: 'name',
	number: 'number',
	quoted: 'in quotation marks',
};

/** How a page was found at a record. */
export const changeWords: Readonly<Record<Change, string>> = { added: 'new', changed: 'changed', gone: 'gone' };

/** What a recorded page is, alone and as several. */
export const kindWords: Readonly<Record<LedgerPage['kind'], readonly [one: string, many: string]>> = {
	article: ['article', 'articles'],
	event: ['event', 'events'],
	quotations: ['page of quotations', 'pages of quotations'],
	name: ['name', 'names'],
	comparison: ['comparison', 'comparisons'],
	other: ['page', 'pages'],
};

/** What a score between 0 and 1 says: how much of the weight of the words two passages share. */
export function scoreWords(score: number): string {
	// Printed with two digits, as 1.00.
	if (score >= 0.995) return 'all of it shared';
	if (score >= 0.75) return 'most of it shared';
	if (score >= 0.5) return 'much of it shared';
	if (score >= 0.25) return 'some of it shared';
	return 'little of it shared';
}

/** A number with its noun: `1 file`, `2 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/**
 * Name who says a quotation, for a reader.
 *
 * @returns The name; where the file names nobody, its words (`a sailor`); `undefined` for a pronoun whose name is not
 * known, and where no speaker is given.
 */
export function speakerWords({ speaker }: Pick<Quotation, 'speaker'>): string | undefined {
	return speaker?.name ?? (speaker?.by === 'pronoun' ? undefined : speaker?.text);
}

/** The last place before another where a character is a blank, or is none. */
function lastBefore(text: string, end: number, isBlank: boolean): number {
	let place = end - 1;
	while (place >= 0 && /\s/u.test(text.charAt(place)) !== isBlank) place--;
	return place;
}

/** Cut a text between words where it is longer than so many characters, and say so with three dots. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const blank = lastBefore(text, most, true);
	// Half of a character is none, and no address may hold it.
	const whole = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
	const cut = text.slice(0, blank < 0 ? whole : lastBefore(text, blank, false) + 1);
	return `${cut.replace(/[,;:–—-]$/u, '')} …`;
}

/** The title of an event; dots stand where words of the file's sentence are left out. */
export function eventWords({ title }: NewsEvent): string {
	const { text, basis, cut = [] } = title;
	if (basis === 'editor') return text;
	let words = '';
	let last = 0;
	for (const place of cut) {
		words += `${text.slice(last, place)} …`;
		last = place;
	}
	return `${/^\p{Ll}/u.test(text) ? '… ' : ''}${words}${text.slice(last)}`;
}
