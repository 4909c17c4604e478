/** What is wrong with a seed, a sidecar or the story file, said at its place, kept and written for a terminal. */
import { VFile } from 'vfile';
import { type Location, location } from 'vfile-location';
import { reporter } from 'vfile-reporter';
import { type RuleName, rules } from './message-rules.ts';
import type { Range, SeedMessage } from './records.ts';

export type { RuleName } from './message-rules.ts';

/** The path of the sidecar that belongs to a seed: `seeds/port.txt` has `seeds/port.yml`. */
function sidecarPath(seedPath: string): string {
	return seedPath.replace(/\.txt$/, '.yml');
}

const locations = new WeakMap<VFile, Location>();

/** Lines are counted once for each file, however many messages it has. */
function locationOf(file: VFile): Location {
	const known = locations.get(file) ?? location(file);
	locations.set(file, known);
	return known;
}

function fixOf(rule: RuleName, path: string): string {
	return rules[rule].fix.replaceAll('{sidecar}', sidecarPath(path));
}

/**
 * Write a value of a file into a reason: in backticks, on one line, cut short where it is long.
 *
 * @param value - What the file has; control and invisible characters are shown by their numbers, as `U+001B`.
 */
export function showValue(value: string): string {
	const longest = 80;
	// No half of a character at the cut.
	const start = value.length > longest ? value.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : value;
	const shown = start.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, (character) => {
		const code = character.codePointAt(0) ?? 0;
		return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	});
	return `\`${shown}${start.length < value.length ? '…' : ''}\``;
}

/** So many messages of one rule are told of one file: a broken file can break a rule at every word. */
const mostOfRule = 20;

/**
 * Say what is wrong with a file, at its place.
 *
 * Never throws: a message of severity `error` only means that the file gives no article. Of one rule and file, the first
 * {@link mostOfRule} are listed, and then that there are more.
 *
 * @param file - The file that the message is about.
 * @param rule - The rule that found it.
 * @param reason - `Unexpected <what the file has>, expected <what we can use>`; values in backticks.
 * @param place - Where it stands, in offsets of the file's text; the whole file if left out.
 */
export function report(file: VFile, rule: RuleName, reason: string, place?: Range): void {
	const { stage, severity } = rules[rule];
	const told = file.messages.filter(({ ruleId }) => ruleId === rule).length;
	if (told > mostOfRule) return;
	const words =
		told < mostOfRule ? reason : 'Unexpected further places like these, expected fewer; they are not listed';
	const [start, end] = place?.map((offset) => locationOf(file).toPoint(offset)) ?? [];
	const message = file.message(words, {
		...(start && end ? { place: { start, end } } : {}),
		ruleId: rule,
		source: stage,
	});
	// vfile: true is an error, false a warning, undefined an information.
	message.fatal = { error: true, warning: false, info: undefined }[severity];
	message.note = fixOf(rule, file.path);
}

/** A message as a value of JSON. */
export type KeptMessage = Pick<VFile['messages'][number], 'reason' | 'ruleId' | 'source' | 'fatal' | 'note' | 'place'>;

/** The messages of a file as values of JSON, from the one at an index on. */
export function keepMessages(file: VFile, from: number): KeptMessage[] {
	return file.messages
		.slice(from)
		.map(({ reason, ruleId, source, fatal, note, place }) => ({ reason, ruleId, source, fatal, note, place }));
}

/** Give a file messages that were kept of it. */
export function restoreMessages(file: VFile, kept: readonly KeptMessage[]): void {
	for (const { reason, ruleId, source, place, fatal, note } of kept) {
		const message = file.message(reason, { place, ruleId, source });
		message.fatal = fatal;
		message.note = note;
	}
}

/** Whether a file has a message of severity `error`: it gives no article then. */
export function hasError(file: VFile): boolean {
	return file.messages.some(({ fatal }) => fatal === true);
}

/**
 * The messages of a file as plain records, in the order of their places.
 *
 * Notes name the sidecar without its folder: the same seed gives the same record wherever it lies.
 */
export function messagesOf(file: VFile): SeedMessage[] {
	const records = file.messages.map((message): SeedMessage => {
		const { line, column } = message;
		return {
			rule: message.ruleId ?? 'unknown',
			severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
			reason: message.reason,
			...(isRuleName(message.ruleId) ? { note: fixOf(message.ruleId, file.basename ?? '') } : {}),
			...(line !== undefined && column !== undefined ? { line, column } : {}),
		};
	});
	return records.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function isRuleName(name: string | undefined): name is RuleName {
	return name !== undefined && Object.hasOwn(rules, name);
}

/**
 * Take out of lines what steers a terminal: control characters but for line feeds, and signs of writing direction.
 *
 * @param lines - Lines that may hold words of seeds and names of files.
 */
export function forTerminal(lines: string): string {
	return lines.replace(/(?!\n)[\p{Cc}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, '�');
}

/**
 * Write the messages of files for a terminal: each with its place, reason, rule and mend, then their number.
 *
 * Control characters of seeds and file names are taken out, so that no seed can steer the terminal.
 *
 * @param files - Files with or without messages.
 * @param infos - Whether to show messages of severity `info` too; otherwise they are only counted.
 * @returns Lines without the last line break; empty if there is nothing to show.
 */
export function formatMessages(files: readonly VFile[], infos = false): string {
	let hidden = 0;
	const shown = files.map(({ path, messages }) => {
		const file = new VFile({ path });
		file.messages = messages.filter(({ fatal }) => infos || typeof fatal === 'boolean');
		hidden += messages.length - file.messages.length;
		return file;
	});
	const text = reporter(shown, { color: false, quiet: true, verbose: true });
	const count = hidden === 0 ? '' : `${hidden} ${hidden === 1 ? 'note' : 'notes'} for information not shown`;
	return forTerminal([text, count].filter((line) => line !== '').join('\n'));
}
