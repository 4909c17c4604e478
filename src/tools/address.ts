/** Where the site is published: the environment's `SITE` and `BASE`. */

/** The site's origin, `http://localhost:4321` unless `SITE` names another; throws where `SITE` is not a web address. */
export function siteAddress(site = process.env['SITE']): string {
	if (!site) return 'http://localhost:4321';
	if (!/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
		throw new Error(`Unexpected SITE \`${site}\`, expected an address such as https://example.org`);
	}
	return site;
}

/** The path that the site lies under, with a slash at both ends: `/` unless `BASE` names another. */
export function siteBase(base = process.env['BASE'] ?? ''): string {
	const names = base.split('/').filter((name) => name !== '');
	return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
