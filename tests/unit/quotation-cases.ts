/**
 * One quotation in two wordings, each difference typed by hand: `kind: words`, or `kind: words > words of the other`.
 *
 * The words of both sides are real: `from` says where each stands. Where a side has curly marks, it is broken into the
 * pieces between them. Typed before the rules were made; every third case was held back while they were.
 */
export interface QuotationCase {
	readonly from: readonly [a: string, b: string];
	readonly a: string;
	readonly b: string;
	readonly differences: readonly string[];
	/** Words that changed their places can be typed in two ways; this one is as right. */
	readonly or?: readonly string[];
}

const [bliss, nicolay, hay] = ['Gettysburg, Bliss copy', 'Gettysburg, Nicolay copy', 'Gettysburg, Hay copy'];
const everett = 'Gettysburg, Everett copy';
const [kjv, asv] = ['King James Version', 'American Standard Version, 1901'];
const popular = 'as popularly printed';
const unbroken = 'as quoted in books of quotations';
const seeds = 'the files of this edition';

export const realCases: readonly QuotationCase[] = [
	{
		from: [bliss, nicolay],
		a: 'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.',
		b: 'Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in liberty, and dedicated to the proposition that all men are created equal.',
		differences: ['replaced: on > upon', 'spelling: Liberty > liberty'],
	},
	{
		from: [bliss, hay],
		a: 'that this nation, under God, shall have a new birth of freedom -- and that government of the people, by the people, for the people, shall not perish from the earth.',
		b: 'that this nation shall have a new birth of freedom; and that this government of the people, by the people, for the people, shall not perish from the earth.',
		differences: ['cut: under God', 'added: this'],
	},
	{
		from: [bliss, nicolay],
		a: 'The world will little note, nor long remember what we say here, but it can never forget what they did here.',
		b: 'The world will little note, nor long remember what we say here; while it can never forget what they did here.',
		differences: ['replaced: but > while'],
	},
	{
		from: [bliss, hay],
		a: 'The world will little note, nor long remember what we say here, but it can never forget what they did here.',
		b: 'The world will little note, nor long remember, what we say here, but can never forget what they did here.',
		differences: ['cut: it'],
	},
	{
		from: [bliss, hay],
		a: 'We are met on a great battle-field of that war.',
		b: 'We are met here on a great battlefield of that war.',
		differences: ['added: here', 'spelling: battle field > battlefield'],
	},
	{
		from: [bliss, nicolay],
		a: 'We are met on a great battle-field of that war.',
		b: 'We are met on a great battle field of that war.',
		differences: ['spelling: battle field > battle field'],
	},
	{
		from: [bliss, nicolay],
		a: 'The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract.',
		b: 'The brave men, living and dead, who struggled here, have hallowed it, far above our poor power to add or detract.',
		differences: ['replaced: consecrated > hallowed'],
	},
	{
		from: [bliss, hay],
		a: 'It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced.',
		b: 'It is for us, the living, rather to be dedicated here to the unfinished work which they have, thus far, so nobly carried on.',
		differences: ['cut: who fought here', 'replaced: advanced > carried on'],
	},
	{
		from: [hay, 'The New York Times, 20 November 1863'],
		a: 'It is for us, the living, rather to be dedicated here to the unfinished work which they have, thus far, so nobly carried on.',
		b: 'It is for us, the living, rather to be dedicated here to the refinished work that they have thus so far nobly carried on.',
		differences: ['replaced: unfinished > refinished', 'replaced: which > that', 'added: so', 'cut: so'],
		or: ['replaced: unfinished > refinished', 'replaced: which > that', 'cut: far', 'added: far'],
	},
	{
		from: [bliss, 'The New York Times, 20 November 1863'],
		a: 'The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract.',
		b: 'The brave men, living and dead, who struggled here have consecrated it far above our power to add or detract.',
		differences: ['cut: poor'],
	},
	{
		from: [everett, bliss],
		a: 'that from these honored dead we take increased devotion to that cause for which they here gave the last full measure of devotion',
		b: 'that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion',
		differences: ['cut: here'],
	},
	{
		from: ['F. D. Roosevelt, 8 December 1941, first draft', 'as delivered'],
		a: 'Yesterday, December 7, 1941, a date which will live in world history, the United States of America was simultaneously and deliberately attacked by naval and air forces of the Empire of Japan.',
		b: 'Yesterday, December 7, 1941 -- a date which will live in infamy -- the United States of America was suddenly and deliberately attacked by naval and air forces of the Empire of Japan.',
		differences: ['replaced: world history > infamy', 'replaced: simultaneously > suddenly'],
	},
	{
		from: ['F. D. Roosevelt, 8 December 1941, as often printed', 'in the Congressional Record'],
		a: 'Yesterday, December 7th, 1941—a date which will live in infamy',
		b: 'Yesterday, December 7, 1941—a date which will live in infamy',
		differences: ['spelling: 7th > 7'],
	},
	{
		from: ['F. D. Roosevelt, first inaugural address', popular],
		a: 'So, first of all, let me assert my firm belief that the only thing we have to fear is fear itself—nameless, unreasoning, unjustified terror which paralyzes needed efforts to convert retreat into advance.',
		b: 'The only thing we have to fear is fear itself.',
		differences: [
			'cut: So first of all let me assert my firm belief that',
			'cut: nameless unreasoning unjustified terror which paralyzes needed efforts to convert retreat into advance',
		],
	},
	{
		from: ['F. D. Roosevelt, first inaugural address', popular],
		a: 'the only thing we have to fear is fear itself',
		b: 'We have nothing to fear but fear itself.',
		differences: ['cut: the only thing', 'added: nothing', 'replaced: is > but'],
	},
	{
		from: ['F. D. Roosevelt, second inaugural address, as often printed', 'as printed elsewhere'],
		a: 'I see one-third of a nation ill-housed, ill-clad, ill-nourished.',
		b: 'I see one third of a nation ill-housed, ill-clad, ill-nourished.',
		differences: ['spelling: one third > one third'],
	},
	{
		from: [kjv, asv],
		a: 'For God so loved the world, that he gave his only begotten Son, that whosoever believeth in him should not perish, but have everlasting life.',
		b: 'For God so loved the world, that he gave his only begotten Son, that whosoever believeth on him should not perish, but have eternal life.',
		differences: ['replaced: in > on', 'replaced: everlasting > eternal'],
	},
	{
		from: [kjv, asv],
		a: 'In the beginning God created the heaven and the earth.',
		b: 'In the beginning God created the heavens and the earth.',
		differences: ['replaced: heaven > heavens'],
	},
	{
		from: [kjv, asv],
		a: 'The LORD is my shepherd; I shall not want.',
		b: 'Jehovah is my shepherd; I shall not want.',
		differences: ['replaced: The LORD > Jehovah'],
	},
	{
		from: [kjv, asv],
		a: 'Glory to God in the highest, and on earth peace, good will toward men.',
		b: 'Glory to God in the highest, And on earth peace among men in whom he is well pleased.',
		differences: ['spelling: and > And', 'replaced: good will toward > among', 'added: in whom he is well pleased'],
	},
	{
		from: [kjv, asv],
		a: 'Blessed are the peacemakers: for they shall be called the children of God.',
		b: 'Blessed are the peacemakers: for they shall be called sons of God.',
		differences: ['replaced: the children > sons'],
	},
	{
		from: [kjv, asv],
		a: 'And now abideth faith, hope, charity, these three; but the greatest of these is charity.',
		b: 'But now abideth faith, hope, love, these three; and the greatest of these is love.',
		differences: ['replaced: And > But', 'replaced: charity > love', 'replaced: but > and', 'replaced: charity > love'],
	},
	{
		from: [kjv, 'World English Bible'],
		a: 'And ye shall know the truth, and the truth shall make you free.',
		b: 'You will know the truth, and the truth will make you free.',
		differences: ['replaced: And ye shall > You will', 'replaced: shall > will'],
	},
	{
		from: [kjv, asv],
		a: 'Honour thy father and thy mother: that thy days may be long upon the land which the LORD thy God giveth thee.',
		b: 'Honor thy father and thy mother, that thy days may be long in the land which Jehovah thy God giveth thee.',
		differences: ['spelling: Honour > Honor', 'replaced: upon > in', 'replaced: the LORD > Jehovah'],
	},
	{
		from: ['Hamlet, second quarto', 'Hamlet, first folio'],
		a: 'this too too sallied flesh would melt',
		b: 'this too too solid Flesh, would melt',
		differences: ['replaced: sallied > solid', 'spelling: flesh > Flesh'],
	},
	{
		from: ['Hamlet, second quarto, in modern spelling', 'Hamlet, first quarto, in modern spelling'],
		a: 'To be, or not to be, that is the question',
		b: "To be, or not to be, I there's the point",
		differences: ["replaced: that is the question > I there's the point"],
	},
	{
		from: ['Romeo and Juliet, second quarto, in modern spelling', 'first quarto, in modern spelling'],
		a: 'That which we call a rose by any other word would smell as sweet',
		b: 'That which we call a rose by any other name would smell as sweet',
		differences: ['replaced: word > name'],
	},
	{
		from: ['transcript of Apollo 11', popular],
		a: "That's one small step for (a) man; one giant leap for mankind.",
		b: "That's one small step for man, one giant leap for mankind.",
		differences: ['cut: a'],
	},
	{
		from: ['transcript of Apollo 13', 'the film Apollo 13'],
		a: "Okay, Houston, we've had a problem here.",
		b: 'Houston, we have a problem.',
		differences: ['cut: Okay', "replaced: we've had > we have", 'cut: here'],
		or: ['cut: Okay', "spelling: we've > we have", 'cut: had', 'cut: here'],
	},
	{
		from: ['Hansard, 13 May 1940', popular],
		a: 'I have nothing to offer but blood, toil, tears and sweat.',
		b: 'I have nothing to offer but blood, sweat and tears.',
		differences: ['cut: toil tears and', 'added: and tears'],
		or: ['replaced: toil > sweat and', 'cut: and sweat'],
	},
	{
		from: ['Hansard, 4 June 1940', 'as customarily cut'],
		a: 'we shall fight on the beaches, we shall fight on the landing grounds, we shall fight in the fields and in the streets, we shall fight in the hills; we shall never surrender',
		b: 'We shall fight on the beaches … we shall never surrender.',
		differences: [
			'cut-marked: we shall fight on the landing grounds we shall fight in the fields and in the streets we shall fight in the hills',
		],
	},
	{
		from: ['Sparks, Works of Benjamin Franklin, 1840', 'Bartlett, Familiar Quotations'],
		a: '“Yes,” replied Franklin, “we must, indeed, all hang together, or most assuredly we shall all hang separately.”',
		b: 'We must all hang together, or assuredly we shall all hang separately.',
		differences: ['cut: Yes', 'cut: indeed', 'cut: most'],
	},
	{
		from: ['Sparks, Works of Benjamin Franklin, 1840', unbroken],
		a: '“We must be unanimous,” said Hancock; “there must be no pulling different ways; we must all hang together.”',
		b: 'We must be unanimous; there must be no pulling different ways; we must all hang together.',
		differences: ['split: said Hancock'],
	},
	{
		from: ['Alice’s Adventures in Wonderland', unbroken],
		a: '“Begin at the beginning,” the King said gravely, “and go on till you come to the end: then stop.”',
		b: 'Begin at the beginning and go on till you come to the end: then stop.',
		differences: ['split: the King said gravely'],
	},
	{
		from: [unbroken, 'Through the Looking-Glass'],
		a: 'When I use a word, it means just what I choose it to mean—neither more nor less.',
		b: '“When I use a word,” Humpty Dumpty said, in rather a scornful tone, “it means just what I choose it to mean—neither more nor less.”',
		differences: ['split: Humpty Dumpty said in rather a scornful tone'],
	},
	{
		from: ['Oliver Twist', popular],
		a: '“If the law supposes that,” said Mr. Bumble, squeezing his hat emphatically in both hands, “the law is a ass—a idiot.”',
		b: 'If the law supposes that, the law is an ass, an idiot.',
		differences: [
			'split: said Mr Bumble squeezing his hat emphatically in both hands',
			'replaced: a > an',
			'replaced: a > an',
		],
	},
	{
		from: ['A Christmas Carol', popular],
		a: '“Bah!” said Scrooge, “Humbug!”',
		b: 'Bah, humbug!',
		differences: ['split: said Scrooge'],
	},
	{
		from: ['Alice’s Adventures in Wonderland', unbroken],
		a: '“Oh, you can’t help that,” said the Cat: “we’re all mad here. I’m mad. You’re mad.”',
		b: "We're all mad here. I'm mad. You're mad.",
		differences: ['cut: Oh you can’t help that'],
	},
	{
		from: ['Through the Looking-Glass, first edition', 'later editions'],
		a: 'The rule is, jam to-morrow and jam yesterday—but never jam to-day.',
		b: 'The rule is, jam tomorrow and jam yesterday—but never jam today.',
		differences: ['spelling: to morrow > tomorrow', 'spelling: to day > today'],
	},
	{
		from: ['Oliver Twist', popular],
		a: 'Please, sir, I want some more.',
		b: 'Please, sir, can I have some more?',
		differences: ['added: can', 'replaced: want > have'],
		or: ['replaced: I want > can I have'],
	},
	{
		from: ['J. F. Kennedy, inaugural address', popular],
		a: 'And so, my fellow Americans: ask not what your country can do for you—ask what you can do for your country.',
		b: 'Ask not what your country can do for you; ask what you can do for your country.',
		differences: ['cut: And so my fellow Americans'],
	},
	{
		from: ['J. F. Kennedy at Rice University', 'as customarily cut'],
		a: 'We choose to go to the moon in this decade and do the other things, not because they are easy, but because they are hard',
		b: 'We choose to go to the moon … not because they are easy, but because they are hard',
		differences: ['cut-marked: in this decade and do the other things'],
	},
	{
		from: ['R. Reagan at the Brandenburg Gate', popular],
		a: 'Mr. Gorbachev, open this gate! Mr. Gorbachev, tear down this wall!',
		b: 'Mr. Gorbachev, tear down this wall!',
		differences: ['cut: Mr Gorbachev open this gate'],
	},
	{
		from: ['Wirt, Life of Patrick Henry', popular],
		a: 'I know not what course others may take; but as for me, give me liberty or give me death!',
		b: 'Give me liberty, or give me death!',
		differences: ['cut: I know not what course others may take but as for me'],
	},
	{
		from: ['N. Hale, as his statues have it', popular],
		a: 'I only regret that I have but one life to lose for my country.',
		b: 'I regret that I have but one life to give for my country.',
		differences: ['cut: only', 'replaced: lose > give'],
	},
	{
		from: ['Declaration of Independence, Jefferson’s rough draft', 'as adopted'],
		a: 'We hold these truths to be sacred & undeniable; that all men are created equal & independant',
		b: 'We hold these truths to be self-evident, that all men are created equal',
		differences: ['replaced: sacred undeniable > self evident', 'cut: independant'],
	},
	{
		from: ['Declaration of Independence', 'Jefferson Memorial'],
		a: 'that they are endowed by their Creator with certain unalienable Rights, that among these are Life, Liberty and the pursuit of Happiness.',
		b: 'that they are endowed by their Creator with certain inalienable rights, among these are life, liberty, and the pursuit of happiness.',
		differences: [
			'replaced: unalienable > inalienable',
			'spelling: Rights > rights',
			'cut: that',
			'spelling: Life Liberty > life liberty',
			'spelling: Happiness > happiness',
		],
	},
	{
		from: [`${kjv}, Mark 3:25`, 'A. Lincoln, 16 June 1858'],
		a: 'And if a house be divided against itself, that house cannot stand.',
		b: 'A house divided against itself cannot stand.',
		differences: ['cut: And if', 'cut: be', 'cut: that house'],
	},
	{
		from: ['N. Chamberlain, 30 September 1938', popular],
		a: 'I believe it is peace for our time.',
		b: 'peace in our time',
		differences: ['cut: I believe it is', 'replaced: for > in'],
	},
	{
		from: ['Hall, The Friends of Voltaire', popular],
		a: 'I disapprove of what you say, but I will defend to the death your right to say it.',
		b: "I do not agree with what you have to say, but I'll defend to the death your right to say it.",
		differences: ['replaced: disapprove of > do not agree with', 'added: have to', "spelling: I will > I'll"],
	},
	{
		from: ['Mark Twain, note of May 1897', popular],
		a: 'The report of my death was an exaggeration.',
		b: 'The reports of my death are greatly exaggerated.',
		differences: ['replaced: report > reports', 'replaced: was an exaggeration > are greatly exaggerated'],
	},
	{
		from: ['Lord Acton to M. Creighton', popular],
		a: 'Power tends to corrupt, and absolute power corrupts absolutely.',
		b: 'Absolute power corrupts absolutely.',
		differences: ['cut: Power tends to corrupt and'],
	},
	{
		from: ['Santayana, The Life of Reason', popular],
		a: 'Those who cannot remember the past are condemned to repeat it.',
		b: 'Those who do not learn from history are doomed to repeat it.',
		differences: ['replaced: cannot remember the past > do not learn from history', 'replaced: condemned > doomed'],
	},
	{
		from: ['D. Farragut, in Loyall Farragut’s life of him', popular],
		a: 'Damn the torpedoes! Four bells. Captain Drayton, go ahead! Jouett, full speed!',
		b: 'Damn the torpedoes, full speed ahead!',
		differences: ['cut: Four bells Captain Drayton go ahead Jouett', 'added: ahead'],
	},
	{
		from: ['O. H. Perry to W. H. Harrison', popular],
		a: 'We have met the enemy and they are ours: Two Ships, two Brigs, one Schooner & one Sloop.',
		b: 'We have met the enemy and they are ours.',
		differences: ['cut: Two Ships two Brigs one Schooner one Sloop'],
	},
	{
		from: ['R. Nixon, 17 November 1973', popular],
		a: "People have got to know whether or not their President is a crook. Well, I'm not a crook. I've earned everything I've got.",
		b: 'I am not a crook.',
		differences: [
			'cut: People have got to know whether or not their President is a crook Well',
			"spelling: I'm > I am",
			"cut: I've earned everything I've got",
		],
	},
	{
		from: ['W. J. Clinton, 26 January 1998', popular],
		a: "I'm going to say this again: I did not have sexual relations with that woman, Miss Lewinsky.",
		b: 'I did not have sexual relations with that woman.',
		differences: ["cut: I'm going to say this again", 'cut: Miss Lewinsky'],
	},
	{
		from: ['D. D. Eisenhower, farewell address', 'as customarily cut'],
		a: 'In the councils of government, we must guard against the acquisition of unwarranted influence, whether sought or unsought, by the military-industrial complex.',
		b: 'we must guard against the acquisition of unwarranted influence ... by the military-industrial complex',
		differences: ['cut: In the councils of government', 'cut-marked: whether sought or unsought'],
	},
	{
		from: ['D. D. Eisenhower, farewell address', 'copies of it on the web'],
		a: 'we must guard against the acquisition of unwarranted influence, whether sought or unsought, by the military-industrial complex.',
		b: 'we must guard against the acquisition of unwarranted influence, whether sought or unsought, by the militaryindustrial complex.',
		differences: ['spelling: military industrial > militaryindustrial'],
	},
	{
		from: ['A. Lincoln at Cooper Union, first printing', 'later printings'],
		a: 'LET US HAVE FAITH THAT RIGHT MAKES MIGHT, AND IN THAT FAITH, LET US, TO THE END, DARE TO DO OUR DUTY AS WE UNDERSTAND IT.',
		b: 'Let us have faith that right makes might, and in that faith, let us, to the end, dare to do our duty as we understand it.',
		differences: [
			'spelling: LET US HAVE FAITH THAT RIGHT MAKES MIGHT AND IN THAT FAITH LET US TO THE END DARE TO DO OUR DUTY AS WE UNDERSTAND IT > Let us have faith that right makes might and in that faith let us to the end dare to do our duty as we understand it',
		],
	},
	{
		from: ['B. Obama, 15 June 2009', popular],
		a: "If you like your health care plan, you'll be able to keep your health care plan, period.",
		b: 'If you like your health care plan, you can keep it.',
		differences: ["replaced: you'll be able to > you can", 'replaced: your health care plan period > it'],
	},
	{
		from: ['Pennsylvania Assembly to the governor, 1755', 'plaque in the Statue of Liberty'],
		a: 'Those who would give up essential Liberty, to purchase a little temporary Safety, deserve neither Liberty nor Safety.',
		b: 'They that can give up essential liberty to obtain a little temporary safety deserve neither liberty nor safety.',
		differences: [
			'replaced: Those who would > They that can',
			'spelling: Liberty > liberty',
			'replaced: purchase > obtain',
			'spelling: Safety > safety',
			'spelling: Liberty > liberty',
			'spelling: Safety > safety',
		],
	},
	{
		from: ['Emerson, Self-Reliance', popular],
		a: 'A foolish consistency is the hobgoblin of little minds, adored by little statesmen and philosophers and divines.',
		b: 'Consistency is the hobgoblin of little minds.',
		differences: ['cut: A foolish', 'cut: adored by little statesmen and philosophers and divines'],
	},
	{
		from: ['Congreve, The Mourning Bride, 1697', popular],
		a: "Heav'n has no Rage, like Love to Hatred turn'd, Nor Hell a Fury, like a Woman scorn'd.",
		b: 'Hell hath no fury like a woman scorned.',
		differences: [
			"cut: Heav'n has no Rage like Love to Hatred turn'd Nor",
			'replaced: a > hath no',
			'spelling: Fury > fury',
			"spelling: Woman scorn'd > woman scorned",
		],
	},
	{
		from: ['Pope, An Essay on Criticism', popular],
		a: 'A little learning is a dangerous thing',
		b: 'A little knowledge is a dangerous thing',
		differences: ['replaced: learning > knowledge'],
	},
	{
		from: ['Macbeth', popular],
		a: 'Lay on, Macduff',
		b: 'Lead on, Macduff',
		differences: ['replaced: Lay > Lead'],
	},
	{
		from: ['Hamlet, in modern spelling', popular],
		a: 'Alas, poor Yorick! I knew him, Horatio, a fellow of infinite jest, of most excellent fancy.',
		b: 'Alas, poor Yorick! I knew him well, Horatio.',
		differences: ['added: well', 'cut: a fellow of infinite jest of most excellent fancy'],
	},
	{
		from: ['The Merchant of Venice, in modern spelling', popular],
		a: 'All that glisters is not gold',
		b: 'All that glitters is not gold',
		differences: ['replaced: glisters > glitters'],
	},
	{
		from: ['King John', popular],
		a: 'To gild refined gold, to paint the lily, To throw a perfume on the violet',
		b: 'To gild the lily',
		differences: ['cut: refined gold to paint', 'cut: To throw a perfume on the violet'],
	},
	{
		from: ['Edison in Harper’s Monthly, September 1932', 'newspapers that print numbers in figures'],
		a: 'Genius is one per cent inspiration and ninety-nine per cent perspiration.',
		b: 'Genius is 1 percent inspiration and 99 percent perspiration.',
		differences: ['spelling: one per cent > 1 percent', 'spelling: ninety nine per cent > 99 percent'],
	},
	{
		from: ['Constitution of the United States, first amendment', 'as customarily cut'],
		a: 'Congress shall make no law respecting an establishment of religion, or prohibiting the free exercise thereof; or abridging the freedom of speech, or of the press',
		b: 'Congress shall make no law … abridging the freedom of speech, or of the press',
		differences: ['cut-marked: respecting an establishment of religion or prohibiting the free exercise thereof or'],
	},
	{
		from: ['second amendment, enrolled copy', 'second amendment, copy authenticated by Jefferson'],
		a: 'A well regulated Militia, being necessary to the security of a free State, the right of the people to keep and bear Arms, shall not be infringed.',
		b: 'A well regulated militia being necessary to the security of a free state, the right of the people to keep and bear arms shall not be infringed.',
		differences: ['spelling: Militia > militia', 'spelling: State > state', 'spelling: Arms > arms'],
	},
	{
		from: ['J. Monroe, message of 1823', 'as customarily cut'],
		a: 'the American continents, by the free and independent condition which they have assumed and maintain, are henceforth not to be considered as subjects for future colonization by any European powers',
		b: 'the American continents . . . are henceforth not to be considered as subjects for future colonization by any European powers',
		differences: ['cut-marked: by the free and independent condition which they have assumed and maintain'],
	},
	{
		from: ['Marbury v. Madison, 1803', 'as later opinions quote it'],
		a: 'It is emphatically the province and duty of the Judicial Department to say what the law is.',
		b: '[i]t is emphatically the province and duty of the judicial department to say what the law is',
		differences: ['spelling: It > [i]t', 'spelling: Judicial Department > judicial department'],
	},
	{
		from: ['D. Trump on Truth Social, 14 March 2025', seeds],
		a: 'AT THIS VERY MOMENT, THOUSANDS OF UKRAINIAN TROOPS ARE COMPLETELY SURROUNDED BY THE RUSSIAN MILITARY, AND IN A VERY BAD AND VULNERABLE POSITION.',
		b: 'thousands of Ukrainian troops [who] are completely surrounded by the Russian military.',
		differences: [
			'cut: AT THIS VERY MOMENT',
			'spelling: THOUSANDS OF UKRAINIAN TROOPS > thousands of Ukrainian troops',
			'added: [who]',
			'spelling: ARE COMPLETELY SURROUNDED BY THE RUSSIAN MILITARY > are completely surrounded by the Russian military',
			'cut: AND IN A VERY BAD AND VULNERABLE POSITION',
		],
	},
	{
		from: [seeds, seeds],
		a: 'We had very good and productive discussions with President Vladimir Putin of Russia yesterday, and there is a very good chance that this horrible, bloody war can finally come to an end,',
		b: 'good and productive.',
		differences: [
			'cut: We had very',
			'cut: discussions with President Vladimir Putin of Russia yesterday and there is a very good chance that this horrible bloody war can finally come to an end',
		],
	},
	{
		from: [seeds, seeds],
		a: 'We had very good and productive discussions with President Vladimir Putin of Russia yesterday, and there is a very good chance that this horrible, bloody war can finally come to an end,',
		b: 'a real chance',
		differences: [
			'cut: We had very good and productive discussions with President Vladimir Putin of Russia yesterday and there is',
			'replaced: very good > real',
			'cut: that this horrible bloody war can finally come to an end',
		],
	},
	{
		from: [seeds, seeds],
		a: 'closer to peace than ever before.',
		b: 'never been closer',
		differences: ['added: never been', 'cut: to peace than ever before'],
	},
];
