package id.selaras.lexicon;

import id.selaras.problem.Problems;

/**
 * What was read of the word workbooks.
 *
 * @param lexicon  {@link Lexicon#NONE} without word workbooks and as long as a problem blocks
 * @param problems all problems of all workbooks
 */
public record LexiconReading(Lexicon lexicon, Problems problems) {
}
