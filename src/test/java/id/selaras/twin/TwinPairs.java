package id.selaras.twin;

import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.TableKind;
import id.selaras.decision.Value;
import id.selaras.engine.PairsAnswer;
import id.selaras.engine.RuleTally;
import id.selaras.finding.Finding;
import id.selaras.finding.SubjectLevel;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.OverlapResult;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import id.selaras.reference.ReferenceSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The twin about pairs: from what was found to findings and statuses, one pair and one row after the other. */
final class TwinPairs {

    private final List<AgencyCase> agencies;
    private final Reference reference;
    private final OverlapResult result;
    private final List<DecisionTable> all;
    private final PairSlip slip;
    private final Map<Context, TwinTables> tables = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Map<String, Text>> undecided = new HashMap<>();
    private final List<String> classes = new ArrayList<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private TwinPairs(RandomGovernment world, PairSlip slip) {
        this.agencies = world.agencies();
        this.reference = world.reference();
        this.result = world.overlaps();
        this.all = world.tables();
        this.slip = slip;
    }

    /** The answer and the class row of every pair, seen from its first row. */
    record Answer(PairsAnswer pairs, List<String> classes, long questions, long hits) {
    }

    static Answer check(RandomGovernment world, PairSlip slip) {
        TwinPairs twin = new TwinPairs(world, slip);
        PairsAnswer pairs = twin.run();
        return new Answer(pairs, twin.classes, twin.tables.values().stream().mapToLong(TwinTables::questions).sum(),
                twin.tables.values().stream().mapToLong(TwinTables::hits).sum());
    }

    private PairsAnswer run() {
        for (FoundPair pair : result.pairs()) {
            if (!result.answer().dismissed().contains(pair.overlap().memory()) || slip == PairSlip.REJECTED_STILL_FOUND) {
                String one = pair.overlap().rows().get(0).id();
                String other = pair.overlap().rows().get(1).id();
                judge(pair, one, other, true);
                if (slip != PairSlip.ONE_SIDE_ONLY) {
                    judge(pair, other, one, false);
                }
            }
        }
        findings.sort(Finding.ORDER);
        return new PairsAnswer(findings, tallies());
    }

    private void judge(FoundPair pair, String own, String other, boolean first) {
        MeasuredSubject row = row(own);
        MeasuredSubject beside = row(other);
        SubActivity activity = (slip == PairSlip.ACTIVITY_OF_ITSELF ? row : beside).origin().subActivity();
        Map<DictionaryEntry, Value> values = new TreeMap<>(row.values());
        values.putAll(pair.measured());
        values.put(DictionaryEntry.OTHER_AGENCY, Value.Prose.of((slip == PairSlip.NAMES_ITSELF ? row : beside).origin().agency().name()));
        values.put(DictionaryEntry.OTHER_AGENCY_KIND,
                (slip == PairSlip.KIND_OF_ITSELF ? row : beside).value(DictionaryEntry.AGENCY_KIND));
        String code = activity.code().isFilled() ? activity.code().value() : "";
        String name = activity.name().isFilled() ? activity.name().value() : "";
        values.put(DictionaryEntry.OTHER_ACTIVITY, Value.Prose.of((code + " " + name).strip()));
        SubActivity far = beside.origin().subActivity();
        String id = own + "~" + (far.agency().code() == null ? far.agency().name() : far.agency().code().text()) + "#" + far.at().row();
        int time = repeated.merge(id, 1, Integer::sum);
        MeasuredSubject subject = MeasuredSubject.of(SubjectLevel.PAIR, time > 1 ? id + "." + time : id,
                slip == PairSlip.CELLS_OF_THE_OTHER ? beside.origin() : row.origin(), values);
        TwinTables here = tables(agency(slip == PairSlip.CONTEXT_OF_THE_OTHER ? other : own));
        TwinAnswer answer = here.ask(TableKind.TEMUAN, subject);
        answer.rows.forEach(found -> findings.add(TwinFinding.of(subject, found.row, Slip.NONE)));
        answer.undecided().forEach((rule, reason) ->
                undecided.computeIfAbsent(own, unused -> new HashMap<>()).putIfAbsent(rule, reason));
        seen.merge(own, 1, Integer::sum);
        if (first) {
            List<TwinRow> classRows = here.ask(TableKind.KELAS, subject).rows;
            classes.add(classRows.isEmpty() ? "" : classRows.get(0).row.id());
        }
    }

