package id.selaras.twin;

import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.TableRow;
import id.selaras.decision.Value;
import id.selaras.engine.AgencyAnswer;
import id.selaras.engine.RuleTally;
import id.selaras.finding.Alignment.Kind;
import id.selaras.finding.Evidence;
import id.selaras.finding.Finding;
import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.SubjectLevel;
import id.selaras.finding.Verdict;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The twin: one agency, from measured rows to findings, in one straight line. */
public final class TwinEngine {

    private final AgencyCase agency;
    private final TwinTables tables;
    private final TwinReference reference;
    private final Slip slip;
    private final Map<String, TwinAlignment> alignments = new HashMap<>();
    private final Map<String, Map<DictionaryEntry, Value>> aligned = new HashMap<>();
    private final List<SubActivityResult> results = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Map<Text, Integer>> open = new TreeMap<>();
    private final Map<String, Integer> concerned = new TreeMap<>();

    private TwinEngine(AgencyCase agency, TwinTables tables, TwinReference reference, Slip slip) {
        this.agency = agency;
        this.tables = tables;
        this.reference = reference;
        this.slip = slip;
    }

    /** The answer of a twin that makes one mistake, or none. */
    static AgencyAnswer check(AgencyCase agency, List<DecisionTable> tables, Reference reference, Slip slip) {
        return check(agency, new TwinTables(tables, agency.context(), slip), new TwinReference(reference, slip), slip);
    }

    static AgencyAnswer check(AgencyCase agency, TwinTables tables, TwinReference reference, Slip slip) {
        return new TwinEngine(agency, tables, reference, slip).run();
    }

    /** A twin without a slip and with its tables read once, to be measured. */
    public static Function<AgencyCase, AgencyAnswer> ready(List<DecisionTable> tables, Context context,
                                                          Reference reference) {
        TwinTables read = new TwinTables(tables, context, Slip.NONE);
        TwinReference known = new TwinReference(reference, Slip.NONE);
        return agency -> check(agency, read, known, Slip.NONE);
    }

    private AgencyAnswer run() {
        for (MeasuredSubject sub : agency.subActivities()) {
            TwinAlignment alignment = new TwinAlignment(sub, agency.plan(), tables, reference, slip);
            alignments.put(sub.id(), alignment);
            aligned.put(sub.id(), TwinValues.of(alignment, reference));
        }
        for (MeasuredSubject sub : agency.subActivities()) {
            MeasuredSubject known = sub.with(aligned.get(sub.id()));
            judge(known);
            results.add(result(known));
        }
        for (MeasuredSubject output : agency.outputs()) {
            judge(output.with(aligned.get(output.origin().subActivity().id())));
        }
        agency.activities().forEach(this::judge);
        agency.programs().forEach(this::judge);
        agency.others().forEach(this::judge);
        judge(agency.agency().with(Map.of(DictionaryEntry.PRIORITY_SHARE,
                TwinValues.priorityShare(agency, alignments, reference, slip))));
        findings.sort(Finding.ORDER);
        return new AgencyAnswer(results, findings, tallies(), tables.notApplicable());
    }

    private void judge(MeasuredSubject subject) {
        Set<String> rules = tables.concerning(subject);
        rules.forEach(rule -> concerned.merge(rule, 1, Integer::sum));
        TwinAnswer answer = tables.ask(TableKind.TEMUAN, subject);
        answer.rows.forEach(row -> findings.add(TwinFinding.of(subject, row.row, slip)));
        answer.undecided().forEach((rule, reason) -> {
            if (rules.contains(rule)) {
                open.computeIfAbsent(rule, unused -> new HashMap<>()).merge(reason, 1, Integer::sum);
            }
        });
    }

    private SubActivityResult result(MeasuredSubject subject) {
        TwinAlignment alignment = alignments.get(subject.id());
        TableRow verdict = tables.ask(TableKind.PUTUSAN, subject).rows.get(0).row;
        Strength byCode = alignment.strongest(Evidence.CODE);
        Strength byText = alignment.strongest(Evidence.TEXT);
        return new SubActivityResult(subject.origin().subActivity(), alignment.primary(), alignment.targets(Kind.INDICATOR),
                alignment.targets(Kind.PRIORITY), byCode.ordinal() <= byText.ordinal() ? byCode : byText,
                Verdict.valueOf(verdict.result(ResultColumn.VERDICT)), Integer.parseInt(verdict.result(ResultColumn.SCORE)),
                verdict.ref(), List.copyOf(alignment.all));
    }

    private Map<String, RuleTally> tallies() {
        Map<String, RuleTally> tallies = new TreeMap<>();
        for (SubjectLevel level : SubjectLevel.values()) {
            for (String rule : tables.rules(level)) {
                int subjects = concerned.getOrDefault(rule, 0);
                Map<Text, Integer> missing = open.getOrDefault(rule, Map.of());
                List<Finding> fired = findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
                tallies.put(rule, new RuleTally(subjects,
                        subjects - missing.values().stream().mapToInt(Integer::intValue).sum(), fired.size(),
                        fired.stream().map(Finding::rupiah).reduce(Rupiah.ZERO, Rupiah::plus), missing));
            }
        }
        return tallies;
    }
}
