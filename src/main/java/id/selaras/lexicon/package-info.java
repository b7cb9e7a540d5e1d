/**
 * The words planners agree on, as data: synonyms, abbreviations, common words, concepts, paid roles, distinctions, and the
 * weights by which overlap is scored. Read from the word workbooks beside the decision tables with the same cell-exact problems, and
 * part of the rule-set hash. What is done with them is {@code overlap}'s business.
 */
package id.selaras.lexicon;
