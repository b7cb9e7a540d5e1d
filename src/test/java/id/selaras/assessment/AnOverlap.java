package id.selaras.assessment;

import id.selaras.finding.FieldEvidence;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.OverlapField;
import id.selaras.finding.OverlapGroup;
import id.selaras.finding.PairCertainty;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.plan.Agency;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found between {@link ARenja} and its two {@link ANeighbour}s: a duplication, a role paid twice, an overlap the health agency
 * has no part in, and stunting served by all three. The social agency's rows 12 and 13, health's 12 and 13, villages' 12.
 */
public final class AnOverlap {

    private static final List<SubActivity> HEALTH = new ARenja().results().stream().map(SubActivityResult::subActivity).toList();
    private static final ANeighbour SOCIAL = ANeighbour.social();
    private static final ANeighbour VILLAGES = ANeighbour.villages();

    private AnOverlap() {
    }

    public static OverlapAnswer answer() {
        return answerOf(List.of(duplication(), paidRole(), withoutHealth(), stunting()));
    }

    public static OverlapAnswer nothingFound() {
        return answerOf(List.of());
    }

    private static OverlapAnswer answerOf(List<Overlap> overlaps) {
        List<OverlapGroup> groups = new ArrayList<>();
        for (Overlap overlap : overlaps) {
            groups.add(new OverlapGroup(overlap.group(), overlap.rows(), List.of(overlap.id()), overlap.id(),
                    overlap.channel() == OverlapChannel.OUTCOME ? 4 : 0, proposal(overlap)));
        }
        return new OverlapAnswer(overlaps, groups, 9, 2, 3, 1, new BigDecimal("0.40"), List.of("d".repeat(64)), List.of(Text.of(
                "Kelompok \"Stunting\": 4 baris lain tidak ditampilkan.", "Group \"Stunting\": 4 more rows are not shown.")));
    }

    public static Overlap duplication() {
        List<SubActivity> rows = List.of(HEALTH.get(0), SOCIAL.row(12));
        return new Overlap("O1", OverlapClass.DUPLICATION, null, OverlapChannel.FACTS, 76, rows, List.of(
                evidence(OverlapField.ACTIVITY, 31, 40, List.of("gizi"), List.of("pengelolaan"), List.of("susu formula"), rows, 3),
                evidence(OverlapField.BENEFICIARIES, 25, 25, List.of("ibu hamil"), List.of(), List.of("bumil KEK"), rows, 12),
                evidence(OverlapField.LOCATION, 20, 20, List.of("Kecamatan Bangil"), List.of(), List.of("Desa Raci"), rows, 11),
                evidence(OverlapField.FUND_SOURCE, 0, 3, List.of(), List.of("DAU"), List.of("Dana insentif fiskal"), rows, 13)),
                new PairCertainty(91, 74, 0, List.of(sign("Dasar", "Base", "-2.0", "-1.1"), sign("Sasaran sama", "Same beneficiaries",
                        "0.9", "0.5"), sign("Satuan sama", "Same unit", "0.00", "0.9"))),
                "Kecamatan Bangil", null, Text.of("Kegiatan yang sama untuk kelompok sasaran yang sama di Kecamatan Bangil.",
                "The same activity for the same beneficiaries in Kecamatan Bangil."), tableRow(21), "a".repeat(64), "K1");
    }

    private static PairCertainty.Sign sign(String id, String en, String related, String same) {
        return new PairCertainty.Sign(Text.of(id, en), new BigDecimal(related), new BigDecimal(same));
    }

    public static Overlap paidRole() {
        List<SubActivity> rows = List.of(HEALTH.get(1), SOCIAL.row(13));
        return new Overlap("O2", OverlapClass.DUPLICATION, "Pendamping keluarga", OverlapChannel.FACTS, 58, rows, List.of(
                evidence(OverlapField.LOCATION, 16, 20, List.of("Kecamatan Bangil"), List.of(), List.of(), rows, 11),
                evidence(OverlapField.ROLE, 42, 42, List.of("Pendamping keluarga"), List.of(), List.of(), rows, 14)),
                "Kecamatan Bangil", null, Text.of("Keduanya membayar pendamping keluarga di tempat yang sama.",
                "Both pay pendamping keluarga in the same place."), tableRow(19), "b".repeat(64), "K2");
    }

