package id.selaras.rulebook;

import id.selaras.rulebook.RuleSetRegistered.Kind;
import id.selaras.rulebook.RuleSetRegistered.Origin;
import id.selaras.rulebook.RuleSetRegistered.Table;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** What {@code /rule-sets} answers. */
final class RuleSetAnswers {

    private RuleSetAnswers() {
    }

    /**
     * A rule set in the list.
     *
     * @param hash         as on every finding and report
     * @param active       true for the one that judges now
     * @param tables       number of decision tables, and of their rows
     * @param registeredAt when its newest edition was first run
     */
    @Schema(name = "RuleSetLine")
    record Line(String hash, boolean active, Origin origin, String engine, String tablesHash, int tables, int rows,
                Instant registeredAt, Map<String, String> links) {

        static Line of(StoredRuleSet stored, String activeHash) {
            RuleSetRegistered rules = stored.registration();
            return new Line(rules.hash(), rules.hash().equals(activeHash), rules.origin(), rules.engine(), rules.tables(),
                    rules.tableCount(), rules.rowCount(), stored.registeredAt(), Map.of("self", path(rules.hash())));
        }
    }

    /**
     * A rule set with everything it consists of.
     *
     * @param edition  1, 2, ...: the same rules may have come in workbooks that look different; the newest is shown
     * @param editions all of them, newest first
     * @param problems what was said about the tables when they were loaded; nothing of it blocks
     */
    @Schema(name = "RuleSetDetail")
    record Detail(String hash, boolean active, Origin origin, String engine, String tablesHash, Instant registeredAt,
                  int edition, List<File> files, List<EditionLine> editions, JsonNode problems, Map<String, String> links) {

        static Detail of(List<StoredRuleSet> editions, StoredRuleSet shown, String activeHash) {
            RuleSetRegistered rules = shown.registration();
            return new Detail(rules.hash(), rules.hash().equals(activeHash), rules.origin(), rules.engine(), rules.tables(),
                    shown.registeredAt(), shown.edition(),
                    rules.files().stream().map(file -> File.of(file, shown)).toList(),
                    editions.stream().map(EditionLine::of).toList(), rules.problems(), Map.of("self", path(rules.hash())));
        }
    }

    /** A file that was executed, with the tables in it (none in a file of words or of fixed rules). */
    @Schema(name = "RuleFile")
    record File(String name, Kind kind, String sha256, long bytes, List<Table> tables, Map<String, String> links) {

        static File of(RuleSetRegistered.File file, StoredRuleSet shown) {
            String download = UriComponentsBuilder.fromPath(path(shown.hash())).pathSegment("files", file.name())
                    .queryParam("edition", shown.edition()).encode().toUriString();
            return new File(file.name(), file.kind(), file.sha256(), file.bytes(), file.tables(), Map.of("download", download));
        }
    }

    /** When an edition was first run. */
    record EditionLine(int edition, Instant registeredAt, Origin origin) {

        static EditionLine of(StoredRuleSet stored) {
            return new EditionLine(stored.edition(), stored.registeredAt(), stored.registration().origin());
        }
    }

    private static String path(String hash) {
        return "/api/v1/rule-sets/" + hash;
    }
}
