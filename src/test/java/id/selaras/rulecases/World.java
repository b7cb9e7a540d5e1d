package id.selaras.rulecases;

import id.selaras.assessment.Scope;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.reference.ReferenceSheet;
import id.selaras.workbook.SheetContent;
import id.selaras.workbook.WorkbookContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plans of two agencies and the reference of their government, without a fault until a case changes them. */
final class World {

    static final Path FOLDER = Path.of("src/test/resources/rule-cases");
    private static final int PLAN_HEADER = 5;
    private static final String RENSTRA = "renstra";
    private static final String SPENDING = "belanja";
    /** Districts whose plans are copies of the one. */
    private static final int DISTRICTS = 9;
    private static final String BUDGET = "rka";
    private static final int BUDGET_HEADER = 20;
    private static final int YEAR = 2026;

    private final Map<String, EditableSheet> plans = new LinkedHashMap<>();
    private final Map<ReferenceSheet, EditableSheet> reference = new EnumMap<>(ReferenceSheet.class);
    private List<String> sent = List.of("kesehatan");
    private PlanStage stage = PlanStage.RENJA;
    private PlanPhase phase = PlanPhase.RANCANGAN;
    private Integer year;
    private Scope.Level scope = Scope.Level.AGENCY;
    private World yearBefore;
    private PlacedPairs pairs;
    private EditableSheet version;
    private final Map<PlanStage, EditableSheet> beside = new EnumMap<>(PlanStage.class);

    World() {
        this("");
    }

    /** @param suffix of the files of the plans */
    private World(String suffix) {
        plans.put("kesehatan", new EditableSheet("Renja", FOLDER.resolve("dunia/rencana" + suffix + ".tsv"), PLAN_HEADER));
        plans.put("kecamatan", new EditableSheet("Renja", FOLDER.resolve("dunia/rencana-kecamatan" + suffix + ".tsv"), PLAN_HEADER));
        plans.put(SPENDING, new EditableSheet("Rekap", FOLDER.resolve("dunia/" + SPENDING + suffix + ".tsv"), 1));
        for (int number = 2; number <= DISTRICTS; number++) {
            plans.put("kecamatan" + number, new EditableSheet("Renja", FOLDER.resolve("dunia/rencana-kecamatan" + suffix + ".tsv"), PLAN_HEADER)
                    .replacing("7.01.0.00.0.00.05.0000", "7.01.0.00.0.00." + (20 + number) + ".0000").replacing("Kecamatan Bangil", "Kecamatan Uji " + number)
                    .replacing("KECAMATAN BANGIL", "KECAMATAN UJI " + number));
        }
        plans.put(RENSTRA, new EditableSheet("Renstra", FOLDER.resolve("dunia/renstra.tsv"), PLAN_HEADER));
        plans.put(BUDGET, new EditableSheet("RKA", FOLDER.resolve("dunia/rka.tsv"), BUDGET_HEADER));
        EditableSheet social = new EditableSheet("RKA", FOLDER.resolve("dunia/rka.tsv"), BUDGET_HEADER);
        social.set(9, "C", "1.06.0.00.0.00.01.0000 Dinas Sosial");
        plans.put("sosial", social);
        for (ReferenceSheet sheet : ReferenceSheet.values()) {
            Path rows = FOLDER.resolve("dunia/acuan/" + sheet.title() + ".tsv");
            if (Files.exists(rows)) {
                reference.put(sheet, new EditableSheet(sheet.title(), rows, header(sheet)));
            }
        }
    }

    private static int header(ReferenceSheet sheet) {
        return switch (sheet) {
            case PEMERINTAH -> 0;
            case NOMENKLATUR -> 2;
            default -> 1;
        };
    }

