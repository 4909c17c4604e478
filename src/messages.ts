/** What can be wrong with a seed, a sidecar or the story file: each rule with its severity and its mend. */
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Range, SeedMessage } from './records.ts';

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
		fix: 'Make it a plain file that this user may read.',
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
	'cut-sentence': {
		stage: 'parse',
		severity: 'info',
		fix: 'Check that the two halves are one sentence.',
	},
} as const satisfies Record<string, Rule>;

/** The permanent name of a rule. */
export type RuleName = keyof typeof rules;

/** The path of the sidecar that belongs to a seed: `seeds/port.txt` has `seeds/port.yml`. */
export function sidecarPath(seedPath: string): string {
	return seedPath.replace(/\.txt$/, '.yml');
}

/**
 * Say what is wrong with a file, at its place.
 *
 * Never throws: a message of severity `error` only means that the file gives no article.
 *
 * @param file - The file that the message is about.
 * @param rule - The rule that found it.
 * @param reason - `Unexpected <what the file has>, expected <what we can use>`; values in backticks.
 * @param place - Where it stands, in offsets of the file's text; the whole file if left out.
 */
export function report(file: VFile, rule: RuleName, reason: string, place?: Range): void {
	const { stage, severity, fix } = rules[rule] as Rule;
	const [start, end] = place?.map((offset) => location(file).toPoint(offset)) ?? [];
	const message = file.message(reason, {
		...(start && end ? { place: { start, end } } : {}),
		ruleId: rule,
		source: stage,
	});
	// vfile: true is an error, false a warning, undefined an information.
	message.fatal = { error: true, warning: false, info: undefined }[severity];
	message.note = fix.replaceAll('{sidecar}', sidecarPath(file.path || 'seeds/NAME.txt'));
}

/** The messages of a file as plain records, in the order of their places. */
export function messagesOf(file: VFile): SeedMessage[] {
	return file.messages.map((message) => ({
		rule: message.ruleId ?? 'unknown',
		severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
		reason: message.reason,
		...(message.note ? { note: message.note } : {}),
		...(message.line !== undefined && message.column !== undefined
			? { line: message.line, column: message.column }
			: {}),
	}));
}
