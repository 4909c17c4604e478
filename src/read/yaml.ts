/** Editors' YAML files to checked values, each fault at its own line and column. */
import type { VFile } from 'vfile';
import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import { z } from 'zod';
import { report, type RuleName, showValue } from '../messages.ts';
import type { Range } from '../records.ts';
import { decodeText } from './decode.ts';

/** The largest file that an editor writes, in bytes: parsing takes far more than the file itself. */
const largest = 2 * 1024 * 1024;

/** A checked value, and where its parts stand in the file. */
export interface Checked<T> {
	readonly value: T;
	/** Where a part stands, such as `['events', 0, 'title']`; the whole file where the file does not have it. */
	readonly placeOf: (path: readonly PropertyKey[]) => Range;
}

/** What is said of one fault. */
export interface Fault {
	readonly place: Range;
	readonly reason: string;
}

/** As much of a JSON Schema as tells what is expected. */
interface Shape {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly format?: string;
	readonly pattern?: string;
	readonly properties?: Readonly<Record<string, Shape>>;
	readonly items?: Shape;
}

/**
 * Read a YAML file by a schema.
 *
 * Only plain values are taken: no tags, no aliases (they can blow a small file up), no key twice.
 *
 * @param file - Gets the text as its value, and a message for each fault.
 * @param rule - The rule that the messages bear.
 * @returns The value with its places, or `undefined` where there is a fault.
 */
export function readYaml<T extends z.ZodType>(
	file: VFile,
	bytes: Uint8Array,
	schema: T,
	rule: RuleName,
): Checked<z.output<T>> | undefined {
	if (bytes.length > largest) {
		report(file, 'oversized-file', `Unexpected size of \`${bytes.length}\` bytes, expected at most \`${largest}\``);
		return undefined;
	}
	const text = decodeText(file, bytes);
	if (text === undefined) return undefined;
	try {
		const { value, placeOf, faults } = check(text, schema);
		for (const { place, reason } of faults) report(file, rule, reason, place);
		return faults.length > 0 ? undefined : { value: value as z.output<T>, placeOf };
	} catch (error) {
		// The parser goes down one call for each level.
		if (!(error instanceof RangeError)) throw error;
		report(file, rule, 'Unexpected depth of nesting, expected keys and values of a few levels');
		return undefined;
	}
}

/**
 * Find what in a text does not fit a schema, each fault at its place.
 *
 * @param text - YAML, or JSON, which is YAML too.
 * @returns Nothing where the text is so long or so deep that parsing it would take too much.
 */
export function findFaults(text: string, schema: z.ZodType): Fault[] {
	if (text.length > largest) return [];
	try {
		return check(text, schema).faults;
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}

function check(text: string, schema: z.ZodType): Checked<unknown> & { faults: Fault[] } {
	const options = { schema: 'core', resolveKnownTags: false, uniqueKeys: false, logLevel: 'error' } as const;
	const document = parseDocument(text, options);
	const placeOf = (path: readonly PropertyKey[]) => placeIn(document, path);
	const faults = findYamlFaults(document, text.length);
	if (faults.length > 0) return { value: undefined, placeOf, faults };
	const { data, error } = schema.safeParse(document.toJS() ?? {});
	if (!error) return { value: data, placeOf, faults: [] };
	const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;
	return { value: data, placeOf, faults: error.issues.flatMap((issue) => explain(issue, document, shape)) };
}

/** What YAML itself forbids (the first such fault only: the others mostly follow from it), and what is not plain. */
function findYamlFaults(document: Document, length: number): Fault[] {
	const explained = ({ message, pos: [start, end] }: YAMLError): Fault => {
		if (message.startsWith('Maximum call stack')) throw new RangeError(message);
		const cause = message.replace(/ at line \d+, column \d+:[^]*$/u, '');
		const reason = `Unexpected YAML (${showValue(cause)}), expected lines such as \`key: value\``;
		return { place: [Math.min(start, length), Math.min(end, length)], reason };
	};
	const [first] = document.errors;
	if (first) return [explained(first)];
	const faults = document.warnings.map(explained);
	visit(document, {
		Alias: (_, node) => {
			faults.push({ place: placeOfNode(node), reason: 'Unexpected alias, expected the value itself' });
		},
		Map: (_, map) => {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				if (!isNode(key) || isAlias(key)) continue;
				const name = String(isScalar(key) ? key.value : key);
				if (seen.has(name)) {
					const reason = `Unexpected second ${showValue(name)}, expected each key once`;
					faults.push({ place: placeOfNode(key), reason });
				}
				seen.add(name);
			}
		},
	});
	return faults;
}

