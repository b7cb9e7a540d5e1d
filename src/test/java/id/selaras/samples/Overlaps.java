package id.selaras.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Activities of two agencies written to overlap, and pairs that only look alike, with their true rows. */
final class Overlaps {

    static final List<String> COLUMNS = List.of("pasangan", "berkas1", "baris1", "kode1", "berkas2", "baris2", "kode2", "kelas",
            "alasan");

    private Overlaps() {
    }

    static List<List<String>> placed(Table pairs, List<AgencySource> agencies) {
        List<List<String>> placed = new ArrayList<>();
        for (Map<String, String> pair : pairs.rows()) {
            AgencySource first = find(agencies, pair.get("perangkat1"));
            AgencySource second = find(agencies, pair.get("perangkat2"));
            placed.add(List.of(pair.get("pasangan"), first.file(), row(first, pair.get("kode1")), pair.get("kode1"),
                    second.file(), row(second, pair.get("kode2")), pair.get("kode2"), pair.get("kelas"), pair.get("alasan")));
        }
        return placed;
    }

    private static AgencySource find(List<AgencySource> agencies, String key) {
        return agencies.stream().filter(agency -> agency.key().equals(key)).findFirst().orElseThrow();
    }

    private static String row(AgencySource agency, String code) {
        return Integer.toString(agency.line(code).row());
    }
}
