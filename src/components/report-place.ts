/** Where an error at a place of this edition is reported. */
import { address } from '../layouts/link.ts';
import { edition } from './edition.ts';
import { reportLink } from './report.ts';

/**
 * Make the link that reports an error at a place of this edition; it carries the address of the place.
 *
 * @param path - From the site's root, with its fragment.
 * @param title - What stands there.
 */
export function reportPlace(path: string, title: string): string {
	return reportLink(edition().story?.report?.href, { address: address(path), title });
}
