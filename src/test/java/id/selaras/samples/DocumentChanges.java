package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is changed in one document: {@code kolom=isi||kolom=isi} on the row of a code, {@code selisih=n} for a wrong sum above,
 * {@code baru||kolom=isi} for a further row beside its neighbours, or {@code tanpa} to leave the row out.
 */
final class DocumentChanges {

    private static final String WITHOUT = "tanpa";
    private final List<Map<String, String>> changes;

    DocumentChanges(Table changes) {
        this.changes = changes.rows();
    }

    void apply(String file, AgencySource agency) {
        for (Map<String, String> change : of(file)) {
            String code = change.get("kode");
            if (change.get("ubah").startsWith("selisih=")) {
                agency.misstate(code, new BigDecimal(parts(change).get(0)[1]));
            } else if (change.get("ubah").startsWith("baru")) {
                add(agency, code, change);
            } else if (change.get("perangkat").equals(agency.key())) {
                PlanLine line = agency.line(code);
                if (change.get("ubah").equals(WITHOUT)) {
                    agency.lines().remove(line);
                } else {
                    parts(change).forEach(part -> line.set(part[0], part[1]));
                }
            }
        }
    }

    private static void add(AgencySource agency, String code, Map<String, String> change) {
        PlanLine line = new PlanLine(code, Map.of("kode", code));
        parts(change).forEach(part -> line.set(part[0], part[1]));
        int at = 0;
        while (at < agency.lines().size() && agency.lines().get(at).code().compareTo(code) < 0) {
            at++;
        }
        agency.lines().add(at, line);
    }

    /** A table of codes with the changed rows; a row whose code changed keeps its place. */
    Table table(String file, Table table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            Map<String, String> changed = new LinkedHashMap<>(row);
            boolean left = false;
            for (Map<String, String> change : of(file)) {
                if (change.get("kode").equals(row.get("Kode"))) {
                    left |= change.get("ubah").equals(WITHOUT);
                    parts(change).forEach(part -> changed.put(part[0], part[1]));
                }
            }
            if (!left) {
                rows.add(changed);
            }
        }
        return new Table(table.columns(), rows);
    }

    private List<Map<String, String>> of(String file) {
        return changes.stream().filter(change -> change.get("berkas").equals(file)).toList();
    }

    private static List<String[]> parts(Map<String, String> change) {
        List<String[]> parts = new ArrayList<>();
        for (String part : change.get("ubah").split("\\|\\|")) {
            if (part.contains("=")) {
                parts.add(part.split("=", 2));
            }
        }
        return parts;
    }
}
