/** Offices: to whom of an article `the Danish leader` or `the foreign minister` refers. */
import type { FoundName } from './name.ts';
import type { Piece, Place } from './prose.ts';
import { countryByDemonym, countryOf } from './words/countries.ts';
import { departments, leaders, officeModifiers, offices } from './words/titles.ts';

/** What an office is: whose, what, and whether it leads a state. */
interface Office {
	/** The folded owner: a country's first name, or a body's words. */
	readonly of?: string;
	/** Its words in small letters, modifiers that do not tell offices apart left out. */
	readonly what: string;
	readonly leads: boolean;
}

interface Holder {
	readonly name: FoundName;
	readonly office: Office;
}

/** The mentions of all holders of an office. */
interface Answer {
	readonly names: readonly FoundName[];
	/** Whether all are one person. */
	readonly alone: boolean;
}

/** Everyone of an article of whom it tells an office. */
export interface Roles {
	/** By the last word of the office, and under `leader` again where it leads. */
	readonly byNoun: ReadonlyMap<string, readonly Holder[]>;
	/** Who holds an office that was asked for once, in the order of their mentions. */
	readonly answers: Map<string, Answer>;
}

/** Modifiers that come and go between mentions of one office. */
const passing = new Set(
	'former late then acting current special senior top chief incoming outgoing elected mr mrs ms sir'.split(' '),
);
/** A name, a comma, and an office: `Jane Doe, the bank's president, said`. */
const appositive =
	/^, (?:(?:who (?:is|was)|the|a|an|its|his|her|their) )?(?<role>(?:[\p{L}.'’-]+ ){0,4}?(?<noun>[\p{Ll}-]+))(?: (?:of|for|to|at) (?:the )?(?<of>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}))?(?=[,.;]| (?:said|told|who)\b)/u;
const reach = 120;

const ownerOf = (words: string) =>
	countryByDemonym.get(words) ?? countryOf.get(words) ?? (words === '' ? undefined : words);

/** Read an office from its words: the longest tail that is one; what stands before it is whose it is. */
function readOffice(words: readonly string[], ownerBehind?: string): Office | undefined {
	const plain = words.map((word) => word.replace(/['’]s?$/u, '')).filter((word) => !/^(?:the|a|an)$/iu.test(word));
	const of = plain.findIndex((word) => word === 'of' || word === 'for');
	if (of > 0) {
		const behind = plain.slice(of + 1).join(' ');
		const office = readOffice(plain.slice(0, of), departments.has(behind) ? ownerBehind : behind);
		return office && departments.has(behind)
			? { ...office, what: `${office.what} of ${behind.toLowerCase()}` }
			: office;
	}
	let start = plain.length;
	while (start > 0) {
		const word = (plain[start - 1] as string).toLowerCase();
		const fits =
			start === plain.length ? offices.has(word) : offices.has(word) || officeModifiers.has(word) || passing.has(word);
		if (!fits) break;
		start -= 1;
	}
	if (start === plain.length) return undefined;
	const what = plain
		.slice(start)
		.map((word) => word.toLowerCase())
		.filter((word) => !passing.has(word))
		.join(' ')
		.replace('defence', 'defense');
	if (what === '') return undefined;
	const owner = ownerOf(ownerBehind ?? plain.slice(0, start).join(' '));
	return { what, leads: leaders.has(what), ...(owner === undefined ? {} : { of: owner }) };
}

const nounOf = ({ what }: Office) =>
	what
		.replace(/ of .*$/u, '')
		.split(' ')
		.at(-1) ?? what;

/**
 * Read who holds which office in an article, from the titles before names and the appositions behind them.
 *
 * @param names - What `findNames` found in these pieces.
 * @param pieces - The pieces of the article.
 */
export function readRoles(names: readonly FoundName[], pieces: readonly Piece[]): Roles {
	const byNoun = new Map<string, Holder[]>();
	const add = (key: string, holder: Holder) => {
		const list = byNoun.get(key);
		if (list) list.push(holder);
		else byNoun.set(key, [holder]);
	};
	for (const name of names) {
		if (name.kind !== 'person') continue;
		const { piece, end } = name.place;
		const behind = appositive.exec(pieces[piece]?.stretch.text.slice(end, end + reach) ?? '')?.groups;
		const found = [
			name.role === undefined ? undefined : readOffice(name.role.split(' ')),
			behind ? readOffice((behind['role'] ?? '').split(' '), behind['of']) : undefined,
		];
		for (const office of found) {
			if (!office) continue;
			add(nounOf(office), { name, office });
			if (office.leads && nounOf(office) !== 'leader') add('leader', { name, office });
		}
	}
	return { byNoun, answers: new Map() };
}

/** Does an office that was told fit the one that is asked for? */
function fits(told: Office, asked: Office): boolean {
	if (asked.of !== undefined && told.of !== asked.of) return false;
	if (asked.what === 'leader') return told.leads || told.what.endsWith('leader');
	if (told.what === asked.what || told.what.startsWith(`${asked.what} of `)) return true;
	return told.what.endsWith(` ${asked.what}`) && !/\b(?:vice|deputy|assistant)\b/u.test(told.what);
}

/**
 * Find the person whom a phrase of office stands for.
 *
 * @param phrase - `the Danish leader`, `the bank's press secretary`, `the foreign minister`.
 * @param roles - What `readRoles` gave.
 * @param before - Where the phrase stands: of several holders, the one told last before it counts.
 * @returns A mention of the person; `undefined` where nobody, or more than one without a place to choose by, holds it.
 */
export function resolveRole(phrase: string, roles: Roles, before?: Place): FoundName | undefined {
	const asked = readOffice(phrase.trim().split(/\s+/u));
	if (!asked) return undefined;
	const { names, alone } = holdersOf(asked, roles);
	if (alone) return names[0];
	return before && asked.of === undefined ? lastBefore(names, before) : undefined;
}

function holdersOf(asked: Office, { byNoun, answers }: Roles): Answer {
	const key = `${asked.what}, ${asked.of ?? ''}`;
	const known = answers.get(key);
	if (known) return known;
	const names = (byNoun.get(nounOf(asked)) ?? []).filter(({ office }) => fits(office, asked)).map(({ name }) => name);
	const answer = { names, alone: new Set(names.map(({ id }) => id)).size === 1 };
	answers.set(key, answer);
	return answer;
}

/** The last of some mentions, in order, before a place. */
function lastBefore(names: readonly FoundName[], before: Place): FoundName | undefined {
	let [low, high] = [0, names.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore((names[middle] as FoundName).place, before)) low = middle + 1;
		else high = middle;
	}
	return names[low - 1];
}

function isBefore(a: Place, b: Place): boolean {
	return a.piece < b.piece || (a.piece === b.piece && a.start < b.start);
}
