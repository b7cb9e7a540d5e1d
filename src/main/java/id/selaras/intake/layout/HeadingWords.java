package id.selaras.intake.layout;

import static id.selaras.intake.layout.Words.hasAny;
import static id.selaras.intake.layout.Words.isAny;

import id.selaras.plan.PlanColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the words that head the columns of plan documents, Indonesian and English. */
final class HeadingWords {

    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");
    private static final int LONGEST = 160;
    private static final Map<String, PlanColumn> LABELS = Stream.of(PlanColumn.values())
            .flatMap(field -> Stream.of(Map.entry(Words.fold(field.label().en()), field),
                    Map.entry(Words.fold(field.label().id()), field)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    /** Tried in order; the first that recognises the heading wins. */
    private static final List<Function<Path, Guess>> KNOWN = List.of(HeadingWords::label, HeadingWords::money,
            HeadingWords::people, HeadingWords::codes, HeadingWords::texts, HeadingWords::names);

    private HeadingWords() {
    }

    record Guess(PlanColumn field, boolean strong) {
    }

    /** The folded words of a heading: all parts, and the lowest one. */
    record Path(String all, String leaf) {

        boolean next() {
            return hasAny(all, "prakiraan maju", "perkiraan maju", "nplus1", "tahun depan", "forward estimate");
        }

        boolean past() {
            return hasAny(all, "nmin1", "nmin2", "tahun lalu");
        }
    }

    static Heading read(int column, List<String> parts) {
        String written = String.join(" > ", parts);
        if (written.length() > LONGEST) {
            return new Heading(column, parts, null, false, null);
        }
        Path path = new Path(Words.fold(written), Words.fold(parts.get(parts.size() - 1)));
        Integer year = year(parts);
        for (Function<Path, Guess> known : KNOWN) {
            Guess guess = known.apply(path);
            if (guess != null) {
                return new Heading(column, parts, guess.field, guess.strong, year);
            }
        }
        return new Heading(column, parts, null, false, year);
    }

    private static Integer year(List<String> parts) {
        for (int at = parts.size() - 1; at >= 0; at--) {
            Matcher year = YEAR.matcher(parts.get(at));
            if (year.find()) {
                return Integer.valueOf(year.group(1).toUpperCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static Guess label(Path path) {
        PlanColumn field = LABELS.get(path.all);
        return field == null ? null : sure(field);
    }

    private static Guess money(Path path) {
        if (hasAny(path.all, "realisasi", "realisation")) {
            return sure(PlanColumn.REALISATION);
        }
        if (hasAny(path.all, "prakiraan capaian", "perkiraan capaian")) {
            return sure(PlanColumn.FORECAST);
        }
        if (hasAny(path.all, "target akhir") || hasAny(path.all, "renstra") && hasAny(path.all, "target")) {
            return sure(PlanColumn.RENSTRA_TARGET);
        }
        if (path.past()) {
            return null;
        }
        if (path.leaf.startsWith("satuan") && !hasAny(path.leaf, "satuan kerja") || path.leaf.equals("unit")) {
            return path.leaf.equals("unit") ? maybe(PlanColumn.UNIT) : sure(PlanColumn.UNIT);
        }
        boolean target = hasAny(path.leaf, "target", "targets");
        boolean volume = hasAny(path.leaf, "volume");
        boolean pagu = hasAny(path.leaf, "pagu", "plafon", "kebutuhan dana", "allocation", "ceiling");
        boolean money = hasAny(path.leaf, "anggaran", "biaya", "jumlah dana") && !hasAny(path.leaf, "sumber", "tahun anggaran")
                || isAny(path.leaf, "rp", "rupiah", "jumlah", "jumlah rp", "jumlah anggaran rp", "amount");
        if (path.next()) {
            return target || volume ? sure(PlanColumn.NEXT_TARGET)
                    : pagu || money ? sure(PlanColumn.NEXT_ALLOCATION) : null;
        }
        if (pagu || money) {
            return pagu ? sure(PlanColumn.ALLOCATION) : maybe(PlanColumn.ALLOCATION);
        }
        return target ? sure(PlanColumn.TARGET) : volume ? maybe(PlanColumn.TARGET) : null;
    }

    private static Guess people(Path path) {
        if (isAny(path.leaf, "no", "nomor", "no urut", "number")) {
            return sure(PlanColumn.NUMBER);
        }
        if (hasAny(path.all, "penanggung jawab", "penanggungjawab", "pelaksana", "responsible")) {
            return sure(PlanColumn.RESPONSIBLE);
        }
        if (hasAny(path.all, "kelompok sasaran", "penerima manfaat") || path.leaf.equals("sasaran")) {
            return path.leaf.equals("sasaran") ? maybe(PlanColumn.BENEFICIARIES) : sure(PlanColumn.BENEFICIARIES);
        }
        if (path.leaf.startsWith("program prioritas")) {
            return sure(PlanColumn.PRIORITY_PROGRAM);
        }
        if (hasAny(path.all, "prioritas", "priority")) {
            return hasAny(path.all, "nasional", "national") ? sure(PlanColumn.NATIONAL_PRIORITY)
                    : hasAny(path.all, "daerah", "kabupaten", "kota", "provinsi", "regional")
                    ? sure(PlanColumn.REGIONAL_PRIORITY) : null;
        }
        return null;
    }

    private static Guess codes(Path path) {
        if (!path.leaf.startsWith("kode") && !hasAny(path.leaf, "code")) {
            return null;
        }
        if (hasAny(path.leaf, "sub kegiatan", "subkegiatan", "nomenklatur") || isAny(path.leaf, "kode", "code")) {
            return sure(PlanColumn.CODE);
        }
        if (hasAny(path.leaf, "perangkat daerah", "skpd", "opd", "pd", "organisasi", "unit")) {
            return sure(PlanColumn.AGENCY_CODE);
        }
        if (path.leaf.equals("kode program") || path.leaf.equals("program code")) {
            return sure(PlanColumn.PROGRAM_CODE);
        }
        if (path.leaf.equals("kode kegiatan")) {
            return sure(PlanColumn.ACTIVITY_CODE);
        }
        return hasAny(path.leaf, "rekening", "program") ? maybe(PlanColumn.CODE) : null;
    }

    private static Guess texts(Path path) {
        if (path.leaf.startsWith("kode")) {
            return null;
        }
        if (hasAny(path.all, "lokasi", "location")) {
            return sure(PlanColumn.LOCATION);
        }
        if (hasAny(path.all, "sumber dana", "sumber pendanaan", "sumber anggaran", "fund source")) {
            return sure(PlanColumn.FUND_SOURCE);
        }
        if (hasAny(path.all, "indikator yang didukung", "indikator didukung", "mendukung indikator", "iku yang didukung")) {
            return sure(PlanColumn.SUPPORTED_INDICATOR);
        }
        if (hasAny(path.leaf, "aktivitas", "paket pekerjaan")) {
            return sure(PlanColumn.ACTIVITY_TEXT);
        }
        if (hasAny(path.leaf, "urgensi", "urgency")) {
            return sure(PlanColumn.URGENCY);
        }
        if (path.leaf.startsWith("catatan") || path.leaf.startsWith("keterangan")) {
            return path.leaf.startsWith("catatan") ? sure(PlanColumn.NOTE) : maybe(PlanColumn.NOTE);
        }
        if (path.leaf.startsWith("alasan") || path.leaf.equals("reason")) {
            return sure(PlanColumn.NOTE);
        }
        return isAny(path.leaf, "tag", "tagging", "tags") || hasAny(path.leaf, "penandaan") ? sure(PlanColumn.TAG) : null;
    }

    private static Guess names(Path path) {
        if (path.leaf.startsWith("kode")) {
            return null;
        }
        if (hasAny(path.all, "indikator", "indicator") || path.leaf.equals("tolok ukur")) {
            return path.leaf.equals("tolok ukur") ? maybe(PlanColumn.INDICATOR) : sure(PlanColumn.INDICATOR);
        }
        if (hasAny(path.all, "sub kegiatan", "subkegiatan", "sub activity")) {
            return sure(PlanColumn.NAME);
        }
        if (isAny(path.leaf, "nama program", "program")) {
            return sure(PlanColumn.PROGRAM_NAME);
        }
        if (isAny(path.leaf, "nama kegiatan", "kegiatan")) {
            return sure(PlanColumn.ACTIVITY_NAME);
        }
        if (hasAny(path.all, "program kegiatan", "urusan bidang urusan") || hasAny(path.leaf, "program dan kegiatan")) {
            return sure(PlanColumn.NAME);
        }
        if (isAny(path.leaf, "nama skpd", "skpd", "opd", "nama opd", "nama pd", "nama perangkat daerah", "perangkat daerah",
                "pd", "organisasi", "unit organisasi", "skpd unit kerja", "satuan kerja perangkat daerah")) {
            return sure(PlanColumn.AGENCY_NAME);
        }
        return isAny(path.leaf, "uraian", "nomenklatur", "nama") ? maybe(PlanColumn.NAME) : null;
    }

    private static Guess sure(PlanColumn field) {
        return new Guess(field, true);
    }

    private static Guess maybe(PlanColumn field) {
        return new Guess(field, false);
    }
}
