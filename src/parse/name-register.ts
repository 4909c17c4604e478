/** Joins the mentions of an article: whose name is it? */
import type { Story } from '../editor-records.ts';
import type { NameKind } from '../records.ts';
import { type Evidence, addEvidence, noEvidence } from './name-evidence.ts';
import { areMiddlesAlike, countryName, foldName, initialsOf, lastWord, personKey } from './name-form.ts';
import { headOf, isAcronym, listedKind } from './name-kind.ts';
import type { Place } from './prose.ts';
import { slugify } from './slug.ts';
import { givenNames, leadingFamilyNames, womensNames } from './words/given-names.ts';
import { organisationHeads } from './words/organisations.ts';
import { firstNameTitles, womensTitles } from './words/titles.ts';

/** A mention before it is known whose it is. */
export interface Mention {
	readonly words: readonly string[];
	readonly form: string;
	readonly folded: string;
	readonly place: Place;
	readonly title?: Place;
	readonly titleText?: string;
	readonly role?: string;
	/** The name that its abbreviation or other spelling stands for. */
	readonly stands?: string;
	readonly opens: boolean;
	readonly headline: boolean;
	/** It stands in the dateline. */
	readonly filed?: boolean;
	readonly before: string;
	readonly after: string;
	/** What stands before the first of a list that it goes on with. */
	readonly listBefore?: string;
}

/** One bearer of a name, as the article knows it. */
export interface Bearer {
	readonly mentions: Mention[];
	readonly evidence: Evidence;
	/** An id and name given by a list, where one knows the name. */
	readonly given?: { readonly id: string; readonly name: string; readonly kind: NameKind };
	/** The words of its fullest form. */
	words: readonly string[];
	/** That form, folded. */
	folded: string;
}

/** Of so many people of one last name an article tells; a list of names alone may have more. */
const mostOfOneName = 8;
/** Words around `May` that make a month of it. */
const monthBefore =
	/\b(?:in|since|until|till|by|last|next|this|early|late|mid|of|from|through|between|and|after|before|during|for) $/iu;
const monthBehind = /^(?:,? \d|,? of\b| (?:and|to|or) (?:June|July|April)\b)/u;

/** Joins the mentions of an article to bearers. */
export class Register {
	readonly #bearers: Bearer[] = [];
	readonly #byForm = new Map<string, Bearer>();
	readonly #byLast = new Map<string, Bearer[]>();
	readonly #byFirst = new Map<string, Bearer[]>();
	readonly #byHead = new Map<string, Bearer[]>();
	readonly #byInitials = new Map<string, Bearer[]>();
	readonly #spellings: ReadonlyMap<string, NonNullable<Bearer['given']>>;
	/** Does the article also write a word small? No capital makes a name of one of them alone. */
	readonly #isSmall: (word: string) => boolean;