    public static Overlap withoutHealth() {
        List<SubActivity> rows = List.of(SOCIAL.row(14), VILLAGES.row(13));
        return new Overlap("O3", OverlapClass.OVERLAP, null, OverlapChannel.WORDS, 51, rows, List.of(
                evidence(OverlapField.ACTIVITY, 35, 40, List.of("bantuan"), List.of("sembako"), List.of("air"), rows, 14),
                evidence(OverlapField.LOCATION, 16, 20, List.of("Kecamatan Gempol"), List.of(), List.of(), rows, 11)),
                "Kecamatan Gempol", null, Text.of("Kegiatannya mirip dan tempatnya bersama.", "Similar activities in a shared place."),
                tableRow(25), "e".repeat(64), "K3");
    }

    public static Overlap stunting() {
        List<SubActivity> rows = List.of(HEALTH.get(0), HEALTH.get(1), SOCIAL.row(12), VILLAGES.row(12));
        return new Overlap("O4", OverlapClass.FRAGMENTATION, null, OverlapChannel.OUTCOME, 44, rows, List.of(
                evidence(OverlapField.ACTIVITY, 24, 40, List.of("Stunting"), List.of(), List.of(), rows, 3),
                evidence(OverlapField.LOCATION, 20, 20, List.of("Kecamatan Bangil"), List.of(), List.of(), rows, 11)),
                "Kecamatan Bangil", "Stunting", Text.of(
                "Beberapa perangkat daerah mengejar hasil yang sama (Stunting) di tempat yang sama, dan tidak ada yang ditunjuk sebagai koordinator.",
                "Several agencies pursue the same outcome (Stunting) in the same places, and nobody is named as coordinator."), tableRow(16),
                "c".repeat(64), "K4");
    }

    private static FieldEvidence evidence(OverlapField field, int points, int possible, List<String> shared, List<String> first,
                                          List<String> second, List<SubActivity> rows, int column) {
        return new FieldEvidence(field, points, possible, shared, first, second, rows.stream()
                .map(row -> new FieldEvidence.Cell(row.id(), new CellRef(row.at().sheet(), column, row.row()))).toList());
    }

    private static TableRowRef tableRow(int row) {
        return new TableRowRef("tumpang-tindih-kelas.xlsx", new CellRef("Tabel", 1, row), "KLS-" + row);
    }

    /** Some of its sentences tell what only one side should know. */
    private static MergeProposal proposal(Overlap overlap) {
        List<Agency> members = overlap.rows().stream().map(SubActivity::agency).distinct().toList();
        Rupiah together = overlap.rows().stream().map(SubActivity::allocationOrZero).reduce(Rupiah.ZERO, Rupiah::plus);
        Agency last = members.get(members.size() - 1);
        String others = overlap.rows().get(overlap.rows().size() - 1).text(PlanColumn.BENEFICIARIES).or("");
        return new MergeProposal(members.get(0), Text.of("Bidang urusannya mencakup pekerjaan ini.", "The work is in its field."), members,
                Text.of("Bimbingan gizi keluarga terpadu", null), "Kecamatan Bangil", "Ibu hamil; bumil KEK", option(overlap), together,
                overlap.kind() == OverlapClass.DUPLICATION && overlap.paidRole() == null
                        ? new MergeProposal.Saving(Rupiah.of(54_843_750), Text.of("Rp731.250.000 × 15% × 50%", "Rp731.250.000 × 15% × 50%"))
                        : new MergeProposal.Saving(null, Text.of("Rincian belanja tidak ada.", "There are no budget lines.")),
                List.of(Text.of("Diusulkan satu penyelenggara untuk kegiatan yang sama.", "One organiser is proposed for the same work."),
                        Text.format("Pagu gabungan %s.", "Together %s.", together.written()),
                        Text.format("Kelompok sasarannya sama: %s.", "The same people: %s.", others)),
                List.of(Text.format("%s memakai dana terikat.", "%s uses tied money.", last.name()),
                        Text.of("Standar pelayanan minimal tetap wajib dipenuhi.", "Minimum service standards have to be met all the same.")),
                List.of(Text.of("Siapa memegang daftar penerima menurut nama dan alamat?", "Who holds the list of beneficiaries by name and address?")));
    }

    private static MergeOption option(Overlap overlap) {
        return overlap.kind() == OverlapClass.DUPLICATION ? MergeOption.MERGE
                : overlap.kind() == OverlapClass.OVERLAP ? MergeOption.SPLIT_BY_PLACE : MergeOption.COORDINATE;
    }
}
