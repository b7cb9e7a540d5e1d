package id.selaras.assessment;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.CodeLevel;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.plan.UpperRow;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The plan behind {@link AnAssessment}: one file, one agency, seven sub-activities in rows 12 to 18. */
public final class ARenja {

    public static final String FILE_NAME = "renja-dinkes-2026.xlsx";
    public static final String SHEET = "Renja 2026";
    public static final Agency HEALTH = new Agency(new AgencyCode("1.02.0.00.0.00.01.0000"), "Dinas Kesehatan");

    private final String fileName;
    private final String sha256;
    private final String firstName;

    public ARenja() {
        this(FILE_NAME, "4".repeat(64), "Pengelolaan Pelayanan Kesehatan Ibu Hamil");
    }

    private ARenja(String fileName, String sha256, String firstName) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.firstName = firstName;
    }

    public ARenja inFile(String name, String hash) {
        return new ARenja(name, hash, firstName);
    }

    public ARenja named(String name) {
        return new ARenja(fileName, sha256, name);
    }

    public Plan plan() {
        PlanFile file = new PlanFile("F1", fileName, sha256, "SIPD-RENJA", SHEET, 9,
                List.of(column("Kode", PlanColumn.CODE, 2), column("Sub Kegiatan", PlanColumn.NAME, 3),
                        column("Kinerja > Pagu Indikatif (Rp)", PlanColumn.ALLOCATION, 9)),
                List.of(Text.of("2 baris tersembunyi ikut dibaca", "2 hidden rows were read as well")));
        UpperRow total = new UpperRow(null, Field.absent(), text("Dinas Kesehatan", 3, 10),
                money(3_055_500_000L, 10), List.of(), cell(3, 10), 10);
        return new Plan(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, List.of(file), List.of(
                new AgencyPlan(HEALTH, "F1", results().stream().map(SubActivityResult::subActivity).toList(),
                        List.of(), total)));
    }

    public List<SubActivityResult> results() {
        return List.of(
                result(row(12, "1.02.02.2.02.0001", firstName, money(300_000_000, 12)), "IPM", Strength.DIRECT,
                        Verdict.DIRECT, 92, List.of("PP-07")),
                result(row(13, "1.02.02.2.02.0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
                        money(1_250_000_000, 13)), "IPM", Strength.DIRECT, Verdict.DIRECT, 88, List.of("PP-07")),
                result(row(14, "1.02.02.2.01.0014", "Pengadaan Alat Kesehatan", money(400_500_000, 14)), "IPM",
                        Strength.INDIRECT, Verdict.INDIRECT, 60, List.of()),
                result(row(15, "1.02.03.2.02.0003", "Pembinaan Teknis", money(30_000_000, 15)), "IPM",
                        Strength.INDIRECT, Verdict.REVIEW, 45, List.of()),
                result(row(16, "1.02.01.2.01.0001", "Penyusunan Dokumen Perencanaan", money(50_000_000, 16)),
                        "SUPPORT", Strength.SUPPORT, Verdict.SUPPORT, 20, List.of()),
                result(row(17, "1.02.01.2.06.0002", "Penyediaan Peralatan Kantor", money(1_000_000_000, 17)),
                        "SUPPORT", Strength.SUPPORT, Verdict.SUPPORT, 20, List.of()),
                result(row(18, "1.02.05.2.01.0099", "Kegiatan Lain", Field.unreadable("Rp 1.234", cell(9, 18))), "NONE",
                        Strength.NONE, Verdict.NONE, 0, List.of()));
    }

    static CellRef cell(int column, int row) {
        return new CellRef(SHEET, column, row);
    }

    private static SubActivityResult result(SubActivity row, String primary, Strength strength, Verdict verdict,
                                            int score, List<String> priorities) {
        boolean theme = strength == Strength.DIRECT || strength == Strength.INDIRECT;
        return new SubActivityResult(row, primary, theme ? List.of("IPM") : List.of(), priorities, strength, verdict,
                score, new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 9), "PUT-04"),
                theme ? List.of(new Alignment(row.id(), "IPM", Alignment.Kind.INDICATOR, strength, Evidence.CODE,
                        "tema-kode.xlsx/Tabel!A14")) : List.of());
    }

    private static SubActivity row(int row, String code, String name, Field<Rupiah> allocation) {
        UpperRow program = new UpperRow(CodeLevel.PROGRAM, text(code.substring(0, 7), 2, 11), text("Program", 3, 11),
                Field.absent(), List.of(), cell(2, 11), 11);
        Output output = new Output(text("Jumlah ibu hamil yang dilayani", 4, row),
                Field.filled(new BigDecimal("21500"), "21.500 Orang", cell(8, row)),
                Field.filled("Orang", "21.500 Orang", cell(8, row)), Field.absent(), Field.absent());
        return new SubActivity("F1#" + row, "F1", cell(2, row), false, HEALTH, text(code, 2, row), text(name, 3, row),
                program, null, List.of(output), allocation, Field.absent(),
                Map.of(PlanColumn.LOCATION, text("Semua Kecamatan", 10, row)));
    }

    private static PlanFile.UnderstoodColumn column(String header, PlanColumn field, int column) {
        return new PlanFile.UnderstoodColumn(header, field, cell(column, 9));
    }

    private static Field<String> text(String text, int column, int row) {
        return Field.filled(text, text, cell(column, row));
    }

    private static Field<Rupiah> money(long amount, int row) {
        return Field.filled(Rupiah.of(amount), Long.toString(amount), cell(9, row));
    }
}
