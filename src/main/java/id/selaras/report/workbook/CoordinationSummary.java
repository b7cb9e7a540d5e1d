package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.both;
import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.label;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.MergeProposal.MergeOption;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.OverlapGroup;
import id.selaras.plan.Agency;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.report.GovernmentTime;
import id.selaras.report.Labels;
import id.selaras.report.NotCompared;
import id.selaras.report.OverlapFigures;
import id.selaras.report.OverlapMeanings;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sheet {@code Ringkasan} of the coordination workbook. Columns: what, how many, rupiah, explanation. */
final class CoordinationSummary {

    static final String NAME = "Ringkasan";
    private static final Text CONFIDENTIAL = Text.of(
            "Memuat pagu dan uraian semua perangkat daerah: untuk Bappeda, TAPD, dan APIP; jangan dibagikan kepada perangkat daerah.",
            "Holds money and texts of all agencies: for Bappeda, the budget team and auditors; not to be passed on to agencies.");
    private final Assessment assessment;
    private final List<Overlap> overlaps;
    private final SheetDraft draft = new SheetDraft(NAME, 42, 14, 22, 70);

    private CoordinationSummary(Assessment assessment) {
        this.assessment = assessment;
        this.overlaps = assessment.overlaps().overlaps();
    }

    static OutputSheet of(Assessment assessment) {
        CoordinationSummary sheet = new CoordinationSummary(assessment);
        sheet.head();
        sheet.byClass();
        sheet.byOption();
        sheet.byAgency();
        sheet.legend();
        return sheet.draft.done(assessment);
    }

    private void head() {
        Text stage = Labels.of(assessment.stage());
        draft.title(Text.of("Tumpang tindih antar perangkat daerah", "Overlaps between agencies"), Text.of(
                stage.id() + " " + assessment.year() + ", " + assessment.government().name() + ", "
                        + GovernmentTime.written(assessment.createdAt(), assessment.government()),
                stage.en() + " " + assessment.year()), assessment);
        draft.wide(CONFIDENTIAL.both(), Style.WARNING_BANNER);
        draft.wide(OverlapMeanings.INDICATION.both(), Style.MUTED);
        draft.section("Yang dibandingkan dan yang tidak", "What was compared and what was not");
        draft.wide(NotCompared.compared(assessment.overlaps()).both(), Style.WRAPPED);
        NotCompared.of(assessment).forEach(not -> draft.wide(not.both(), Style.WARNING_BANNER));
        if (overlaps.isEmpty()) {
            draft.wide(OverlapMeanings.NOTHING_FOUND.both(), Style.WARNING_BANNER);
        }
    }

    private void byClass() {
        draft.section("Tumpang tindih menurut jenis", "Overlaps by class");
        draft.header(Text.of("Jenis", "Class"), Text.of("Jumlah", "Number"), Text.of("Pagu tersentuh", "Money touched"), Text.of("Arti", "Meaning"));
        OverlapFigures figures = OverlapFigures.of(overlaps, row -> true);
        for (OverlapClass kind : OverlapClass.values()) {
            draft.row(OutputCell.text(Labels.of(kind).both(), OverlapsSheet.style(kind)), count(figures.number().get(kind)),
                    rupiah(figures.rupiah().get(kind)), both(OverlapMeanings.of(kind)));
        }
        draft.row(label("Jumlah", "Total"), count(figures.overlaps()), rupiah(figures.total()), both(Text.format(
                "%s sub kegiatan; tiap sub kegiatan dihitung sekali per jenis dan sekali pada jumlah",
                "%s sub-activities; each counts once a class and once in the total", figures.rows())));
        int paid = (int) overlaps.stream().filter(overlap -> overlap.paidRole() != null).count();
        draft.row(both(Text.of("di antaranya " + OverlapMeanings.PAID_ROLE.id(), "of these " + OverlapMeanings.PAID_ROLE.en())), count(paid));
    }

    private void byOption() {
        List<OverlapGroup> groups = assessment.overlaps().groups().stream().filter(group -> group.proposal() != null).toList();
        if (groups.isEmpty()) {
            return;
        }
        draft.section("Usulan menurut pilihan", "Proposals by option");
        draft.header(Text.of("Pilihan", "Option"), Text.of("Kelompok", "Groups"), Text.of("Pagu gabungan", "Money together"),
                Text.of("Arti", "Meaning"));
        for (MergeOption option : MergeOption.values()) {
            List<OverlapGroup> such = groups.stream().filter(group -> group.proposal().option() == option).toList();
            Set<String> ids = such.stream().map(OverlapGroup::id).collect(Collectors.toSet());
            List<Overlap> inside = overlaps.stream().filter(overlap -> ids.contains(overlap.group())).toList();
            draft.row(both(Labels.of(option)), count(such.size()), rupiah(OverlapFigures.of(inside, row -> true).total()),
                    both(OverlapMeanings.of(option)));
        }
    }

    /** Most overlaps first. */
    private void byAgency() {
        Map<Agency, List<Overlap>> byAgency = new TreeMap<>();
        for (Overlap overlap : overlaps) {
            Set<Agency> agencies = new LinkedHashSet<>();
            overlap.rows().stream().map(SubActivity::agency).forEach(agencies::add);
            agencies.forEach(agency -> byAgency.computeIfAbsent(agency, key -> new ArrayList<>()).add(overlap));
        }
        if (byAgency.isEmpty()) {
            return;
        }
        draft.section("Menurut perangkat daerah", "By agency");
        draft.header(Text.of("Perangkat daerah", "Agency"), Text.of("Tumpang tindih", "Overlaps"),
                Text.of("Pagu tersentuh", "Money touched"), Text.of("Dengan", "With"));
        byAgency.entrySet().stream().sorted(Comparator.comparing(entry -> -entry.getValue().size())).forEach(entry -> {
            Agency agency = entry.getKey();
            Set<String> with = new LinkedHashSet<>();
            entry.getValue().forEach(overlap -> overlap.rows().stream().filter(row -> !row.agency().equals(agency))
                    .forEach(row -> with.add(row.agency().name())));
            draft.row(plain(agency.name()), count(entry.getValue().size()),
                    rupiah(OverlapFigures.of(entry.getValue(), row -> row.agency().equals(agency)).total()), plain(String.join(", ", with)));
        });
    }

    private void legend() {
        draft.section("Jalur penemuan", "How they were found");
        for (OverlapChannel channel : OverlapChannel.values()) {
            draft.row(OutputCell.text(Labels.of(channel).both(), Style.LABEL), both(OverlapMeanings.of(channel)));
            draft.mergeLast("B", "D");
        }
        draft.wide("Skor 0-100 adalah jumlah poin per isian (sheet " + EvidenceSheet.NAME + "); jenisnya ditentukan tabel keputusan, bukan oleh "
                + "skor. / The score 0-100 is the sum of the points of the fields (sheet " + EvidenceSheet.NAME
                + "); the class is decided by a decision table, not by the score.", Style.MUTED);
        new Legend(draft).proof(assessment, "D");
    }
}
