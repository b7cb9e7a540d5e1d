package id.selaras.twin;

import id.selaras.decision.DictionaryEntry;
import id.selaras.decision.EntryKind;
import id.selaras.decision.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Condition cells within the grammar, most of them about a value that a plan really holds. */
final class RandomCell {

    private final Chance chance;

    RandomCell(Chance chance) {
        this.chance = chance;
    }

    /** @param near a value some subject holds; the cell may be true for it or barely not */
    String about(DictionaryEntry entry, Value near) {
        int way = chance.below(100);
        if (way < 4) {
            return chance.one("kosong", "empty", "Kosong");
        }
        if (way < 10) {
            return chance.one("terisi", "filled");
        }
        String cell = switch (entry.kind()) {
            case TEXT -> text(near instanceof Value.Prose prose && !prose.isBlank() ? prose.text() : chance.one(Vocabulary.NAMES));
            case CODE -> codes(near instanceof Value.Codes codes && !codes.isBlank() ? chance.one(codes.codes()).text()
                    : chance.one(Vocabulary.CODES));
            case CHOICE -> choice(entry, near);
            default -> quantity(entry.kind(), near instanceof Value.Amount amount ? amount.number()
                    : new BigDecimal(chance.one("0", "12", "70")));
        };
        boolean negatable = !cell.contains("memuat") && !cell.contains("contains") && !cell.contains(" dan ");
        return way < 25 && negatable ? chance.one("bukan ", "not ") + cell : cell;
    }

    private String text(String text) {
        List<String> words = TwinText.of(text).words();
        if (words.isEmpty() || chance.of(25)) {
            String exact = '"' + text.replace("\"", "") + '"';
            String folded = words.isEmpty() ? exact : '"' + String.join(chance.one(" ", " - "), words) + '"';
            return chance.of(40) ? "Laporan lain; " + exact : chance.one(exact, folded);
        }
        String found = phrase(words);
        return switch (chance.below(6)) {
            case 0 -> "memuat: " + found;
            case 1 -> chance.one("memuat: ", "contains: ") + "sampah plastik | " + found;
            case 2 -> "tidak memuat: " + chance.one(found, "honor | \"rapat\"", "perjalanan");
            case 3 -> "memuat: " + found + " dan tidak memuat: " + chance.one(phrase(words), "honor", "\"jalan santai\"");
            case 4 -> "tidak memuat: " + phrase(words) + " and contains: " + found;
            default -> "memuat: " + found + " | " + phrase(words);
        };
    }

    private String phrase(List<String> words) {
        int at = chance.below(words.size());
        String word = words.get(at);
        String next = at + 1 < words.size() ? " " + words.get(at + 1) : "";
        return switch (chance.below(6)) {
            case 0 -> word;
            case 1 -> '"' + word + '"';
            case 2 -> TwinText.of(word).stems().get(0);
            case 3 -> '"' + TwinText.of(word).stems().get(0) + '"';
            case 4 -> word + next;
            default -> word + " " + chance.one(words);
        };
    }

    private String codes(String code) {
        String clean = code.replaceAll("[^0-9Xx.]", "").replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$", "");
        String near = clean.isEmpty() ? "1.02" : clean;
        String one = oneCode(near);
        return chance.of(25) ? oneCode(chance.one(Vocabulary.CODES)) + "; " + one : one;
    }

    /** The code, a prefix of it, or its beginning cut in the middle of a segment. */
    String oneCode(String code) {
        String[] parts = code.split("\\.");
        String prefix = String.join(".", List.of(parts).subList(0, chance.between(1, parts.length)));
        return switch (chance.below(5)) {
            case 0 -> code;
            case 1 -> code + ".*";
            case 2 -> prefix.length() > 3 && !prefix.endsWith(".") ? cut(prefix) + ".*" : prefix + ".*";
            default -> prefix + ".*";
        };
    }

    private static String cut(String prefix) {
        String shorter = prefix.substring(0, prefix.length() - 1);
        return shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
    }

    private String choice(DictionaryEntry entry, Value near) {
        String word = near instanceof Value.Choice choice && entry.choices().contains(choice.word()) && chance.of(70)
                ? choice.word() : chance.one(entry.choices());
        String written = chance.of(30) ? word.toLowerCase(Locale.ROOT).replace('_', ' ') : word;
        return chance.of(30) ? chance.one(entry.choices()) + "; " + written : written;
    }

    private String quantity(EntryKind kind, BigDecimal near) {
        BigDecimal more = near.abs().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(chance.between(2, 4)));
        String here = number(kind, near);
        String above = number(kind, kind == EntryKind.RATIO ? BigDecimal.ONE.max(near) : near.add(more));
        String below = number(kind, kind == EntryKind.RATIO ? BigDecimal.ZERO.min(near) : near.subtract(more));
        boolean apart = kind != EntryKind.RATIO || near.signum() > 0 && near.compareTo(BigDecimal.ONE) < 0;
        return switch (chance.below(apart ? 9 : 5)) {
            case 0 -> here;
            case 1 -> "> " + here;
            case 2 -> "< " + here;
            case 3 -> chance.one(">= ", "≥") + here;
            case 4 -> "<= " + chance.one(here, above);
            case 5 -> here + ".." + above;
            case 6 -> below + " .. " + here;
            case 7 -> chance.one(">= ", "> ") + here + " dan < " + above;
            default -> "< " + above + " dan " + chance.one("> ", ">=") + below;
        };
    }

    private String number(EntryKind kind, BigDecimal number) {
        BigDecimal million = number.movePointLeft(6).stripTrailingZeros();
        return switch (kind) {
            case PERCENT -> TwinNumber.write(number) + "%";
            case RATIO -> chance.of(50) || number.abs().compareTo(BigDecimal.ONE) > 0
                    ? TwinNumber.write(number.movePointRight(2)) + "%" : TwinNumber.write(number);
            case RUPIAH -> million.scale() <= 2 && chance.of(40) ? TwinNumber.write(million) + " juta"
                    : chance.one("Rp", "", "Rp ") + TwinNumber.write(number);
            default -> million.scale() <= 3 && chance.of(10) ? TwinNumber.write(million) + " juta" : TwinNumber.write(number);
        };
    }
}
