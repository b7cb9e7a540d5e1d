package id.selaras.engine;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.RowMatch;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Value;
import id.selaras.engine.fact.AlignCase;
import id.selaras.engine.fact.JudgeCase;
import id.selaras.engine.fact.ReferenceTargets;
import id.selaras.finding.Alignment;
import id.selaras.finding.Finding;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.Verdict;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.GovernmentCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.measure.WholeCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The engine of the service: Drools sessions from a pool, one for each pass over an agency and one for all pairs. */
public final class PooledDroolsEngine implements RuleEngine {

    private static final int SESSIONS = 4;

    private final KieSessionsPool alignSessions = FixedRules.load("id.selaras.rules.align").newKieSessionsPool(SESSIONS);
    private final KieSessionsPool judgeSessions = FixedRules.load("id.selaras.rules.judge").newKieSessionsPool(SESSIONS);

    @Override
    public AgencyAnswer check(AgencyCase agency, RuleSet rules, ReferenceTargets targets) {
        ActiveTables tables = rules.in(agency.context());
        List<AlignCase> aligned = align(agency, tables, targets);
        Map<String, AlignmentMeasures> measures = new HashMap<>();
        for (AlignCase alignCase : aligned) {
            measures.put(alignCase.subject().id(), new AlignmentMeasures(alignCase));
        }
        List<JudgeCase> judged = judge(agency, measures, tables, targets);
        List<Finding> findings = new ArrayList<>();
        List<SubActivityResult> results = new ArrayList<>();
        for (JudgeCase judgeCase : judged) {
            judgeCase.found().forEach(match -> findings.add(Findings.of(judgeCase.subject(), match)));
            if (judgeCase.isSubActivity()) {
                results.add(result(judgeCase, measures.get(judgeCase.subject().id())));
            }
        }
        Tallying tallying = new Tallying(tables, judged, findings);
        findings.addAll(new LineJudging(tables, this::judged, tallying).judge(agency.lines()));
        findings.sort(Finding.ORDER);
        return new AgencyAnswer(List.copyOf(results), List.copyOf(findings), tallying.tallies(), tables.notApplicable());
    }

    private List<AlignCase> align(AgencyCase agency, ActiveTables tables, ReferenceTargets targets) {
        List<AlignCase> cases = AlignCase.of(agency, tables, targets);
        KieSession session = alignSessions.newKieSession();
        try {
            targets.indicators().forEach(session::insert);
            cases.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return cases;
    }

    private List<JudgeCase> judge(AgencyCase agency, Map<String, AlignmentMeasures> measures, ActiveTables tables,
                                  ReferenceTargets targets) {
        List<JudgeCase> cases = new ArrayList<>();
        Map<String, Map<DictionaryEntry, Value>> aligned = new HashMap<>();
        for (MeasuredSubject subject : agency.subActivities()) {
            Map<DictionaryEntry, Value> values = measures.get(subject.id()).values(targets);
            aligned.put(subject.id(), values);
            cases.add(new JudgeCase(subject.with(values), tables));
        }
        for (MeasuredSubject subject : agency.outputs()) {
            cases.add(new JudgeCase(subject.with(aligned.get(subject.origin().subActivity().id())), tables));
        }
        agency.activities().forEach(subject -> cases.add(new JudgeCase(subject, tables)));
        agency.programs().forEach(subject -> cases.add(new JudgeCase(subject, tables)));
        agency.others().forEach(subject -> cases.add(new JudgeCase(subject, tables)));
        cases.add(new JudgeCase(agency.agency().with(PriorityShare.of(agency, measures, targets)), tables));
        return judged(cases);
    }

    @Override
    public PairsAnswer check(GovernmentCase government, RuleSet rules) {
        List<JudgeCase> judged = judged(government.pairs().stream()
                .map(pair -> new JudgeCase(pair.subject(), rules.in(pair.context()))).toList());
        List<Finding> findings = new ArrayList<>();
        judged.forEach(pair -> pair.found().forEach(match -> findings.add(Findings.of(pair.subject(), match))));
        findings.sort(Finding.ORDER);
        return new PairsAnswer(List.copyOf(findings), new PairTallying(government, rules, judged).tallies());
    }

    @Override
    public WholeAnswer check(WholeCase whole, RuleSet rules) {
        ActiveTables tables = rules.in(whole.context());
        List<JudgeCase> judged = judged(whole.subjects().stream().map(subject -> new JudgeCase(subject, tables)).toList());
        List<Finding> findings = new ArrayList<>();
        judged.forEach(subject -> subject.found().forEach(match -> findings.add(Findings.of(subject.subject(), match))));
        findings.sort(Finding.ORDER);
        return new WholeAnswer(List.copyOf(findings), new Tallying(tables, judged, findings).tallies());
    }

    private List<JudgeCase> judged(List<JudgeCase> cases) {
        KieSession session = judgeSessions.newKieSession();
        try {
            cases.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return cases;
    }

    private static SubActivityResult result(JudgeCase judged, AlignmentMeasures measures) {
        RowMatch verdict = judged.verdict();
        if (verdict == null) {
            throw new IllegalStateException("no row of the verdict table matched " + judged.subject().id()
                    + "; its last row must accept everything");
        }
        return new SubActivityResult(judged.subject().origin().subActivity(), measures.primary(),
                measures.codes(Alignment.Kind.INDICATOR), measures.codes(Alignment.Kind.PRIORITY), measures.strength(),
                Verdict.valueOf(verdict.row().result(ResultColumn.VERDICT)),
                Integer.parseInt(verdict.row().result(ResultColumn.SCORE)), verdict.row().ref(), measures.alignments());
    }
}
