package id.selaras.intake;

import id.selaras.language.Folding;
import id.selaras.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a list of changes to be tried on a plan. */
enum ChangeColumn {
    AGENCY("Kode SKPD", "1.02.0.00.0.00.01.0000", 26, Text.of("Kode atau nama perangkat daerah; boleh kosong bila kode sub kegiatan hanya ada sekali.",
            "Code or name of the agency; may be blank where the sub-activity's code stands once only."),
            "kode skpd", "kode perangkat daerah", "skpd", "perangkat daerah", "agency code", "agency"),
    CODE("Kode", "1.02.02.2.02.0001", 22, Text.of("Kode sub kegiatan, seperti tertulis pada rencana.", "Code of the sub-activity, as the plan writes it."),
            "kode", "kode sub kegiatan", "code"),
    ALLOCATION("Pagu Baru", "1500000000", 20, Text.of("Rupiah yang dicoba; kosong bila baris dihapus.", "The rupiah to be tried; blank where the row is dropped."),
            "pagu baru", "pagu", "new allocation", "allocation"),
    DROP("Hapus", "", 10, Text.of("ya: rencana dicoba tanpa sub kegiatan ini.", "ya: the plan is tried without this sub-activity."), "hapus", "drop"),
    FILE("Berkas", "", 30, Text.of("Hanya bila kode yang sama ada pada beberapa berkas: nama berkas rencana.",
            "Only where the same code stands in several files: name of the plan file."), "berkas", "file"),
    CELL("Sel", "", 22, Text.of("Hanya bila kode yang sama ada beberapa kali: sel kodenya, misalnya Renja 2026!B12.",
            "Only where the same code stands several times: the cell of its code, such as Renja 2026!B12."), "sel", "cell", "ref");

    private final String heading;
    private final String example;
    private final int width;
    private final Text meaning;
    private final List<String> names;

    ChangeColumn(String heading, String example, int width, Text meaning, String... names) {
        this.heading = heading;
        this.example = example;
        this.width = width;
        this.meaning = meaning;
        this.names = List.of(names);
    }

    static Optional<ChangeColumn> named(String heading) {
        String folded = Folding.fold(heading);
        return Stream.of(values()).filter(column -> column.names.contains(folded)).findFirst();
    }

    String heading() {
        return heading;
    }

    String example() {
        return example;
    }

    int width() {
        return width;
    }

    Text meaning() {
        return meaning;
    }
}
