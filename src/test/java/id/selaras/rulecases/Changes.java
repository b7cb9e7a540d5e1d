package id.selaras.rulecases;

import id.selaras.assessment.Scope;
import id.selaras.plan.PlanPhase;
import id.selaras.plan.PlanStage;
import id.selaras.reference.ReferenceSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Understands the column {@code perubahan} of the case files; the words are described in their README. */
final class Changes {

    private static final String ROWS = "(\\d+(?:-\\d+)?(?:, ?\\d+(?:-\\d+)?)*)";
    private static final String PLAN = "rencana(?: (?<plan>[a-z]+\\d?))?: ";
    private static final String ROW = "([a-z]+ baris \\d+)";
    private static final Pattern PLAN_CELL = Pattern.compile(PLAN + "(?<column>.+?) baris " + ROWS + " =(?<text>.*)");
    private static final Pattern PLAN_ROWS = Pattern.compile(PLAN + "tanpa baris " + ROWS);
    private static final Pattern PLAN_COLUMN = Pattern.compile(PLAN + "tanpa kolom (?<column>.+)");
    private static final Pattern VERSION = Pattern.compile("versi lalu: ada");
    private static final Pattern VERSION_CELL = Pattern.compile("versi lalu: (.+?) baris " + ROWS + " =(.*)");
    private static final Pattern VERSION_ROWS = Pattern.compile("versi lalu: tanpa baris " + ROWS);
    private static final Pattern SHEET = Pattern.compile("acuan: tanpa lembar (.+)");
    private static final Pattern SHEET_ROWS = Pattern.compile("acuan: (.+?) tanpa baris " + ROWS);
    private static final Pattern SHEET_COLUMN = Pattern.compile("acuan: (.+?) tanpa kolom (.+)");
    private static final Pattern SHEET_CELL = Pattern.compile("acuan: (.+?) baris " + ROWS + " (.+?) =(.*)");
    private static final Pattern NO_PAIR = Pattern.compile("pasangan: tidak ada");
    private static final Pattern LACKING = Pattern.compile("pasangan: (semua|" + ROW.substring(1, ROW.length() - 1) + ") tanpa (.+)");
    private static final Pattern PAIR = Pattern.compile("pasangan: " + ROW + " dan " + ROW + "((?: \\| [^|]+)*)");
    private static final Pattern OPTION = Pattern.compile("opsi: (dokumen|tahap|fase|tahun|lingkup) = (.+)");
    private static final Pattern YEAR_BEFORE = Pattern.compile("tahun lalu: (.+)");
    private static final List<Change> ALL = List.of(
            new Change(YEAR_BEFORE, (world, found) -> {
                World before = world.beginYearBefore();
                if (!found.group(1).equals("ada")) {
                    make(found.group(1).matches("(rencana|acuan)( [a-z]+\\d?)?: .*") ? found.group(1) : "rencana: " + found.group(1), before);
                }
            }),
            new Change(PLAN_ROWS, (world, found) -> rows(found.group(2)).forEach(world.plan(found.group("plan"))::dropRow)),
            new Change(PLAN_COLUMN, (world, found) -> world.plan(found.group("plan")).dropColumn(found.group("column"))),
            new Change(PLAN_CELL, (world, found) -> rows(found.group(3)).forEach(row ->
                    world.plan(found.group("plan")).set(row, found.group("column"), found.group("text").strip()))),
            new Change(VERSION, (world, found) -> world.version()),
            new Change(VERSION_CELL, (world, found) -> rows(found.group(2)).forEach(row ->
                    world.version().set(row, found.group(1), found.group(3).strip()))),
            new Change(VERSION_ROWS, (world, found) -> rows(found.group(1)).forEach(world.version()::dropRow)),
            new Change(NO_PAIR, (world, found) -> world.pairs()),
            new Change(LACKING, (world, found) -> world.pairs().lacks(found.group(1), found.group(2).strip())),
            new Change(PAIR, (world, found) -> world.pairs().pair(found.group(1), found.group(2), values(found.group(3)))),
            new Change(SHEET, (world, found) -> world.without(sheet(found.group(1)))),
            new Change(SHEET_ROWS, (world, found) -> rows(found.group(2))
                    .forEach(world.reference(sheet(found.group(1)))::dropRow)),
            new Change(SHEET_COLUMN, (world, found) -> world.reference(sheet(found.group(1))).dropColumn(found.group(2))),
            new Change(SHEET_CELL, (world, found) -> rows(found.group(2)).forEach(row ->
                    world.reference(sheet(found.group(1))).set(row, found.group(3), found.group(4).strip()))),
            new Change(OPTION, (world, found) -> option(world, found.group(1), found.group(2))));

    private record Change(Pattern words, BiConsumer<World, Matcher> made) {
    }

    private Changes() {
    }

    /** @throws IllegalArgumentException for words it does not know, or a place the world does not have */
    static void make(String words, World world) {
        for (Change change : ALL) {
            Matcher found = change.words.matcher(words);
            if (found.matches()) {
                change.made.accept(world, found);
                return;
            }
        }
        throw new IllegalArgumentException("no such perubahan: " + words);
    }

    private static void option(World world, String name, String value) {
        switch (name) {
            case "dokumen" -> world.sending(List.of(value.split(" \\+ ")));
            case "tahap" -> world.stage(PlanStage.valueOf(value));
            case "fase" -> world.phase(PlanPhase.valueOf(value));
            case "lingkup" -> world.scope(Scope.Level.valueOf(value.equals("pemerintah") ? "GOVERNMENT" : value));
            default -> world.year(Integer.parseInt(value));
        }
    }

    /** {@code | Kode sama = YA | Kesamaan tempat = DESA} by title. */
    private static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(text.split("\\|")).map(String::strip).filter(part -> !part.isEmpty()).forEach(part -> {
            String[] sides = part.split("=", 2);
            values.put(sides[0].strip(), sides[1].strip());
        });
        return values;
    }

    private static ReferenceSheet sheet(String title) {
        return Stream.of(ReferenceSheet.values()).filter(sheet -> sheet.title().equals(title)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such lembar: " + title));
    }

    /** {@code 14, 16-18} as 14, 16, 17, 18. */
    private static List<Integer> rows(String text) {
        return Stream.of(text.split(", ?")).flatMap(part -> {
            String[] ends = part.split("-");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).boxed();
        }).toList();
    }
}
