package id.selaras.intake.nomenclature;

import id.selaras.problem.Problems;

/**
 * What somebody declares about a list on its way in.
 *
 * @param from       first year it holds
 * @param until      last year, inclusive; null: until another list follows
 * @param complete   true: a code that is not in it is wrong in these years
 * @param legalBasis the decree it was published with
 */
public record Declaration(int from, Integer until, boolean complete, String legalBasis) {

    private static final int FIRST = 1945;
    private static final int LAST = 2200;

    public Declaration {
        // as it can be read back from the sheet: on one line, without marks before it
        legalBasis = legalBasis == null ? "" : legalBasis.replaceAll("\\s+", " ").replaceFirst("^[\\s;,.|()-]+", "").strip();
    }

    void check(Problems problems, String file) {
        boolean fine = from >= FIRST && from <= LAST && (until == null || until >= from && until <= LAST);
        if (!fine) {
            problems.add(ListFault.YEARS.at(file, null, from + (until == null ? "" : "-" + until)));
        }
        if (legalBasis.isEmpty()) {
            problems.add(ListFault.NO_BASIS.at(file, null, ""));
        }
    }
}
