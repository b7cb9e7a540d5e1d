package id.selaras.decision.table;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.MessageTemplate;
import id.selaras.decision.ResultColumn;
import id.selaras.decision.grammar.Days;
import id.selaras.finding.Certainty;
import id.selaras.finding.Strength;
import id.selaras.finding.Verdict;
import id.selaras.language.Choices;
import id.selaras.plan.PlanColumn;
import id.selaras.problem.CellRef;
import id.selaras.problem.Severity;
import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks one result cell and brings it to its one spelling; null after a problem. */
final class ResultCells {

    static final List<String> THEMES = DictionaryEntry.PRIMARY_THEME.choices();
    private static final Map<String, String> STRENGTHS = strengths();
    private static final List<String> CLASSES = List.of("DUPLICATION", "OVERLAP", "FRAGMENTATION", "TIDAK");
    private static final Map<String, String> CLASS_WORDS =
            Map.of("duplikasi", "DUPLICATION", "tumpang tindih", "OVERLAP", "fragmentasi", "FRAGMENTATION");
    private static final Pattern GROUP_NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final List<String> PLAN_COLUMNS =
            Stream.of(PlanColumn.values()).map(column -> column.label().id()).toList();

    private final SheetReport report;

    ResultCells(SheetReport report) {
        this.report = report;
    }

    String read(ResultColumn column, CellRef at, String text) {
        return switch (column) {
            case ROW_ID -> id(at, text);
            case ACTIVE -> active(at, text);
            case VALID_FROM, VALID_TO, CONFIRMED_ON -> day(at, text);
            case THEME -> one("TABEL-TEMA", at, text, THEMES);
            case OTHER_THEMES -> list("TABEL-TEMA", at, text, THEMES);
            case STRENGTH -> strength(at, text);
            case OVERLAP_CLASS -> overlapClass(at, text);
            case GROUP -> groups(at, text);
            case VERDICT -> one("TABEL-PUTUSAN", at, text, names(Verdict.values()));
            case SEVERITY -> one("TABEL-TINGKAT", at, text, names(Severity.values()));
            case CERTAINTY -> one("TABEL-KEPASTIAN", at, text, names(Certainty.values()));
            case SCORE -> score(at, text);
            case RULE -> rule(at, text);
            case CELLS -> list("TABEL-SEL-KOLOM", at, text, PLAN_COLUMNS);
            case AT_STAKE -> atStake(at, text);
            case LEGAL_BASIS, CONFIRMED_BY, NOTE -> text;
            default -> message(at, text);
        };
    }

    private String id(CellRef at, String text) {
        return RowId.isWellFormed(text) ? text : refuse("TABEL-ID-BENTUK", at, text,
                Text.of("huruf, angka, dan tanda - . _", "letters, digits, and - . _"),
                Text.of("Pakai id pendek seperti KLK-03-1.", "Use a short id like KLK-03-1."));
    }

    private String active(CellRef at, String text) {
        if (Stream.of("ya", "yes", "true").anyMatch(text::equalsIgnoreCase)) {
            return "ya";
        }
        if (Stream.of("tidak", "no", "false").anyMatch(text::equalsIgnoreCase)) {
            return "tidak";
        }
        return refuse("TABEL-AKTIF", at, text, Text.of("ya atau tidak", "ya or tidak"),
                Text.of("Tulis ya, tidak, atau kosongkan untuk ya.", "Write ya, tidak, or leave it blank for ya."));
    }

    private String day(CellRef at, String text) {
        return Days.parse(text).map(Object::toString).orElseGet(() -> refuse("TABEL-TANGGAL", at, text,
                Text.of("tanggal seperti 31 Desember 2026", "a day like 31 Desember 2026"),
                Text.of("Tulis tanggal yang ada pada kalender.", "Write a day that is in the calendar.")));
    }

    private String strength(CellRef at, String text) {
        String word = Choices.find(List.copyOf(STRENGTHS.keySet()), text).orElse(null);
        return word == null ? one("TABEL-KEKUATAN", at, text, names(Strength.values())) : STRENGTHS.get(word);
    }

    private String overlapClass(CellRef at, String text) {
        String word = Choices.find(List.copyOf(CLASS_WORDS.keySet()), text).orElse(null);
        return word == null ? one("TABEL-KELAS", at, text, CLASSES) : CLASS_WORDS.get(word);
    }

