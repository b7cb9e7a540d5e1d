package id.selaras.intake;

import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader should know about a file beside its problems; rows with the same remark share one note. */
final class Notes {

    private final String sheet;
    private final Map<Text, List<Integer>> rows = new LinkedHashMap<>();

    Notes(String sheet) {
        this.sheet = sheet;
    }

    void row(Text remark, int row) {
        rows.computeIfAbsent(remark, key -> new ArrayList<>()).add(row);
    }

    List<Text> all() {
        return rows.entrySet().stream().map(entry -> {
            String numbers = ranges(entry.getValue());
            int count = entry.getValue().size();
            return Text.of("Lembar " + sheet + ", baris " + numbers + " (" + count + "): " + entry.getKey().id(),
                    "Sheet " + sheet + ", rows " + numbers + " (" + count + "): " + entry.getKey().en());
        }).toList();
    }

    /** Ascending row numbers as {@code 3-5, 9}. */
    static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < numbers.size(); at++) {
            int last = at;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(numbers.get(at));
            if (last > at) {
                text.append(last == at + 1 ? ", " : "-").append(numbers.get(last));
            }
            at = last;
        }
        return text.toString();
    }
}
