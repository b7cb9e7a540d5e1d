package id.selaras.decision.table;

import id.selaras.decision.HitPolicy;
import id.selaras.decision.TableKind;
import id.selaras.decision.grammar.Days;
import id.selaras.finding.Certainty;
import id.selaras.finding.Evidence;
import id.selaras.finding.SubjectLevel;
import id.selaras.language.Choices;
import id.selaras.plan.PlanStage;
import id.selaras.problem.CellRef;
import id.selaras.problem.Text;
import id.selaras.workbook.SheetCell;
import id.selaras.workbook.SheetRow;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads title and properties. */
final class TableHeadReader {

    static final Map<String, SubjectLevel> LEVELS = levels();

    private final SheetReport report;
    private final SheetLayout layout;
    private final Map<TableProperty, SheetCell> cells = new EnumMap<>(TableProperty.class);
    private final Map<TableProperty, String> texts = new EnumMap<>(TableProperty.class);
    private String title = "";

    TableHeadReader(SheetLayout layout, SheetReport report) {
        this.layout = layout;
        this.report = report;
    }

    TableHead read() {
        for (SheetRow row : layout.above()) {
            take(row);
        }
        CellRef sheet = CellRef.ofSheet(layout.sheet().name());
        TableKind kind = word(TableProperty.KIND, TableKind.class);
        for (TableProperty property : TableProperty.values()) {
            if (property.required() && !cells.containsKey(property)
                    || property == TableProperty.EVIDENCE && kind == TableKind.TEMA && !cells.containsKey(property)) {
                report.block("TABEL-PROPERTI-KURANG", sheet, "", Text.of(property.title(), property.title()),
                        Text.format("Tambahkan baris %s: %s.", "Add a row %s: %s.", property.title(),
                                property.explanation()));
            }
        }
        if (kind != null && kind != TableKind.TEMA && cells.containsKey(TableProperty.EVIDENCE)) {
            refuse(TableProperty.EVIDENCE, "TABEL-PROPERTI-NILAI");
        }
        LocalDate from = day(TableProperty.VALID_FROM);
        LocalDate to = day(TableProperty.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            refuse(TableProperty.VALID_TO, "TABEL-MASA-BERLAKU");
        }
        String code = code();
        List<SubjectLevel> levels = levelsNamed();
        HitPolicy policy = policy();
        new PairChecks(report).head(kind, levels, cells.get(TableProperty.LEVEL), policy, cells.get(TableProperty.HIT_POLICY));
        new GroupChecks(report).head(kind, levels, cells.get(TableProperty.LEVEL), policy, cells.get(TableProperty.HIT_POLICY));
        return new TableHead(code == null ? sheet : cells.get(TableProperty.CODE).at(), code,
                title.isEmpty() ? code : title, kind, levels, policy,
                kind == TableKind.TEMA ? one(TableProperty.EVIDENCE, Map.of("kode", Evidence.CODE, "teks", Evidence.TEXT,
                        "code", Evidence.CODE, "text", Evidence.TEXT)) : null, stages(), from, to,
                texts.get(TableProperty.LEGAL_BASIS), certainty());
    }

    private void take(SheetRow row) {
        List<SheetCell> filled = row.cells();
        SheetCell first = filled.get(0);
        TableProperty property = TableProperty.named(first.text()).orElse(null);
        if (property == null) {
            if (filled.size() == 1) {
                title = title.isEmpty() ? first.text().strip() : title;
                return;
            }
            report.block("TABEL-PROPERTI-LAIN", first.at(), first.text(), Text.of("nama properti", "the name of a property"),
                    Text.format("Mungkin maksudnya %s.", "Perhaps %s is meant.", Choices.nearest(
                            Stream.of(TableProperty.values()).map(TableProperty::title).toList(), first.text())));
            return;
        }
        if (cells.containsKey(property)) {
            report.block("TABEL-PROPERTI-GANDA", first.at(), first.text(), Text.of("setiap properti satu kali",
                    "every property once"), Text.of("Hapus salah satunya.", "Remove one of them."));
            return;
        }
        cells.put(property, filled.size() > 1 ? filled.get(1) : first);
        boolean day = property == TableProperty.VALID_FROM || property == TableProperty.VALID_TO;
        String text = filled.size() > 1 ? new CellTexts(report).ofResult(filled.get(1), day, false) : "";
        if (text == null) {
            return;
        }
        if (text.isEmpty()) {
            cells.remove(property);
        } else {
            texts.put(property, text);
        }
    }

    private String code() {
        String code = texts.get(TableProperty.CODE);
        if (code != null && !RowId.isWellFormed(code)) {
            refuse(TableProperty.CODE, "TABEL-PROPERTI-NILAI");
        }
        return code;
    }