    private Map<String, RuleTally> tallies() {
        Map<String, Integer> subjects = new TreeMap<>();
        Map<String, Map<Text, Integer>> missing = new HashMap<>();
        Text never = never();
        for (AgencyCase agency : agencies) {
            for (MeasuredSubject row : agency.subActivities()) {
                boolean support = row.value(DictionaryEntry.SUPPORT_PROGRAM) instanceof Value.Choice choice && choice.word().equals("YA");
                boolean counts = never == null ? result.compared().containsKey(row.id())
                        : !support || slip == PairSlip.SUPPORT_ROWS_COUNTED;
                if (counts) {
                    MeasuredSubject beside = MeasuredSubject.of(SubjectLevel.PAIR, row.id(), row.origin(), row.values());
                    for (String rule : tables(agency).concerning(beside)) {
                        subjects.merge(rule, slip == PairSlip.PAIRS_COUNTED ? seen.getOrDefault(row.id(), 1) : 1, Integer::sum);
                        Text why = open(row.id(), rule, never, agency);
                        if (why != null) {
                            missing.computeIfAbsent(rule, unused -> new HashMap<>()).merge(why, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        Set<String> rules = new TreeSet<>(subjects.keySet());
        findings.forEach(finding -> rules.add(finding.rule()));
        Map<String, RuleTally> tallies = new TreeMap<>();
        for (String rule : rules) {
            Map<Text, Integer> reasons = missing.getOrDefault(rule, Map.of());
            int concerned = subjects.getOrDefault(rule, 0);
            tallies.put(rule, new RuleTally(concerned, concerned - reasons.values().stream().mapToInt(count -> count).sum(),
                    (int) findings.stream().filter(finding -> finding.rule().equals(rule)).count(), money(rule), reasons));
        }
        return tallies;
    }

    private Rupiah money(String rule) {
        Rupiah sum = Rupiah.ZERO;
        Set<String> rows = new HashSet<>();
        for (Finding finding : findings) {
            String row = finding.subject().split("~")[0];
            if (finding.rule().equals(rule) && (rows.add(row) || slip == PairSlip.MONEY_OF_EVERY_PAIR)) {
                sum = sum.plus(finding.rupiah());
            }
        }
        return sum;
    }

    private Text open(String row, String rule, Text never, AgencyCase agency) {
        boolean found = findings.stream().anyMatch(finding -> finding.rule().equals(rule) && finding.subject().startsWith(row + "~"));
        if (found && slip != PairSlip.FOUND_STAYS_OPEN) {
            return null;
        }
        if (never != null) {
            return never;
        }
        Set<DictionaryEntry> known = new TreeSet<>();
        for (DictionaryEntry entry : new TreeSet<>(result.compared().get(row))) {
            if (slip == PairSlip.EACH_LACK_ALONE) {
                known.clear();
            }
            known.add(entry);
            if (!tables(agency).rulesWithout(SubjectLevel.PAIR, known).contains(rule) && slip != PairSlip.LACK_OVERLOOKED) {
                return lack(entry);
            }
        }
        return slip == PairSlip.UNDECIDED_OVERLOOKED ? null : undecided.getOrDefault(row, Map.of()).get(rule);
    }

    private Text never() {
        Set<String> senders = new HashSet<>();
        agencies.stream().filter(agency -> !agency.plan().subActivities().isEmpty()).forEach(agency -> senders.add(
                agency.plan().agency().code() == null ? agency.plan().agency().name() : agency.plan().agency().code().text()));
        if (senders.size() == 1 && slip != PairSlip.ONE_AGENCY_COMPARED) {
            return new Text("diperlukan rencana perangkat daerah lain untuk dibandingkan; yang diperiksa hanya satu perangkat daerah",
                    "plans of other agencies are needed to compare with; only one agency was checked");
        }
        if (!result.compared().isEmpty()) {
            return null;
        }
        return result.answer().notes().stream().findFirst()
                .orElse(new Text("tumpang tindih belum dapat dibandingkan", "overlap could not be compared"));
    }

    private Text lack(DictionaryEntry entry) {
        if (entry == DictionaryEntry.BENEFICIARY_MATCH) {
            return new Text("kelompok sasaran baris ini tidak tertulis", "the beneficiaries of this row are not stated");
        }
        if (entry == DictionaryEntry.PLACE_MATCH) {
            return reference.present().contains(ReferenceSheet.WILAYAH)
                    ? new Text("lokasi baris ini tidak menyebut desa atau kecamatan yang dikenal lembar Wilayah",
                            "the location of this row names no village or kecamatan of the sheet Wilayah")
                    : new Text("lembar Wilayah tidak ada pada acuan; desa dan kecamatan tidak dapat dikenali",
                            "the reference has no sheet Wilayah; villages and kecamatan cannot be recognised");
        }
        return new Text(entry.title().id() + ": tidak tertulis pada baris ini", entry.title().en() + ": not stated in this row");
    }

    private MeasuredSubject row(String id) {
        return agency(id).subActivities().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private AgencyCase agency(String row) {
        return agencies.stream().filter(agency -> agency.subActivities().stream().anyMatch(sub -> sub.id().equals(row)))
                .findFirst().orElseThrow();
    }

    private TwinTables tables(AgencyCase agency) {
        Slip inTables = slip == PairSlip.LAST_ROW_COUNTS ? Slip.FIRST_TAKES_LAST : Slip.NONE;
        return tables.computeIfAbsent(agency.context(), context -> new TwinTables(all, context, inTables));
    }
}
