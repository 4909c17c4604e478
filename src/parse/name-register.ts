/** Joins the mentions of an article: whose name is it? */
import type { Story } from '../editor-records.ts';
import type { NameKind } from '../records.ts';
import { countryName, foldName, initialsOf, lastWord, personKey } from './name-form.ts';
import { type Evidence, addEvidence, isAcronym, listedKind } from './name-kind.ts';
import type { Place } from './prose.ts';
import { slugify } from './slug.ts';
import { firstNameTitles } from './words/titles.ts';

/** A mention before it is known whose it is. */
export interface Mention {
	readonly words: readonly string[];
	readonly form: string;
	readonly folded: string;
	readonly place: Place;
	readonly title?: Place;
	readonly titleText?: string;
	readonly role?: string;
	readonly opens: boolean;
	readonly headline: boolean;
	readonly before: string;
	readonly after: string;
}

/** One bearer of a name, as the article knows it. */
export interface Bearer {
	readonly mentions: Mention[];
	readonly evidence: Evidence;
	/** An id and name given by a list, where one knows the name. */
	readonly given?: { readonly id: string; readonly name: string; readonly kind: NameKind };
	/** The words of its fullest form. */
	words: readonly string[];
}

/** Joins the mentions of an article to bearers. */
export class Register {
	readonly #bearers: Bearer[] = [];
	readonly #byForm = new Map<string, Bearer>();
	readonly #byLast = new Map<string, Bearer>();
	readonly #byFirst = new Map<string, Bearer>();
	readonly #byInitials = new Map<string, Bearer>();
	readonly #spellings: ReadonlyMap<string, NonNullable<Bearer['given']>>;
	/** Words that the article also writes small: no capital makes a name of one of them alone. */
	readonly #small: ReadonlySet<string>;

	constructor(spellings: Story['spellings'], small: ReadonlySet<string>) {
		this.#small = small;
		this.#spellings = new Map(
			spellings.flatMap(({ name, kind, forms }) =>
				[name, ...forms].map((form) => [foldName(form), { id: slugify(name), name, kind }] as const),
			),
		);
	}

	/** Make a bearer of every name of several words, of every titled and of every listed name. */
	addFull(mention: Mention): Bearer {
		const { folded, words, form } = mention;
		const given = this.#spellings.get(folded) ?? this.#country(form);
		const key = given ? `=${given.id}` : words.length > 1 && !words.includes('of') ? personKey(folded) : folded;
		const known = this.#byForm.get(folded) ?? this.#byForm.get(key);
		const bearer: Bearer = known ?? {
			mentions: [],
			evidence: { titled: 0, speaks: 0, located: 0, reports: 0, shortened: 0 },
			words,
			...(given ? { given } : {}),
		};
		if (!known) this.#bearers.push(bearer);
		this.#byForm.set(folded, bearer);
		this.#byForm.set(key, bearer);
		if (words.length > 1 && !given) this.#index(mention, bearer);
		if (given?.kind === 'person') this.#remember(this.#byLast, lastWord(folded), bearer);
		return this.#join(mention, bearer);
	}

	/** Join a name of one word to its bearer; a new one only where its capital tells something. */
	addShort(mention: Mention, isKnown: (word: string) => boolean): void {
		const { folded, words, titleText = '' } = mention;
		const word = words[0] ?? '';
		const byFirst = firstNameTitles.has(titleText) ? this.#byFirst.get(folded) : undefined;
		const known =
			byFirst ?? this.#byForm.get(folded) ?? this.#byLast.get(folded) ?? this.#byInitials.get(word.replaceAll('.', ''));
		if (known) {
			if (this.#byLast.get(folded) === known) known.evidence.shortened += 1;
			this.#join(mention, known);
			return;
		}
		const listed = countryName(word) !== undefined || listedKind(words) === 'place' || this.#spellings.has(folded);
		if (!listed && mention.title === undefined && (mention.headline || this.#small.has(word.toLowerCase()))) return;
		if (word === 'May' && mention.title === undefined) return;
		if (mention.opens && !listed && mention.title === undefined && !isKnown(folded) && !isAcronym(word)) return;
		this.addFull(mention);
	}

	bearers(): readonly Bearer[] {
		return this.#bearers;
	}

	has(folded: string): boolean {
		return this.#byForm.has(folded) || this.#byLast.has(folded);
	}

	#country(form: string): Bearer['given'] {
		const name = countryName(form);
		if (name === undefined) return undefined;
		return { id: slugify(name), name, kind: listedKind([form]) ?? 'place' };
	}

	#index({ folded, words, form }: Mention, bearer: Bearer): void {
		const kind = listedKind(words);
		if (kind === 'organisation') this.#remember(this.#byInitials, initialsOf(form), bearer);
		if (kind !== undefined && kind !== 'person') return;
		if (this.#small.has((words.at(-1) ?? '').toLowerCase())) return;
		this.#remember(this.#byLast, lastWord(folded), bearer);
		this.#remember(this.#byFirst, folded.split(' ')[0] ?? '', bearer);
	}

	/** The first to bear a short form keeps it. */
	#remember(index: Map<string, Bearer>, key: string, bearer: Bearer): void {
		if (key !== '' && !index.has(key)) index.set(key, bearer);
	}

	#join(mention: Mention, bearer: Bearer): Bearer {
		bearer.mentions.push(mention);
		if (mention.form.length > bearer.words.join(' ').length && !mention.headline) bearer.words = mention.words;
		addEvidence(bearer.evidence, mention.before, mention.after, mention.title !== undefined);
		return bearer;
	}
}
