package id.selaras.decision.index;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RuleSet;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.language.CanonicalLines;
import id.selaras.lexicon.Lexicon;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tables by code, with one index per context asked for. */
final class IndexedRuleSet implements RuleSet {

    /** Contexts are few (stages x phases x years x layouts x agency kinds); beyond this they are built anew each time. */
    private static final int REMEMBERED = 1_000;

    private final List<DecisionTable> tables;
    private final Set<String> rules;
    private final Lexicon lexicon;
    private final String hash;
    private final Map<Context, ActiveTables> contexts = new ConcurrentHashMap<>();

    IndexedRuleSet(List<DecisionTable> tables, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tables = tables.stream().sorted(Comparator.comparing(DecisionTable::code)).toList();
        long codes = this.tables.stream().map(DecisionTable::code).distinct().count();
        if (codes != this.tables.size()) {
            throw new IllegalArgumentException("table codes are unique in a rule set");
        }
        Set<String> names = this.tables.stream().filter(table -> table.kind() == TableKind.TEMUAN)
                .flatMap(table -> table.rows().stream()).filter(TableRow::active)
                .map(row -> row.result(ResultColumn.RULE)).collect(Collectors.toCollection(TreeSet::new));
        this.rules = Collections.unmodifiableSet(names);
        this.hash = CanonicalLines.hash(CanonicalText.of(this.tables, lexicon));
    }

    @Override
    public List<DecisionTable> tables() {
        return tables;
    }

    @Override
    public Set<String> rules() {
        return rules;
    }

    @Override
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public ActiveTables in(Context context) {
        ActiveTables known = contexts.get(context);
        if (known != null) {
            return known;
        }
        ActiveTables built = new IndexedTables(new Activation(context, tables));
        if (contexts.size() < REMEMBERED) {
            contexts.putIfAbsent(context, built);
        }
        return built;
    }
}
