package id.selaras.intake.rekap;

import id.selaras.intake.layout.Words;
import id.selaras.plan.PlanColumn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns of the flat export, each with the headings it is known by, folded. */
enum RekapColumn {
    YEAR(null, "tahun", "tahun anggaran"),
    AFFAIR_CODE(null, "kode urusan"),
    AFFAIR_NAME(null, "nama urusan"),
    AGENCY_CODE(PlanColumn.AGENCY_CODE, "kode skpd", "kode opd", "kode perangkat daerah"),
    AGENCY_NAME(PlanColumn.AGENCY_NAME, "nama skpd", "nama opd", "nama perangkat daerah"),
    SUB_UNIT_CODE(null, "kode sub unit", "kode sub skpd", "kode unit skpd"),
    SUB_UNIT_NAME(PlanColumn.RESPONSIBLE, "nama sub unit", "nama sub skpd", "nama unit skpd"),
    FIELD_CODE(null, "kode bidang urusan"),
    FIELD_NAME(null, "nama bidang urusan"),
    PROGRAM_CODE(PlanColumn.PROGRAM_CODE, "kode program"),
    PROGRAM_NAME(PlanColumn.PROGRAM_NAME, "nama program"),
    ACTIVITY_CODE(PlanColumn.ACTIVITY_CODE, "kode kegiatan", "kode giat"),
    ACTIVITY_NAME(PlanColumn.ACTIVITY_NAME, "nama kegiatan", "nama giat"),
    CODE(PlanColumn.CODE, "kode sub kegiatan", "kode sub giat", "kode subkegiatan"),
    NAME(PlanColumn.NAME, "nama sub kegiatan", "nama sub giat", "nama subkegiatan"),
    FUND_CODE(null, "kode sumber dana", "kode dana"),
    FUND_NAME(PlanColumn.FUND_SOURCE, "nama sumber dana", "nama dana", "sumber dana"),
    ACCOUNT_CODE(null, "kode rekening", "kode akun", "kode rekening belanja"),
    ACCOUNT_NAME(null, "nama rekening", "nama akun", "nama rekening belanja"),
    PRICE_CODE(null, "kode standar harga"),
    PRICE_NAME(null, "nama standar harga"),
    DESCRIPTION(null, "uraian", "uraian belanja", "uraian rincian", "nama komponen", "komponen", "spesifikasi", "uraian spesifikasi"),
    VOLUME(null, "koefisien", "volume", "vol"),
    UNIT(null, "satuan", "satuan volume"),
    PRICE(null, "harga satuan", "harga"),
    TAX(null, "ppn", "pajak", "ppn persen"),
    RECIPIENT(null, "penerima", "nama penerima", "penerima bantuan", "nama penerima bantuan", "penerima hibah"),
    BEFORE(null, "pagu sebelum perubahan", "jumlah sebelum perubahan", "sebelum perubahan", "pagu murni"),
    AMOUNT(PlanColumn.ALLOCATION, "pagu", "pagu rincian", "nilai pagu", "jumlah", "rincian", "pagu setelah perubahan",
            "pagu sesudah perubahan", "jumlah setelah perubahan", "jumlah sesudah perubahan", "setelah perubahan", "sesudah perubahan");

    private static final Pattern YEAR_BEHIND = Pattern.compile(" (ta |tahun )?20\\d{2}$");

    private final PlanColumn field;
    private final List<String> headings;

    RekapColumn(PlanColumn field, String... headings) {
        this.field = field;
        this.headings = List.of(headings);
    }

    /** What a plan calls this column; null for what only budget lines have. */
    PlanColumn field() {
        return field;
    }

    /** As messages print it: {@code KODE SUB KEGIATAN}. */
    String heading() {
        return headings.get(0).toUpperCase(Locale.ROOT);
    }

    /** The column with that heading; null when it is none of these. */
    static RekapColumn of(String heading) {
        String folded = YEAR_BEHIND.matcher(Words.fold(heading)).replaceFirst("");
        for (RekapColumn column : values()) {
            if (column.headings.contains(folded)) {
                return column;
            }
        }
        return null;
    }

    static RekapColumn of(PlanColumn field) {
        for (RekapColumn column : values()) {
            if (column.field == field) {
                return column;
            }
        }
        return null;
    }
}
