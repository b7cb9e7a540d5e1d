package id.selaras.checking.overlaps;

import java.util.List;

/**
 * What one field adds to the score.
 *
 * @param weight     points; below zero when it speaks against the overlap
 * @param possible   what it could add at most
 * @param onlyFirst  of the first row alone, {@code onlySecond} of the second; empty where there are more than two rows
 * @param differing  what not all rows have
 */
record ToldEvidence(String field, int weight, int possible, List<String> shared, List<String> differing, List<String> onlyFirst,
                    List<String> onlySecond, List<EvidenceCell> cells) {

    /** A cell that was looked at. @param row place of its row among the rows of the overlap, from 0 */
    record EvidenceCell(int row, String ref) {
    }
}
