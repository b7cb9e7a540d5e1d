package id.selaras.workbook.output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out sheet names that Excel takes and that no other sheet of the workbook has. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** The name itself where it is free, otherwise with a number behind it: {@code Temuan (2)}. */
    String free(String wanted) {
        String legal = legal(wanted);
        String name = shortened(legal, "");
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = shortened(legal, " (" + number + ")");
        }
        take(name);
        return name;
    }

    private static String shortened(String name, String ending) {
        return name.substring(0, Math.min(name.length(), LONGEST - ending.length())).strip() + ending;
    }

    private static String legal(String wanted) {
        StringBuilder name = new StringBuilder();
        for (char c : SafeText.clean(wanted, SafeText.LONGEST).toCharArray()) {
            name.append("\\/*?:[]\t\r\n".indexOf(c) < 0 ? c : ' ');
        }
        while (!name.isEmpty() && name.charAt(0) == '\'') {
            name.deleteCharAt(0);
        }
        while (!name.isEmpty() && name.charAt(name.length() - 1) == '\'') {
            name.setLength(name.length() - 1);
        }
        return name.toString().isBlank() ? "Lembar" : name.toString();
    }
}
