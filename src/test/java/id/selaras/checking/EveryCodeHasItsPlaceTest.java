package id.selaras.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Context;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.Value;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Problems;
import id.selaras.problem.Text;
import id.selaras.rulebook.LoadedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped theme table places every code of the official lists. Skipped where the lists are not at hand. */
class EveryCodeHasItsPlaceTest {

    private static final Path LISTS = Path.of(System.getProperty("selaras.shared", "../shared/data"));
    private static final Pattern CODE = Pattern.compile("(?<![\\d.])(?:\\d|X)\\.(?:\\d\\d|XX)\\.\\d\\d\\.2\\.\\d\\d\\.(?:\\d{4}|\\d\\d)(?![\\d.])");
    private static ActiveTables tables;

    @BeforeAll
    static void loadTheShippedTables() {
        Problems problems = new Problems();
        RuleSet rules = LoadedTables.load(Path.of("decision-tables"), problems).rules();
        assertThat(problems.sorted()).isEmpty();
        tables = rules.in(new Context(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, "AGENCY", "SIPD-RENJA", "dinas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomenklatur_permendagri90_kabkota.csv", "nomenklatur_4digit_master_kabkota.csv"})
    void everyCodeOfTheListIsPlacedByExactlyOneRow(String list) throws IOException {
        Path file = LISTS.resolve(list);
        assumeTrue(Files.exists(file), "the official lists are not at hand");
        TreeSet<String> codes = new TreeSet<>();
        Matcher found = CODE.matcher(Files.readString(file));
        while (found.find()) {
            codes.add(found.group());
        }
        assertThat(codes).hasSizeGreaterThan(1_500);
        List<String> unplaced = new ArrayList<>();
        for (String code : codes) {
            List<RowMatch> rows = tables.answer(TableKind.TEMA, new CodeAlone(code)).matches().stream()
                    .filter(match -> match.table().evidence() == Evidence.CODE).toList();
            if (rows.size() != 1 || rows.get(0).row().result(ResultColumn.THEME).isEmpty()) {
                unplaced.add(code + " " + rows.size());
            }
            boolean support = new NomenclatureCode(code).isSupport();
            if (support != rows.get(0).row().result(ResultColumn.THEME).equals("SUPPORT")) {
                unplaced.add(code + " support");
            }
        }
        assertThat(unplaced).isEmpty();
    }

    /** A sub-activity of which only the code is known. */
    private record CodeAlone(String id) implements Subject {

        @Override
        public SubjectLevel level() {
            return SubjectLevel.SUB;
        }

        @Override
        public Value value(DictionaryEntry entry) {
            return entry == DictionaryEntry.CODE ? new Value.Codes(List.of(new NomenclatureCode(id)))
                    : new Value.Missing(Text.of("hanya kode", "only the code"));
        }
    }
}
