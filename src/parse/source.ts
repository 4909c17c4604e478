/** What the readers of titles, dates and origins look at. */
import type { VFile } from 'vfile';
import type { Sidecar, Story } from '../editor-records.ts';
import type { FrontValue } from './front-matter.ts';
import type { Block } from './parts.ts';

/** What is known of a seed beside its text. */
export interface Known {
	readonly sha256: string;
	readonly sidecar?: Sidecar | undefined;
	/** Outlets by name and home page, to name the outlet of an address. */
	readonly outlets?: Story['outlets'] | undefined;
	/** Spellings of one name that an editor joins. */
	readonly spellings?: Story['spellings'] | undefined;
}

/** What the reader of the head looks at. */
export interface HeadSource {
	readonly file: VFile;
	readonly seed: string;
	readonly blocks: readonly Block[];
	readonly front: ReadonlyMap<string, FrontValue>;
	readonly known: Known;
}

/** The address of the original, as it is printed and mended. */
export interface FoundAddress {
	readonly printed: string;
	readonly start: number;
	readonly href: string;
}
