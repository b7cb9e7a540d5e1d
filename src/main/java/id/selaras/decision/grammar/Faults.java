package id.selaras.decision.grammar;

import id.selaras.decision.EntryKind;
import id.selaras.problem.Text;

/** The faults that several operators share. */
final class Faults {

    private Faults() {
    }

    static Refused operand() {
        return new Refused("TABEL-SYARAT-TANPA-NILAI", Text.of("nilai di belakang operator", "a value behind the operator"),
                Text.of("Lengkapi nilainya, atau kosongkan sel bila apa pun boleh.",
                        "Complete the value, or leave the cell blank when anything goes."));
    }

    static Refused colon() {
        return operator(Text.of("memuat: kata | kata", "memuat: word | word"),
                Text.of("Beri titik dua setelah memuat; bila memang teks, tulis dalam tanda kutip.",
                        "Put a colon behind memuat; when a text is meant, put it in quotes."));
    }

    static Refused negation() {
        return operator(Text.of("bukan di depan nilai, daftar, awalan, atau rentang",
                        "bukan before a value, a list, a prefix, or a range"),
                Text.of("Tulis terisi, kosong, atau tidak memuat: ... ; bila memang teks, tulis dalam tanda kutip.",
                        "Write terisi, kosong, or tidak memuat: ... ; when a text is meant, put it in quotes."));
    }

    static Refused joint() {
        return new Refused("TABEL-SYARAT-DAN",
                Text.of(">= 0,85 dan < 0,98 (satu batas bawah, satu batas atas), atau memuat: a dan tidak memuat: b",
                        ">= 0,85 dan < 0,98 (one lower and one upper bound), or memuat: a dan tidak memuat: b"),
                Text.of("Gabungkan hanya perbandingan dengan dan; untuk pilihan lain buat baris baru.",
                        "Join comparisons only with dan; for other choices make another row."));
    }

    static Refused unfit(String operator, EntryKind kind) {
        Text fitting = switch (kind) {
            case TEXT -> Text.of("nilai, daftar, memuat:, tidak memuat:, kosong, terisi, bukan",
                    "a value, a list, memuat:, tidak memuat:, kosong, terisi, bukan");
            case CODE -> Text.of("kode, daftar, awalan 1.02.*, kosong, terisi, bukan",
                    "a code, a list, a prefix 1.02.*, kosong, terisi, bukan");
            case CHOICE -> Text.of("pilihan, daftar pilihan, kosong, terisi, bukan",
                    "a choice, a list of choices, kosong, terisi, bukan");
            default -> Text.of("angka atau tanggal, daftar, > >= < <=, rentang 5..10, kosong, terisi, bukan",
                    "a number or day, a list, > >= < <=, a range 5..10, kosong, terisi, bukan");
        };
        return operator(fitting, Text.format("Operator %s tidak berlaku untuk kolom ini.",
                "The operator %s does not fit this column.", operator));
    }

    /** Signs people know from other tools. */
    static void refuseForeignSigns(String text) throws Refused {
        if (text.startsWith("<>") || text.startsWith("!")) {
            throw operator(Text.of("bukan nilai", "bukan value"),
                    Text.of("Tulis bukan di depan nilai.", "Write bukan before the value."));
        }
        if (text.startsWith("=>") || text.startsWith("=<")) {
            throw operator(Text.of(">= atau <=", ">= or <="), Text.of("Tulis >= atau <=.", "Write >= or <=."));
        }
        if (text.startsWith("=")) {
            throw operator(Text.of("nilai saja, tanpa =", "the value alone, without ="),
                    Text.of("Hapus tanda =; nilai yang berdiri sendiri sudah berarti sama dengan.",
                            "Remove the =; a value alone already means equal."));
        }
    }

    /** An unquoted text that looks like an operator of another tool is refused rather than taken literally. */
    static String plain(String piece) throws Refused {
        if (piece.indexOf(':') >= 0 || piece.indexOf('|') >= 0 || piece.indexOf('*') >= 0
                || piece.startsWith(">") || piece.startsWith("<") || piece.startsWith("=")) {
            throw operator(Text.of("nilai, daftar dipisah ;, memuat: kata | kata, kosong, terisi, bukan",
                            "a value, a list parted by ;, memuat: word | word, kosong, terisi, bukan"),
                    Text.of("Pakai memuat: untuk mencari kata; bila tanda : | * < > = memang bagian dari teks,"
                                    + " tulis teksnya dalam tanda kutip.",
                            "Use memuat: to look for words; when : | * < > = belong to the text, put it in quotes."));
        }
        return piece;
    }

    private static Refused operator(Text expected, Text suggestion) {
        return new Refused("TABEL-SYARAT-OPERATOR", expected, suggestion);
    }
}
