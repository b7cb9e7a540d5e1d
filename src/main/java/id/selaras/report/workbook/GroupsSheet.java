package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.OverlapGroup;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sheet {@code Kelompok}: one row a group with its proposal, and room for what was decided. */
final class GroupsSheet {

    static final String NAME = "Kelompok";
    private static final int ROWS = 12;

    private GroupsSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 9, 16, 60, 12, 24, 18, 18, 24, 30, 24, 18, 24);
        draft.title(Text.of("Kelompok dan usulan", "Groups and proposals"), Text.of(
                "Usulan adalah bahan rapat. Alasan, dasar penghematan, dan pertanyaannya ada di sheet " + AgendaSheet.NAME + ".",
                "Proposals are for discussion. Reasons, basis of savings and questions are on sheet " + AgendaSheet.NAME + "."), assessment);
        draft.tableHeader(Text.of("Kelompok", "Group"), Text.of("Jenis", "Class"), Text.of("Sub kegiatan", "Sub-activities"),
                Text.of("Tumpang tindih; terlemah", "Overlaps; weakest"), Text.of("Lokasi bersama", "Joint location"),
                Text.of("Pagu gabungan", "Money together"), Text.of("Pilihan", "Option"), Text.of("Pengampu usulan", "Proposed lead"),
                Text.of("Nama bersama", "Joint name"), Text.of("Kelompok sasaran", "Beneficiaries"), Text.of("Penghematan", "Saving"),
                Text.of("Keputusan rapat", "Decision"));
        Map<String, Overlap> overlaps = new HashMap<>();
        assessment.overlaps().overlaps().forEach(overlap -> overlaps.put(overlap.id(), overlap));
        for (OverlapGroup group : assessment.overlaps().groups()) {
            add(draft, group, group.overlaps().stream().map(overlaps::get).filter(Objects::nonNull).toList());
        }
        return draft.done(assessment);
    }

    private static void add(SheetDraft draft, OverlapGroup group, List<Overlap> inside) {
        List<OutputCell> cells = new ArrayList<>(List.of(plain(group.id()), kinds(inside), plain(rows(group)), plain(overlaps(group, inside))));
        MergeProposal proposal = group.proposal();
        if (proposal != null) {
            cells.addAll(List.of(plain(proposal.location()), rupiah(proposal.rupiah()), both(Labels.of(proposal.option())),
                    plain(proposal.lead().name()), both(proposal.name()), plain(proposal.beneficiaries()), saving(proposal.saving()),
                    plain("")));
        }
        draft.row(cells.toArray(OutputCell[]::new));
    }

    private static OutputCell kinds(List<Overlap> inside) {
        List<OverlapClass> kinds = inside.stream().map(Overlap::kind).distinct().sorted().toList();
        if (kinds.isEmpty()) {
            return plain("");
        }
        return OutputCell.text(String.join("\n", kinds.stream().map(kind -> Labels.of(kind).both()).toList()), OverlapsSheet.style(kinds.get(0)));
    }

    private static String rows(OverlapGroup group) {
        List<String> lines = new ArrayList<>();
        group.rows().stream().limit(ROWS).forEach(row -> lines.add(row.agency().name() + ": " + OverlapsSheet.activity(row) + ", " + money(row)));
        if (group.rows().size() > ROWS) {
            lines.add("+" + (group.rows().size() - ROWS) + " di sheet / on sheet " + OverlapListSheet.NAME);
        }
        if (group.leftOut() > 0) {
            lines.add(Text.format("%s baris lain tidak ditampilkan", "%s more rows are not shown", group.leftOut()).both());
        }
        return String.join("\n", lines);
    }

    private static String money(SubActivity row) {
        return row.allocation().isFilled() ? row.allocation().value().written() : "pagu tidak terbaca / no readable amount";
    }

    private static String overlaps(OverlapGroup group, List<Overlap> inside) {
        int weakest = inside.stream().filter(overlap -> overlap.id().equals(group.weakest())).mapToInt(Overlap::score).findFirst().orElse(0);
        return group.overlaps().size() + "; " + group.weakest() + " (" + weakest + ")";
    }

    private static OutputCell saving(MergeProposal.Saving saving) {
        return saving.rupiah() == null ? OutputCell.text("tidak dihitung / not computed", Style.WRAPPED) : rupiah(saving.rupiah());
    }
}