    private String groups(CellRef at, String text) {
        List<String> groups = Stream.of(text.split(";", -1)).map(String::strip).map(group -> group.toUpperCase(Locale.ROOT)).toList();
        return groups.stream().allMatch(group -> GROUP_NAME.matcher(group).matches()) ? String.join("; ", groups) : refuse("TABEL-GOLONGAN", at,
                text, Text.of("nama golongan dari huruf, angka, dan _, seperti PERJALANAN_DINAS; beberapa dipisah ;",
                        "names of groups of letters, digits and _, like PERJALANAN_DINAS; several parted by ;"),
                Text.of("Tulis nama pendek tanpa spasi.", "Write a short name without blanks."));
    }

    private String score(CellRef at, String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int score = digits ? Integer.parseInt(text) : -1;
        return score >= 0 && score <= 100 ? String.valueOf(score) : refuse("TABEL-SKOR", at, text,
                Text.of("bilangan bulat 0 sampai 100", "a whole number from 0 to 100"),
                Text.of("Tulis skor 0-100 tanpa tanda lain.", "Write a score 0-100 without other signs."));
    }

    private String rule(CellRef at, String text) {
        return RowId.isRule(text) ? text : refuse("TABEL-TEMUAN", at, text,
                Text.of("kode aturan seperti KLK-03", "a rule id like KLK-03"),
                Text.of("Tulis huruf besar, tanda hubung, dan dua atau tiga angka.",
                        "Write capital letters, a hyphen, and two or three digits."));
    }

    private String message(CellRef at, String text) {
        List<String> faults = MessageTemplate.faults(text);
        if (faults.isEmpty()) {
            return text;
        }
        String name = faults.get(0).replace("{", "").replace("}", "");
        String nearest = Choices.nearest(Stream.of(DictionaryEntry.values()).map(e -> e.title().id()).toList(), name);
        return refuse("TABEL-PENANDA", at, String.join(" ", faults),
                Text.of("penanda {...} bernama judul kamus data", "placeholders {...} that name a dictionary title"),
                Text.format("Mungkin maksudnya {%s}.", "Perhaps {%s} is meant.", nearest));
    }

    /** One placeholder of an amount of money. */
    private String atStake(CellRef at, String text) {
        List<DictionaryEntry> named = MessageTemplate.entries(text);
        if (named.size() == 1 && text.equals("{" + named.get(0).title().id() + "}") && named.get(0).kind() == EntryKind.RUPIAH) {
            return text;
        }
        List<String> amounts = Stream.of(DictionaryEntry.values()).filter(entry -> entry.kind() == EntryKind.RUPIAH)
                .map(entry -> entry.title().id()).toList();
        return refuse("TABEL-UANG", at, text,
                Text.of("satu penanda {...} bernama judul kamus data berjenis rupiah", "one placeholder {...} that names an amount of rupiah"),
                Text.format("Mungkin maksudnya {%s}.", "Perhaps {%s} is meant.",
                        Choices.nearest(amounts, text.replace("{", "").replace("}", ""))));
    }

    private String list(String code, CellRef at, String text, List<String> words) {
        List<String> found = new ArrayList<>();
        for (String piece : text.split(";", -1)) {
            String word = one(code, at, piece.strip(), words);
            if (word == null) {
                return null;
            }
            found.add(word);
        }
        return String.join("; ", found);
    }

    private String one(String code, CellRef at, String text, List<String> words) {
        return Choices.find(words, text).orElseGet(() -> refuse(code, at, text,
                Text.of("salah satu dari " + String.join("; ", words), "one of " + String.join("; ", words)),
                Text.format("Mungkin maksudnya %s.", "Perhaps %s is meant.", Choices.nearest(words, text))));
    }

    private String refuse(String code, CellRef at, String found, Text expected, Text suggestion) {
        report.block(code, at, found, expected, suggestion);
        return null;
    }

    private static List<String> names(Enum<?>... words) {
        return Stream.of(words).map(Enum::name).toList();
    }

    private static Map<String, String> strengths() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("langsung", "DIRECT");
        words.put("selaras langsung", "DIRECT");
        words.put("tidak langsung", "INDIRECT");
        words.put("selaras tidak langsung", "INDIRECT");
        words.put("penunjang", "SUPPORT");
        words.put("tidak selaras", "NONE");
        return words;
    }
}
