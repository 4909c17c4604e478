/** What can be wrong with a seed, a sidecar or the story file: each rule with its severity and its mend. */

interface Rule {
	readonly stage: 'read' | 'parse' | 'compare';
	readonly severity: 'error' | 'warning' | 'info';
	/** How to mend it; `{sidecar}` stands for the path of the seed's sidecar. */
	readonly fix: string;
}

/** Every rule by its permanent name. `error`: no article. `warning`: something was lost. `info`: worth a look. */
export const rules = {
	'not-utf8': {
		stage: 'read',
		severity: 'error',
		fix: 'Save the file as UTF-8, or take it out of the folder.',
	},
	'binary-file': {
		stage: 'read',
		severity: 'error',
		fix: 'Put the plain text of the article in its place, or take the file out of the folder.',
	},
	'empty-seed': {
		stage: 'read',
		severity: 'error',
		fix: 'Scrape the article again, or take the file out of the folder.',
	},
	'unreadable-file': {
		stage: 'read',
		severity: 'error',
		fix: 'Make it a plain file (or a folder, if it was named as one) that this user may read.',
	},
	'oversized-file': {
		stage: 'read',
		severity: 'error',
		fix: 'Put one article into each file, or take the file out of the folder.',
	},
	'no-seeds': {
		stage: 'read',
		severity: 'error',
		fix: 'Add the scraped articles with `npm run add -- FILE…`, or name another folder.',
	},
	'same-number': {
		stage: 'read',
		severity: 'error',
		fix: 'Give one of the two files another leading number: the short link is made of it.',
	},
	'same-slug': {
		stage: 'read',
		severity: 'error',
		fix: 'Set another `slug` in {sidecar}.',
	},
	'bad-sidecar': {
		stage: 'read',
		severity: 'error',
		fix: 'Keys: outlet, published, title, via, address, archived, each `{ value, because }`; and slug. Dates: YYYY-MM-DD.',
	},
	'bad-story': {
		stage: 'read',
		severity: 'error',
		fix: 'Mend the entry; the README lists what story.yml may hold.',
	},
	'bad-ledger': {
		stage: 'read',
		severity: 'error',
		fix: 'Take the last ledger.json that was committed, then run `npm run record`.',
	},
	'lone-sidecar': {
		stage: 'read',
		severity: 'warning',
		fix: 'Name it after its seed, or take it out of the folder.',
	},
	'lost-passage': {
		stage: 'read',
		severity: 'error',
		fix: 'Copy the passage from the seed, letter by letter.',
	},
	'same-seed': {
		stage: 'read',
		severity: 'error',
		fix: 'Nothing to do: it is among the seeds.',
	},
	'like-seed': {
		stage: 'read',
		severity: 'warning',
		fix: 'Keep one of the two.',
	},
	'no-article': {
		stage: 'parse',
		severity: 'error',
		fix: 'Scrape the article itself; this file holds only what stands around one.',
	},
	'short-article': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Check that the scrape is whole.',
	},
	'other-language': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Nothing to mend: the text is shown; its quotations, dates, names and relays are not looked for.',
	},
	'no-title': {
		stage: 'parse',
		severity: 'info',
		fix: 'Where you know it, add `title` with `because` to {sidecar}.',
	},
	'no-outlet': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Add `outlet` with `because` to {sidecar}.',
	},
	'no-date': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Add `published` with `because` to {sidecar}; without it, no relative date of the text can be resolved.',
	},
	'relative-date': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Add `published` with `because` to {sidecar}.',
	},
	'conflicting-date': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Check the day; `published` with `because` in {sidecar} settles it.',
	},
	'updated-alone': {
		stage: 'parse',
		severity: 'info',
		fix: 'Where you know the day of publication, add `published` with `because` to {sidecar}.',
	},
	'weekday-mismatch': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Check the day; `published` with `because` in {sidecar} settles it.',
	},
	'unresolved-date': {
		stage: 'parse',
		severity: 'info',
		fix: 'Nothing to mend if the text says no more; a `published` in {sidecar} resolves relative dates.',
	},
	'unclosed-quotation': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Nothing to mend in the seed; the passage is not shown as a quotation.',
	},
	'mended-address': {
		stage: 'parse',
		severity: 'info',
		fix: 'Check the address; `address` with `because` in {sidecar} settles it.',
	},
	'glued-paragraphs': {
		stage: 'parse',
		severity: 'info',
		fix: 'Check where the paragraphs were taken apart.',
	},
	'character-reference': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Scrape the page again as text; the words are shown as they stand, and such a mark is not read as what it means.',
	},
	'misread-character': {
		stage: 'parse',
		severity: 'warning',
		fix: 'Scrape the text again as UTF-8; its quotation marks are read, its letters stay as they are.',
	},
	'cut-sentence': {
		stage: 'parse',
		severity: 'info',
		fix: 'Check that the two halves are one sentence.',
	},
} as const satisfies Record<string, Rule>;

/** The permanent name of a rule. */
export type RuleName = keyof typeof rules;
