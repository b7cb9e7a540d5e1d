package id.selaras.overlap.candidate;

import id.selaras.overlap.row.RowFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whose row is whose, by numbers from zero. */
final class Agencies {

    private final int[] units;
    private final boolean[] districtOffices;

    Agencies(List<RowFacts> rows) {
        units = new int[rows.size()];
        districtOffices = new boolean[rows.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int at = 0; at < units.length; at++) {
            units[at] = numbers.computeIfAbsent(rows.get(at).unit(), unit -> numbers.size());
            districtOffices[at] = rows.get(at).districtOffice();
        }
    }

    /** True for rows that may be a pair: not of one agency, nor of two kecamatan offices, which do the same duty each at home. */
    boolean differ(int one, int other) {
        return units[one] != units[other] && !(districtOffices[one] && districtOffices[other]);
    }

    /** The number of the agency, by row. */
    int[] units() {
        return units.clone();
    }
}
