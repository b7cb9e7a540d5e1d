package id.selaras.overlap.pair;

import id.selaras.lexicon.Sign;
import id.selaras.lexicon.SynonymGroup;
import id.selaras.overlap.row.RowFacts;
import id.selaras.overlap.text.Token;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Which signs two rows show, and how strongly. What is not known shows none. */
final class SignReading {

    /** So many words in common are as good as more. */
    private static final double ENOUGH_WORDS = 2;

    private static final int SIGNS = Sign.values().length;

    private SignReading() {
    }

    /** 0..1 by the ordinal of the sign; the same whichever row comes first. */
    static double[] of(RowFacts one, RowFacts other, Measures measures) {
        double[] seen = new double[SIGNS];
        seen[Sign.BASE.ordinal()] = 1;
        seen[Sign.SUBJECT.ordinal()] = measures.object();
        seen[Sign.SHARED_WORDS.ordinal()] = Math.min(ENOUGH_WORDS,
                measures.sharedWords()) / ENOUGH_WORDS;
        seen[Sign.UNLISTED.ordinal()] = Math.max(unlisted(one.subject()), unlisted(other.subject()));
        boolean otherSubject = otherSubject(one, other);
        show(seen, otherSubject && measures.relatedSubjects(), Sign.RELATED_SUBJECT);
        otherSubject &= !measures.relatedSubjects();
        show(seen, otherSubject, Sign.OTHER_SUBJECT);
        show(seen, true, action(measures.action()));
        show(seen, true, people(measures.beneficiaries()));
        show(seen, otherSubject && measures.beneficiaries().equals("BERBEDA"), Sign.OTHER_ALTOGETHER);
        show(seen, namesPeopleOf(one, other) || namesPeopleOf(other, one), Sign.NAMED_PEOPLE);
        show(seen, true, unit(measures.output()));
        show(seen, !Collections.disjoint(one.volumes(), other.volumes()), Sign.SAME_VOLUME);
        show(seen, !measures.concepts().isEmpty(), Sign.OUTCOME);
        show(seen, one.districtOffice() != other.districtOffice(), Sign.DISTRICT_OFFICE);
        show(seen, true, place(one, other, measures));
        return seen;
    }

    /** @param sign null where what is seen is no sign */
    private static void show(double[] seen, boolean shown, Sign sign) {
        if (sign != null) {
            seen[sign.ordinal()] = shown ? 1 : 0;
        }
    }

    private static Sign action(String match) {
        return switch (match) {
            case "SAMA" -> Sign.SAME_ACTION;
            case "SERUMPUN" -> Sign.RELATED_ACTION;
            case "BERBEDA" -> Sign.OTHER_ACTION;
            default -> null;
        };
    }

    private static Sign people(String match) {
        return switch (match) {
            case "SAMA" -> Sign.SAME_PEOPLE;
            case "MIRIP" -> Sign.ALIKE_PEOPLE;
            case "LUAS" -> Sign.MANY_PEOPLE;
            case "UMUM" -> Sign.EVERYBODY;
            case "BERBEDA" -> Sign.OTHER_PEOPLE;
            default -> null;
        };
    }

    private static Sign unit(String match) {
        return switch (match) {
            case "SAMA" -> Sign.SAME_UNIT;
            case "SEPADAN" -> Sign.LIKE_UNIT;
            case "PENERIMA" -> Sign.RECEIVERS;
            case "BERBEDA" -> Sign.OTHER_UNIT;
            default -> null;
        };
    }

    private static Sign place(RowFacts one, RowFacts other, Measures measures) {
        return switch (measures.place()) {
            case DESA -> Sign.VILLAGE;
            case KECAMATAN -> Sign.DISTRICT;
            case SEBAGIAN -> one.places().meetsInVillages(other.places()) ? Sign.VILLAGE : Sign.PARTLY;
            case TERCAKUP -> Sign.HOLDS;
            case KABUPATEN -> Sign.REGION;
            default -> null;
        };
    }

    private static boolean otherSubject(RowFacts one, RowFacts other) {
        Map<String, Token> first = one.things().byKey();
        Map<String, Token> second = other.things().byKey();
        return !first.isEmpty() && !second.isEmpty() && Collections.disjoint(first.keySet(), second.keySet());
    }

    private static double unlisted(Map<String, Token> subject) {
        int all = 0;
        int listed = 0;
        for (Token token : subject.values()) {
            all += token.weight();
            listed += token.kind() == SynonymGroup.Kind.OTHER ? 0 : token.weight();
        }
        return all == 0 ? 0 : 1 - (double) listed / all;
    }

    private static boolean namesPeopleOf(RowFacts text, RowFacts people) {
        Set<String> whom = people.beneficiaries().keySet();
        return !Collections.disjoint(text.named(), whom) || !Collections.disjoint(text.subject().keySet(), whom);
    }
}
