package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.MergeProposal;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapGroup;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanFile;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputSheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sheet {@code Daftar}: one line for each row of each overlap, headings in the first row and nothing merged, so that a pivot table takes
 * it as it is. Each value stands in one language, so that it can be grouped by.
 */
final class OverlapListSheet {

    static final String NAME = "Daftar";

    private final Map<String, OverlapGroup> groups;
    private final Map<String, String> files;
    private final Set<String> counted = new HashSet<>();
    private final String mark;
    private final SheetDraft draft = new SheetDraft(NAME, 9, 10, 22, 18, 20, 7, 26, 18, 7, 34, 24, 30, 20, 22, 44, 19, 19, 26, 26, 22, 22, 30, 12);

    private OverlapListSheet(Assessment assessment) {
        groups = assessment.overlaps().groups().stream().collect(Collectors.toMap(OverlapGroup::id, Function.identity(), (one, same) -> one));
        files = assessment.plan().files().stream().collect(Collectors.toMap(PlanFile::id, PlanFile::name));
        mark = assessment.government().example() ? "CONTOH" : "";
    }

    static OutputSheet of(Assessment assessment) {
        OverlapListSheet sheet = new OverlapListSheet(assessment);
        sheet.draft.tableHeader(Text.of("No", "No."), Text.of("Kelompok", "Group"), Text.of("Jenis", "Class"), Text.of("Kasus", "Case"),
                Text.of("Jalur", "Channel"), Text.of("Skor", "Score"), Text.of("Tempat", "Place"), Text.of("Hasil bersama", "Shared outcome"),
                Text.of("Baris", "Row"), Text.of("Perangkat daerah", "Agency"), Text.of("Kode perangkat daerah", "Agency code"),
                Text.of("Berkas", "File"), Text.of("Sel", "Cell"), Text.of("Kode", "Code"), Text.of("Sub kegiatan", "Sub-activity"),
                Text.of("Pagu", "Money"), Text.of("Pagu dihitung sekali", "Money counted once"), Text.of("Lokasi", "Location"),
                Text.of("Kelompok sasaran", "Beneficiaries"), Text.of("Sumber dana", "Fund source"), Text.of("Pilihan", "Option"),
                Text.of("Pengampu usulan", "Proposed lead"), Text.of("Data", "Data"));
        assessment.overlaps().overlaps().forEach(sheet::add);
        return sheet.draft.done(assessment);
    }

    private void add(Overlap overlap) {
        OverlapGroup group = groups.get(overlap.group());
        MergeProposal proposal = group == null ? null : group.proposal();
        int number = 0;
        for (SubActivity row : overlap.rows()) {
            draft.row(plain(overlap.id()), plain(overlap.group()), plain(Labels.of(overlap.kind()).id()),
                    plain(overlap.paidRole() == null ? "" : overlap.paidRole()), plain(Labels.of(overlap.channel()).id()),
                    count(overlap.score()), plain(overlap.place().isEmpty() ? "seluruh wilayah" : overlap.place()), plain(overlap.concept()),
                    count(++number), plain(row.agency().name()), plain(row.agency().key()), plain(files.getOrDefault(row.file(), row.file())),
                    plain(row.at().toString()), plain(OverlapsSheet.written(row.code())), plain(OverlapsSheet.written(row.name())), money(row),
                    rupiah(counted.add(row.id()) ? row.allocationOrZero() : Rupiah.ZERO), plain(row.text(PlanColumn.LOCATION).original()),
                    plain(row.text(PlanColumn.BENEFICIARIES).original()), plain(row.text(PlanColumn.FUND_SOURCE).original()),
                    plain(proposal == null ? "" : Labels.of(proposal.option()).id()), plain(proposal == null ? "" : proposal.lead().name()),
                    plain(mark));
        }
    }

    private static OutputCell money(SubActivity row) {
        return row.allocation().isFilled() ? rupiah(row.allocation().value()) : OutputCell.blank();
    }
}
