package id.selaras.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** File names that can be told apart within one run, also on systems that see no case. */
final class FileNames {

    private FileNames() {
    }

    /** The names in their order; a repeated one gets {@code -2}, {@code -3}, ... before its ending. */
    static List<String> unique(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            String stem = dot > 0 ? name.substring(0, dot) : name;
            String ending = dot > 0 ? name.substring(dot) : "";
            String candidate = name;
            for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
                candidate = stem + "-" + number + ending;
            }
            unique.add(candidate);
        }
        return unique;
    }
}
