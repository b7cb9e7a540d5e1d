package id.selaras.rulebook;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.RuleSet;
import id.selaras.engine.EngineIdentity;
import id.selaras.problem.Problem;
import id.selaras.report.json.ProblemJson;
import id.selaras.rulebook.RuleSetRegistered.File;
import id.selaras.rulebook.RuleSetRegistered.Kind;
import id.selaras.rulebook.RuleSetRegistered.Origin;
import id.selaras.rulebook.RuleSetRegistered.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The loaded rules with their files. The hash of a rule set does not depend on names, colours or the order of columns of its
 * workbooks; one hash may therefore have several editions, and findings name the cells of theirs.
 *
 * @param contents the bytes of every file of the registration
 */
record Edition(RuleSet rules, RuleSetRegistered registration, List<byte[]> contents) {

    static Edition of(LoadedTables tables, Origin origin, List<Problem> problems) {
        RuleSet rules = tables.rules();
        List<File> files = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (TableFile file : tables.files()) {
            String name = file.content().file();
            files.add(new File(name, file.holdsWords() ? Kind.WORDS : Kind.TABLES, DigestUtils.sha256Hex(file.bytes()), file.bytes().length,
                    rules.tables().stream().filter(table -> table.file().equals(name)).map(Edition::table).toList()));
            contents.add(file.bytes());
        }
        EngineIdentity.ruleFiles().forEach((name, bytes) -> {
            files.add(new File(name, Kind.RULES, DigestUtils.sha256Hex(bytes), bytes.length, List.of()));
            contents.add(bytes);
        });
        return new Edition(rules, new RuleSetRegistered(EngineIdentity.hash(rules), rules.hash(), EngineIdentity.VERSION, origin,
                List.copyOf(files), ProblemJson.array(problems)), List.copyOf(contents));
    }

    String hash() {
        return registration.hash();
    }

    private static Table table(DecisionTable table) {
        return new Table(table.code(), table.title(), table.kind().name(), table.level().told(), table.rows().size());
    }
}
