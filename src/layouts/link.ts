/** Addresses of the site: every link to one of its own pages is made here. */

const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/**
 * Make the address of a page or file of this site, under the path that the site is published below.
 *
 * @param path - From the site's root, with its first slash and its fragment, such as `/articles/#list`.
 */
export function href(path: string): string {
	return `${base}${path}`;
}

/** Make the whole address of a page or file, as others cite it. */
export function address(path: string): string {
	return `${import.meta.env.SITE.replace(/\/$/u, '')}${href(path)}`;
}
