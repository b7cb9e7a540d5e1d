package id.selaras.intake;

import id.selaras.plan.PlanColumn;
import id.selaras.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Corrections of what the reader understood: per file the sheet, the header row and columns. */
public final class ColumnMapping {

    /**
     * The correction for one file.
     *
     * @param sheet     sheet name; null: found by its header
     * @param headerRow lowest row of the header; null: found by its words
     * @param columns   column number per field; 0 means the field is to be left unread
     * @param reused    true when it was made for an earlier document with the same header
     */
    public record FileMapping(String sheet, Integer headerRow, Map<PlanColumn, Integer> columns, boolean reused) {

        public static final FileMapping NONE = new FileMapping(null, null, Map.of(), false);

        public FileMapping {
            columns = Map.copyOf(columns);
        }
    }

    private final Map<String, FileMapping> files;

    ColumnMapping(Map<String, FileMapping> files) {
        this.files = Map.copyOf(files);
    }

    /** @param files correction by file name */
    public static ColumnMapping of(Map<String, FileMapping> files) {
        return new ColumnMapping(files);
    }

    public static ColumnMapping none() {
        return new ColumnMapping(Map.of());
    }

    /**
     * Reads a mapping file. Every unknown word is a problem; what is understood beside it is used.
     *
     * <pre>{"renja-dinkes.xlsx": {"sheet": "Lampiran", "headerRow": 6, "columns": {"Pagu Indikatif": "J", "NOTE": "-"}},
     *  "*": {"columns": {"CODE": "B"}}}</pre>
     */
    public static ColumnMapping parse(String json, Problems problems) {
        return new ColumnMapping(MappingFile.parse(json, problems));
    }

    /** Reads the entry of one file, {@code {"sheet": ..., "headerRow": ..., "columns": {...}}}. */
    public static FileMapping parseEntry(String json, Problems problems) {
        return parse("{\"*\": " + json + "}", problems).of("*");
    }

    /** The corrections of these files alone, without the one for all. */
    ColumnMapping only(Collection<String> names) {
        Map<String, FileMapping> kept = new HashMap<>(files);
        kept.keySet().retainAll(names);
        return new ColumnMapping(kept);
    }

    /** All corrections but those of these files. */
    ColumnMapping without(Collection<String> names) {
        Map<String, FileMapping> kept = new HashMap<>(files);
        kept.keySet().removeAll(names);
        return new ColumnMapping(kept);
    }

    /** Files that are named here and are not among those given. */
    List<String> strangers(Collection<String> given) {
        return files.keySet().stream().filter(name -> !name.equals("*") && !given.contains(name)).sorted().toList();
    }

    /** The correction for a file: its own entry, else the one named {@code *}. */
    FileMapping of(String file) {
        FileMapping own = files.get(file);
        return own != null ? own : files.getOrDefault("*", FileMapping.NONE);
    }
}
