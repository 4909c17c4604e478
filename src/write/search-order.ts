/**
 * Pagefind's files in one order: it lists the values of a filter as they lie in its memory, other at each run.
 *
 * The lists are put in the order of their bytes, and the files named anew by what they hold. The files are CBOR behind a
 * signature, compressed; no item is changed, so nothing but the bounds of items is read.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of the index, by its path below the folder of the index. */
export type IndexFiles = Map<string, Uint8Array>;

const signature = Buffer.from('pagefind_dcd');
/** The items of the table of contents: the lists of the filters and of the orders. */
const [filterList, sortList] = [3, 4];

/** Where the head of an item ends, and the number that it holds. */
function readHead(bytes: Buffer, offset: number): { type: number; count: number; end: number } {
	const first = bytes.readUInt8(offset);
	const [type, short] = [first >> 5, first & 31];
	if (short < 24) return { type, count: short, end: offset + 1 };
	const size = 1 << (short - 24);
	if (size > 4)
		throw new Error(`Unexpected head ${first} in an index of Pagefind, expected a length of at most 32 bits`);
	return { type, count: bytes.readUIntBE(offset + 1, size), end: offset + 1 + size };
}

/** Where an item ends: a number, a text or a list of items. */
function endOfItem(bytes: Buffer, offset: number): number {
	const { type, count, end } = readHead(bytes, offset);
	if (type === 0 || type === 1) return end;
	if (type === 2 || type === 3) return end + count;
	if (type !== 4) throw new Error(`Unexpected type ${type} in an index of Pagefind, expected a number, text or list`);
	let next = end;
	for (let item = 0; item < count; item++) next = endOfItem(bytes, next);
	return next;
}

/** A list as its head and its items. */
function cutList(bytes: Buffer, offset = 0): { head: Buffer; items: Buffer[] } {
	const { type, count, end } = readHead(bytes, offset);
	if (type !== 4) throw new Error(`Unexpected type ${type} in an index of Pagefind, expected a list`);
	const items: Buffer[] = [];
	let next = end;
	for (let item = 0; item < count; item++) {
		const stop = endOfItem(bytes, next);
		items.push(bytes.subarray(next, stop));
		next = stop;
	}
	return { head: bytes.subarray(offset, end), items };
}

function sortItems(list: Buffer): Buffer {
	const { head, items } = cutList(list);
	// Behind the heads stand the texts; those of one length are in the order of their bytes.
	return Buffer.concat([head, ...items.sort((a, b) => a.compare(b))]);
}

function unpack(bytes: Uint8Array): Buffer {
	const whole = gunzipSync(bytes);
	if (!whole.subarray(0, signature.length).equals(signature))
		throw new Error('Unexpected file in an index of Pagefind');
	return whole.subarray(signature.length);
}

function pack(bytes: Buffer): Buffer {
	const packed = gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
	// The head of a compressed file names the system that it was made on: not known.
	packed[9] = 255;
	return packed;
}

/** A name of the length of another, made of the bytes that it names. */
function nameFor(bytes: Buffer, name: string): string {
	const [language = '', hash = ''] = name.split('_');
	return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hash.length)}`;
}

/** Put the lists of an index in order: the same passages give the same files. Throws where it is not an index of Pagefind. */
export function orderIndex(files: IndexFiles): IndexFiles {
	const ordered: IndexFiles = new Map(files);
	const renamed = new Map<string, string>();
	for (const [path, packed] of files) {
		const [, old] = /^filter\/(.+)\.pf_filter$/u.exec(path) ?? [];
		if (old === undefined) continue;
		const { head, items } = cutList(unpack(packed));
		const [name = Buffer.alloc(0), values = Buffer.alloc(0)] = items;
		const bytes = Buffer.concat([head, name, sortItems(values)]);
		ordered.delete(path);
		renamed.set(old, nameFor(bytes, old));
		ordered.set(`filter/${nameFor(bytes, old)}.pf_filter`, pack(bytes));
	}
	const entryPath = 'pagefind-entry.json';
	let entry = Buffer.from(files.get(entryPath) ?? []).toString();
	if (entry === '') throw new Error(`Unexpected index of Pagefind without ${entryPath}`);
	for (const [path, packed] of files) {
		const [, old] = /^pagefind\.(.+)\.pf_meta$/u.exec(path) ?? [];
		if (old === undefined) continue;
		const { head, items } = cutList(unpack(packed));
		const named = items.map((item, place) => {
			if (place !== filterList && place !== sortList) return item;
			let list = item.toString('latin1');
			if (place === filterList) for (const [from, to] of renamed) list = list.replaceAll(from, to);
			return sortItems(Buffer.from(list, 'latin1'));
		});
		const bytes = Buffer.concat([head, ...named]);
		ordered.delete(path);
		ordered.set(`pagefind.${nameFor(bytes, old)}.pf_meta`, pack(bytes));
		entry = entry.replaceAll(old, nameFor(bytes, old));
	}
	ordered.set(entryPath, Buffer.from(entry));
	return ordered;
}
