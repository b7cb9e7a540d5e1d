package id.selaras.spending;

import id.selaras.finding.Alignment;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.Verdict;
import id.selaras.plan.BudgetLine;
import id.selaras.plan.CodeForm;
import id.selaras.plan.Plan;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the rupiah that serve nothing, dearest first, and says why. */
final class MisalignedRows {

    private MisalignedRows() {
    }

    static List<Misaligned> of(Plan plan, List<SubActivityResult> rows) {
        List<SubActivityResult> found = rows.stream().filter(row -> row.verdict() == Verdict.NONE || row.verdict() == Verdict.REVIEW)
                .sorted(Comparator.comparing((SubActivityResult row) -> row.subActivity().allocationOrZero()).reversed()).toList();
        Map<String, List<BudgetLine>> lines = new HashMap<>();
        found.forEach(row -> lines.put(row.subActivity().id(), new ArrayList<>()));
        plan.agencies().forEach(agency -> agency.lines().forEach(line -> {
            List<BudgetLine> own = lines.get(line.subActivity());
            if (own != null) {
                own.add(line);
            }
        }));
        return found.stream().map(row -> misaligned(row, lines.get(row.subActivity().id()))).toList();
    }

    private static Misaligned misaligned(SubActivityResult row, List<BudgetLine> lines) {
        Misaligned.Kind kind = kind(row);
        List<BudgetLine> dearest = lines.stream().sorted(Comparator.comparing(BudgetLine::amountOrZero).reversed()
                .thenComparing(BudgetLine::row)).limit(Misaligned.MOST_LINES).toList();
        return new Misaligned(row, kind, why(kind, row), fix(kind), dearest, lines.size());
    }

    private static Misaligned.Kind kind(SubActivityResult row) {
        SubActivity sub = row.subActivity();
        if (row.verdict() == Verdict.REVIEW) {
            return Misaligned.Kind.CONFLICT;
        }
        if (sub.nomenclature().form() == CodeForm.TIDAK_SAH || sub.nomenclature().text().isEmpty()) {
            return Misaligned.Kind.NO_CODE;
        }
        if (sub.outputs().stream().noneMatch(output -> output.indicator().isFilled())) {
            return Misaligned.Kind.NO_OUTPUT;
        }
        return row.alignments().stream().anyMatch(alignment -> alignment.evidence() == Evidence.DECLARED) ? Misaligned.Kind.DECLARED_ONLY
                : Misaligned.Kind.NO_EVIDENCE;
    }

    private static Text why(Misaligned.Kind kind, SubActivityResult row) {
        return switch (kind) {
            case CONFLICT -> Text.format("Bukti bertentangan: menurut kode %s; menurut teks %s.", "Evidence conflicts: by code %s; by words %s.",
                    targets(row, Evidence.CODE), targets(row, Evidence.TEXT));
            case DECLARED_ONLY -> Text.format("Perangkat daerah menyatakan %s, tetapi kode dan keluarannya tidak mendukung.",
                    "The agency declares %s, but neither its code nor its output supports that.", targets(row, Evidence.DECLARED));
            case NO_OUTPUT -> Text.of("Indikator keluaran tidak tertulis, sehingga tidak ada yang dapat dinilai.",
                    "No output indicator is stated, so nothing can be judged.");
            case NO_CODE -> Text.of("Kode sub kegiatan kosong atau tidak sah, sehingga tidak ada bukti menurut kode.",
                    "The code is missing or malformed, so there is no evidence by code.");
            case NO_EVIDENCE -> Text.of("Kode sub kegiatan tidak dipetakan ke indikator, tema, atau program prioritas, dan keluarannya tidak "
                    + "menyentuh pendorong mana pun. Dapat merupakan tugas yang sah di luar prioritas.",
                    "The code is mapped to no indicator, theme or priority programme, and its output touches no driver. It may be a legitimate "
                    + "duty outside the priorities.");
        };
    }

    private static Text fix(Misaligned.Kind kind) {
        return switch (kind) {
            case CONFLICT -> Text.of("Putuskan bersama Bappeda mana yang benar: bila pekerjaannya lain dari kodenya, pindahkan ke sub kegiatan yang "
                    + "sesuai; bila kodenya benar, betulkan keluaran dan uraiannya.", "Decide with Bappeda which is right: where the work is not that "
                    + "of its code, move it to the fitting sub-activity; where the code is right, correct output and description.");
            case DECLARED_ONLY -> Text.of("Tetapkan keluaran bertarget yang memang mendorong sasaran itu, atau lepaskan pernyataannya.",
                    "Set an output with a target that truly moves it, or take the declaration back.");
            case NO_OUTPUT -> Text.of("Isi indikator keluaran, target, dan satuannya.", "State the output indicator, its target and unit.");
            case NO_CODE -> Text.of("Isi kode sub kegiatan menurut nomenklatur yang berlaku.", "Give the code by the nomenclature in force.");
            case NO_EVIDENCE -> Text.of("Bila pekerjaan ini mendorong suatu indikator, rencanakan keluaran bertarget yang membuktikannya, atau sepakati "
                    + "dengan Bappeda pemetaan kodenya pada acuan. Bila tidak, catat dasar tugasnya, atau bahas besarannya.",
                    "Where this work moves an indicator, plan an output with a target that shows it, or agree the mapping of its code with Bappeda. "
                    + "Where not, record the duty it rests on, or discuss its size.");
        };
    }

    private static String targets(SubActivityResult row, Evidence evidence) {
        String targets = row.alignments().stream().filter(alignment -> alignment.evidence() == evidence).map(Alignment::target).distinct()
                .collect(Collectors.joining(", "));
        return targets.isEmpty() ? "-" : targets;
    }
}
