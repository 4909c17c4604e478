/** The address of the original, as a seed prints it, and the outlet that it names. */

/** An outlet that a host belongs to. */
export interface HostOutlet {
	readonly name: string;
	/** Where the name stands in the address. */
	readonly start: number;
	readonly end: number;
}

const scheme = /^https?:\/\//iu;
/** Files that are no article. */
const media = /\.(?:jpe?g|png|gif|webp|svg|avif|mp[34]|css|js|ico|pdf)(?:[?#]|$)/iu;
/** Second labels under which countries register names: `bbc.co.uk`. */
const registries = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'gob', 'govt', 'or', 'ne']);

/**
 * Mend an address that a line break or a reader's program cut with blanks.
 *
 * @param printed - The address as it stands in the seed.
 * @returns A whole `http` or `https` address, or `undefined` where it is none or belongs to a picture or a script.
 */
export function mendAddress(printed: string): string | undefined {
	const joined = printed.replace(/^<|>$/gu, '').replace(/\s+/gu, '');
	if (!scheme.test(joined) || media.test(joined) || !URL.canParse(joined)) return undefined;
	const { hostname } = new URL(joined);
	return hostname.includes('.') ? joined : undefined;
}

/**
 * Name the outlet that an address belongs to: the label that its host is registered under.
 *
 * @param printed - The address as printed.
 * @param outlets - Outlets whose home page is known; their name goes before the label.
 * @returns The name and the offsets of the label in `printed`; `undefined` for a bare number or a host without a name.
 */
export function readHostOutlet(
	printed: string,
	outlets: readonly { name: string; home?: string | undefined }[],
): HostOutlet | undefined {
	const address = mendAddress(printed);
	if (address === undefined) return undefined;
	const { hostname } = new URL(address);
	const labels = hostname.split('.');
	if (/^[\d.]+$|:/u.test(hostname)) return undefined;
	const registered = labels.length > 2 && registries.has(labels.at(-2) ?? '') ? -3 : -2;
	const label = labels.at(registered) ?? '';
	const start = printed.toLowerCase().indexOf(label);
	if (label === '' || start === -1) return undefined;
	const domain = labels.slice(registered).join('.');
	const known = outlets.find(({ home }) => home !== undefined && `.${new URL(home).hostname}`.endsWith(`.${domain}`));
	return { name: known?.name ?? label, start, end: start + label.length };
}
