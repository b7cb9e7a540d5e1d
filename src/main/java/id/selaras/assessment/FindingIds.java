package id.selaras.assessment;

import id.selaras.finding.Finding;
import id.selaras.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids findings are quoted by: {@code T-} and ten hex digits over rule, file name, sheet, row, table row and subject.
 * The same finding keeps its id from run to run, whatever other files are checked with it, as long as it stands in the
 * same row of a file of the same name.
 */
public final class FindingIds {

    private static final int DIGITS = 10;

    private FindingIds() {
    }

    /** One id per finding, in the order of the findings; a repeated one gets {@code -2}, {@code -3}, ... */
    public static List<String> of(Plan plan, List<Finding> findings) {
        Map<String, String> fileNames = new HashMap<>();
        plan.files().forEach(file -> fileNames.put(file.id(), file.name()));
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String id = "T-" + Sha256.hex(key(finding, fileNames)).substring(0, DIGITS);
            int times = seen.merge(id, 1, Integer::sum);
            ids.add(times == 1 ? id : id + "-" + times);
        }
        return List.copyOf(ids);
    }

    private static String key(Finding finding, Map<String, String> fileNames) {
        return String.join("|", finding.rule(), fileNames.getOrDefault(finding.file(), ""),
                finding.where().get(0).sheet(), Integer.toString(finding.row()), finding.tableRow().rowId(),
                withoutFileId(finding));
    }

    /** The id of a row begins with the id of its file, which depends on the order in which files were given. */
    private static String withoutFileId(Finding finding) {
        String prefix = finding.file() + "#";
        return finding.subject().startsWith(prefix) ? finding.subject().substring(prefix.length()) : finding.subject();
    }
}