    /** Plans to be sent, {@code kesehatan}, {@code kecamatan} or both; or {@code renstra}, the five-year plan. */
    World sending(List<String> names) {
        names.forEach(name -> {
            if (!plans.containsKey(name)) {
                throw new IllegalArgumentException("no such plan: " + name);
            }
        });
        if (names.contains(RENSTRA)) {
            if (names.size() > 1) {
                throw new IllegalArgumentException("the five-year plan is sent alone: " + names);
            }
            stage = PlanStage.RENSTRA;
            year = YEAR;
        }
        if (names.contains(SPENDING)) {
            stage = PlanStage.RKA;
        }
        names.stream().filter(name -> name.matches("kecamatan\\d")).forEach(name -> reference.get(ReferenceSheet.PERANGKAT_DAERAH).append(
                "7.01.0.00.0.00.2" + name.charAt(name.length() - 1) + ".0000", "Kecamatan Uji " + name.charAt(name.length() - 1), "kecamatan", "7.01", "ya"));
        if (names.contains(BUDGET)) {
            stage = PlanStage.RKA;
        }
        sent = names;
        return this;
    }

    /** The plan of a name; without one the first one sent. */
    EditableSheet plan(String name) {
        EditableSheet plan = plans.get(name == null ? sent.get(0) : name);
        if (plan == null) {
            throw new IllegalArgumentException("no such plan: " + name);
        }
        return plan;
    }

    /** What the case says the search found. */
    PlacedPairs pairs() {
        pairs = pairs == null ? new PlacedPairs() : pairs;
        return pairs;
    }

    /** Null: the search itself looks for overlaps. */
    PlacedPairs placedPairs() {
        return pairs;
    }

    EditableSheet reference(ReferenceSheet sheet) {
        return reference.get(sheet);
    }

    void without(ReferenceSheet sheet) {
        reference.remove(sheet);
    }

    void stage(PlanStage other) {
        stage = other;
    }

    void phase(PlanPhase other) {
        phase = other;
    }

    void year(int other) {
        year = other;
    }

    void scope(Scope.Level other) {
        scope = other;
    }

    Scope.Level scope() {
        return scope;
    }

    PlanStage stage() {
        return stage;
    }

    PlanPhase phase() {
        return phase;
    }

    /** Null: as the documents say. */
    Integer year() {
        return year;
    }

    /** The world of the year before, without the changes made so far; made when first asked for. */
    World beginYearBefore() {
        if (yearBefore == null) {
            yearBefore = new World("-tahun-lalu").sending(sent);
        }
        return yearBefore;
    }

    List<WorkbookContent> plans() {
        List<WorkbookContent> books = new ArrayList<>();
        for (String name : sent) {
            books.add(book(name.equals(RENSTRA) ? "renstra-kesehatan.xlsx" : "renja-" + name + ".xlsx", List.of(plans.get(name).content())));
        }
        return books;
    }

    /** An earlier version of the health agency's plan, the same as the base plan until changed. */
    EditableSheet version() {
        version = version == null ? new EditableSheet("Renja", FOLDER.resolve("dunia/rencana.tsv"), PLAN_HEADER) : version;
        return version;
    }

    /** The health agency's document of another stage of the same year, the same as the base plan until changed. */
    EditableSheet beside(PlanStage other) {
        return beside.computeIfAbsent(other, any -> {
            EditableSheet document = new EditableSheet(other.name(), FOLDER.resolve("dunia/rencana.tsv"), PLAN_HEADER);
            document.set(2, "A", other + " TAHUN " + YEAR);
            return document;
        });
    }

    /** Documents of other stages; empty unless a case gives them. */
    Map<PlanStage, List<WorkbookContent>> besides() {
        Map<PlanStage, List<WorkbookContent>> books = new EnumMap<>(PlanStage.class);
        beside.forEach((other, document) -> books.put(other,
                List.of(book(other.name().toLowerCase(java.util.Locale.ROOT) + "-kesehatan.xlsx", List.of(document.content())))));
        return books;
    }

    /** Plans to compare with; empty unless a case gives them. */
    List<WorkbookContent> earlierPlans() {
        List<WorkbookContent> books = new ArrayList<>();
        if (yearBefore != null) {
            yearBefore.plans().forEach(plan -> books.add(book(plan.file().replace(".xlsx", "-2025.xlsx"), plan.sheets())));
        }
        if (version != null) {
            books.add(book("renja-kesehatan-lama.xlsx", List.of(version.content())));
        }
        return books;
    }

    WorkbookContent reference() {
        return book("acuan.xlsx", reference.values().stream().map(EditableSheet::content).toList());
    }

    private static WorkbookContent book(String file, List<SheetContent> sheets) {
        return new WorkbookContent(file, "0".repeat(64), sheets);
    }
}