/** Say in our words what zod found. */
function explain(issue: z.core.$ZodIssue, document: Document, root: Shape): Fault[] {
	const { path } = issue;
	const shape = shapeAt(root, path);
	if (issue.code === 'unrecognized_keys') {
		const names = listed(Object.keys(shape.properties ?? {}));
		const places = placesOfKeys(document, path);
		return issue.keys.map((key) => {
			const reason = `Unexpected key ${showValue(key)}, expected ${names}`;
			return { place: places.get(key) ?? placeIn(document, path), reason };
		});
	}
	const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
	if (node === undefined) {
		const parent = path.slice(0, -1);
		const owner = parent.findLast((key) => typeof key === 'string');
		const reason = `Unexpected ${owner ? showValue(owner) : 'file'} without ${showValue(String(path.at(-1)))}`;
		return [
			{
				place: placeOfKey(document, parent.slice(0, -1), parent.at(-1)),
				reason: `${reason}, expected ${expected(shape)}`,
			},
		];
	}
	const wanted = issue.code === 'custom' ? issue.message : expected(shape);
	return [{ place: placeIn(document, path), reason: `Unexpected ${described(node)}, expected ${wanted}` }];
}

function shapeAt(root: Shape, path: readonly PropertyKey[]): Shape {
	return path.reduce<Shape>((shape, key) => shape.properties?.[String(key)] ?? shape.items ?? {}, root);
}

function expected(shape: Shape): string {
	if (shape.enum) return listed(shape.enum);
	if (shape.properties) return `the keys ${Object.keys(shape.properties).map(showValue).join(', ')}`;
	if (shape.items) return 'a list with at least one entry';
	if (shape.format === 'date') return 'a day of the calendar such as `2031-05-09`';
	if (shape.format === 'uri') return 'an address such as `https://example.org/page`';
	if (shape.pattern) return 'words of small letters and digits, joined by single hyphens';
	return 'text';
}

function described(node: unknown): string {
	if (isMap(node)) return 'keys';
	if (!isScalar<string | number | boolean | undefined>(node))
		return isSeq(node) && node.items.length === 0 ? 'empty list' : 'list';
	const value = String(node.value ?? '');
	if (value === '') return 'empty value';
	return typeof node.value === 'string' ? showValue(value) : `${showValue(value)} without quotation marks`;
}

function listed(names: readonly string[]): string {
	const shown = names.map(showValue);
	return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

function placeIn(document: Document, path: readonly PropertyKey[]): Range {
	const node = path.length === 0 ? document.contents : document.getIn(path, true);
	if (!isNode(node)) return [0, 0];
	// Keys on lines of their own end where the next begins: the first key is enough to find them.
	const first = isMap(node) && !node.flow ? node.items[0]?.key : undefined;
	return placeOfNode(isNode(first) ? first : node);
}

function placesOfKeys(document: Document, path: readonly PropertyKey[]): Map<unknown, Range> {
	const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
	const keys = isMap(map) ? map.items.map(({ key }) => key).filter((key) => isScalar(key)) : [];
	return new Map(keys.map((key) => [key.value, placeOfNode(key)]));
}

/** Where a key stands; an entry of a list stands for itself. */
function placeOfKey(document: Document, path: readonly PropertyKey[], key: PropertyKey | undefined): Range {
	const place = placesOfKeys(document, path).get(key);
	return place ?? placeIn(document, key === undefined ? [] : [...path, key]);
}

function placeOfNode({ range }: Node): Range {
	return range ? [range[0], range[1]] : [0, 0];
}
