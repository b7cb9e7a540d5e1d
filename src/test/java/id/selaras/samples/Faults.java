package id.selaras.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The planted faults: changes honest lines before writing, and afterwards tells where each fault stands. */
final class Faults {

    static final List<String> COLUMNS = List.of("berkas", "baris", "aturan", "tingkat", "alasan", "kode", "perangkat", "harus");

    private final List<Map<String, String>> faults;

    Faults(Table faults) {
        this.faults = faults.rows();
    }

    void apply(List<AgencySource> agencies) {
        for (Map<String, String> fault : faults) {
            AgencySource agency = agency(agencies, fault);
            switch (fault.get("cara")) {
                case "ubah" -> changes(fault).forEach(change -> agency.line(fault.get("kode")).set(change[0], change[1]));
                case "ganda" -> agency.repeat(fault.get("kode"));
                case "jumlah" -> agency.misstate(fault.get("kode"), new BigDecimal(changes(fault).get(0)[1]));
                case "acuan" -> { }
                default -> throw new IllegalStateException(fault.toString());
            }
        }
    }

    private static List<String[]> changes(Map<String, String> fault) {
        List<String[]> changes = new ArrayList<>();
        for (String change : fault.get("ubah").split("\\|\\|")) {
            changes.add(change.split("=", 2));
        }
        return changes;
    }

    /** All faults with their true row numbers, sorted by file and row. */
    List<List<String>> placed(List<AgencySource> agencies) {
        List<List<String>> placed = new ArrayList<>();
        for (Map<String, String> fault : faults) {
            AgencySource agency = agency(agencies, fault);
            int row = row(agency, fault);
            placed.add(line(agency, row, fault, fault.get("aturan"), fault.get("tingkat"), fault.get("harus"), fault.get("alasan")));
            for (String follower : fault.get("ikutan").isEmpty() ? new String[0] : fault.get("ikutan").split(";")) {
                int at = follower.equals("CAS-01") ? programRow(agency, fault.get("kode"), row)
                        : follower.equals("CAS-04") ? program(agency, fault.get("kode")) : row;
                placed.add(line(agency, at, fault, follower, "-", "boleh", "akibat " + fault.get("aturan")));
            }
            neighbours(agency, fault, placed);
        }
        placed.sort(java.util.Comparator.comparing((List<String> line) -> line.get(0))
                .thenComparing(line -> Integer.parseInt(line.get(1))).thenComparing(line -> line.get(2)));
        return placed;
    }

    /** Where a programme stands: its row, in a flat table its first line. */
    private static int program(AgencySource agency, String code) {
        String program = PlanLine.above(code, 3);
        return agency.flat() ? agency.lines().stream().filter(line -> line.code().startsWith(program + "."))
                .mapToInt(line -> line.row()).min().orElseThrow() : agency.row(program);
    }

    /** In a matrix the row of the programme, in a flat table the line itself. */
    private static int programRow(AgencySource agency, String code, int row) {
        return agency.flat() ? row : agency.row(PlanLine.above(code, 3));
    }

    private static void neighbours(AgencySource agency, Map<String, String> fault, List<List<String>> placed) {
        String code = fault.get("kode");
        if (fault.get("cara").equals("ganda") || fault.get("ubah").contains("pagu=")) {
            placed.add(line(agency, program(agency, code), fault, "CAS-10", "-", "boleh",
                    "pagu program berubah karena " + fault.get("aturan")));
        }
        if (fault.get("cara").equals("ganda")) {
            placed.add(line(agency, agency.line(code).row(), fault, fault.get("aturan"), fault.get("tingkat"), "boleh", "baris pasangan"));
        } else if (fault.get("cara").equals("jumlah") && !code.isEmpty()) {
            String above = code.length() > 7 ? PlanLine.above(code, 3) : "";
            placed.add(line(agency, agency.row(above), fault, fault.get("aturan"), fault.get("tingkat"), "boleh", "jumlah di atasnya"));
        } else if (fault.get("aturan").equals("CAS-01") && code.length() == 7) {
            agency.lines().stream().filter(line -> line.code().startsWith(code + "."))
                    .forEach(line -> placed.add(line(agency, line.row(), fault, "CAS-03", "TINGGI", "boleh", "akibat CAS-01")));
        }
    }

    private static int row(AgencySource agency, Map<String, String> fault) {
        String code = fault.get("kode");
        if (fault.get("cara").equals("ganda")) {
            return agency.lines().get(agency.lines().indexOf(agency.line(code)) + 1).row();
        }
        boolean sub = code.chars().filter(c -> c == '.').count() == 5;
        boolean below = agency.continuationRows() && fault.get("ubah").startsWith("target2=");
        return sub ? agency.line(code).row() + (below ? 1 : 0) : agency.row(code);
    }

    private static List<String> line(AgencySource agency, int row, Map<String, String> fault, String rule, String severity,
                                     String must, String reason) {
        return List.of(agency.file(), Integer.toString(row), rule, severity, reason, fault.get("kode"), agency.code(), must);
    }

    static AgencySource agency(List<AgencySource> agencies, Map<String, String> fault) {
        return agencies.stream().filter(agency -> agency.key().equals(fault.get("perangkat"))).findFirst()
                .orElseThrow(() -> new IllegalStateException(fault.toString()));
    }
}