	constructor(spellings: Story['spellings'], isSmall: (word: string) => boolean) {
		this.#isSmall = isSmall;
		this.#spellings = new Map(
			spellings.flatMap(({ name, kind, forms }) =>
				[name, ...forms].map((form) => [foldName(form), { id: slugify(name), name, kind }] as const),
			),
		);
	}

	/** Make a bearer of every name of several words, of every titled and of every listed name. */
	addFull(mention: Mention): Bearer {
		const { folded, words } = mention;
		const given = this.#givenOf(mention);
		const key = given ? `=${given.id}` : words.length > 1 && !words.includes('of') ? personKey(folded) : folded;
		const alike = this.#byForm.get(key);
		const known =
			this.#byForm.get(folded) ?? (alike && (given || areMiddlesAlike(alike.folded, folded)) ? alike : undefined);
		const bearer: Bearer = known ?? {
			mentions: [],
			evidence: noEvidence(),
			words,
			folded,
			...(given ? { given } : {}),
		};
		if (!known) this.#bearers.push(bearer);
		this.#byForm.set(folded, bearer);
		if (!alike) this.#byForm.set(key, bearer);
		if (!known && words.length > 1 && !given) this.#index(mention, bearer);
		if (given?.kind === 'person') remember(this.#byLast, lastWord(folded), bearer);
		return this.#join(mention, bearer);
	}

	/** Join a name of one word to its bearer; a new one only where its capital tells something. */
	addShort(mention: Mention, isKnown: (word: string) => boolean): void {
		const { folded, words, title, stands } = mention;
		const word = words.at(-1) ?? '';
		if (word === 'May' && !title && (monthBefore.test(mention.before) || monthBehind.test(mention.after))) return;
		const isCommon = this.#isSmall(word.toLowerCase());
		if (isCommon && mention.opens && !title) return;
		const known = this.#find(mention);
		if (known) {
			if (this.#byLast.get(lastWord(folded))?.includes(known)) known.evidence.shortened += 1;
			this.#join(mention, known);
			return;
		}
		const listed =
			stands !== undefined ||
			countryName(word) !== undefined ||
			listedKind(words) === 'place' ||
			this.#spellings.has(folded);
		if (!listed && !title && (mention.headline || isCommon)) return;
		if (word === 'May' && !title) return;
		if (mention.opens && !listed && !title && !isKnown(folded) && !isAcronym(word)) return;
		this.addFull(mention);
	}

	bearers(): readonly Bearer[] {
		return this.#bearers;
	}

	has(folded: string): boolean {
		return this.#byForm.has(folded) || this.#byLast.has(folded);
	}

	/** Whose name of one word, particles left out, a mention is. */
	#find({ folded, words, titleText, before }: Mention): Bearer | undefined {
		const word = words.at(-1) ?? '';
		const last = lastWord(folded);
		const byFirst = this.#byFirst.get(folded) ?? [];
		if (titleText !== undefined && firstNameTitles.has(titleText) && byFirst[0]) return byFirst[0];
		const exact = this.#byForm.get(folded);
		if (exact) return exact;
		const bearers = this.#byLast.get(last) ?? [];
		// `Ukraine` is no short form of `Eastern Ukraine`, but `York` may be one of `Kate York`.
		const isPlace = listedKind(words) === 'place';
		const byLast = bestOf(isPlace ? bearers.filter((each) => listedKind(each.words) === 'person') : bearers, titleText);
		if (byLast) return byLast;
		const byInitials = this.#byInitials.get(word.replaceAll('.', ''));
		if (byInitials) return byInitials[0];
		if (titleText === undefined && givenNames.has(word) && byFirst.length === 1) return byFirst[0];
		const byHead = /\b[Tt]he $/u.test(before) ? (this.#byHead.get(folded) ?? []) : [];
		return byHead.length === 1 ? byHead[0] : undefined;
	}

	#givenOf({ folded, form, words, stands }: Mention): Bearer['given'] {
		const listed = this.#spellings.get(folded);
		if (listed) return listed;
		const name = stands ?? countryName(form) ?? countryName(words.join(' '));
		if (name === undefined) return undefined;
		return { id: slugify(name), name, kind: listedKind([name]) ?? 'place' };
	}

	#index({ folded, words, form }: Mention, bearer: Bearer): void {
		const kind = listedKind(words);
		if (kind === 'organisation') {
			remember(this.#byInitials, initialsOf(form), bearer);
			const head = headOf(words);
			if (organisationHeads.has(head)) remember(this.#byHead, foldName(head), bearer);
		}
		if (kind !== undefined && kind !== 'person') return;
		const [first = ''] = folded.split(' ');
		if (leadingFamilyNames.has(words[0] ?? '')) remember(this.#byLast, first, bearer);
		if (kind === undefined && this.#isSmall((words.at(-1) ?? '').toLowerCase())) return;
		remember(this.#byLast, lastWord(folded), bearer);
		remember(this.#byFirst, first, bearer);
	}

	#join(mention: Mention, bearer: Bearer): Bearer {
		bearer.mentions.push(mention);
		if (mention.form.length > bearer.words.join(' ').length && !mention.headline) {
			bearer.words = mention.words;
			bearer.folded = mention.folded;
		}
		const { before, after, title, filed, listBefore } = mention;
		addEvidence(bearer.evidence, {
			before,
			after,
			titled: title !== undefined,
			...(filed === undefined ? {} : { filed }),
			...(listBefore === undefined ? {} : { listBefore }),
		});
		return bearer;
	}
}

function remember(index: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
	const list = index.get(key);
	if (list === undefined) {
		if (key !== '') index.set(key, [bearer]);
	} else if (list.length < mostOfOneName && !list.includes(bearer)) list.push(bearer);
}

/** Of several people of one last name: the one whom a form of address fits; of those, the most mentioned, then the first. */
function bestOf(bearers: readonly Bearer[], title: string | undefined): Bearer | undefined {
	if (bearers.length < 2) return bearers[0];
	const isWoman = ({ words }: Bearer) => womensNames.has(words[0] ?? '');
	const address = title?.replace(/\.$/u, '');
	const fitting = bearers.filter((bearer) =>
		address === 'Mr' ? !isWoman(bearer) : address !== undefined && womensTitles.has(address) ? isWoman(bearer) : true,
	);
	const [first, ...rest] = fitting.length > 0 ? fitting : bearers;
	return rest.reduce((best, each) => (best && each.mentions.length <= best.mentions.length ? best : each), first);
}