    private HitPolicy policy() {
        Map<String, HitPolicy> words = new LinkedHashMap<>();
        for (HitPolicy policy : HitPolicy.values()) {
            words.put(policy.word(), policy);
        }
        return one(TableProperty.HIT_POLICY, words);
    }

    private String certainty() {
        Certainty certainty = word(TableProperty.CERTAINTY, Certainty.class);
        // an empty text: stated, but unreadable and told
        return certainty != null ? certainty.name() : texts.containsKey(TableProperty.CERTAINTY) ? "" : null;
    }

    private List<SubjectLevel> levelsNamed() {
        Set<SubjectLevel> levels = new LinkedHashSet<>();
        for (String piece : texts.getOrDefault(TableProperty.LEVEL, "").split(";", -1)) {
            Optional<SubjectLevel> level = Choices.find(List.copyOf(LEVELS.keySet()), piece.strip()).map(LEVELS::get);
            if (level.isPresent()) {
                levels.add(level.get());
            } else if (texts.containsKey(TableProperty.LEVEL)) {
                refuse(TableProperty.LEVEL, "TABEL-PROPERTI-NILAI");
                return List.of();
            }
        }
        return List.copyOf(levels);
    }

    private Set<PlanStage> stages() {
        Set<PlanStage> stages = EnumSet.noneOf(PlanStage.class);
        String text = texts.getOrDefault(TableProperty.STAGES, "semua");
        if (!text.equalsIgnoreCase("semua") && !text.equalsIgnoreCase("all")) {
            for (String piece : text.split(";", -1)) {
                Stream.of(PlanStage.values()).filter(stage -> stage.name().equalsIgnoreCase(piece.strip())).findFirst()
                        .ifPresentOrElse(stages::add, () -> refuse(TableProperty.STAGES, "TABEL-TAHAP"));
            }
        }
        return stages;
    }

    private LocalDate day(TableProperty property) {
        String text = texts.get(property);
        if (text == null) {
            return null;
        }
        return Days.parse(text).orElseGet(() -> {
            refuse(property, "TABEL-TANGGAL");
            return null;
        });
    }

    private <E extends Enum<E>> E word(TableProperty property, Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E word : type.getEnumConstants()) {
            words.put(word.name(), word);
        }
        return one(property, words);
    }

    private <E> E one(TableProperty property, Map<String, E> words) {
        String text = texts.get(property);
        if (text == null) {
            return null;
        }
        E found = Choices.find(List.copyOf(words.keySet()), text).map(words::get).orElse(null);
        if (found == null) {
            refuse(property, "TABEL-PROPERTI-NILAI");
        }
        return found;
    }

    private void refuse(TableProperty property, String code) {
        report.block(code, cells.get(property).at(), texts.get(property),
                Text.of(property.explanation(), property.explanation()),
                Text.format("Perbaiki nilai properti %s.", "Correct the value of the property %s.", property.title()));
    }

    private static Map<String, SubjectLevel> levels() {
        Map<String, SubjectLevel> levels = new LinkedHashMap<>();
        levels.put("indikator", SubjectLevel.OUTPUT);
        levels.put("sub kegiatan", SubjectLevel.SUB);
        levels.put("pasangan", SubjectLevel.PAIR);
        levels.put("kegiatan", SubjectLevel.KEGIATAN);
        levels.put("program", SubjectLevel.PROGRAM);
        levels.put("perangkat daerah", SubjectLevel.AGENCY);
        levels.put("pemerintah", SubjectLevel.GOVERNMENT);
        levels.put("indikator kegiatan", SubjectLevel.ACTIVITY_OUTPUT);
        levels.put("indikator program", SubjectLevel.PROGRAM_OUTPUT);
        levels.put("indikator tujuan dan sasaran", SubjectLevel.GOAL_OUTPUT);
        levels.put("tujuan dan sasaran", SubjectLevel.GOAL);
        levels.put("baris renstra", SubjectLevel.RENSTRA_ROW);
        levels.put("program prioritas", SubjectLevel.PRIORITY_PROGRAM);
        levels.put("indikator pemerintah", SubjectLevel.INDICATOR);
        levels.put("sasaran pemerintah", SubjectLevel.OBJECTIVE);
        levels.put("urusan wajib", SubjectLevel.MANDATORY_FIELD);
        levels.put("rincian belanja", SubjectLevel.BUDGET_LINE);
        levels.put("bagian sumber dana", SubjectLevel.FUND_PART);
        levels.put("golongan belanja", SubjectLevel.SPENDING_GROUP);
        levels.put("layanan spm", SubjectLevel.BASIC_SERVICE);
        levels.put("kecamatan", SubjectLevel.DISTRICT);
        levels.put("usulan", SubjectLevel.PROPOSAL);
        levels.put("tema penandaan", SubjectLevel.TAG_THEME);
        return levels;
    }
}
