package id.selaras.decision.table;

import id.selaras.decision.SheetModels;
import id.selaras.decision.TableSource;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problem;
import id.selaras.workbook.MergedArea;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.SheetRow;
import id.selaras.workbook.WorkbookContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A sound workbook that tests damage in one place. Tabs are written as {@code |}. */
final class Fixture {

    static final String FINDINGS = """
            #Judul|Target dan pagu
            #Kode tabel|TARGET
            #Jenis|temuan
            #Untuk|sub kegiatan
            #Aturan pilih|semua
            #Tahap|RENJA; RKA
            #Berlaku mulai|1 Januari 2025
            #Berlaku sampai|31 Desember 2030
            #Dasar hukum|Praktik baik
            #Kepastian|C
            #header|Id|Aktif|Target terbesar|Pagu|Satuan|Temuan|Tingkat|Sel|Pesan|Pesan (EN)|Rekomendasi|Rekomendasi (EN)|Berlaku mulai|Berlaku sampai
            KLK-03-1|ya|0|> 0|-|KLK-03|BLOK|Target; Pagu Indikatif|Pagu {Pagu}.|Allocation {Pagu}.|Isi target.|State a target.|1 Mei 2025|31 Mei 2029
            KLK-04-1||> 0|0|-|KLK-04|TINGGI|Target; Pagu Indikatif|Target {Target terbesar}.|Target {Target terbesar}.|Isi pagu.|State the money.
            #uji|Nama uji|Target terbesar|Pagu|Harapan: Temuan
            target nol|0|500 juta|KLK-03
            target terisi|12|500 juta|-
            """;

    static final String THEMES = """
            #Judul|Tema menurut kode
            #Kode tabel|TEMA-KODE
            #Jenis|tema
            #Untuk|sub kegiatan
            #Aturan pilih|paling khusus
            #Tahap|semua
            #Bukti|kode
            #header|Id|Kode|Nama sub kegiatan|Tema|Kekuatan|Tema lain
            PENDIDIKAN|1.01.*||IPM|langsung|
            PENUNJANG|1.01.01.*||SUPPORT|penunjang|
            REHAB|1.01.02.*|memuat: rehabilitasi|IPM|tidak langsung|PERTUMBUHAN; KEMISKINAN
            #uji|Nama uji|Kode|Nama sub kegiatan|Harapan: Id|Harapan: Tema|Harapan: Kekuatan
            penunjang menang atas bidang|1.01.01.2.01.0001|Gaji|PENUNJANG|SUPPORT|SUPPORT
            sisanya pendidikan|1.01.02.2.01.0001|Buku|PENDIDIKAN|IPM|DIRECT
            nama mempersempit|1.01.02.2.01.0001|Rehabilitasi kelas|REHAB|IPM|tidak langsung
            bukan pendidikan|1.02.02.2.01.0001|Obat|-
            """;

    static final String VERDICTS = """
            #Judul|Putusan
            #Kode tabel|PUTUSAN
            #Jenis|putusan
            #Untuk|sub kegiatan
            #Aturan pilih|pertama
            #Tahap|semua
            #header|Id|Kekuatan kode|Kekuatan teks|Putusan|Skor
            P1|DIRECT||DIRECT|100
            P2||INDIRECT|INDIRECT|60
            P3|||NONE|0
            #uji|Nama uji|Kekuatan kode|Kekuatan teks|Harapan: Id|Harapan: Putusan|Harapan: Skor
            langsung|DIRECT|INDIRECT|P1|DIRECT|100
            hanya teks|NONE|INDIRECT|P2|INDIRECT|60
            tanpa bukti|NONE|NONE|P3|NONE|0
            kode tidak diketahui dilewati||INDIRECT|P2
            """;

