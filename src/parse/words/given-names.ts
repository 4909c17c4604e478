/**
 * Given names that begin the name of a person.
 *
 * Source: the most frequent names of the United States Social Security Administration (1950–2000), of the United
 * Kingdom's Office for National Statistics, and of the countries most in the news, written by hand; names that are
 * rather a city's or a word's (`Geneva`, `Hope`) are left out. Family names that come first: the most frequent of the
 * censuses of China, Korea and Vietnam, less those that are English words.
 */
export const givenNames: ReadonlySet<string> = new Set(
	`
		Aaron Abbas Abby Abdel Abdul Abdullah Abe Abel Abigail Abraham Ada Adam Adel Adele Adrian Adriana Adrienne Agnes
		Ahmad Ahmed Aidan Aiden Aisha Akbar Akira Alain Alan Alana Alastair Albert Alberto Alec Alejandra Alejandro
		Aleksandar Aleksander Aleksandr Aleksei Alessandra Alessandro Alex Alexa Alexander Alexandra Alexandre Alexei Alexey
		Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alisa Alison Alistair Allan Allen Allison Allyson Alma Alona Alvaro
		Alvin Alyssa Amal Amanda Amber Amelia Amina Amir Amit Amos Amy Ana Anastasia Anatoliy Anatoly Anderson Andre Andrea
		Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej André Andrés Andy Angela Angelica Angelina Angelo
		Angus Anil Anita Ann Anna Annabel Anne Annette Annie Anthony Antoine Anton Antonia Antonio Antony António Anwar Ari
		Ariana Ariel Arjun Arlene Armando Arnold Arsen Arseniy Artem Arthur Arturo Arun Asad Ashley Ashraf Ashton Asif Atul
		Audrey Augusto Aung Ava Avery Avi Avigdor Axel Ayman Aziz Barack Barbara Barney Barry Bart Bartosz Bashar Beata
		Beatrice Beau Becky Belinda Ben Benedict Benjamin Bennett Benny Bernadette Bernard Bernardo Bernie Bert Beth Bethany
		Betsy Betty Beverly Bilal Bill Billy Binyamin Blaine Blair Blake Blanca Bob Bobby Bogdan Boris Boyd Brad Bradley
		Brady Brandi Brandon Brandy Brenda Brendan Brent Bret Brett Brian Briana Brianna Bridget Brigitte Britney Brittany
		Bronwyn Bruce Bruno Bryan Bryce Byron Caitlin Caitlyn Caleb Callum Calvin Cameron Camila Camilla Camille Candace
		Candice Cara Carina Carl Carla Carlo Carlos Carly Carmen Carol Carole Caroline Carolyn Carrie Carter Cary Casey
		Cassandra Cassidy Caterina Catherine Cathy Cecilia Cedric Celeste Celia Celine Chad Chandler Chantal Charlene
		Charles Charlie Charlotte Chelsea Cheryl Chester Chris Chrissy Christa Christi Christian Christiane Christie
		Christina Christine Christoph Christophe Christopher Christy Chuck Ciara Cindy Claire Clara Clare Clarence Clark
		Claude Claudia Claudio Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colette Colin Colleen
		Connie Connor Conor Conrad Consuelo Corey Cori Cornelius Cory Courtney Craig Cristian Cristiano Cristina Crystal
		Curt Curtis Cynthia Cyril Cyrus César Daisy Dale Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danil
		Danila Danny Daphne Darius Darlene Darrell Darren Darryl Daryl Dave David Davide Dawn Dean Deb Debbie Deborah Debra
		Declan Deirdre Delia Delores Demetrius Denis Denise Dennis Denys Derek Derrick Desmond Devin Devon Dexter Diana
		Diane Dianne Dick Diego Dieter Dilip Dilma Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro Dolores
		Dominic Dominick Dominik Dominique Don Donald Donna Donnie Doris Dorothy Doug Douglas Drew Duane Duncan Dustin
		Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Edna Eduard Eduardo Edward Edwin Eileen Elaine Elbert Eleanor
		Elena Eli Elias Elie Elijah Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Elmer Elon Elsa
		Elsie Elvira Elvis Emanuel Emil Emile Emilia Emilio Emily Emma Emmanuel Enda Enrico Enrique Eric Erica Erich Erik
		Erika Erin Ernest Ernesto Ernst Esteban Estelle Esther Ethan Ethel Etienne Eugene Eugenia Eva Evan Evelyn Everett
		Evgeny Ewan Ezra Fabian Fabio Fabrice Faisal Faith Farah Farhad Farid Fatima Fatma Fawzi Faye Federica Federico
		Felicia Felicity Felipe Felix Ferdinand Fergus Fernanda Fernando Filip Fiona Florian Floyd Forrest Frances Francesca
		Francesco Francis Francisco Franco Francois Frank Frankie Franklin Franz François Françoise Fred Freddie Freddy
		Frederick Frederik Fredrik Friedrich Fyodor Gabriel Gabriela Gabriele Gabriella Gabrielle Gail Galina Gareth Garrett
		Garry Gary Gavin Gayle Gemma Gene Geoff Geoffrey George Georges Georgi Georgina Gerald Geraldine Gerard Gerardo
		Gerhard Gerry Gert Gertrude Gianni Gideon Gil Gilbert Gilles Gillian Gina Gino Giorgia Giorgio Giovanni Giselle
		Giulia Giuseppe Gladys Glen Glenda Glenn Gloria Gonzalo Gordon Grace Graeme Graham Grant Greg Gregg Gregor Gregory
		Greta Gretchen Grigory Guido Guillaume Guillermo Gunther Gus Gustav Gustavo Gwen Gwyneth Günter Habib Hadi Hal Haley
		Hamid Hamish Hamza Hank Hanna Hannah Hans Hari Harold Haroon Harper Harriet Harrison Harry Haruki Harvey Hasan
		Hashim Hassan Hazel Heath Heather Hector Heidi Heiko Heinrich Helen Helena Helene Helga Helmut Henri Henrik Henry
		Herb Herbert Herman Hermann Hilary Hilda Hillary Hiroshi Holly Homer Horacio Horst Hosni Howard Hubert Hugh Hugo
		Humberto Hunter Hussein Iain Ian Ibrahim Ida Ignacio Igor Ihor Ilan Ilhan Ilona Ilya Imran Indira Ines Ingrid Inna
		Ira Irene Irina Iris Irma Irvin Irving Isaac Isabel Isabella Isabelle Isaiah Ishmael Ismail Itamar Ivan Ivana Ivanka
		Ivo Ivy Iwona Jack Jackie Jaclyn Jacob Jacqueline Jacques Jade Jaime Jair Jake Jakob Jakub Jamal Jameel James Jamie
		Jan Jane Janelle Janet Janice Janine Jared Jaroslav Jaroslaw Jarrod Jasmine Jason Javad Javier Jay Jayne Jean
		Jeanette Jeanine Jeanne Jed Jeff Jefferson Jeffery Jeffrey Jenna Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome
		Jerry Jesse Jessica Jessie Jesús Jill Jillian Jim Jimmy Jo Joachim Joan Joanna Joanne Joaquin Jocelyn Jodie Jody Joe
		Joel Joerg Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jony Jordan Jorge Joris Jose Josef Joseph
		Josephine Josh Joshua José Joy Joyce Juan Juanita Jude Judith Judy Jules Julia Julian Juliana Julie Juliet Julio
		Julius Justin Justine Jutta Jürgen Kaitlyn Kaja Kamal Kamala Kamil Kandace Kara Kareem Karen Karim Karin Karina Karl
		Karla Karolina Karoline Kasey Kasim Kasper Kate Katharina Katharine Kathe Katherine Kathleen Kathryn Kathy Katie
		Katja Katrina Katy Kay Kayla Kaylee Keegan Keir Keith Kellie Kelly Kellyanne Kelsey Kelvin Kemi Ken Kendall Kendra
		Kenji Kenneth Kenny Kent Kerry Kevin Khaled Khalid Khalil Kieran Kim Kimberly Kira Kirill Kirk Kirsten Kirstjen
		Kirsty Klaus Kofi Konrad Konstantin Kris Krista Kristen Kristi Kristian Kristin Kristina Kristine Kristy Krystal
		Kumar Kurt Kwame Kyle Kyriakos Kyrylo Lachlan Lana Lance Lara Larry Lars Latoya Laura Lauren Laurence Laurent Laurie
		Lavinia Lawrence Lea Leah Leanne Lech Lee Leigh Leila Lena Leo Leon Leona Leonard Leonardo Leonid Leonie Leroy
		Lesley Leslie Lester Levi Lewis Lexi Liam Lillian Lily Lina Linda Lindsay Lindsey Lionel Lisa Liv Liz Liza Lizzie
		Lloyd Logan Lois Lola Lora Loren Lorenzo Loretta Lori Lorraine Lothar Lou Louis Louisa Louise Luc Luca Lucas Lucia
		Lucien Lucille Lucinda Lucy Ludmila Ludwig Luigi Luis Luisa Luiz Luka Lukas Luke Luther Lydia Lyle Lyn Lynda Lyndon
		Lyndsey Lynn Lynne Lyudmila Mabel Mack Mackenzie Macy Maddie Madeleine Madeline Mae Magdalena Maggie Mahmood Mahmoud
		Maia Malala Malcolm Malik Mandy Manfred Manny Manoj Manuel Manuela Marc Marcel Marcela Marcelo Marcia Marcin Marco
		Marcos Marcus Marcy Margaret Margarita Margery Margot Marguerite Maria Mariam Mariana Marianne Marie Mariia Marilyn
		Marina Marine Mario Marion Marissa Marius Mariya Marjorie Mark Marko Markus Marla Marlene Marlon Marsha Marshall
		Marta Martha Martin Martina Martine Marty Marvin Mary Maryam Maryna María Massimo Mateo Mateusz Mathew Mathieu
		Matilda Matt Matteo Matthew Matthias Matthieu Maura Maureen Maurice Mauricio Max Maxim Maxime Maximilian Maxine Maya
		Megan Meghan Megyn Mehdi Mehmet Meir Mel Melania Melanie Melinda Melissa Melody Melvin Meredith Merrick Meryl Mette
		Mia Micah Michael Michaela Michal Michel Michele Michelle Mick Mickey Miguel Mikael Mike Mikhail Mikheil Mildred
		Miles Milo Milos Milton Mina Mindy Miranda Miriam Miroslav Misha Mitch Mitchell Mitt Mohamad Mohamed Mohammad
		Mohammed Mohandas Moira Molly Mona Monica Monika Monique Morgan Morris Moshe Muammar Muhammad Muhammadu Murray
		Mustafa Mya Mychal Mykhailo Mykola Myra Myron Nabil Nadia Nadine Nadja Naftali Nancy Naomi Narendra Naser Nasser Nat
		Natalia Natalie Nataliya Natasha Nate Nathan Nathaniel Nawaz Neal Ned Neil Nellie Nelson Nestor Niall Nicholas Nick
		Nicki Nicky Nico Nicola Nicolas Nicole Nicolás Nigel Nikita Nikki Nikola Nikolai Nikolas Nikolay Nils Nina Nisha
		Noah Noam Noel Nora Norbert Norm Norma Norman Nuno Nursultan Octavio Ola Olaf Olav Ole Oleg Oleh Oleksandr Oleksii
		Oleksiy Olena Olga Olha Oliver Olivia Olivier Olof Omar Omer Oprah Oren Orrin Orville Osama Oscar Oskar Oswald Otis
		Otto Owen Pablo Paige Pam Pamela Paola Paolo Parker Pascal Pat Patrice Patricia Patricio Patrick Patsy Patti Patty
		Paul Paula Paulina Pauline Paulo Pavel Pavlo Pawel Pedro Peggy Penelope Penny Per Percy Perry Pete Peter Petra Petro
		Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Piers Pietro Piotr Polly Poppy Pramila Pranab Preston
		Priscilla Priti Priya Prosper Qasem Quentin Quincy Quinn Rachael Rachel Rafael Raheem Rahul Raisa Rajesh Rajiv Ralph
		Rama Ramon Ramona Ramzan Rand Randall Randi Randy Rani Raphael Raquel Rashid Rashida Raul Ravi Ray Raymond Raúl
		Reagan Rebecca Recep Reed Reggie Regina Reginald Reid Reince Reinhard Renata Renate Rene Renee René Reuben Reuven
		Rex Reza Rhonda Ricardo Riccardo Richard Rick Ricky Riley Rishi Rita Rob Robbie Robby Robert Roberta Roberto Robin
		Robyn Rochelle Rod Roderick Rodney Rodolfo Rodrigo Roger Rohan Roland Rolf Roman Romano Ron Ronald Ronan Ronda
		Ronnie Rory Rosa Rosalind Rosanna Rosario Roscoe Rose Rosemary Rosie Roslyn Ross Rowan Roxanne Roy Ruben Ruby Rubén
		Rudolf Rudolph Rudy Rufus Rupert Ruslan Russ Russell Rustem Ruth Ryan Ryszard Sabina Sabine Sabrina Sadie Sadiq Saif
		Sajid Salim Sally Salman Salvador Salvatore Sam Samantha Samir Samuel Sandeep Sandra Sandy Sanjay Santosh Sara Sarah
		Sasha Saul Scarlett Scott Sean Sebastian Selena Selim Serena Serge Sergei Sergey Sergio Serhii Serhiy Seth Shahid
		Shaina Shane Shannon Shari Sharif Sharon Shaun Shauna Shawn Sheila Shelby Sheldon Shelley Shelly Sheri Sherman
		Sherri Sherry Sheryl Shimon Shinzo Shirley Shlomo Sidney Siegfried Sigmund Sigrid Silvia Silvio Simon Simona Simone
		Sinead Siobhan Slobodan Sofia Sofie Solomon Sondra Sonia Sonya Sophia Sophie Spencer Stacey Stacy Stan Stanislav
		Stanley Stefan Stefanie Stefano Stella Stephan Stephane Stephanie Stephen Sterling Steve Steven Stewart Stu Stuart
		Stéphane Sue Sunil Suresh Susan Susana Susanna Susanne Susie Suzanne Suzy Sven Svetlana Svitlana Sybil Sylvain
		Sylvester Sylvia Sylvie Tabitha Tadeusz Tamar Tamara Tammy Tania Tanya Tara Taras Tarek Tariq Tasha Tatiana Tatyana
		Taylor Ted Teddy Terence Teresa Terrance Terrence Terri Terry Tetiana Thad Thea Thelma Theo Theodore Theresa Therese
		Thiago Thierry Thomas Thorsten Tiffany Tim Timothy Timur Tina Tobias Toby Tod Todd Tom Tomas Tomasz Tommy Tomáš Toni
		Tony Tonya Tracey Traci Tracy Travis Trent Trevor Tricia Trina Trish Tristan Troy Trudy Tucker Tulsi Tyler Tyrone
		Ulrich Ulrike Ulysses Uma Umar Umberto Ursula Usha Usman Vadim Vadym Valentin Valentina Valentyn Valeria Valerie
		Valeriy Valery Vanessa Vasily Vasyl Vaughn Vera Verna Vernon Veronica Vicki Vickie Vicky Victor Victoria Vijay
		Viktor Viktoria Vince Vincent Vincenzo Viola Violet Virgil Vitali Vitalii Vitaliy Vitaly Vito Vivek Vivian Vivien
		Vivienne Vlad Vladimir Vladislav Vladyslav Volodymyr Vyacheslav Wade Wallace Walt Walter Wanda Warren Waseem Wayne
		Wendell Wendy Werner Wes Wesley Whitney Wilbur Wiley Wilfred Wilhelm Willard William Willie Willy Wilma Wilson
		Winifred Winston Wolfgang Woodrow Woody Wyatt Xavier Yair Yana Yaroslav Yasir Yasmin Yasser Yevgeny Yevhen Yitzhak
		Yoav Yolanda Yoshihide Yuki Yulia Yuliia Yuri Yuriy Yury Yusuf Yves Yvette Yvonne Zac Zach Zachary Zack Zahra Zainab
		Zane Zara Zbigniew Zdenek Zelda Zeynep Zoe Zoltan Zoran
	`
		.trim()
		.split(/\s+/u),
);

