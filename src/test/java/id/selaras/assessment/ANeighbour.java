package id.selaras.assessment;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The plan of an agency checked in the same run as {@link ARenja}; its texts and amounts are its own business. */
public final class ANeighbour {

    public static final Agency SOCIAL = new Agency(new AgencyCode("1.06.0.00.0.00.01.0000"), "Dinas Sosial");
    public static final Agency VILLAGES = new Agency(new AgencyCode("2.13.0.00.0.00.01.0000"), "Dinas Pemberdayaan Masyarakat dan Desa");

    private final Agency agency;
    private final PlanFile file;
    private final List<SubActivity> rows = new ArrayList<>();

    private ANeighbour(Agency agency, String id, String fileName) {
        this.agency = agency;
        this.file = new PlanFile(id, fileName, id.substring(1).repeat(64), "SIPD-RENJA", "Renja", 9, List.of(), List.of());
    }

    /** Rows 12 to 14: additional food, a paid companion, and nutrition. */
    public static ANeighbour social() {
        ANeighbour social = new ANeighbour(SOCIAL, "F2", "renja-dinsos-2026.xlsx");
        social.row(12, "1.06.04.2.01.0007", "Pemberian Bimbingan Sosial kepada Keluarga", 731_250_000L, "Kecamatan Bangil; Desa Raci",
                "Bantuan telur dan susu formula bumil KEK melalui warung gotong royong", "Keluarga penerima manfaat graduasi",
                "Dana insentif fiskal stunting", "Sisa lelang tahun lalu dipakai kembali");
        social.row(13, "1.06.04.2.01.0009", "Fasilitasi Pendampingan Keluarga", 918_273_000L, "Kecamatan Bangil",
                "Honor pendamping keluarga selama sepuluh bulan", "Kelompok dasawisma binaan", "Pajak rokok", "");
        social.row(14, "1.06.05.2.02.0002", "Penyediaan Sandang dan Pangan", 615_400_000L, "Kecamatan Gempol",
                "Paket sembako balita gizi buruk triwulan ketiga", "Rumah tangga sangat miskin", "DAU", "");
        return social;
    }

    /** Rows 12 and 13: village cadres and clean water. */
    public static ANeighbour villages() {
        ANeighbour villages = new ANeighbour(VILLAGES, "F3", "renja-dpmd-2026.xlsx");
        villages.row(12, "2.13.04.2.01.0012", "Fasilitasi Kader Pembangunan Manusia", 277_100_000L, "Kecamatan Bangil",
                "Operasional kader pembangunan manusia", "Posyandu mandiri", "Bantuan keuangan khusus", "");
        villages.row(13, "2.13.05.2.01.0003", "Pendampingan Air Bersih Perdesaan", 148_000_000L, "Kecamatan Gempol",
                "Sambungan rumah gratis", "Dusun kering", "DAU", "");
        return villages;
    }

    public SubActivity row(int row) {
        return rows.stream().filter(sub -> sub.row() == row).findFirst().orElseThrow();
    }

    public List<SubActivity> rows() {
        return List.copyOf(rows);
    }

    PlanFile file() {
        return file;
    }

    AgencyPlan plan() {
        return new AgencyPlan(agency, file.id(), rows, List.of(), null);
    }

    List<SubActivityResult> results() {
        return rows.stream().map(row -> new SubActivityResult(row, "NONE", List.of(), List.of(), Strength.NONE, Verdict.REVIEW, 10,
                new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 9), "PUT-04"), List.of())).toList();
    }

    private void row(int row, String code, String name, long rupiah, String location, String activity, String beneficiaries, String fund,
                     String note) {
        Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
        texts.put(PlanColumn.LOCATION, text(location, 11, row));
        texts.put(PlanColumn.ACTIVITY_TEXT, text(activity, 14, row));
        texts.put(PlanColumn.BENEFICIARIES, text(beneficiaries, 12, row));
        texts.put(PlanColumn.FUND_SOURCE, text(fund, 13, row));
        texts.put(PlanColumn.NOTE, note.isEmpty() ? Field.empty(cell(15, row)) : text(note, 15, row));
        Output output = new Output(text("Jumlah keluarga " + row + " yang dibina", 4, row),
                Field.filled(new BigDecimal("4321"), "4.321", cell(8, row)), text("Keluarga", 9, row), Field.absent(), Field.absent());
        rows.add(new SubActivity(file.id() + "#" + row, file.id(), cell(2, row), false, agency, text(code, 2, row), text(name, 3, row),
                null, null, List.of(output), Field.filled(Rupiah.of(rupiah), Long.toString(rupiah), cell(10, row)), Field.absent(), texts));
    }

    private static Field<String> text(String text, int column, int row) {
        return Field.filled(text, text, cell(column, row));
    }

    private static CellRef cell(int column, int row) {
        return new CellRef("Renja", column, row);
    }
}
