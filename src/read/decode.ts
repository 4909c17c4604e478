/** Bytes to text, or to a message that says where they are no text. */
import type { VFile } from 'vfile';
import { report } from '../messages.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** One control character in so many is more than a text has. */
const controlShare = 1 / 10;

/** Control characters but for tab, line feed, form feed and carriage return, which texts have. */
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/**
 * Decode a file as UTF-8, nothing changed: a byte order mark, CR and control characters stay.
 *
 * @param file - Gets the text as its value, and a message with a place where the bytes are not text.
 * @param bytes - The whole file.
 * @returns The text, or `undefined` where a message says why there is none.
 */
export function decodeText(file: VFile, bytes: Uint8Array): string | undefined {
	if (isUtf16(bytes)) {
		report(file, 'binary-file', 'Unexpected byte order mark of UTF-16, expected text in UTF-8');
		return undefined;
	}
	const nul = bytes.indexOf(0);
	if (nul !== -1) {
		const before = lenient.decode(bytes.subarray(0, nul));
		file.value = lenient.decode(bytes);
		const reason = `Unexpected NUL byte (byte \`${nul + 1}\`), expected text in UTF-8`;
		report(file, 'binary-file', reason, [before.length, before.length + 1]);
		return undefined;
	}
	const text = decode(bytes);
	if (text === undefined) {
		const lossy = lenient.decode(bytes);
		const { byte, offset } = firstBadByte(bytes, lossy);
		file.value = lossy;
		const reason = `Unexpected byte \`0x${hexadecimal(bytes[byte])}\` (byte \`${byte + 1}\`), expected text in UTF-8`;
		report(file, 'not-utf8', reason, [offset, offset + 1]);
		return undefined;
	}
	file.value = text;
	const controls = text.match(control)?.length ?? 0;
	if (controls > text.length * controlShare) {
		const reason = `Unexpected \`${controls}\` control characters among \`${text.length}\`, expected text in UTF-8`;
		report(file, 'binary-file', reason);
		return undefined;
	}
	return text;
}

function isUtf16([first, second]: Uint8Array): boolean {
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return decoder.decode(bytes);
	} catch {
		return undefined;
	}
}

function hexadecimal(byte = 0): string {
	return byte.toString(16).toUpperCase().padStart(2, '0');
}

/**
 * The first byte that is not UTF-8.
 *
 * Each broken sequence stands in the lossy text as U+FFFD, which is three bytes only where the file itself has it.
 */
function firstBadByte(bytes: Uint8Array, lossy: string): { byte: number; offset: number } {
	let byte = 0;
	let from = 0;
	for (let offset = lossy.indexOf('\ufffd'); offset !== -1; offset = lossy.indexOf('\ufffd', from)) {
		byte += Buffer.byteLength(lossy.slice(from, offset));
		if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return { byte, offset };
		byte += 3;
		from = offset + 1;
	}
	throw new Error('The bytes are UTF-8.');
}
