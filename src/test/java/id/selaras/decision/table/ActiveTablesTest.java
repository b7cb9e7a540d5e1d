package id.selaras.decision.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.selaras.decision.ActiveTables;
import id.selaras.decision.Answer;
import id.selaras.decision.Context;
import id.selaras.decision.DecisionTable;
import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.RuleSet;
import id.selaras.decision.Subject;
import id.selaras.decision.TableKind;
import id.selaras.decision.Undecided;
import id.selaras.decision.Value;
import id.selaras.decision.grammar.ValueReader;
import id.selaras.decision.index.RuleSets;
import id.selaras.finding.SubjectLevel;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.problem.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveTablesTest {

    private static final Context RENJA = context(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, "dinas");
    private static final Text NO_CEILING = Text.of("tanpa lembar Pagu", "no sheet Pagu");
    private static final Text NO_UNIT = Text.of("tanpa kolom Satuan", "no column Satuan");

    @ParameterizedTest(name = "unit {0}, ceiling excess {1}: {2}")
    @CsvSource({"Orang, 5, fires", "Orang, 0, silent", "Paket, 5, silent", "Paket, ~, silent", "~, 0, silent",
        "Orang, ~, undecided", "~, 5, undecided", "~, ~, undecided"})
    void oneFalseConditionSilencesAndOneMissingLeavesOpen(String unit, String excess, String outcome) {
        Answer answer = findings("semua", "A|Orang|> 0|KLK-01").in(RENJA).answer(TableKind.TEMUAN, subject(unit, excess));
        assertThat(answer.matches()).hasSize(outcome.equals("fires") ? 1 : 0);
        assertThat(answer.undecided()).hasSize(outcome.equals("undecided") ? 1 : 0);
    }

    @Test
    void theReasonIsWhatIsMissingFirst() {
        ActiveTables tables = findings("semua", "A|Orang|> 0|KLK-01", "B|Orang||KLK-02").in(RENJA);
        assertThat(tables.answer(TableKind.TEMUAN, subject("~", "~")).undecided()).containsExactly(
                new Undecided("KLK-01", NO_UNIT), new Undecided("KLK-02", NO_UNIT));
        assertThat(tables.answer(TableKind.TEMUAN, subject("Orang", "~")).undecided())
                .containsExactly(new Undecided("KLK-01", NO_CEILING));
    }

    @Test
    void aRuleThatFiredThroughAnotherRowIsNotUndecided() {
        Answer answer = findings("semua", "A|Orang|> 0|KLK-01", "B|Orang||KLK-01").in(RENJA)
                .answer(TableKind.TEMUAN, subject("Orang", "~"));
        assertThat(answer.matches()).extracting(match -> match.row().id()).containsExactly("B");
        assertThat(answer.undecided()).isEmpty();
    }

    @Test
    void whereTheFirstRowCountsAnOpenRowBeforeItLeavesBothOpen() {
        Answer answer = findings("pertama", "A||> 0|KLK-01", "B|Orang||KLK-02", "C|||KLK-03").in(RENJA)
                .answer(TableKind.TEMUAN, subject("Orang", "~"));
        assertThat(answer.matches()).isEmpty();
        assertThat(answer.undecided()).containsExactly(new Undecided("KLK-01", NO_CEILING), new Undecided("KLK-02", NO_CEILING));
    }

    @Test
    void whereTheFirstRowCountsTheRestIsNotAsked() {
        Answer answer = findings("pertama", "A|Orang||KLK-01", "B||> 0|KLK-02").in(RENJA)
                .answer(TableKind.TEMUAN, subject("Orang", "~"));
        assertThat(answer.matches()).extracting(match -> match.row().id()).containsExactly("A");
        assertThat(answer.undecided()).isEmpty();
    }

    @Test
    void verdictTablesWeighTheEvidenceAtHand() {
        RuleSet rules = RuleSets.of(TableReader.read(List.of(Fixture.workbook(Fixture.VERDICTS))).tables());
        Answer answer = rules.in(RENJA).answer(TableKind.PUTUSAN, new Sample(Map.of(
                DictionaryEntry.TEXT_STRENGTH, new Value.Choice("INDIRECT"))));
        assertThat(answer.matches()).extracting(match -> match.row().id()).containsExactly("P2");
        assertThat(answer.undecided()).isEmpty();
    }

    @Test
    void rulesOutsideTheirContextAreNotApplicableWithTheReason() {
        RuleSet rules = findings("semua", "#Tahap|RENJA; RKA", "A|||KLK-01|AKHIR|", "B|||KLK-02||kecamatan", "C|||KLK-03||");
        ActiveTables tables = rules.in(RENJA);
        assertThat(tables.rules(SubjectLevel.SUB)).containsExactly("KLK-03");
        assertThat(tables.rules(SubjectLevel.AGENCY)).isEmpty();
        assertThat(tables.notApplicable()).containsExactly(
                entry("KLK-01", Text.of("Fase: RANCANGAN; aturan berlaku untuk AKHIR.", "Phase: RANCANGAN; the rule applies to AKHIR.")),
                entry("KLK-02", Text.of("Jenis perangkat daerah: dinas; aturan berlaku untuk kecamatan.",
                        "Agency kind: dinas; the rule applies to kecamatan.")));
        ActiveTables dpa = rules.in(context(PlanStage.DPA, PlanPhase.AKHIR, 2026, "dinas"));
        assertThat(dpa.notApplicable()).containsOnlyKeys("KLK-01", "KLK-02", "KLK-03");
        assertThat(dpa.notApplicable().get("KLK-03").id()).contains("tahap DPA");
        assertThat(rules.rules()).containsExactly("KLK-01", "KLK-02", "KLK-03");
    }

    @Test
    void anUnknownAgencyKindLeavesItsRulesOpen() {
        ActiveTables tables = findings("semua", "A|Orang||KLK-01||kecamatan").in(context(PlanStage.RENJA,
                PlanPhase.RANCANGAN, 2026, null));
        assertThat(tables.rules(SubjectLevel.SUB)).containsExactly("KLK-01");
        assertThat(tables.answer(TableKind.TEMUAN, subject("Orang", "0")).undecided()).singleElement()
                .satisfies(undecided -> assertThat(undecided.reason().id()).contains("Jenis perangkat daerah"));
        assertThat(tables.answer(TableKind.TEMUAN, subject("Paket", "0")).undecided()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, false", "2025, true", "2030, true", "2031, false"})
    void aTableAppliesWhenItIsValidOnTheFirstOfJanuary(int year, boolean applies) {
        RuleSet rules = findings("semua", "#Berlaku mulai|1 Januari 2025", "#Berlaku sampai|1 Januari 2030", "A|Orang||KLK-01");
        ActiveTables tables = rules.in(context(PlanStage.RENJA, PlanPhase.RANCANGAN, year, "dinas"));
        assertThat(tables.rules(SubjectLevel.SUB).isEmpty()).isNotEqualTo(applies);
        assertThat(tables.notApplicable().isEmpty()).isEqualTo(applies);
    }

    @Test
    void askingForAContextAgainGivesTheSameTables() {
        RuleSet rules = findings("semua", "A|Orang||KLK-01");
        assertThat(rules.in(RENJA)).isSameAs(rules.in(context(PlanStage.RENJA, PlanPhase.RANCANGAN, 2026, "dinas")));
    }

    /** Rows: id, unit, ceiling excess, rule, phase, agency kind. */
    private static RuleSet findings(String policy, String... lines) {
        StringBuilder source = new StringBuilder("#Judul|Uji\n#Kode tabel|UJI\n#Jenis|temuan\n#Untuk|sub kegiatan\n#Aturan pilih|")
                .append(policy).append("\n#Dasar hukum|Praktik baik\n#Kepastian|C\n");
        List.of(lines).stream().filter(line -> line.startsWith("#")).forEach(line -> source.append(line).append('\n'));
        source.append(source.indexOf("#Tahap") < 0 ? "#Tahap|semua\n" : "").append("#header|Id|Satuan|Kelebihan plafon|Temuan|Fase"
                + "|Jenis perangkat daerah|Tingkat|Sel|Pesan|Pesan (EN)|Rekomendasi|Rekomendasi (EN)\n");
        for (String line : lines) {
            if (!line.startsWith("#")) {
                long bars = line.chars().filter(c -> c == '|').count();
                source.append(line).append("|".repeat((int) (5 - bars))).append("|INFO|Satuan|p|p|r|r\n");
            }
        }
        List<DecisionTable> tables = TableReader.read(List.of(Fixture.workbook(source.toString()))).tables();
        assertThat(tables).hasSize(1);
        return RuleSets.of(tables);
    }

    private static Subject subject(String unit, String excess) {
        Map<DictionaryEntry, Value> values = new EnumMap<>(DictionaryEntry.class);
        values.put(DictionaryEntry.UNIT, unit.equals("~") ? new Value.Missing(NO_UNIT) : Value.Prose.of(unit));
        values.put(DictionaryEntry.CEILING_EXCESS, excess.equals("~") ? new Value.Missing(NO_CEILING)
                : ValueReader.read(DictionaryEntry.CEILING_EXCESS, excess).value());
        return new Sample(values);
    }

    private static Context context(PlanStage stage, PlanPhase phase, int year, String agencyKind) {
        return new Context(stage, phase, year, "AGENCY", "SIPD-RENJA", agencyKind);
    }

    private record Sample(Map<DictionaryEntry, Value> values) implements Subject {
        @Override
        public String id() {
            return "F1#12";
        }

        @Override
        public SubjectLevel level() {
            return SubjectLevel.SUB;
        }

        @Override
        public Value value(DictionaryEntry entry) {
            return values.getOrDefault(entry, new Value.Missing(Text.of("tidak ada", "not there")));
        }
    }
}