    static final String CLASSES = """
            #Judul|Kelas tumpang tindih
            #Kode tabel|KELAS
            #Jenis|kelas
            #Untuk|pasangan
            #Aturan pilih|pertama
            #Tahap|semua
            #header|Id|Kesamaan kegiatan|Kesamaan tempat|Kelas|Alasan|Alasan (EN)
            K1||BERBEDA|TIDAK|Tempatnya berbeda.|The places differ.
            K2|>= 0,6|DESA; KECAMATAN|duplikasi|Kegiatan yang sama di {Tempat bersama}.|The same activity in {Tempat bersama}.
            K3|||TIDAK|Tidak cukup mirip.|Not similar enough.
            #uji|Nama uji|Kesamaan kegiatan|Kesamaan tempat|Tempat bersama|Harapan: Id|Harapan: Kelas|Harapan: Alasan
            desa yang sama|0,7|DESA|Desa Beji|K2|DUPLICATION|Kegiatan yang sama di Desa Beji.
            desa lain|0,9|BERBEDA|kosong|K1|tidak
            tempat tidak diketahui dilewati|0,9|||K3
            """;

    static final String PAIRS = """
            #Judul|Pasangan
            #Kode tabel|PASANGAN
            #Jenis|temuan
            #Untuk|pasangan
            #Aturan pilih|pertama
            #Tahap|semua
            #Dasar hukum|Praktik baik
            #Kepastian|C
            #header|Id|Jenis perangkat daerah|Kelas tumpang tindih|Pagu|Temuan|Tingkat|Sel|Pesan|Pesan (EN)|Rekomendasi|Rekomendasi (EN)
            D1|kecamatan|DUPLICATION|> 0|DUP-01|TINGGI|Kode|Sama dengan {Perangkat daerah lain}.|As {Perangkat daerah lain}.|Bahas.|Discuss.
            #uji|Nama uji|Jenis perangkat daerah|Kelas tumpang tindih|Pagu|Perangkat daerah lain|Harapan: Temuan|Harapan: Pesan
            sama|kecamatan|duplication|1 juta|Dinas PU|DUP-01|Sama dengan Dinas PU.
            """;

    static final String GROUPS = """
            #Judul|Golongan belanja
            #Kode tabel|GOLONGAN
            #Jenis|golongan
            #Untuk|rincian belanja
            #Aturan pilih|semua
            #Tahap|semua
            #header|Id|Kode rekening|Kode|Golongan
            G1|5.1.02.04.*||PERJALANAN_DINAS; PENDUKUNG
            G2||6.01.*|PENGAWASAN
            #uji|Nama uji|Kode rekening|Kode|Harapan: Golongan
            dinas luar|5.1.02.04.01.0001|1.02.02.2.01.0001|PENDUKUNG; PERJALANAN_DINAS
            gaji inspektorat|5.1.01.01.01.0001|6.01.02.2.01.0001|PENGAWASAN
            """;

    private Fixture() {
    }

    static WorkbookContent workbook(String source) {
        return workbook("tabel.xlsx", source);
    }

    static WorkbookContent workbook(String file, String source) {
        return SheetModels.content(file, TableWorkbooks.sheets(TableSource.parse(source.replace('|', '\t'))));
    }

    static List<Problem> problems(WorkbookContent... workbooks) {
        return TableReader.read(List.of(workbooks)).problems().sorted();
    }

    /** The workbook with one cell changed. */
    static WorkbookContent with(WorkbookContent workbook, String address, UnaryOperator<SheetCell> change) {
        CellRef at = CellRef.parse(address);
        return change(workbook, at.sheet(), sheet -> {
            List<SheetRow> rows = new ArrayList<>();
            for (SheetRow row : sheet.rows()) {
                rows.add(new SheetRow(row.number(), row.hidden(), row.cells().stream()
                        .map(cell -> cell.at().equals(at) ? change.apply(cell) : cell).toList()));
            }
            return new SheetContent(sheet.name(), sheet.hidden(), rows, sheet.merged());
        });
    }

    static WorkbookContent change(WorkbookContent workbook, String name, UnaryOperator<SheetContent> change) {
        return new WorkbookContent(workbook.file(), workbook.sha256(), workbook.sheets().stream()
                .map(sheet -> sheet.name().equals(name) ? change.apply(sheet) : sheet).toList());
    }

    static WorkbookContent merged(WorkbookContent workbook, MergedArea area) {
        return change(workbook, "Tabel",
                sheet -> new SheetContent(sheet.name(), sheet.hidden(), sheet.rows(), List.of(area)));
    }
}
