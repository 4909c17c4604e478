/**
 * Loaded before a build (`node --import`): it finds itself on another machine. Folders are listed the other way round, the
 * clock is a year ahead, and there are as many processors as `PROCESSORS` says.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const { readdir, readdirSync, promises } = fs;
const readLater = promises.readdir;
const turned = (entries) => [...entries].reverse();

fs.readdirSync = (...given) => turned(readdirSync(...given));
fs.readdir = (...given) => {
	const done = given.pop();
	return readdir(...given, (error, entries) => done(error, entries && turned(entries)));
};
promises.readdir = async (...given) => turned(await readLater(...given));

/** What `opendir` gives, of entries that are read at once. */
function open(path, options) {
	const entries = fs.readdirSync(path, { ...options, withFileTypes: true });
	return {
		path,
		closeSync: () => undefined,
		close: async () => undefined,
		async *[Symbol.asyncIterator]() {
			yield* entries;
		},
	};
}
fs.opendirSync = open;
promises.opendir = async (...given) => open(...given);
fs.opendir = (path, ...rest) => rest.pop()(undefined, open(path, rest[0]));

const count = Number(process.env.PROCESSORS);
const { cpus } = os;
os.availableParallelism = () => count;
os.cpus = () => Array.from({ length: count }, () => cpus()[0]);

const ahead = 366 * 24 * 60 * 60 * 1000;
const { now } = Date;
globalThis.Date = class extends Date {
	constructor(...given) {
		if (given.length > 0) super(...given);
		else super(now() + ahead);
	}
	static now() {
		return now() + ahead;
	}
};

syncBuiltinESMExports();
