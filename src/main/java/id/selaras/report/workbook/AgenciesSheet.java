package id.selaras.report.workbook;

import static id.selaras.report.workbook.SheetDraft.count;
import static id.selaras.report.workbook.SheetDraft.plain;
import static id.selaras.report.workbook.SheetDraft.rupiah;

import id.selaras.assessment.Assessment;
import id.selaras.finding.Finding;
import id.selaras.finding.Overlap;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyPlan;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import id.selaras.report.Labels;
import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sheet {@code Perangkat Daerah}: one row an agency, those without a plan behind them. */
final class AgenciesSheet {

    static final String NAME = "Perangkat Daerah";

    /** What counts of one agency. */
    private static final class Sum {
        private final Set<String> files = new LinkedHashSet<>();
        private int rows;
        private Rupiah allocation = Rupiah.ZERO;
        private Rupiah direct = Rupiah.ZERO;
        private int overlaps;
        private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    }

    private AgenciesSheet() {
    }

    static OutputSheet of(Assessment assessment) {
        SheetDraft draft = new SheetDraft(NAME, 22, 40, 40, 12, 22, 22, 9, 9, 9, 9, 12);
        draft.title(Text.of("Perangkat daerah", "Agencies"), Text.of(
                "Jumlah temuan bukan peringkat: rencana yang lebih besar mempunyai lebih banyak baris.",
                "The number of findings is no ranking: a larger plan has more rows."), assessment);
        draft.tableHeader(Text.of("Kode", "Code"), Text.of("Perangkat daerah", "Agency"), Text.of("Berkas", "Files"),
                Text.of("Sub kegiatan", "Sub-activities"), Text.of("Pagu", "Money"), Labels.of(Strength.DIRECT),
                severity(Severity.BLOK), severity(Severity.TINGGI), severity(Severity.SEDANG), severity(Severity.INFO),
                Text.of("Tumpang tindih", "Overlaps"));
        sums(assessment).forEach((agency, sum) -> {
            List<OutputCell> cells = new ArrayList<>(List.of(plain(agency.code() == null ? "" : agency.code().text()),
                    plain(agency.name()), plain(String.join(", ", sum.files)), count(sum.rows), rupiah(sum.allocation), rupiah(sum.direct)));
            for (Severity severity : Severity.values()) {
                cells.add(count(sum.findings.getOrDefault(severity, 0)));
            }
            cells.add(count(sum.overlaps));
            draft.row(cells.toArray(OutputCell[]::new));
        });
        assessment.scope().missing().forEach(name -> draft.row(plain(""), plain(name),
                OutputCell.text("belum ada rencananya / no plan yet", Style.SEDANG)));
        return draft.done(assessment);
    }

    private static Text severity(Severity severity) {
        return Text.of(severity.name(), severity.name());
    }

    private static Map<Agency, Sum> sums(Assessment assessment) {
        Map<Agency, Sum> sums = new TreeMap<>();
        for (AgencyPlan plan : assessment.plan().agencies()) {
            sums.computeIfAbsent(plan.agency(), agency -> new Sum()).files.add(assessment.plan().file(plan.file()).name());
        }
        for (SubActivityResult result : assessment.subActivities()) {
            Sum sum = sums.computeIfAbsent(result.subActivity().agency(), agency -> new Sum());
            sum.rows++;
            sum.allocation = sum.allocation.plus(result.subActivity().allocationOrZero());
            sum.direct = result.strength() == Strength.DIRECT ? sum.direct.plus(result.subActivity().allocationOrZero()) : sum.direct;
        }
        for (Finding finding : assessment.findings()) {
            if (finding.agency() != null) {
                sums.computeIfAbsent(finding.agency(), agency -> new Sum()).findings.merge(finding.severity(), 1, Integer::sum);
            }
        }
        for (Overlap overlap : assessment.overlaps().overlaps()) {
            overlap.rows().stream().map(SubActivity::agency).collect(Collectors.toSet())
                    .forEach(agency -> sums.computeIfAbsent(agency, key -> new Sum()).overlaps++);
        }
        return sums;
    }
}
