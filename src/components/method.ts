/** The method in plain words, for the page that explains it. */

/** One step of the way from a file to a page. */
export interface MethodStage {
	/** The fragment that links lead to. */
	readonly id: string;
	readonly name: string;
	readonly does: string;
	readonly rules: readonly string[];
	readonly misses: string;
}

/** The steps, in the order that a file goes through them. */
export const stages: readonly MethodStage[] = [
	{
		id: 'reading',
		name: 'Reading',
		does: 'A file is read as UTF-8 and not changed: stray blanks, line breaks and signs stay.',
		rules: [
			'A file that is empty, not UTF-8 or not text is refused, with its name, the cause and a mend.',
			'What an editor knows beyond the text is read from a file beside it; each value there needs a reason.',
		],
		misses: 'a scrape that is cut short in the middle looks like a short article.',
	},
	{
		id: 'parts',
		name: 'Taking apart',
		does: 'Each character of the file is put into one part: title, deck, body, caption, related items, share buttons and so on.',
		rules: [
			'Lines that outlets, aggregators and scrapers leave around a text are known by their form, the surest forms first.',
			'The body is the running text. A sentence that a blank line or a tag cuts in two is joined; paragraphs glued to one another are taken apart where a sentence ends without a blank.',
			'Where the file has no title, its first words stand for one, and the page says so.',
		],
		misses: 'a caption or teaser of several full sentences in the middle of a text can pass for a paragraph.',
	},
	{
		id: 'published',
		name: 'Outlet and day of publication',
		does: 'Both are read from the file where it states them, or from a web address in it; otherwise an editor may give them.',
		rules: [
			'A printed date is taken as a date, never as an instant; a clock time is kept with the zone that is printed beside it.',
			'A stamp such as “3 hours ago” dates nothing.',
			'Nothing is guessed from style: an outlet that is not stated stays “not stated”.',
		],
		misses: 'outlets that show only by a logo, which no text file holds.',
	},
	{
		id: 'quotations',
		name: 'Quotations and speakers',
		does: 'A quotation is what stands between quotation marks, of every style, over sentences and paragraphs.',
		rules: [
			'The speaker is whoever is the subject of the verb of speech at the quotation: by name, by title or by pronoun.',
			'Marks without a verb of speech near them, around one or two words, may quote nobody.',
			'Where it is not clear who speaks, no speaker is given.',
		],
		misses:
			'speakers who are named only some sentences before, and marks that are never closed; the latter are told among the remarks on the file.',
	},
	{
		id: 'dates',
		name: 'Dates in the text',
		does: 'Every word for a day, a month or a year is resolved on the calendar, with the sum shown.',
		rules: [
			'“On Thursday” counts from the day of publication, backwards or forwards by the tense of its clause.',
			'“Yesterday” inside a quotation counts from the day on which it was said, where that is known.',
			'Without a day of publication, relative words are not resolved.',
		],
		misses: 'a weekday of an earlier week, when the text says so only by what it tells.',
	},
	{
		id: 'names',
		name: 'Names and origins',
		does: 'People, places and organisations are found by their capitals, titles and lists; phrases such as “told” and “citing” say from whom an article has something.',
		rules: [
			'A last name alone is the person of that last name in the same article.',
			'Spellings of one name are joined where the editors list them, or where they differ only as transliterations do.',
			'A phrase of origin is taken only with the words that state it; the chain ends where the file says no more.',
		],
		misses: 'names that are also common words, and an origin that is told without any phrase.',
	},
	{
		id: 'passages',
		name: 'The same passage in two articles',
		does: 'Sentences of two articles are laid side by side where they share words that few other sentences have.',
		rules: [
			'Words that are in every text weigh little; names, numbers and rare words weigh much. The score is the share of that weight that both have.',
			'Passages that state different days are not joined, however alike their words are.',
			'One quotation in two articles is joined where one is found in the other, or where speaker and words agree.',
			'Two values that cannot both hold, such as two numbers for one thing, are shown as such. Which is right is not said.',
		],
		misses: 'the same thing told with no word in common; and it may join two likely sentences on two different things.',
	},
	{
		id: 'events',
		name: 'Events',
		does: 'Sentences that tell of one happening on one day are one event.',
		rules: [
			'A sentence begins an event where it carries a date; others are joined to it by the people, the places and the words they share with it.',
			'The title of an event is made of words of the files, or written by an editor; the two are set in different letters.',
			'Where files give different days, all are shown with who gives them.',
		],
		misses:
			'events that no file dates and no editor pins; and “not found in this file” says only that no sentence was joined by these rules.',
	},
];
