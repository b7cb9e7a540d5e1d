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

    private static final Sign[] NONE = {};
    /** So many words in common are as good as more. */
    private static final double ENOUGH_WORDS = 2;

    private SignReading() {
    }

    /** 0..1 by the ordinal of the sign; the same whichever row comes first. */
    static double[] of(RowFacts one, RowFacts other, Measures measures) {
        double[] seen = new double[Sign.values().length];
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
        show(seen, true, place(measures));
        return seen;
    }

    private static void show(double[] seen, boolean shown, Sign... signs) {
        for (Sign sign : signs) {
            seen[sign.ordinal()] = shown ? 1 : 0;
        }
    }

    private static Sign[] action(String match) {
        return switch (match) {
            case "SAMA" -> new Sign[] {Sign.SAME_ACTION};
            case "SERUMPUN" -> new Sign[] {Sign.RELATED_ACTION};
            case "BERBEDA" -> new Sign[] {Sign.OTHER_ACTION};
            default -> NONE;
        };
    }

    private static Sign[] people(String match) {
        return switch (match) {
            case "SAMA" -> new Sign[] {Sign.SAME_PEOPLE};
            case "MIRIP" -> new Sign[] {Sign.ALIKE_PEOPLE};
            case "LUAS" -> new Sign[] {Sign.MANY_PEOPLE};
            case "UMUM" -> new Sign[] {Sign.EVERYBODY};
            case "BERBEDA" -> new Sign[] {Sign.OTHER_PEOPLE};
            default -> NONE;
        };
    }

    private static Sign[] unit(String match) {
        return switch (match) {
            case "SAMA" -> new Sign[] {Sign.SAME_UNIT};
            case "SEPADAN" -> new Sign[] {Sign.LIKE_UNIT};
            case "PENERIMA" -> new Sign[] {Sign.RECEIVERS};
            case "BERBEDA" -> new Sign[] {Sign.OTHER_UNIT};
            default -> NONE;
        };
    }

    private static Sign[] place(Measures measures) {
        return switch (measures.place()) {
            case DESA -> new Sign[] {Sign.VILLAGE};
            case KECAMATAN -> new Sign[] {Sign.DISTRICT};
            case SEBAGIAN -> new Sign[] {Sign.PARTLY};
            case TERCAKUP -> new Sign[] {Sign.HOLDS};
            case KABUPATEN -> new Sign[] {Sign.REGION};
            default -> NONE;
        };
    }

    private static boolean otherSubject(RowFacts one, RowFacts other) {
        Map<String, Token> first = Measures.objects(one.subject());
        Map<String, Token> second = Measures.objects(other.subject());
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
