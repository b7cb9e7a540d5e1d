package id.selaras.decision.table;

import id.selaras.workbook.output.OutputSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small complete table to start from. */
public final class TableTemplate {

    private TableTemplate() {
    }

    /** Tabel with two rows, Uji with four tests, Petunjuk. */
    public static List<OutputSheet> sheets() {
        return TableWorkbooks.sheets(draft());
    }

    static TableDraft draft() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("Kode tabel", "CONTOH");
        properties.put("Jenis", "temuan");
        properties.put("Untuk", "sub kegiatan");
        properties.put("Aturan pilih", "semua");
        properties.put("Tahap", "RENJA; RKA");
        properties.put("Berlaku mulai", "1 Januari 2025");
        properties.put("Dasar hukum", "Praktik baik");
        properties.put("Kepastian", "C");
        return new TableDraft("Contoh tabel keputusan", properties,
                List.of("Id", "Aktif", "Target terbesar", "Pagu", "Nama sub kegiatan", "Temuan", "Tingkat", "Sel", "Pesan",
                        "Pesan (EN)", "Rekomendasi", "Rekomendasi (EN)", "Keterangan"),
                List.of(List.of("KLK-03-1", "ya", "0", "> 0", "", "KLK-03", "BLOK", "Target; Pagu Indikatif",
                                "Target 0 tetapi pagu {Pagu}.", "The target is 0 but {Pagu} is planned.",
                                "Isi target yang dapat dicapai dengan pagu ini.",
                                "State a target that this allocation can reach.", ""),
                        List.of("LOK-01-1", "tidak", "-", ">= 500 juta", "memuat: rapat | koordinasi", "LOK-01", "SEDANG",
                                "Sub Kegiatan; Pagu Indikatif", "{Nama sub kegiatan}: pagu {Pagu}.",
                                "{Nama sub kegiatan}: {Pagu} planned.", "Jelaskan keluaran yang dihasilkan.",
                                "Explain what it yields.", "Contoh aturan setempat yang belum diaktifkan")),
                List.of("Nama uji", "Target terbesar", "Pagu", "Nama sub kegiatan", "Harapan: Temuan", "Harapan: Pesan"),
                List.of(List.of("target nol dengan pagu", "0", "500 juta", "", "KLK-03", "Target 0 tetapi pagu Rp500.000.000."),
                        List.of("target terisi", "12", "500 juta", "", "-"),
                        List.of("pagu tidak diketahui", "0", "", "", "?"),
                        List.of("aturan yang belum aktif diam", "12", "1 miliar", "Rapat koordinasi", "-")));
    }
}
