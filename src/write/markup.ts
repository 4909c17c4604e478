/** Texts within markup, whether HTML or XML. */

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Escape a text, so that it is a text in markup too and can end neither an element nor a value between quotation marks. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? '');
}
