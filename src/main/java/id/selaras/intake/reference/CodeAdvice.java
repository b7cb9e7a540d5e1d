package id.selaras.intake.reference;

import id.selaras.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Proposes the well-formed code a malformed one was probably meant to be; never used as the value. */
final class CodeAdvice {

    private static final Pattern SEVERAL = Pattern.compile("[;,\\n]\\s*[1-9Xx]\\.");
    private static final Pattern NOT_A_SEGMENT = Pattern.compile("[^0-9Xx]+");
    private static final int[] AGENCY_WIDTHS = {1, 2, 1, 2, 1, 2, 2, 4};

    private CodeAdvice() {
    }

    static Text nomenclature(String written) {
        if (SEVERAL.matcher(written).find()) {
            return Text.of("Beberapa kode dalam satu sel dipisahkan dengan titik koma (;).",
                    "Separate several codes in one cell by a semicolon (;).");
        }
        List<String> segments = segments(written);
        if (segments.size() == 4) {
            return Text.of("Kode berhenti di tengah: lengkapi sampai kegiatan, atau potong menjadi kode program.",
                    "The code stops halfway: complete it down to the activity, or cut it to the programme.");
        }
        int[] widths = {1, 2, 2, 1, 2, 4};
        boolean twoDigitTail = segments.size() == 6 && segments.get(5).length() == 2;
        String meant = fitted(segments, twoDigitTail ? new int[] {1, 2, 2, 1, 2, 2} : widths);
        return segments.size() > 1 && NomenclatureKind.wellFormed(meant) ? Nearest.perhaps(meant)
                : Text.of("Periksa jumlah angka di setiap ruas.", "Check the number of digits in each segment.");
    }

    static Text agency(String written) {
        String meant = fitted(segments(written), AGENCY_WIDTHS);
        return AgencyCodeKind.wellFormed(meant) ? Nearest.perhaps(meant)
                : Text.of("Periksa jumlah ruas: bidang tiga kali, nomor unit, empat angka sub unit.",
                        "Check the segments: three fields, the unit number, four digits of the sub-unit.");
    }

    private static List<String> segments(String written) {
        List<String> segments = new ArrayList<>();
        for (String segment : NOT_A_SEGMENT.split(written)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /** Each segment without or with leading zeros so that it has its width. */
    private static String fitted(List<String> segments, int[] widths) {
        if (segments.size() > widths.length) {
            return "";
        }
        List<String> fitted = new ArrayList<>();
        for (int at = 0; at < segments.size(); at++) {
            String segment = segments.get(at);
            String bare = segment.replaceFirst("^0+(?=.)", "");
            fitted.add(segment.length() == widths[at] ? segment : "0".repeat(Math.max(0, widths[at] - bare.length())) + bare);
        }
        return String.join(".", fitted);
    }
}
