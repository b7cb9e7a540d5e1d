package id.selaras.decision.table;

import java.util.Optional;
import java.util.stream.Stream;

/** The properties above the header row. */
enum TableProperty {
    CODE("Kode tabel", true, "huruf, angka, dan tanda -, unik dalam satu kumpulan aturan"),
    KIND("Jenis", true, "tema, putusan, kelas, golongan, atau temuan"),
    LEVEL("Untuk", true, "satu atau beberapa, dipisah ;, dari: " + String.join(", ", TableHeadReader.LEVELS.keySet())),
    HIT_POLICY("Aturan pilih", true, "semua, pertama, atau paling khusus; untuk jenis kelas hanya pertama, untuk golongan hanya semua"),
    EVIDENCE("Bukti", false, "kode atau teks; hanya untuk jenis tema"),
    STAGES("Tahap", true, "semua, atau daftar seperti RENJA; RKA"),
    VALID_FROM("Berlaku mulai", false, "tanggal"),
    VALID_TO("Berlaku sampai", false, "tanggal"),
    LEGAL_BASIS("Dasar hukum", false, "berlaku untuk baris yang selnya kosong"),
    CERTAINTY("Kepastian", false, "A1, A2, B, atau C; berlaku untuk baris yang selnya kosong");

    private final String title;
    private final boolean required;
    private final String explanation;

    TableProperty(String title, boolean required, String explanation) {
        this.title = title;
        this.required = required;
        this.explanation = explanation;
    }

    static Optional<TableProperty> named(String cell) {
        String name = Heading.name(cell);
        String bare = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
        return Stream.of(values()).filter(property -> property.title.equalsIgnoreCase(bare)).findFirst();
    }

    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    String explanation() {
        return explanation;
    }
}
