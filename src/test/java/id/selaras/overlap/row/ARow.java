package id.selaras.overlap.row;

import id.selaras.finding.Strength;
import id.selaras.finding.SubActivityResult;
import id.selaras.finding.TableRowRef;
import id.selaras.finding.Verdict;
import id.selaras.lexicon.Lexicon;
import id.selaras.measure.ReferenceLookup;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import id.selaras.plan.Field;
import id.selaras.plan.Output;
import id.selaras.plan.PlanColumn;
import id.selaras.plan.PlanStage;
import id.selaras.plan.Rupiah;
import id.selaras.plan.SubActivity;
import id.selaras.problem.CellRef;
import id.selaras.problem.Problems;
import id.selaras.reference.Government;
import id.selaras.reference.Nomenclature;
import id.selaras.reference.Reference;
import id.selaras.reference.Region;
import id.selaras.rulebook.LoadedTables;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row of a plan of Kabupaten Pasuruan, read with the shipped words. */
final class ARow {

    private static final CellRef AT = new CellRef("Renja 2026", 2, 12);
    private static final Lexicon WORDS = LoadedTables.load(null, new Problems()).rules().lexicon();
    private static final ReferenceLookup REFERENCE = new ReferenceLookup(new Reference(
            new Government("Kabupaten Pasuruan", "3514", "WIB", 2025, 2029, "contoh", true), Set.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(region("Lekok", null), region("Lekok", "Wates"),
            region("Lekok", "Jatirejo"), region("Grati", null)), Nomenclature.NONE, List.of(), Map.of()), 2026, PlanStage.RENJA);

    private final String name;
    private final Map<PlanColumn, Field<String>> texts = new EnumMap<>(PlanColumn.class);
    private Agency agency = new Agency(new AgencyCode("1.02.0.00.0.00.02.0000"), "Dinas Kesehatan");
    private Output output = new Output(Field.empty(AT), Field.empty(AT), Field.empty(AT), Field.absent(), Field.absent());

    private ARow(String name) {
        this.name = name;
    }

    /** @param name of the nomenclature */
    static ARow named(String name) {
        return new ARow(name);
    }

    ARow of(String agencyCode, String agencyName) {
        agency = new Agency(new AgencyCode(agencyCode), agencyName);
        return this;
    }

    ARow with(PlanColumn column, String text) {
        texts.put(column, filled(text));
        return this;
    }

    ARow delivering(String indicator, String unit) {
        output = new Output(filled(indicator), Field.filled(BigDecimal.TEN, "10", AT), filled(unit), Field.absent(), Field.absent());
        return this;
    }

    RowFacts read() {
        SubActivity sub = new SubActivity("F1#12", "F1", AT, false, agency, filled("1.02.02.2.02.0099"), filled(name), null, null,
                List.of(output), Field.filled(Rupiah.of(1_000_000), "1000000", AT), Field.absent(), texts);
        return new RowReading(WORDS, new id.selaras.overlap.text.Lexical(WORDS), REFERENCE).read(0, new SubActivityResult(sub, "NONE", List.of(), List.of(), Strength.NONE, Verdict.NONE,
                10, new TableRowRef("putusan.xlsx", new CellRef("Tabel", 1, 10), "PUT-08"), List.of()));
    }

    private static Field<String> filled(String text) {
        return Field.filled(text, text, AT);
    }

    private static Region region(String district, String village) {
        return new Region("", district, village, "", null, null);
    }
}
