import { listAbout } from '../list-about.ts';

/**
 * Given names that women alone bear as a rule: "Mr. Holt" is no Ingrid Holt. Source: names of girls that are no names of
 * boys in the registers of the United States (SSA) and the United Kingdom (ONS); names of several languages that are men's
 * in one of them are left out.
 */
export const WOMEN_NAMES: ReadonlySet<string> = new Set(
  `abby abigail ada adele agnes aileen aisha alexandra alice alicia alina alison alyssa amanda amber amelia amina amy ana angela angelina anita ann
  ann-marie anna anne annette annie antonia ariana astrid athena audrey aurelia ayanna barbara beatrice becky benazir beth betsy betty beverly bianca
  blanca bonnie brenda bridget brittany caitlin candace carla carly carmen carol caroline carolyn carrie cassandra catherine cathy cecilia celia celine
  charlotte chelsea cheryl chloe christina christine cindy clara claudia colleen connie constance cristina crystal cynthia daisy daniela danielle daphne
  dawn deborah debra debbie deirdre delia denise diana diane dianne dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elise eliza
  elizabeth ellen ella elsa elvira emily emma erica erin estelle esther eugenia eva evelyn farah fatima faye federica felicity fiona flora florence
  francesca frances gail genevieve georgina geraldine gina giulia gladys gloria golda gretchen gwen hannah harriet heather heidi helen helena helga hillary
  ida imelda ines inga ingrid irene isabel isabella isabelle ivanka jacinda jacqueline jane janet janice janine jasmine jayne jeanne jelena jen jenna
  jennifer jenny jessica jill joan joann joanna joanne josefina josie joyce juanita judith judy julia juliana julie julieta kamala karen karin karina
  kate katarina katherine kathleen kathryn kathy katie katja katrin katya kayla keiko kellyanne kendra kimberly kirsten kirstjen kristen kristin kristina
  lana latoya laura lauren layla leila lena lidia lila lillian lily linda lisa lisbeth liz lois loretta lori lorraine louisa louise lucia lucinda lucy
  luisa lydia mabel madeleine magda malala mara marcia margaret maria mariam mariana marie marilyn marina marisa marjorie marlene marsha marta martha mary
  maura maureen maxine megan meghan melania melanie melinda melissa mercedes michelle mildred mindy mira miriam misty mona monica muriel myra nadia nadine
  nancy naomi natalia natalie natasha nell nicole nikki nina nora norma odette olena olga olivia paige pamela patricia paula pauline peggy penny petra
  philippa phyllis priscilla rachel raisa ramona rania raquel rebecca regina renata rhonda rina rita roberta rosa rosalind rose rosemary roxanne ruth
  sabrina sally samantha sandra sara sarah selma serena sharon sheila shelly sherri sherry sheryl shirley sigrid silvia siobhan sofia sonia sonya sophia
  sophie stacey stefania stella stephanie sue susan suzanne svetlana sylvia tamara tammy tania tanya tara tarja tatiana teresa tessa thelma theodora
  theresa therese tiffany tina tove tulsi tzipi ulrike ursula valentina valerie vanessa vera veronica vicki vickie victoria viktoria viola virginia vivian wanda
  wendy xenia yasmin yolanda yulia yvonne zainab zara zoe zuzana`.split(/\s+/),
);

export const ABOUT_WOMEN_NAMES = listAbout(
  'Given names of women',
  'Names of girls alone in the registers of the United States (SSA) and the United Kingdom (ONS)',
  WOMEN_NAMES,
);
