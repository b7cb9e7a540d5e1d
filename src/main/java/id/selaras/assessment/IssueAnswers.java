package id.selaras.assessment;

import id.selaras.assessment.Cascade.AnsweredBy;
import id.selaras.assessment.Cascade.IssueAnswer;
import id.selaras.finding.SubActivityResult;
import id.selaras.language.Words;
import id.selaras.measure.AgencyPresence;
import id.selaras.plan.Field;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.SubActivity;
import id.selaras.reference.Indicator;
import id.selaras.reference.Issue;
import id.selaras.reference.ReferenceSheet;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the plans answer the problems of the region. A funded row outside the support programme speaks of a problem when it holds two of the
 * words that carry its description (one, where it has no more), by their stems; of a problem that names agencies only their rows
 * count. Where none does, an indicator of the problem's objective with funded rows is a weak answer and told as such.
 */
final class IssueAnswers {

    private static final int ENOUGH = 2;
    private static final int SHORTEST = 3;
    /** Words every problem is told with. */
    private static final Words TELLING = Words.of("masih tinggi tingginya rendah rendahnya belum kurang kurangnya optimal angka tingkat "
            + "terbatas terbatasnya minim jumlah persentase menurun meningkat meningkatnya lambat lemah lemahnya daerah kabupaten kota "
            + "wilayah kecamatan desa masyarakat yang dan di ke dari pada untuk dengan oleh dalam atas terhadap serta atau banyak banyaknya "
            + "adanya ada tidak perlu sebagai sebagian besar kecil cukup sangat baik buruk merata kualitas kuantitas pelayanan layanan "
            + "kegiatan program pengelolaan peningkatan pengembangan penyediaan pelaksanaan penyelenggaraan");

    private record Row(SubActivity sub, String agency, Set<String> stems) {
    }

    private final Reference reference;
    private final AgencyPresence agencies;
    private final CascadeTree tree;
    private final Set<String> common = new HashSet<>(TELLING.stems());
    private final List<Row> rows;

    /** @param commonWords further words that distinguish nothing */
    IssueAnswers(List<SubActivityResult> results, Reference reference, AgencyPresence agencies, CascadeTree tree,
                 List<String> commonWords) {
        this.reference = reference;
        this.agencies = agencies;
        this.tree = tree;
        commonWords.forEach(words -> common.addAll(Words.of(words).stems()));
        rows = reference.issues().isEmpty() ? List.of() : results.stream().map(SubActivityResult::subActivity)
                .filter(sub -> !sub.allocationOrZero().isZero() && !sub.nomenclature().isSupport())
                .map(sub -> new Row(sub, agencies.identity(sub.agency()), Words.of(text(sub)).stemSet())).toList();
    }

    List<IssueAnswer> all() {
        return reference.issues().stream().map(this::answer).toList();
    }

    private IssueAnswer answer(Issue issue) {
        List<SubActivity> speaking = speaking(issue);
        Set<SubActivity> serving = speaking.isEmpty() ? ofObjective(issue) : Set.of();
        AnsweredBy by = !speaking.isEmpty() ? AnsweredBy.ROWS : serving.isEmpty() ? AnsweredBy.NONE : AnsweredBy.OBJECTIVE;
        return new IssueAnswer(issue.code(), issue.description(), by, CascadeTree.sum(speaking.isEmpty() ? serving : speaking),
                speaking.isEmpty() ? serving.size() : speaking.size(), reference.cells().of(ReferenceSheet.PERMASALAHAN, issue.code()));
    }

    private List<SubActivity> speaking(Issue issue) {
        Set<String> own = issue.agencies().stream().map(agencies::meant).flatMap(meant -> meant.present().stream())
                .collect(Collectors.toSet());
        Set<String> carrying = new LinkedHashSet<>();
        Words words = Words.of(issue.description());
        for (int at = 0; at < words.words().size(); at++) {
            String stem = words.stems().get(at);
            if (words.words().get(at).length() >= SHORTEST && !common.contains(stem)) {
                carrying.add(stem);
            }
        }
        List<SubActivity> speaking = new ArrayList<>();
        int enough = Math.min(ENOUGH, carrying.size());
        for (Row row : rows) {
            if (enough > 0 && (issue.agencies().isEmpty() || own.contains(row.agency))
                    && carrying.stream().filter(row.stems::contains).limit(enough).count() == enough) {
                speaking.add(row.sub);
            }
        }
        return speaking;
    }

    private Set<SubActivity> ofObjective(Issue issue) {
        Set<SubActivity> serving = new LinkedHashSet<>();
        if (issue.objective() != null) {
            reference.indicators().stream().filter(indicator -> issue.objective().equals(indicator.objective())).map(Indicator::code)
                    .forEach(code -> tree.ofIndicator(code).stream().filter(sub -> !sub.allocationOrZero().isZero()).forEach(serving::add));
        }
        return serving;
    }

    private static String text(SubActivity sub) {
        Stream<Field<String>> fields = Stream.concat(sub.outputs().stream().map(output -> output.indicator()), Stream.of(sub.name(),
                sub.text(PlanColumn.ACTIVITY_TEXT), sub.text(PlanColumn.BENEFICIARIES)));
        return fields.filter(Field::isFilled).map(Field::value).collect(Collectors.joining(". "));
    }
}
