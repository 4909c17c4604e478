/** Links that report an error, each carrying the address of the place. */

/** What an error is reported of. */
export interface Place {
	readonly address: string;
	/** What stands there. */
	readonly title: string;
}

const subject = encodeURIComponent('Error in: ');
const [lineEnd, question] = ['\r\n', '\r\n\r\nWhich words, and what is wrong:\r\n'].map(encodeURIComponent);

/** A draft of a letter: subject and body, percent-encoded. */
function letter({ address, title }: Place): string {
	const [of, at] = [encodeURIComponent(title), encodeURIComponent(address)];
	return `subject=${subject}${of}&body=${of}${lineEnd ?? ''}${at}${question ?? ''}`;
}

/**
 * Make the link that reports an error.
 *
 * @param template - The editors' address, in which `{address}` and `{title}` stand for those of the place. Where there
 * is none, the link opens a letter without an addressee; one to a mere mail address gets subject and body.
 */
export function reportLink(template: string | undefined, place: Place): string {
	if (template === undefined) return `mailto:?${letter(place)}`;
	if (/^mailto:[^?{]*$/iu.test(template)) return `${template}?${letter(place)}`;
	return template
		.replaceAll('{address}', () => encodeURIComponent(place.address))
		.replaceAll('{title}', () => encodeURIComponent(place.title));
}
