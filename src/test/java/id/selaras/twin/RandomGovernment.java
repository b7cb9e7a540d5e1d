package id.selaras.twin;

import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.Value;
import id.selaras.finding.Overlap;
import id.selaras.finding.OverlapAnswer;
import id.selaras.finding.OverlapChannel;
import id.selaras.finding.OverlapClass;
import id.selaras.finding.TableRowRef;
import id.selaras.measure.AgencyCase;
import id.selaras.measure.CaseMeasuring;
import id.selaras.measure.GovernmentCase;
import id.selaras.measure.MeasuredSubject;
import id.selaras.measure.ReferenceLookup;
import id.selaras.overlap.FoundPair;
import id.selaras.overlap.OverlapResult;
import id.selaras.overlap.PairViews;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.reference.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Some agencies, what a search found among their rows, and tables about pairs, all from one seed. */
record RandomGovernment(long seed, List<AgencyCase> agencies, Reference reference, OverlapResult overlaps, List<DecisionTable> tables) {

    private static final List<Agency> SENDERS = List.of(new Agency(new AgencyCode("1.02.0.00.0.00.01.0000"), "Dinas Kesehatan"),
            new Agency(null, "Kecamatan Bangil"), new Agency(new AgencyCode("1.02.2.07.0.00.02.0000"), "Dinas Sosial"));
    private static final TableRowRef DECIDED = new TableRowRef("kelas.xlsx", new CellRef("Tabel", 1, 9), "K1");

    static RandomGovernment of(long seed) {
        Chance chance = new Chance(seed);
        List<AgencyCase> agencies = new ArrayList<>();
        Reference reference = null;
        int senders = chance.one(1, 2, 2, 2, 2, 3);
        for (int at = 0; at < senders; at++) {
            Agency agency = SENDERS.get(chance.of(5) ? 0 : at);
            Plan plan = inFile(new RandomPlan(chance, agency).build(chance.between(1, 5)), "F" + (at + 1));
            reference = new RandomReference(chance).build(plan.year(), plan.stage(), agency.code(), agency.name());
            agencies.add(CaseMeasuring.measure(plan, plan.agencies().get(0),
                    new ReferenceLookup(reference, plan.year(), plan.stage()), chance.one("AGENCY", "GOVERNMENT")));
        }
        OverlapResult overlaps = overlaps(chance, agencies);
        GovernmentCase seen = PairViews.of(overlaps, agencies, reference);
        List<MeasuredSubject> pairs = seen.pairs().stream().map(GovernmentCase.Pair::subject).toList();
        return new RandomGovernment(seed, agencies, reference, overlaps, new RandomTables(chance, agencies.get(0), pairs).aboutPairs());
    }

    private static Plan inFile(Plan plan, String file) {
        PlanFile was = plan.files().get(0);
        PlanFile is = new PlanFile(file, was.name(), was.sha256(), was.layout(), was.sheet(), was.headerRow(), was.columns(), was.notes());
        return new Plan(plan.stage(), plan.phase(), plan.year(), List.of(is), List.of(InAnotherFile.move(plan.agencies().get(0), file)));
    }

    private static OverlapResult overlaps(Chance chance, List<AgencyCase> agencies) {
        List<FoundPair> pairs = new ArrayList<>();
        Map<String, Set<DictionaryEntry>> compared = new LinkedHashMap<>();
        Set<String> dismissed = new TreeSet<>();
        boolean comparable = agencies.size() > 1 && chance.of(90);
        for (int at = 0; comparable && at < agencies.size(); at++) {
            for (MeasuredSubject row : agencies.get(at).subActivities()) {
                for (MeasuredSubject other : at == 0 ? List.<MeasuredSubject>of() : agencies.get(at - 1).subActivities()) {
                    if (chance.of(35)) {
                        String memory = "m" + pairs.size();
                        pairs.add(pair(chance, row.origin().subActivity(), other.origin().subActivity(), memory));
                        compared.put(row.id(), Set.of());
                        compared.put(other.id(), Set.of());
                        if (chance.of(10)) {
                            dismissed.add(memory);
                        }
                    }
                }
                if (chance.of(60)) {
                    compared.put(row.id(), Set.of());
                }
            }
        }
        compared.replaceAll((row, nothing) -> chance.of(70) ? nothing : lacking(chance));
        List<Text> notes = chance.of(70) ? List.of(Text.of("kamus tidak dimuat", "no words")) : List.of();
        return new OverlapResult(new OverlapAnswer(List.of(), List.of(), compared.size(), 0, 0, 0, BigDecimal.ONE,
                List.copyOf(dismissed), notes), pairs, compared);
    }

    private static Set<DictionaryEntry> lacking(Chance chance) {
        Set<DictionaryEntry> lacking = EnumSet.of(chance.one(DictionaryEntry.PLACE_MATCH, DictionaryEntry.BENEFICIARY_MATCH));
        lacking.add(chance.one(DictionaryEntry.PLACE_MATCH, DictionaryEntry.BENEFICIARY_MATCH, DictionaryEntry.TIME_MATCH));
        return lacking;
    }

    private static FoundPair pair(Chance chance, SubActivity one, SubActivity other, String memory) {
        Map<DictionaryEntry, Value> measured = new EnumMap<>(DictionaryEntry.class);
        for (DictionaryEntry entry : DictionaryEntry.values()) {
            if (entry.isOfPair() && entry.compareTo(DictionaryEntry.OTHER_AGENCY) < 0) {
                measured.put(entry, chance.of(6) ? new Value.Missing(Text.of(entry + " tidak ada", "no " + entry)) : value(chance, entry));
            }
        }
        return new FoundPair(new Overlap("O1", OverlapClass.OVERLAP, null, OverlapChannel.WORDS, 50, List.of(one, other), List.of(), "",
                null, Text.of("mirip", "alike"), DECIDED, memory, "K1"), measured);
    }

    private static Value value(Chance chance, DictionaryEntry entry) {
        return switch (entry.kind()) {
            case CHOICE -> new Value.Choice(chance.one(entry.choices()));
            case TEXT -> chance.of(40) ? Value.Blank.BLANK : Value.Prose.of(chance.one(Vocabulary.PLACES));
            default -> new Value.Amount(new BigDecimal(chance.one("0", "0.35", "0.6", "0.61", "1")));
        };
    }
}
