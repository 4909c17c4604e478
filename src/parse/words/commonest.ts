/**
 * The commonest words of English that no other large language has among its own common ones. Left out for these: `of`,
 * `had` and `is` (Dutch), `was`, `will` and `an` (German), `to` (Polish), `for`, `at`, `have` and `by` (Danish), `on`
 * (French), `her` (Turkish), `a`, `as` and `he` (Spanish, Portuguese).
 *
 * Source: the most frequent words of the Brown Corpus (Francis and Kučera, Frequency Analysis of English Usage, 1982).
 */
export const commonestWords: ReadonlySet<string> = new Set(
	`
the and that with from which this were they their would been has his its it who said not but what when there these about
could should
`
		.trim()
		.split(/\s+/u),
);
