package id.selaras.intake;

import id.selaras.intake.layout.Words;
import id.selaras.language.Similarity;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises agencies in titles and letterheads: by SKPD code, else by name against the known ones. */
final class AgencyNames {

    static final String KINDS = "dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|rumah sakit|rsud|rsd|satuan polisi|"
            + "puskesmas|kantor|uptd|bagian|bappeda|bappelitbang|bapelitbang|bapperida|bkpsdm|bpkad|bpbd";
    /** A label with a colon behind it; an equals sign, a dash or nothing serve as well before an SKPD code. */
    private static final Pattern LABELLED = Pattern.compile("^(?:nama\\s+)?(?:sub\\s*-?\\s*)?(?:perangkat daerah|skpd|opd|"
            + "unit organisasi|organisasi|satuan kerja perangkat daerah|satuan kerja|unit kerja|unit skpd|unit)\\s*"
            + "(?::|[=\u2013-]?\\s*(?=\\d\\.\\d{2}\\.))\\s*(?<rest>\\S.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("^(?:" + KINDS + ")\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_TITLE = Pattern.compile("^(?:rencana kerja|renja|rencana strategis|renstra)\\b.*?\\b(?<rest>(?:" + KINDS + ")\\b.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_TAIL = Pattern.compile("[\\s,(-]*\\b(tahun|ta|t\\.a\\.)\\b.*$", Pattern.CASE_INSENSITIVE);
    private static final double NEAR = 0.9;

    private final List<Agency> known;
    private final Map<String, Agency> resolved = new HashMap<>();

    AgencyNames(List<Agency> known) {
        this.known = known;
    }

    /** The agency a line of text names with a label, a code or a kind of agency in front; null when it names none. */
    Agency inText(String written) {
        String line = Words.oneLine(written);
        CodeReading code = line.isEmpty() ? CodeReading.NONE : CodeReading.of(line);
        if (code.kind() == CodeReading.Kind.AGENCY) {
            return of(code.text(), code.rest());
        }
        Agency labelled = labelled(line);
        if (labelled != null) {
            return labelled;
        }
        Matcher title = IN_TITLE.matcher(line);
        String name = title.matches() ? title.group("rest") : line;
        return looksNamed(name) ? of(null, YEAR_TAIL.matcher(name).replaceFirst("")) : null;
    }

    /** The agency behind a label such as {@code Sub Unit Organisasi :}; null without such a label. */
    Agency labelled(String written) {
        Matcher labelled = LABELLED.matcher(Words.oneLine(written));
        if (!labelled.matches()) {
            return null;
        }
        String rest = labelled.group("rest");
        CodeReading inner = CodeReading.of(rest);
        return inner.kind() == CodeReading.Kind.AGENCY ? of(inner.text(), inner.rest())
                : of(null, inner.isCode() && !inner.rest().isEmpty() ? inner.rest() : rest);
    }

    /** True for a text that starts like an agency's name or is the name of a known one. */
    boolean looksNamed(String text) {
        String line = Words.oneLine(text);
        return line.length() < 150 && (NAMED.matcher(line).matches() || exact(Words.fold(line)) != null);
    }

    /** The agency by code and name as written; either may be empty, not both. */
    Agency of(String code, String name) {
        return resolved.computeIfAbsent(code + "|" + name, key -> resolve(code == null ? "" : code.strip(), Words.oneLine(name)));
    }

    private Agency resolve(String code, String name) {
        if (!code.isEmpty()) {
            Agency byCode = known.stream().filter(agency -> agency.code() != null && agency.code().text().equals(code))
                    .findFirst().orElse(null);
            String shown = !name.isEmpty() ? name : byCode != null ? byCode.name() : code;
            return new Agency(new AgencyCode(code), shown);
        }
        String folded = Words.fold(name);
        Agency match = exact(folded);
        match = match != null ? match : only(folded, AgencyNames::contained);
        match = match != null ? match : only(folded, AgencyNames::near);
        return match == null ? new Agency(null, name) : new Agency(match.code(), name);
    }

    private interface Likeness {
        boolean test(String one, String other);
    }

    private Agency exact(String folded) {
        return known.stream().filter(agency -> Words.fold(agency.name()).equals(folded)).findFirst().orElse(null);
    }

    private Agency only(String folded, Likeness like) {
        List<Agency> found = known.stream().filter(agency -> like.test(folded, Words.fold(agency.name()))).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean contained(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return shorter.indexOf(' ') > 0 && Words.has(one.length() < other.length() ? other : one, shorter);
    }

    private static boolean near(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && Similarity.ofFolded(one, other) >= NEAR;
    }
}
