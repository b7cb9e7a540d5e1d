package id.selaras.intake.nomenclature;

import id.selaras.problem.Text;
import java.util.Map;

/**
 * Where the filled rows of a list went: {@code rows} is {@code read} plus all {@code skipped}.
 *
 * @param rows    filled rows of the sheets that were read
 * @param read    rows that gave an entry or continued one
 * @param skipped rows by reason
 */
public record RowAccount(int rows, int read, Map<Text, Integer> skipped) {
}
