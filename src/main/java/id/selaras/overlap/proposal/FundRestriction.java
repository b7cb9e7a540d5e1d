package id.selaras.overlap.proposal;

import id.selaras.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Money that may be spent on its own purpose only and cannot be moved to another field, recognised by its usual spellings (folded).
 * What is restricted follows the public classification of fund sources (group "Dana Khusus"); the yearly rules of use decide in the
 * end, so everything said about it is marked to be confirmed.
 */
enum FundRestriction {
    BOS("BOS/BOP", "\\b(bos|bosp|bosda|bop)\\b|bantuan operasional (satuan pendidikan|sekolah|penyelenggaraan)"),
    BOK("BOK", "\\b(bok|bokb|bokkb|boksi)\\b|bantuan operasional (kesehatan|keluarga)"),
    DAK_NON_FISIK("DAK Non Fisik", "(\\bdak|dana alokasi khusus) ?non ?fisik"),
    DAK_FISIK("DAK Fisik", "(\\bdak|dana alokasi khusus) fisik"),
    DAK("DAK", "\\bdak\\b|dana alokasi khusus|dana transfer khusus"),
    DBH_CHT("DBH Cukai Hasil Tembakau", "\\b(dbh ?cht|dbh ?ct)\\b|cukai( hasil)? tembakau|\\bdbh cukai\\b"),
    DBH_OTHER("DBH yang ditentukan penggunaannya", "\\bdbh (sawit|dr|sda kehutanan)\\b|dana reboisasi"),
    EARMARKED_DAU("DAU yang ditentukan penggunaannya", "(\\bdau|dana alokasi umum)\\b.*((?<!tidak )ditentukan|earmark|specific|spesifik|\\bsg\\b|kelurahan"
            + "|bidang (pendidikan|kesehatan|pekerjaan umum))|\\bdau sg\\b"),
    TOBACCO_TAX("Pajak Rokok", "pajak rokok"),
    CAPITATION("Dana Kapitasi JKN", "\\bkapitasi\\b|\\bjkn\\b"),
    BLUD("Pendapatan BLUD", "\\bblud\\b"),
    PROVINCE("Bantuan Keuangan Provinsi", "(\\bbantuan( keuangan)?|\\bbankeu|\\bbk)( \\w+)* (provinsi|prov)\\b|bantuan keuangan khusus|bantuan keuangan( yang)? bersifat khusus|\\b(bkk|bkp)\\b"),
    GRANT("Hibah", "\\bhibah\\b"),
    VILLAGE_FUND("Dana Desa", "\\bdana desa\\b"),
    SPECIAL_AUTONOMY("Dana Otonomi Khusus", "otonomi khusus|\\botsus\\b|keistimewaan");

    private final String shown;
    private final Pattern spelling;

    FundRestriction(String shown, String spelling) {
        this.shown = shown;
        this.spelling = Pattern.compile(spelling);
    }

    /** The name officials know it by; the same in both languages. */
    String shown() {
        return shown;
    }

    /** All that a fund-source cell names, the more exact name only; empty when the money is free or nothing is written. */
    static List<FundRestriction> in(String fundSource) {
        List<FundRestriction> found = new ArrayList<>();
        for (String part : fundSource.split("[;\\n,+]")) {
            String folded = Folding.fold(part);
            for (FundRestriction restriction : values()) {
                if (restriction.spelling.matcher(folded).find()) {
                    if (!found.contains(restriction)) {
                        found.add(restriction);
                    }
                    break;
                }
            }
        }
        return List.copyOf(found);
    }
}