/** Family names that stand before the given name: `Xi Jinping` is `Xi`. */
export const leadingFamilyNames: ReadonlySet<string> = new Set(
	(
		'Bai Cao Chang Chen Cheng Choe Choi Dai Deng Ding Duan Fang Feng Gao Guo Han Hong Hou Hu Huang Hwang Jang Jeon Jia Jiang Jung ' +
		'Kang Kim Kong Kwon Lai Lam Li Liang Liao Lim Lin Liu Luo Meng Nguyen Pan Peng Pham Phan Qian Qiao Qin Ri Ryu Shao Shen Shi ' +
		'Shin Tang Tian Tran Tsai Tsang Wang Wei Wen Wu Xi Xiao Xie Xu Xue Yan Yang Yeo Yi Yin Yoo Yoon Yu Yuan Zeng Zhang Zhao Zheng ' +
		'Zhong Zhou Zhu Zou'
	).split(' '),
);

/** The most frequent of these that women bear: whom of a couple `Mrs Doe` names. */
export const womensNames: ReadonlySet<string> = new Set(
	(
		'Alice Amanda Amy Angela Ann Anna Anne Barbara Betty Brenda Brigitte Camilla Carol Carolyn Catherine Charlotte Cheryl Chelsea Christine Cynthia ' +
		'Deborah Debra Diana Diane Donna Dorothy Elizabeth Ellen Emily Emma Frances Hannah Heather Heidi Helen Hillary Huma Ivana Ivanka Jackie ' +
		'Jacqueline Jane Janet Jennifer Jessica Jill Joan Joyce Judith Judy Julia Julie Karen Katherine Kathleen Kelly Kimberly Laura Lauren Linda ' +
		'Lisa Lori Lynne Margaret Maria Marie Martha Mary Meghan Megan Melania Melissa Michelle Nancy Natalie Nicole Olena Olga Pamela Patricia Rachel ' +
		'Rebecca Rosalynn Ruth Sandra Sara Sarah Sharon Sophie Stephanie Susan Svetlana Tatiana Teresa Theresa Usha Victoria Virginia Wendy Yulia'
	).split(' '),
);
